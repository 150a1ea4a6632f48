import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { TombolKelola } from "@/components/kelola/tombol";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { tanggal } from "@/lib/format";
import { aturJeda, buatJeda } from "@/lib/rujukan/actions";
import { jeda, NAMA_REGIME } from "@/lib/rujukan/isian";
import { daftarJeda } from "@/lib/rujukan/kelola";
import { daftarKantor, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Jeda publikasi" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };

export default async function JedaPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const daftar = await daftarJeda();
  const wilayah = (await rujukan(daftarKantor)).filter((k) => k.tingkat !== "kecamatan");
  const pilihan = Object.fromEntries(wilayah.map((k) => [k.wilayahKode, k.nama.replace(/^Bawaslu /, "")]));
  return (
    <>
      <PageHeader title="Jeda publikasi">
        Selama jeda, rincian baru yang menyebut peserta menunggu sampai pemungutan suara ditutup. Jumlah tetap tampil.
        Pimpinan dapat mengecualikan satu catatan, dengan alasan yang tercatat.
      </PageHeader>
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        <DataTable
          caption="Jeda publikasi, terbaru di atas"
          captionHidden
          rows={daftar}
          rowKey={(j) => j.id}
          empty={<p className="text-ink-soft">Belum ada jeda publikasi.</p>}
          columns={[
            {
              key: "masa",
              header: "Masa",
              rowHeader: true,
              cell: (j) => `${tanggal(j.mulai)} – ${tanggal(j.selesai)}`,
            },
            { key: "wilayah", header: "Wilayah", cell: (j) => j.namaWilayah },
            { key: "regime", header: "Regime", cell: (j) => NAMA_REGIME[j.regime] },
            { key: "dasar", header: "Dasar hukum", cell: (j) => j.dasarHukum },
            { key: "aktif", header: "Berlaku", cell: (j) => (j.aktif ? "Ya" : "Tidak") },
            {
              key: "atur",
              header: <VisuallyHidden>Tindakan</VisuallyHidden>,
              label: "Tindakan",
              cell: (j) => (
                <TombolKelola simpan={aturJeda} tetap={{ id: j.id, aktif: j.aktif ? "tidak" : "ya" }}>
                  {j.aktif ? "Matikan" : "Nyalakan"}
                </TombolKelola>
              ),
            },
          ]}
        />
        <Section title="Tambah jeda">
          <IsianForm simpan={buatJeda} bidang={bidangDari(jeda, { wilayahKode: pilihan })} tombol="Tambah jeda" />
        </Section>
      </div>
    </>
  );
}
