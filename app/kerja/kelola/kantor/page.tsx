import type { Metadata } from "next";
import { PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { adminHalaman } from "@/lib/akses/session";
import { tanggal } from "@/lib/format";
import { daftarKantor, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Kantor" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };

export default async function KantorPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const kantor = await rujukan(daftarKantor);
  const belum = kantor.filter((k) => k.tingkat !== "kecamatan" && !k.kodeBawaslu).length;
  return (
    <>
      <PageHeader
        title="Kantor"
        meta={[`${kantor.length} kantor`, belum > 0 && `${belum} kabupaten/kota belum berkode Bawaslu`].filter(Boolean)}
      >
        Kode Bawaslu dicetak pada nomor register. Selama kosong, portal tidak memberi nomor; nomor yang sudah tercetak
        tetap diterima.
      </PageHeader>
      <PesanKelola kode={(await searchParams).pesan} />
      <DataTable
        caption="Kantor menurut kode wilayah"
        captionHidden
        rows={kantor}
        rowKey={(k) => k.kode}
        columns={[
          { key: "kode", header: "Kode wilayah", cell: (k) => k.kode },
          {
            key: "nama",
            header: "Nama",
            rowHeader: true,
            cell: (k) => <a href={`/kerja/kelola/kantor/${k.kode}`}>{k.nama}</a>,
          },
          {
            key: "bawaslu",
            header: "Kode Bawaslu",
            cell: (k) => k.kodeBawaslu ?? <span className="text-ink-faint">belum diisi</span>,
          },
          {
            key: "berlaku",
            header: "Berlaku",
            cell: (k) =>
              [
                k.berlakuSejak && `sejak ${tanggal(k.berlakuSejak)}`,
                k.berlakuSampai && `sampai ${tanggal(k.berlakuSampai)}`,
              ]
                .filter(Boolean)
                .join(" ") || "seterusnya",
          },
        ]}
      />
    </>
  );
}
