import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { TombolTanya } from "@/components/kelola/tombol";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { hapusPasal, simpanPasal } from "@/lib/rujukan/actions";
import { NAMA_PELANGGARAN, NAMA_REGIME, nilaiIsian, pasal } from "@/lib/rujukan/isian";
import { daftarPasal } from "@/lib/rujukan/kelola";

export const metadata: Metadata = { title: "Pasal" };
type Props = { searchParams: Promise<{ kode?: string | string[]; pesan?: string | string[] }> };

export default async function PasalPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const p = await searchParams;
  const daftar = await daftarPasal();
  const diubah = daftar.find((x) => x.kode === p.kode);
  return (
    <>
      <PageHeader title="Pasal" meta={[`${daftar.length} pasal`]}>
        Disarankan saat mengisi dugaan pelanggaran. Menghapus atau mengubahnya tidak mengubah catatan yang sudah ada.
      </PageHeader>
      <PesanKelola kode={p.pesan} />
      <div className="space-y-8">
        <Section title={diubah ? `Ubah ${diubah.kode}` : "Tambah pasal"} id="isian">
          <IsianForm
            key={diubah?.kode}
            simpan={simpanPasal}
            bidang={bidangDari(pasal, {}, diubah ? ["kode"] : [])}
            nilai={diubah && nilaiIsian(diubah)}
            tetap={diubah ? { kode: diubah.kode } : {}}
            tombol="Simpan"
          />
        </Section>
        <DataTable
          caption="Pasal menurut regime"
          captionHidden
          rows={daftar}
          rowKey={(x) => x.kode}
          columns={[
            {
              key: "label",
              header: "Pasal",
              rowHeader: true,
              cell: (x) => <a href={`/kerja/kelola/pasal?kode=${encodeURIComponent(x.kode)}#isian`}>{x.label}</a>,
            },
            { key: "regime", header: "Regime", cell: (x) => NAMA_REGIME[x.regime] },
            { key: "jenis", header: "Jenis pelanggaran", cell: (x) => (x.jenis ? NAMA_PELANGGARAN[x.jenis] : "semua") },
            {
              key: "hapus",
              header: <VisuallyHidden>Tindakan</VisuallyHidden>,
              label: "Tindakan",
              cell: (x) => (
                <TombolTanya
                  id={`hapus-${x.kode}`}
                  simpan={hapusPasal}
                  tetap={{ kode: x.kode }}
                  judul="Hapus pasal?"
                  tanya={`${x.label} tidak lagi disarankan.`}
                >
                  Hapus
                </TombolTanya>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
