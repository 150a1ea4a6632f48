import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { wajibViewer } from "@/lib/akses/session";
import { dasborTerbuka } from "@/lib/angka/policy";
import { angka, tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarMirip, MAKS_MIRIP, type Mirip } from "@/lib/mutu/stats";
import { JalurDasbor } from "../../jalur";
import type { Props } from "../../muat";

export const metadata: Metadata = { title: "Catatan yang mirip" };
const SEBAB = { nomor: "Nomornya sama", isi: "Tanggal dan uraiannya sama" };

/** Exactly the records that the board counts as looking like an earlier one. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const { kantor } = await searchParams;
  const isi = await daftarMirip(orang, typeof kantor === "string" && /^\d[\d.]*$/.test(kantor) ? kantor : undefined);
  return (
    <>
      <PageHeader
        title="Catatan yang mirip"
        meta={[`${angka(isi.length)} catatan${isi.length === MAKS_MIRIP ? " terbaru" : ""}`, "keadaan sekarang"]}
      >
        <p>
          Mirip belum tentu ganda. Buka keduanya; bila yang sama tercatat dua kali, verifikator membatalkan salah
          satunya dengan alasan, dan ia hilang dari daftar ini.
        </p>
      </PageHeader>
      <JalurDasbor terbuka={terbuka} kini="mutu" kueri="" />
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
            </tr>
          </thead>
          <tbody>
            {isi.map((m) => (
              <Tr key={m.ini.id}>
                <Td data-label="Catatan">
                  <Satu jenis={m.jenis} c={m.ini} />
                </Td>
                <Td data-label="Mirip dengan">
                  <Satu jenis={m.jenis} c={m.dengan} />
                </Td>
                <Td data-label="Sebab">{SEBAB[m.sebab]}</Td>
                <Td data-label="Kantor">{m.kantor}</Td>
                <Td data-label="Tanggal" nowrap>
                  {tanggalPendek(m.tanggal)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function Satu({ jenis, c }: { jenis: Jenis; c: Mirip["ini"] }) {
  return (
    <>
      <a href={`/kerja/${jenis}/${c.id}`}>{c.judul}</a>
      <span className="block text-ink-soft">
        {DAFTAR[jenis].label}
        {c.nomor && `, ${c.nomor}`}
      </span>
    </>
  );
}
