import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { DownloadButton } from "@/components/ui/download";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { TidakAda } from "@/lib/errors";
import { saat, tanggal } from "@/lib/format";
import { bacaRilis, daftarRilis } from "@/lib/rilis/queries";
import { turunkanUlang } from "@/lib/rilis/ulang";
import { Bagian } from "../../bagian";
import { Tempel } from "../../tempel";
import { PilihBanding } from "../pilih";
import { Simpanan } from "./simpanan";
import { HasilUlang } from "./ulang";

export const metadata: Metadata = { title: "Rilis" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

/** A release: what it says, the digests of its bytes, and whether the records still give the same. */
export default async function Page({ params, searchParams }: Props) {
  const orang = await wajibViewer();
  const { id } = await params;
  const { pesan, ulang } = await searchParams;
  const r = await bacaRilis(orang, id).catch((error: unknown) => {
    if (error instanceof TidakAda) notFound();
    throw error;
  });
  const hasil = ulang === "ya" ? await turunkanUlang(orang, r) : null;
  const { baris } = await daftarRilis(orang);
  const lain = baris.filter((x) => x.id !== r.id);
  return (
    <>
      <PageHeader
        title={r.judul}
        crumbs={[
          { label: "Rekapitulasi", href: "/kerja/rekap" },
          { label: "Rilis", href: "/kerja/rekap/rilis" },
          { label: r.nomor },
        ]}
        meta={[r.rekap.lingkup, `keadaan per ${tanggal(r.per)}`, `disimpan ${r.oleh}, ${saat(r.pada)}`]}
      />
      <Pesan kode={pesan} />
      <ButtonRow className="my-6">
        <DownloadButton variant="utama" href={`/kerja/rekap/rilis/${r.id}/xlsx`}>
          Unduh XLSX
        </DownloadButton>
        <DownloadButton href={`/kerja/rekap/rilis/${r.id}/pdf`}>Unduh PDF ({r.kertas.toUpperCase()})</DownloadButton>
        <LinkButton href={`/kerja/rekap/rilis/${r.id}?ulang=ya`}>Turunkan ulang dan cocokkan</LinkButton>
      </ButtonRow>
      <div className="space-y-5">
        {hasil && <HasilUlang hasil={hasil} />}
        <Simpanan rilis={r} />
        {r.rekap.bagian.map((b) => (
          <Bagian key={b.jenis} p={r.rekap.permintaan} b={b} />
        ))}
        <Tempel rekap={r.rekap} />
        {lain[0] && <PilihBanding baris={[r, ...lain]} dulu={lain[0].id} kini={r.id} />}
        <PrintLine address={r.rekap.tautan} day={tanggal(r.per)} />
      </div>
    </>
  );
}
