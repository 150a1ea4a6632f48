import type { Metadata } from "next";
import { MessagePage } from "@/components/shell/message-page";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { DownloadButton } from "@/components/ui/download";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { tanggal } from "@/lib/format";
import { alamatRekap } from "@/lib/rekap/filter";
import { bacaRekap } from "@/lib/rekap/queries";
import { kosong } from "@/lib/rekap/rekap";
import { Bagian } from "./bagian";
import { Kosong } from "./kosong";
import { Saring } from "./saring";
import { Simpan } from "./simpan";
import { Tempel } from "./tempel";
import { Tentang } from "./tentang";

export const metadata: Metadata = { title: "Rekapitulasi" };

export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const { acuan, alamat, galat, rekap } = await bacaRekap(await wajibViewer(), await searchParams);
  if (acuan.lingkup.length === 0)
    return (
      <MessagePage
        title="Rekapitulasi tidak tersedia untuk akun ini"
        actions={<LinkButton href="/kerja">Kembali ke meja kerja</LinkButton>}
      >
        <p>Rekapitulasi dibuka untuk pimpinan dan verifikator, atas kantor masing-masing dan kantor di bawahnya.</p>
      </MessagePage>
    );
  const isi = rekap && !kosong(rekap);
  return (
    <>
      <PageHeader
        title={rekap?.judul ?? "Rekapitulasi"}
        actions={
          <>
            {rekap && (
              <LinkButton href={`/kerja/rekap/bukti?${alamatRekap(rekap.permintaan)}`}>Bundel bukti</LinkButton>
            )}
            <LinkButton href="/kerja/rekap/rilis">Rilis tersimpan</LinkButton>
          </>
        }
      >
        {rekap && `${rekap.lingkup}, keadaan per ${tanggal(rekap.permintaan.per)}.`}
      </PageHeader>
      {galat.length > 0 && (
        <Alert kind="warning" title="Rekap belum dapat disusun" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      {isi && (
        <ButtonRow className="mb-6">
          <DownloadButton variant="utama" href={`/kerja/rekap/unduh/xlsx?${alamatRekap(rekap.permintaan)}`}>
            Unduh XLSX
          </DownloadButton>
          <DownloadButton href={`/kerja/rekap/unduh/a4?${alamatRekap(rekap.permintaan)}`}>
            Unduh PDF (A4)
          </DownloadButton>
          <DownloadButton href={`/kerja/rekap/unduh/f4?${alamatRekap(rekap.permintaan)}`}>
            Unduh PDF (F4)
          </DownloadButton>
        </ButtonRow>
      )}
      <Saring alamat={alamat} acuan={acuan} terbuka={!isi} />
      {isi && <Simpan rekap={rekap} />}
      {rekap && !isi && <Kosong p={rekap.permintaan} acuan={acuan} />}
      {isi && (
        <div className="space-y-5">
          {rekap.bagian.map((b) => (
            <Bagian key={b.jenis} p={rekap.permintaan} b={b} />
          ))}
          <Tempel rekap={rekap} />
          <Tentang rekap={rekap} />
          <PrintLine address={rekap.tautan} day={tanggal(rekap.permintaan.per)} />
        </div>
      )}
    </>
  );
}
