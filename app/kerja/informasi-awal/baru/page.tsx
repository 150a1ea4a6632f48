import type { Metadata } from "next";
import { InformasiForm } from "@/components/informasi/form";
import { PageHeader } from "@/components/shell/page-header";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import type { Params } from "@/lib/catatan/filter";
import { bidangDari } from "@/lib/form";
import { catatInformasi } from "@/lib/informasi/actions";
import { formulirInformasi } from "@/lib/informasi/formulir";
import { alamatInformasi, isian } from "@/lib/informasi/schema";

export const metadata: Metadata = { title: "Catat informasi awal" };

export default async function InformasiBaruPage({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  const salin = uuid().safeParse((await searchParams).salin).data;
  const formulir = await ada(formulirInformasi(orang, salin));
  return (
    <>
      <PageHeader
        title="Catat informasi awal"
        crumbs={[{ label: "Informasi awal", href: alamatInformasi() }, { label: "Catat" }]}
      >
        Isian bertanda * wajib. Setelah disimpan isinya tidak diubah: yang keliru dibatalkan dan dicatat ulang dari
        isian yang sama.
      </PageHeader>
      <InformasiForm simpan={catatInformasi} bidang={bidangDari(isian)} {...formulir} />
    </>
  );
}
