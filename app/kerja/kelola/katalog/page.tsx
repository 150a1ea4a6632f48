import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { StatusNasional } from "@/components/publik/himpunan";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { catatNasional } from "@/lib/rujukan/actions";
import { nasional } from "@/lib/rujukan/isian";
import { daftarNasional, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "Katalog data" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };
const BELUM = { status: "belum" as const, tanggal: null, surat: null, alamat: null };

/** How every dataset stands with the national portal. */
export default async function KatalogPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const catatan = new Map((await rujukan(daftarNasional)).map((n) => [n.himpunan, n]));
  return (
    <>
      <PageHeader title="Katalog data">
        Status tiap himpunan pada portal nasional Satu Data Bawaslu. Yang menyetujui di sana Walidata (Pusdatin); di
        katalog publik portal ini statusnya terbaca, dan datanya tetap terbuka.
      </PageHeader>
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        <DataTable
          caption="Status himpunan data pada portal nasional"
          captionHidden
          rows={HIMPUNAN}
          rowKey={(h) => h.kode}
          columns={[
            {
              key: "himpunan",
              header: "Himpunan",
              rowHeader: true,
              cell: (h) => <a href={`/katalog/${h.kode}`}>{h.judul}</a>,
            },
            {
              key: "status",
              header: "Portal nasional",
              cell: (h) => <StatusNasional n={catatan.get(h.kode) ?? BELUM} />,
            },
          ]}
        />
        <Section title="Catat status">
          <IsianForm
            simpan={catatNasional}
            bidang={bidangDari(nasional, { himpunan: Object.fromEntries(HIMPUNAN.map((h) => [h.kode, h.judul])) })}
            tombol="Simpan"
          />
        </Section>
      </div>
    </>
  );
}
