import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TabelPelimpahan } from "@/components/catatan/pelimpahan-tabel";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { daftarLimpahan } from "@/lib/pelimpahan/queries";

export const metadata: Metadata = { title: "Pelimpahan" };

export default async function PelimpahanPage({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor")) notFound();
  const { masuk, keluar, lain } = await daftarLimpahan(orang);
  return (
    <>
      <PageHeader title="Pelimpahan">
        Perkara yang berpindah antarkantor atau diserahkan kepada instansi lain, beserta tanda terimanya.
      </PageHeader>
      <div className="space-y-4">
        <Pesan kode={(await searchParams).pesan} />
        <TabelPelimpahan judul="Limpahan masuk" semua={masuk} kosong="Belum ada perkara dari kantor lain." />
        <TabelPelimpahan judul="Limpahan keluar" semua={keluar} kosong="Belum ada perkara yang dilimpahkan." />
        {lain.length > 0 && <TabelPelimpahan judul="Antarkantor di bawah Anda" semua={lain} kosong="" />}
      </div>
    </>
  );
}
