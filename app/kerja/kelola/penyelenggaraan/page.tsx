import type { Metadata } from "next";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { adminHalaman } from "@/lib/akses/session";
import { tanggal } from "@/lib/format";
import { NAMA_REGIME } from "@/lib/rujukan/isian";
import { daftarPenyelenggaraan, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Penyelenggaraan" };
const ALAMAT = "/kerja/kelola/penyelenggaraan";

function masa({ mulai, selesai }: { mulai: string | null; selesai: string | null }): string {
  if (mulai && selesai) return `${tanggal(mulai)} – ${tanggal(selesai)}`;
  if (mulai) return `sejak ${tanggal(mulai)}`;
  return selesai ? `sampai ${tanggal(selesai)}` : "belum ditetapkan";
}

export default async function PenyelenggaraanPage() {
  await adminHalaman({ provinsi: true });
  const daftar = await rujukan(daftarPenyelenggaraan);
  return (
    <>
      <PageHeader
        title="Penyelenggaraan"
        actions={
          <LinkButton variant="utama" href={`${ALAMAT}/baru`}>
            Tambah penyelenggaraan
          </LinkButton>
        }
      >
        Pemilu, Pemilihan, pemungutan suara ulang, dan pengawasan nontahapan, masing-masing dengan tahapannya.
      </PageHeader>
      <DataTable
        caption="Penyelenggaraan menurut urutan"
        captionHidden
        rows={daftar}
        rowKey={(y) => y.kode}
        columns={[
          { key: "nama", header: "Nama", rowHeader: true, cell: (y) => <a href={`${ALAMAT}/${y.kode}`}>{y.nama}</a> },
          { key: "kode", header: "Kode", nowrap: true, cell: (y) => y.kode },
          { key: "regime", header: "Regime", cell: (y) => NAMA_REGIME[y.regime] },
          {
            key: "suara",
            header: "Pemungutan suara",
            nowrap: true,
            cell: (y) => (y.hariPemungutan ? tanggal(y.hariPemungutan) : "–"),
          },
          {
            key: "masa",
            header: "Masa",
            cell: (y) => masa(y),
          },
        ]}
      />
    </>
  );
}
