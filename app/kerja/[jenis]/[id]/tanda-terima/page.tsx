import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TandaTerima } from "@/components/catatan/berkas-tanda-terima";
import { PageHeader } from "@/components/shell/page-header";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import { berkasCatatan } from "@/lib/berkas/queries";
import { hariIni } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

type Props = { params: Promise<{ jenis: string; id: string }> };
export const metadata: Metadata = { title: "Tanda terima berkas" };

/** A receipt to print: every file of a case with its digest. */
export default async function TandaTerimaPage({ params }: Props) {
  const orang = await wajibViewer();
  const { jenis: slug, id } = await params;
  const jenis = jenisDari(slug);
  if (!jenis || !uuid().safeParse(id).success) notFound();
  const data = await ada(berkasCatatan(orang, jenis, id));
  return (
    <>
      <PageHeader
        title="Tanda terima berkas"
        crumbs={[
          { label: DAFTAR[jenis].label, href: `/kerja/${jenis}` },
          { label: data.sasaran.nomor ?? "Tanpa nomor", href: `/kerja/${jenis}/${id}#berkas` },
          { label: "Tanda terima" },
        ]}
      >
        <span className="print:hidden">Cetak dari menu peramban (Ctrl+P); menu halaman ini tidak ikut tercetak.</span>
      </PageHeader>
      <TandaTerima data={data} hari={hariIni()} oleh={orang.nama} />
    </>
  );
}
