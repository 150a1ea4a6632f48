import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pilihanTahapan } from "@/components/angka/saring";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput, Select } from "@/components/ui/input";
import { wajibViewer } from "@/lib/akses/session";
import { alamatSaringan } from "@/lib/angka/filter";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { awalKecil } from "@/lib/terbitan/terbitan";
import { JalurDasbor } from "../jalur";
import type { Props } from "../muat";
import { Sanding } from "./banding";
import { KantorTahapan } from "./kantor";
import { muatEvaluasi } from "./muat";

export const metadata: Metadata = { title: "Evaluasi tahapan" };
const AKSI = "/kerja/dasbor/tahapan";

/** One stage across the offices, and beside the same stage of another penyelenggaraan. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const p = await searchParams;
  const { acuan, saringan, galat, cakupan, isi } = await bacaDasbor(orang, p, "pelanggaran", (b) => muatEvaluasi(b, p));
  const { ini, banding } = isi;
  const pilihan = pilihanTahapan(acuan.penyelenggaraan, acuan.tahapan);
  const nama = (kode: string) => acuan.penyelenggaraan.find((x) => x.kode === kode)?.namaSingkat ?? kode;
  return (
    <>
      <PageHeader title="Evaluasi tahapan" />
      <JalurDasbor terbuka={terbuka} kini="tahapan" kueri={alamatSaringan(saringan, acuan)} />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      {ini && (
        <p className="mb-2 max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
          Tahapan {awalKecil(ini.tahapan.nama)}, {nama(ini.tahapan.penyelenggaraanKode)}, keadaan sampai{" "}
          {tanggal(saringan.per)}
          {banding && `, di samping ${awalKecil(banding.tahapan.nama)}, ${nama(banding.tahapan.penyelenggaraanKode)}`}.
        </p>
      )}
      <p className="mb-6 text-sm text-ink-soft">Dugaan pelanggaran: {cakupanKata(cakupan, saringan.per)}.</p>
      <div className="mb-6 print:hidden">
        <Disclosure quiet summary="Pilih tahapan lain">
          <FilterBar action={AKSI} resetHref={AKSI} submitLabel="Tampilkan" keep={{ penyelenggaraan: "" }}>
            <Field name="tahapan" label="Tahapan">
              {(c) => <Select {...c} defaultValue={ini?.tahapan.kode} options={pilihan} />}
            </Field>
            <Field name="banding" label="Bandingkan dengan">
              {(c) => (
                <Select {...c} defaultValue={banding?.tahapan.kode} empty="Tanpa perbandingan" options={pilihan} />
              )}
            </Field>
            <Field name="per" label="Sampai tanggal">
              {(c) => <DateInput {...c} defaultValue={saringan.per === acuan.hariData ? undefined : saringan.per} />}
            </Field>
          </FilterBar>
        </Disclosure>
      </div>
      {ini ? (
        <div className="space-y-5">
          <Sanding satu={ini} dua={banding} nama={nama} />
          <KantorTahapan e={ini} kantor={acuan.kantor} nama={nama} />
          {banding && <KantorTahapan e={banding} kantor={acuan.kantor} nama={nama} />}
        </div>
      ) : (
        <EmptyState title="Belum ada tahapan">Isi tahapan pada halaman kelola penyelenggaraan.</EmptyState>
      )}
    </>
  );
}
