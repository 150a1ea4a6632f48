import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormJenis } from "@/components/catatan/halaman-form";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import { simpanCatatan } from "@/lib/catatan/actions";
import type { Params } from "@/lib/catatan/filter";
import { formulirUbah } from "@/lib/catatan/formulir";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

export const metadata: Metadata = { title: "Ubah catatan" };

type Props = { params: Promise<{ jenis: string; id: string }>; searchParams: Promise<Params> };

export default async function Page({ params, searchParams }: Props) {
  const orang = await wajibViewer();
  const { jenis: slug, id } = await params;
  const jenis = jenisDari(slug);
  if (!jenis || !uuid().safeParse(id).success) notFound();
  const formulir = await ada(formulirUbah(orang, jenis, id, "ubah", uuid().safeParse((await searchParams).draf).data));
  const c = formulir.catatan;
  return (
    <>
      <PageHeader
        title="Ubah catatan"
        crumbs={[
          { label: DAFTAR[jenis].label, href: `/kerja/${jenis}` },
          { label: c?.nomor ?? "Catatan", href: `/kerja/${jenis}/${id}` },
          { label: "Ubah catatan" },
        ]}
      >
        {c?.judul}
      </PageHeader>
      {c?.status === "dikembalikan" && (
        <Alert kind="warning" title="Dikembalikan untuk diperbaiki" className="mb-6">
          {c.pesan}
        </Alert>
      )}
      <FormJenis jenis={jenis} formulir={formulir} mode="ubah" simpan={simpanCatatan} />
    </>
  );
}
