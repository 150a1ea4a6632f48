import type { Metadata } from "next";
import { headers } from "next/headers";
import { IsianForm } from "@/components/kelola/isian";
import { PageHeader } from "@/components/shell/page-header";
import { lingkupAdmin } from "@/lib/akses/kelola";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { buatAkun } from "@/lib/pengguna/actions";
import { akunBaru } from "@/lib/pengguna/schema";
import { pilihanAdmin } from "@/lib/rujukan/pilihan";

export const metadata: Metadata = { title: "Buat akun" };

export default async function AkunBaruPage() {
  const orang = await adminHalaman();
  const bidang = bidangDari(akunBaru, await pilihanAdmin(lingkupAdmin(orang)));
  return (
    <>
      <PageHeader
        title="Buat akun"
        crumbs={[{ label: "Pengguna", href: "/kerja/kelola/pengguna" }, { label: "Buat akun" }]}
      >
        Sesudah disimpan, kata sandi sekali pakai ditampilkan satu kali untuk dicetak.
      </PageHeader>
      <IsianForm
        simpan={buatAkun}
        bidang={bidang}
        tombol="Buat akun"
        alamat={`${(await headers()).get("host")}/masuk`}
      />
    </>
  );
}
