import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BedaForm } from "@/components/catatan/beda";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Td, Th } from "@/components/ui/table";
import { can } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { dasborTerbuka } from "@/lib/angka/policy";
import { angka, tanggalPendek } from "@/lib/format";
import { nyatakanBukanGanda } from "@/lib/mutu/actions";
import { halamanMirip, MAKS_MIRIP, type Mirip } from "@/lib/mutu/stats";
import { JalurDasbor } from "../../jalur";
import type { Props } from "../../muat";
import { Dibedakan } from "./beda";
import { Satu } from "./satu";

export const metadata: Metadata = { title: "Catatan yang mirip" };
const SEBAB = { nomor: "Nomornya sama", isi: "Tanggal dan uraiannya sama" };

/** Exactly the records that the board counts as looking like an earlier one. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const { kantor, pesan } = await searchParams;
  const satuKantor = typeof kantor === "string" && /^\d[\d.]*$/.test(kantor) ? kantor : undefined;
  const { mirip: isi, beda } = await halamanMirip(orang, satuKantor);
  const boleh = (m: Mirip) => can(orang, "bukan_ganda", { ...m.ini, jenis: m.jenis });
  return (
    <>
      <PageHeader
        title="Catatan yang mirip"
        meta={[`${angka(isi.length)} catatan${isi.length === MAKS_MIRIP ? " terbaru" : ""}`, "keadaan sekarang"]}
      >
        <p>
          Mirip belum tentu ganda. Buka keduanya; bila yang sama tercatat dua kali, verifikator membatalkan salah
          satunya dengan alasan, dan bila keduanya memang berbeda, ia menyatakannya bukan ganda. Daftar ini diperbarui
          tiap menit.
        </p>
      </PageHeader>
      <JalurDasbor terbuka={terbuka} kini="mutu" kueri="" />
      <div className="space-y-5">
        <Pesan kode={pesan} />
        {isi.length === 0 ? (
          <EmptyState title="Tidak ada yang mirip">
            Tidak ada catatan yang tampak tercatat dua kali. <a href="/kerja/dasbor/mutu">Kembali ke mutu data</a>.
          </EmptyState>
        ) : (
          <Table caption="Catatan yang mirip dengan catatan sebelumnya" captionHidden stack>
            <thead>
              <tr>
                <Th>Catatan</Th>
                <Th>Mirip dengan</Th>
                <Th>Sebab</Th>
                <Th>Kantor</Th>
                <Th>Tanggal</Th>
                {isi.some(boleh) && (
                  <Th>
                    <span className="sr-only">Tindakan</span>
                  </Th>
                )}
              </tr>
            </thead>
            <tbody>
              {isi.map((m) => (
                <tr key={m.ini.id}>
                  <Td data-label="Catatan">
                    <Satu jenis={m.jenis} c={m.ini} />
                  </Td>
                  <Td data-label="Mirip dengan">
                    <Satu jenis={m.jenis} c={m.dengan} />
                  </Td>
                  <Td data-label="Sebab" className="sm:min-w-34">
                    {SEBAB[m.sebab]}
                  </Td>
                  <Td data-label="Kantor">{m.kantor}</Td>
                  <Td data-label="Tanggal" nowrap>
                    {tanggalPendek(m.tanggal)}
                  </Td>
                  {isi.some(boleh) && (
                    <Td nowrap>
                      {boleh(m) && (
                        <BedaForm
                          simpan={nyatakanBukanGanda}
                          tetap={{ catatanId: m.ini.id, denganId: m.dengan.id, kunci: randomUUID() }}
                          ini={m.ini}
                          dengan={m.dengan}
                        />
                      )}
                    </Td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <Dibedakan isi={beda} />
      </div>
    </>
  );
}
