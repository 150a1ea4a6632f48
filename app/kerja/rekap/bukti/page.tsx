import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { wajibViewer } from "@/lib/akses/session";
import { bacaBukti } from "@/lib/bukti/queries";
import { MAKS_BITA, MAKS_CATATAN } from "@/lib/bukti/schema";
import type { Params } from "@/lib/catatan/filter";
import { angka, tanggal } from "@/lib/format";
import { alamatRekap } from "@/lib/rekap/filter";
import { Kosong } from "../kosong";
import { Saring } from "../saring";
import { IsiBundel } from "./isi";
import { TentangBundel } from "./tentang";
import { UnduhBundel } from "./unduh";

export const metadata: Metadata = { title: "Bundel bukti" };
const HALAMAN = "/kerja/rekap/bukti";
const SEMPIT = "Pilih satu jenis, satu kantor, satu tahapan, atau masa yang lebih pendek.";

/** Everything that some figures counted, to be taken along: records, steps, files with their digests. */
export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const b = await bacaBukti(await wajibViewer(), await searchParams);
  if (b.acuan.lingkup.length === 0) notFound();
  const { rekap, banyak } = b;
  const ukuran = banyak?.reduce((n, x) => n + x.ukuran, 0) ?? 0;
  const cukup = banyak !== null && ukuran <= MAKS_BITA;
  return (
    <>
      <PageHeader
        title="Bundel bukti"
        crumbs={[{ label: "Rekapitulasi", href: "/kerja/rekap" }, { label: "Bundel bukti" }]}
        actions={
          rekap && <LinkButton href={`/kerja/rekap?${alamatRekap(rekap.permintaan)}`}>Lihat rekapnya</LinkButton>
        }
      >
        {rekap
          ? `${rekap.lingkup}, keadaan per ${tanggal(rekap.permintaan.per)}.`
          : "Catatan, langkah, dan berkas di balik sebuah angka, dalam satu ZIP."}
      </PageHeader>
      {b.galat.length > 0 && (
        <Alert kind="warning" title="Bundel belum dapat disusun" className="mb-6">
          {b.galat.join(" ")}
        </Alert>
      )}
      {rekap && b.total > MAKS_CATATAN && (
        <Alert kind="warning" title="Terlalu banyak untuk satu bundel" className="mb-6">
          Pilihan ini memuat {angka(b.total)} catatan; paling banyak {angka(MAKS_CATATAN)} sekaligus. {SEMPIT}
        </Alert>
      )}
      {banyak && !cukup && (
        <Alert kind="warning" title="Berkasnya terlalu besar untuk satu bundel" className="mb-6">
          Paling banyak 2 GB sekaligus. {SEMPIT}
        </Alert>
      )}
      <Saring alamat={b.alamat} acuan={b.acuan} terbuka={!banyak} halaman={HALAMAN} apa="bundel" />
      {rekap && b.total === 0 && <Kosong p={rekap.permintaan} acuan={b.acuan} halaman={HALAMAN} />}
      {rekap && banyak && (
        <div className="space-y-5">
          <IsiBundel rekap={rekap} banyak={banyak} />
          {cukup && b.boleh && <UnduhBundel p={rekap.permintaan} ukuran={ukuran} />}
          <TentangBundel rekap={rekap} />
          <PrintLine address={rekap.tautan} day={tanggal(rekap.permintaan.per)} />
        </div>
      )}
    </>
  );
}
