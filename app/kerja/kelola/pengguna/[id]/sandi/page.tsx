import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { IsianForm } from "@/components/kelola/isian";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { ada } from "@/lib/akses/ada";
import { adminHalaman } from "@/lib/akses/session";
import { sandiBaru } from "@/lib/pengguna/actions";
import { akun } from "@/lib/pengguna/queries";

export const metadata: Metadata = { title: "Kata sandi sekali pakai" };

export default async function SandiSekaliPage({ params }: { params: Promise<{ id: string }> }) {
  const orang = await adminHalaman();
  const a = await ada(akun(orang, (await params).id));
  if (a.id === orang.id) notFound();
  return (
    <>
      <PageHeader
        title="Kata sandi sekali pakai"
        crumbs={[
          { label: "Pengguna", href: "/kerja/kelola/pengguna" },
          { label: a.nama, href: `/kerja/kelola/pengguna/${a.id}` },
          { label: "Kata sandi" },
        ]}
      />
      <IsianForm
        simpan={sandiBaru}
        bidang={[]}
        tetap={{ id: a.id }}
        tombol="Buat kata sandi baru"
        alamat={`${(await headers()).get("host")}/masuk`}
      >
        <Alert kind="warning" title={`Kata sandi ${a.nama} akan diganti`}>
          Kata sandi lamanya dan semua sesinya berakhir seketika. Kata sandi baru ditampilkan satu kali.
        </Alert>
      </IsianForm>
    </>
  );
}
