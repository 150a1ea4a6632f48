import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormJenis } from "@/components/catatan/halaman-form";
import { PageHeader } from "@/components/shell/page-header";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import { simpanCatatan } from "@/lib/catatan/actions";
import type { Params } from "@/lib/catatan/filter";
import { formulirBaru } from "@/lib/catatan/formulir";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

type Props = { params: Promise<{ jenis: string }>; searchParams: Promise<Params> };
const id = (v: unknown) => uuid().safeParse(v).data;

export const metadata: Metadata = { title: "Catatan baru" };

export default async function BaruPage({ params, searchParams }: Props) {
  const orang = await wajibViewer();
  const jenis = jenisDari((await params).jenis);
  if (!jenis) notFound();
  const p = await searchParams;
  const formulir = await ada(
    formulirBaru(orang, jenis, { drafId: id(p.draf), dariId: id(p.dari), informasiId: id(p.informasi) }),
  );
  const def = DAFTAR[jenis];
  return (
    <>
      <PageHeader
        title={`Catat ${def.satuan}`}
        crumbs={[{ label: def.label, href: `/kerja/${jenis}` }, { label: "Catat" }]}
      >
        Isian bertanda * wajib. Draf tersimpan sendiri selama Anda mengetik.
      </PageHeader>
      <FormJenis jenis={jenis} formulir={formulir} mode="baru" simpan={simpanCatatan} />
    </>
  );
}
