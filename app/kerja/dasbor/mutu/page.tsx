import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput, Select } from "@/components/ui/input";
import { wajibViewer } from "@/lib/akses/session";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { angka, bulan, tanggal } from "@/lib/format";
import { LAMA, masa, terburuk } from "@/lib/mutu/filter";
import { mutuKantor } from "@/lib/mutu/stats";
import { JalurDasbor } from "../jalur";
import type { Props } from "../muat";
import { Arti } from "./arti";
import { YangKurang } from "./kurang";
import { Papan } from "./papan";

export const metadata: Metadata = { title: "Mutu data" };
const AKSI = "/kerja/dasbor/mutu";

/** How far the data of each office can be relied on. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const p = await searchParams;
  const { acuan, saringan, galat, isi } = await bacaDasbor(orang, { per: p.per }, "pelanggaran", async (bahan) => {
    const m = masa(bahan.saringan.per, p);
    return { m, semua: await mutuKantor(bahan, m) };
  });
  const { m } = isi;
  const { urut, isi: baris } = terburuk(isi.semua, p);
  const pilihan = {
    ...(m.lama !== 12 && { lama: String(m.lama) }),
    ...(saringan.per !== acuan.hariData && { per: saringan.per }),
  };
  const alamat = (ubah: Record<string, string>) => `${AKSI}?${new URLSearchParams({ ...pilihan, ...ubah })}`;
  const lengkap = baris.filter((b) => b.kurang.length === 0).length;
  return (
    <>
      <PageHeader title="Mutu data" />
      <JalurDasbor terbuka={terbuka} kini="mutu" kueri="" />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        {angka(lengkap)} dari {angka(baris.length)} kantor sudah menyampaikan semua data {bulan(m.awal)} sampai{" "}
        {bulan(m.akhir)}.
      </p>
      <p className="mt-2 mb-6 text-sm text-ink-soft">
        Bulan yang sudah berakhir pada {tanggal(saringan.per)}. Catatan Panwaslu kecamatan terhitung pada kabupaten atau
        kotanya. Halaman ini tidak pernah tampil untuk publik.
      </p>
      <div className="mb-6 print:hidden">
        <Disclosure quiet summary={`Ubah masa: ${LAMA[m.lama]} sampai ${bulan(m.akhir)}`}>
          <FilterBar action={AKSI} resetHref={AKSI} submitLabel="Tampilkan" keep={{ urut }}>
            <Field name="lama" label="Lamanya">
              {(c) => (
                <Select
                  {...c}
                  defaultValue={String(m.lama)}
                  options={Object.entries(LAMA).map(([value, label]) => ({ value, label }))}
                />
              )}
            </Field>
            <Field name="per" label="Sampai bulan yang berakhir pada atau sebelum">
              {(c) => <DateInput {...c} defaultValue={saringan.per === acuan.hariData ? undefined : saringan.per} />}
            </Field>
          </FilterBar>
        </Disclosure>
      </div>
      <div className="space-y-5">
        <Papan isi={baris} urut={urut} kantor={acuan.kantor} alamat={alamat} />
        <YangKurang isi={baris} kantor={acuan.kantor} />
        <Arti />
      </div>
      <PrintLine
        address={alamat({ urut })}
        day={tanggal(m.akhir)}
        source="Sumber: Satu Data Bawaslu Kalimantan Timur, untuk pekerjaan dalam"
      />
    </>
  );
}
