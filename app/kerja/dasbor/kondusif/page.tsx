import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PilihKantor, PilihPenyelenggaraan, pilihanTahapan } from "@/components/angka/saring";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput, Select } from "@/components/ui/input";
import { wajibViewer } from "@/lib/akses/session";
import { alamatSaringan } from "@/lib/angka/filter";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { JalurDasbor } from "../jalur";
import type { Props } from "../muat";
import { kalimatWilayah } from "./kalimat";
import { BAWAAN } from "./masa";
import { filterWilayah, muatWilayah } from "./muat";
import { Tabel } from "./tabel";

export const metadata: Metadata = { title: "Keadaan wilayah" };
const AKSI = "/kerja/dasbor/kondusif";

/** "Kondusif atau tidak?", answered region by region by what was recorded. No region is called anything. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const p = await searchParams;
  const semua = { ...p, diketahui: undefined, penyelenggaraan: p.penyelenggaraan ?? "" };
  const { acuan, saringan: s, galat, cakupan, isi } = await bacaDasbor(orang, semua, "pelanggaran", muatWilayah);
  const { masa, wilayah } = isi;
  const f = filterWilayah({ saringan: s }, masa.kini);
  const penyelenggaraan = acuan.penyelenggaraan.filter((x) => !s.penyelenggaraan || x.kode === s.penyelenggaraan);
  const sebutan = [
    acuan.penyelenggaraan.find((x) => x.kode === s.penyelenggaraan)?.namaSingkat ?? "semua penyelenggaraan",
    acuan.tahapan.find((t) => t.kode === s.tahapan)?.nama,
  ];
  return (
    <>
      <PageHeader title="Keadaan wilayah" />
      <JalurDasbor terbuka={terbuka} kini="kondusif" kueri="" />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        Kondusif atau tidak? Yang tercatat {tanggal(masa.kini.dari)} sampai {tanggal(masa.kini.per)}, wilayah demi
        wilayah.
      </p>
      <p className="mt-2 mb-6 max-w-measure text-sm text-ink-soft">
        {masa.dulu
          ? `Masa sebelumnya: ${tanggal(masa.dulu.dari)} sampai ${tanggal(masa.dulu.per)}, sama panjang. `
          : "Tahapan dihitung seluruhnya, tanpa masa sebelumnya; isi tanggal awal untuk membandingkan. "}
        Portal menyajikan kejadiannya dan tidak menilai wilayah; halaman ini tidak pernah diterbitkan. Dugaan
        pelanggaran: {cakupanKata(cakupan, s.per)}.
      </p>
      <div className="mb-6 print:hidden">
        <Disclosure quiet summary={`Ubah saringan: ${sebutan.filter(Boolean).join(", ")}`}>
          <FilterBar action={AKSI} resetHref={AKSI} submitLabel="Tampilkan">
            <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={s.penyelenggaraan} />
            <Field name="tahapan" label="Tahapan">
              {(c) => (
                <Select
                  {...c}
                  defaultValue={s.tahapan}
                  empty="Semua tahapan"
                  options={pilihanTahapan(penyelenggaraan, acuan.tahapan)}
                />
              )}
            </Field>
            <PilihKantor semua={acuan.kantor} nilai={s.kantor} />
            <Field
              name="dari"
              label="Dari tanggal"
              hint={`Kosongkan untuk ${BAWAAN} hari, atau seluruh tahapan yang dipilih.`}
            >
              {(c) => <DateInput {...c} defaultValue={s.dari} />}
            </Field>
            <Field name="per" label="Sampai tanggal">
              {(c) => <DateInput {...c} defaultValue={s.per === acuan.hariData ? undefined : s.per} />}
            </Field>
          </FilterBar>
        </Disclosure>
      </div>
      <div className="space-y-5">
        <Card title="Wilayah demi wilayah">
          <DescriptionList items={wilayah.map((w) => ({ term: w.nama, value: kalimatWilayah(w) }))} />
        </Card>
        <Tabel wilayah={wilayah} f={f} />
        <Card title="Cara membaca">
          <p className="max-w-measure">
            Wilayah adalah tempat kejadian pada catatan; “Tingkat provinsi” untuk yang menyangkut seluruh provinsi.
            Hanya catatan tervalidasi yang dihitung, menurut tanggal diterima. Perkara terbuka: dugaan pelanggaran yang
            sampai akhir masa belum sampai pleno, tidak diregistrasi, dicabut, atau dialihkan, kapan pun diterima.
            Tenggat terlewati: jatuh tempo dalam masa ini dan selesai sesudahnya atau belum selesai. Sedikitnya catatan
            dapat berarti sedikitnya kejadian, pengawasan, atau penyampaian: lihat ketiganya bersama-sama.
          </p>
        </Card>
      </div>
      <PrintLine
        address={`${AKSI}${alamatSaringan(s, acuan)}`}
        day={tanggal(s.per)}
        source="Sumber: Satu Data Bawaslu Kalimantan Timur, catatan tervalidasi, untuk pekerjaan dalam"
      />
    </>
  );
}
