import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JejakTabel } from "@/components/kelola/jejak";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { optionsOf } from "@/components/ui/options";
import { Pagination } from "@/components/ui/pagination";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { angka } from "@/lib/format";
import { bacaSaringJejak, NAMA_VERBA } from "@/lib/jejak/filter";
import { daftarJejak } from "@/lib/jejak/queries";

export const metadata: Metadata = { title: "Jejak" };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const ALAMAT = "/kerja/jejak";

export default async function JejakPage({ searchParams }: Props) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "auditor")) notFound();
  const saring = bacaSaringJejak(await searchParams);
  const { baris, berikut, kepala } = await daftarJejak(orang, saring);
  const { sebelum, ...tetap } = saring;
  return (
    <>
      <PageHeader
        title="Jejak"
        meta={[
          `${angka(kepala.no)} baris dalam rantai`,
          <>
            Kepala <code key="h">{kepala.hash.slice(0, 16)}</code>
          </>,
        ]}
      >
        Setiap perubahan meninggalkan satu baris. Baris tidak dapat diubah atau dihapus; keutuhan rantainya diperiksa
        dengan <code>npm run jejak:periksa</code>.
      </PageHeader>
      <div className="space-y-4">
        <FilterForm
          action={ALAMAT}
          resetHref={Object.keys(tetap).length > 0 ? ALAMAT : undefined}
          submitLabel="Cari"
          fields={[
            { name: "verba", label: "Perbuatan", value: saring.verba, empty: "Semua", options: optionsOf(NAMA_VERBA) },
            { name: "pelaku", label: "Pelaku", value: saring.pelaku, type: "search" },
            { name: "dari", label: "Dari", value: saring.dari, type: "date" },
            { name: "sampai", label: "Sampai", value: saring.sampai, type: "date" },
            {
              name: "sasaran",
              label: "Sasaran",
              hint: "Id catatan atau akun",
              value: saring.sasaran,
              type: "search",
            },
          ]}
        />
        <JejakTabel
          alamat={ALAMAT}
          baris={baris}
          kosong={<EmptyState title="Tidak ada jejak yang cocok">Longgarkan saringan.</EmptyState>}
        />
        <Pagination
          firstHref={sebelum ? ALAMAT : undefined}
          nextHref={berikut ? `${ALAMAT}?${new URLSearchParams({ ...tetap, sebelum: `${berikut}` })}` : undefined}
        />
      </div>
    </>
  );
}
