import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IsianForm } from "@/components/kelola/isian";
import { PageHeader } from "@/components/shell/page-header";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { simpanTahapan } from "@/lib/rujukan/actions";
import { nilaiIsian, tahapan } from "@/lib/rujukan/isian";
import { daftarPenyelenggaraan, daftarTahapan, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Tahapan" };
const ALAMAT = "/kerja/kelola/penyelenggaraan";

export default async function TahapanPage({ params }: { params: Promise<{ kode: string; tahapan: string }> }) {
  await adminHalaman({ provinsi: true });
  const p = await params;
  const { induk, ada } = await rujukan(async (tx) => ({
    induk: (await daftarPenyelenggaraan(tx)).find((y) => y.kode === p.kode),
    ada: (await daftarTahapan(tx)).find((t) => t.kode === p.tahapan && t.penyelenggaraanKode === p.kode),
  }));
  if (!induk || (!ada && p.tahapan !== "baru")) notFound();
  const judul = ada?.nama ?? "Tahapan baru";
  return (
    <>
      <PageHeader
        title={judul}
        crumbs={[
          { label: "Penyelenggaraan", href: ALAMAT },
          { label: induk.namaSingkat, href: `${ALAMAT}/${induk.kode}` },
          { label: judul },
        ]}
        meta={ada ? [ada.kode] : []}
      />
      <IsianForm
        simpan={simpanTahapan}
        bidang={bidangDari(tahapan, {}, ada ? ["kode", "penyelenggaraanKode"] : ["penyelenggaraanKode"])}
        nilai={ada ? nilaiIsian(ada) : { resmi: "ya", pasti: "ya" }}
        tetap={{ penyelenggaraanKode: induk.kode, ...(ada ? { kode: ada.kode } : {}) }}
        tombol="Simpan"
      />
    </>
  );
}
