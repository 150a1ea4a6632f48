import type { Metadata } from "next";
import { AkunTabel } from "@/components/kelola/akun";
import { PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm } from "@/components/ui/filter-form";
import { optionsOf } from "@/components/ui/options";
import { Pagination } from "@/components/ui/pagination";
import { lingkupAdmin } from "@/lib/akses/kelola";
import { adminHalaman } from "@/lib/akses/session";
import { bacaSaring } from "@/lib/pengguna/filter";
import { daftarAkun } from "@/lib/pengguna/queries";
import { NAMA_FUNGSI } from "@/lib/pengguna/schema";
import { pilihanAdmin } from "@/lib/rujukan/pilihan";

export const metadata: Metadata = { title: "Pengguna" };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const ALAMAT = "/kerja/kelola/pengguna";

export default async function PenggunaPage({ searchParams }: Props) {
  const orang = await adminHalaman();
  const p = await searchParams;
  const saring = bacaSaring(p);
  const { akun, berikut } = await daftarAkun(orang, saring);
  const { kantor } = await pilihanAdmin(lingkupAdmin(orang));
  const { sesudah, ...tetap } = saring;
  const disaring = Object.keys(tetap).length > 0;
  return (
    <>
      <PageHeader
        title="Pengguna"
        actions={
          <LinkButton variant="utama" href={`${ALAMAT}/baru`}>
            Buat akun
          </LinkButton>
        }
      >
        Admin mengatur akun dan tidak melihat catatan. Setiap perubahan meninggalkan jejak.
      </PageHeader>
      <PesanKelola kode={p.pesan} />
      <div className="space-y-4">
        <FilterForm
          action={ALAMAT}
          resetHref={disaring ? ALAMAT : undefined}
          submitLabel="Cari"
          fields={[
            { name: "cari", label: "Nama atau surel", value: saring.cari, type: "search" },
            {
              name: "fungsi",
              label: "Fungsi",
              value: saring.fungsi,
              empty: "Semua",
              options: optionsOf(NAMA_FUNGSI),
            },
            { name: "kantor", label: "Kantor", value: saring.kantor, empty: "Semua", options: optionsOf(kantor) },
            {
              name: "keadaan",
              label: "Keadaan",
              value: saring.keadaan,
              empty: "Semua",
              options: optionsOf({ aktif: "Aktif", nonaktif: "Nonaktif" }),
            },
          ]}
        />
        <AkunTabel
          akun={akun}
          alamat={ALAMAT}
          kosong={<EmptyState title="Tidak ada akun yang cocok">Longgarkan saringan, atau buat akun baru.</EmptyState>}
        />
        <Pagination
          firstHref={sesudah ? ALAMAT : undefined}
          nextHref={berikut ? `${ALAMAT}?${new URLSearchParams({ ...tetap, sesudah: berikut })}` : undefined}
        />
      </div>
    </>
  );
}
