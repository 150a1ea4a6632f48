import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuratPelimpahan } from "@/components/catatan/pelimpahan-surat";
import { TerimaForm } from "@/components/catatan/pelimpahan-terima";
import { IsiCatatan } from "@/components/catatan/rincian";
import { bidangTeks, TindakanTertulis } from "@/components/catatan/tindakan";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import { hariIni } from "@/lib/format";
import { batalkanLimpahan, terimaLimpahan, tolakLimpahan } from "@/lib/pelimpahan/actions";
import { bolehDi, halamanLimpahan } from "@/lib/pelimpahan/queries";

export const metadata: Metadata = { title: "Tanda terima pelimpahan" };

/** A handover: its paper to print, and while it waits, the case and the decision of the receiving office. */
export default async function LimpahanPage({ params }: { params: Promise<{ id: string }> }) {
  const orang = await wajibViewer();
  const { id } = await params;
  if (!uuid().safeParse(id).success) notFound();
  const { limpahan: p, isi, wilayah, perkara } = await ada(halamanLimpahan(orang, id));
  const menunggu = p.status === "dikirim";
  const tetap = { pelimpahanId: id };
  const bolehTerima = menunggu && bolehDi(orang, "terima_limpahan", p.keKantor ?? p.dariKantor);
  const bolehTolak = menunggu && bolehDi(orang, "tolak_limpahan", p.keKantor);
  const bolehBatal = menunggu && bolehDi(orang, "batalkan_limpahan", p.dariKantor);
  return (
    <>
      <PageHeader
        title="Tanda terima pelimpahan"
        crumbs={[{ label: "Pelimpahan", href: "/kerja/pelimpahan" }, { label: p.nomor ?? "Tanpa nomor" }]}
        actions={perkara && <LinkButton href={`/kerja/pelanggaran/${p.catatanId}`}>Buka perkara</LinkButton>}
      >
        <span className="print:hidden">Cetak dari menu peramban (Ctrl+P); menu halaman ini tidak ikut tercetak.</span>
      </PageHeader>
      {(bolehTerima || bolehTolak || bolehBatal) && (
        <Card
          title={
            !p.keKantor
              ? "Tanda terima dari instansi tujuan"
              : bolehTerima
                ? "Terima atau tolak perkara ini"
                : "Menunggu kantor tujuan"
          }
          className="mb-6 print:hidden"
        >
          <div className="space-y-4">
            {bolehTerima && (
              <TerimaForm
                simpan={terimaLimpahan}
                tetap={{ ...tetap, kunci: randomUUID() }}
                tombol={p.keKantor ? "Terima perkara" : "Catat tanda terima"}
                hari={hariIni()}
                wilayah={wilayah}
              />
            )}
            {bolehTolak && (
              <TindakanTertulis
                simpan={tolakLimpahan}
                tetap={tetap}
                tombol="Tolak"
                id="tolak-limpahan"
                judul="Tolak pelimpahan"
                pengantar={`Perkara kembali ke ${p.namaDari}, pada langkah sebelum dilimpahkan.`}
                bidang={[bidangTeks("alasan", "Alasan penolakan", 1000)]}
              />
            )}
            {bolehBatal && (
              <TindakanTertulis
                simpan={batalkanLimpahan}
                tetap={tetap}
                tombol="Batalkan pelimpahan"
                id="batalkan-limpahan"
                judul="Batalkan pelimpahan"
                pengantar="Perkara kembali pada langkah sebelum dilimpahkan. Langkahnya tetap terbaca sebagai dibatalkan."
                bidang={[bidangTeks("alasan", "Alasan pembatalan", 1000)]}
              />
            )}
          </div>
        </Card>
      )}
      <SuratPelimpahan p={p} />
      {isi && (
        <div className="mt-8 print:hidden">
          <IsiCatatan r={isi} judul="Isi perkara" />
        </div>
      )}
    </>
  );
}
