import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { tanggal } from "@/lib/format";
import { simpanPenyelenggaraan } from "@/lib/rujukan/actions";
import { nilaiIsian, penyelenggaraan } from "@/lib/rujukan/isian";
import { daftarPenyelenggaraan, daftarTahapan, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Penyelenggaraan" };
type Props = { params: Promise<{ kode: string }>; searchParams: Promise<{ pesan?: string | string[] }> };
const ALAMAT = "/kerja/kelola/penyelenggaraan";

export default async function PenyelenggaraanUbahPage({ params, searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const { kode } = await params;
  const { ada, tahapan } = await rujukan(async (tx) => ({
    ada: (await daftarPenyelenggaraan(tx)).find((y) => y.kode === kode),
    tahapan: (await daftarTahapan(tx)).filter((t) => t.penyelenggaraanKode === kode),
  }));
  if (!ada && kode !== "baru") notFound();
  const judul = ada?.nama ?? "Penyelenggaraan baru";
  return (
    <>
      <PageHeader
        title={judul}
        crumbs={[{ label: "Penyelenggaraan", href: ALAMAT }, { label: judul }]}
        meta={ada ? [ada.kode] : []}
      />
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        {ada && (
          <Section title="Tahapan">
            <DataTable
              caption="Tahapan menurut urutan"
              captionHidden
              rows={tahapan}
              rowKey={(t) => t.kode}
              empty={<p className="text-ink-soft">Belum ada tahapan. Tambahkan agar catatan dapat dibuat.</p>}
              columns={[
                {
                  key: "nama",
                  header: "Nama",
                  rowHeader: true,
                  cell: (t) => <a href={`${ALAMAT}/${kode}/${t.kode}`}>{t.nama}</a>,
                },
                { key: "mulai", header: "Mulai", nowrap: true, cell: (t) => (t.mulai ? tanggal(t.mulai) : "–") },
                {
                  key: "selesai",
                  header: "Selesai",
                  nowrap: true,
                  cell: (t) => (t.selesai ? tanggal(t.selesai) : "–"),
                },
                { key: "resmi", header: "Resmi", cell: (t) => (t.resmi ? "Ya" : "Tidak") },
                { key: "pasti", header: "Tanggal pasti", cell: (t) => (t.pasti ? "Ya" : "Belum") },
              ]}
            />
            <LinkButton className="mt-4" size="kecil" href={`${ALAMAT}/${kode}/baru`}>
              Tambah tahapan
            </LinkButton>
          </Section>
        )}
        <Section title={ada ? "Ubah penyelenggaraan" : "Isian"}>
          <IsianForm
            simpan={simpanPenyelenggaraan}
            bidang={bidangDari(penyelenggaraan, {}, ada ? ["kode"] : [])}
            nilai={ada ? nilaiIsian(ada) : undefined}
            tetap={ada ? { kode } : {}}
            tombol="Simpan"
          />
        </Section>
      </div>
    </>
  );
}
