import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IsianForm } from "@/components/kelola/isian";
import { PageHeader } from "@/components/shell/page-header";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { ubahKantor } from "@/lib/rujukan/actions";
import { kantorUbah } from "@/lib/rujukan/isian";
import { daftarKantor, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Ubah kantor" };

export default async function KantorUbahPage({ params }: { params: Promise<{ kode: string }> }) {
  await adminHalaman({ provinsi: true });
  const { kode } = await params;
  const kantor = (await rujukan(daftarKantor)).find((k) => k.kode === kode);
  if (!kantor) notFound();
  const nilai = {
    kodeBawaslu: kantor.kodeBawaslu ?? "",
    alamat: kantor.alamat ?? "",
    tempatSurat: kantor.tempatSurat ?? "",
    mulai: kantor.berlakuSejak ?? "",
    selesai: kantor.berlakuSampai ?? "",
  };
  return (
    <>
      <PageHeader
        title={kantor.nama}
        crumbs={[{ label: "Kantor", href: "/kerja/kelola/kantor" }, { label: kantor.nama }]}
        meta={[`Kode wilayah ${kantor.kode}`]}
      />
      <IsianForm
        simpan={ubahKantor}
        bidang={bidangDari(kantorUbah, {}, ["kode"])}
        nilai={nilai}
        tetap={{ kode }}
        tombol="Simpan"
      />
    </>
  );
}
