import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { aturBeranda } from "@/lib/rujukan/actions";
import { beranda } from "@/lib/rujukan/isian";
import { pilihanAdmin } from "@/lib/rujukan/pilihan";
import { pengaturan, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Pengaturan" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };

export default async function PengaturanPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const { penyelenggaraan } = await pilihanAdmin();
  const kini = await rujukan(async (tx) => ({
    penyelenggaraan: (await pengaturan(tx, "penyelenggaraan_beranda")) ?? "",
    kontakPpid: (await pengaturan(tx, "kontak_ppid")) ?? "",
    lisensi: (await pengaturan(tx, "lisensi_data")) || "CC-BY-4.0",
  }));
  return (
    <>
      <PageHeader title="Pengaturan">
        Beranda publik membuka angka penyelenggaraan ini; penyelenggaraan lain tetap dapat dipilih pembaca. Kontak PPID
        dan lisensi data terbaca pada setiap halaman publik.
      </PageHeader>
      <PesanKelola kode={(await searchParams).pesan} />
      <IsianForm
        simpan={aturBeranda}
        bidang={bidangDari(beranda, { penyelenggaraan })}
        nilai={kini}
        tombol="Simpan"
        columns={1}
      />
    </>
  );
}
