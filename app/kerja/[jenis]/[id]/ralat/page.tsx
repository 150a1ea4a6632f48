import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormJenis } from "@/components/catatan/halaman-form";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import { simpanCatatan } from "@/lib/catatan/actions";
import { formulirUbah } from "@/lib/catatan/formulir";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

export const metadata: Metadata = { title: "Ajukan ralat" };

export default async function Page({ params }: { params: Promise<{ jenis: string; id: string }> }) {
  const orang = await wajibViewer();
  const { jenis: slug, id } = await params;
  const jenis = jenisDari(slug);
  if (!jenis || !uuid().safeParse(id).success) notFound();
  const formulir = await ada(formulirUbah(orang, jenis, id, "ralat"));
  const c = formulir.catatan;
  return (
    <>
      <PageHeader
        title="Ajukan ralat"
        crumbs={[
          { label: DAFTAR[jenis].label, href: `/kerja/${jenis}` },
          { label: c?.nomor ?? "Catatan", href: `/kerja/${jenis}/${id}` },
          { label: "Ajukan ralat" },
        ]}
      >
        {c?.judul}
      </PageHeader>
      {c?.mintaRalat && (
        <Alert kind="warning" title="Provinsi meminta ralat" className="mb-6">
          {c.mintaRalat}
        </Alert>
      )}
      <FormJenis jenis={jenis} formulir={formulir} mode="ralat" simpan={simpanCatatan} />
    </>
  );
}
