import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IsianForm } from "@/components/kelola/isian";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { tanggal } from "@/lib/format";
import { nilaiIsian } from "@/lib/rujukan/isian";
import { rujukan } from "@/lib/rujukan/queries";
import { simpanAturan } from "@/lib/tenggat/actions";
import { aturanBaru } from "@/lib/tenggat/isian";
import { daftarAturan } from "@/lib/tenggat/queries";
import { NAMA_HUKUM } from "@/lib/tenggat/schema";

export const metadata: Metadata = { title: "Versi baru aturan tenggat" };
type Props = { params: Promise<{ id: string }> };

export default async function VersiAturanPage({ params }: Props) {
  await adminHalaman({ provinsi: true });
  const { id } = await params;
  const a = (await rujukan(daftarAturan)).find((x) => x.id === id);
  if (!a || a.satuan === "jendela") notFound();
  const lama = Object.fromEntries(Object.keys(aturanBaru.shape).map((nama) => [nama, a[nama as keyof typeof a]]));
  return (
    <>
      <PageHeader
        title={`${a.nama} (${NAMA_HUKUM[a.regime]})`}
        crumbs={[{ label: "Aturan tenggat", href: "/kerja/kelola/tenggat" }, { label: a.rujukan }]}
        meta={[
          `berlaku sejak ${tanggal(a.berlakuSejak)}${a.berlakuSampai ? ` sampai ${tanggal(a.berlakuSampai)}` : ""}`,
          a.dasarHukum,
        ]}
      />
      <Alert kind="info" title="Versi baru" className="mb-6">
        Versi yang sekarang berakhir sehari sebelum versi baru berlaku. Perkara yang diregistrasi sebelum hari itu tetap
        memakai versinya sendiri; tenggat yang sudah selesai tidak pernah bergeser.
      </Alert>
      <IsianForm
        simpan={simpanAturan}
        bidang={bidangDari(aturanBaru)}
        nilai={nilaiIsian({ ...lama, berlakuSejak: null, berlakuSampai: null })}
        tetap={{ id }}
        tombol="Simpan versi baru"
      />
    </>
  );
}
