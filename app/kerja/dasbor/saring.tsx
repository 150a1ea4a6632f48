import type { ReactNode } from "react";
import { PilihKantor, PilihPenyelenggaraan, pilihanTahapan } from "@/components/angka/saring";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { tanggal } from "@/lib/format";
import { sebutan } from "./kalimat";
import type { Kepala } from "./muat";

type Props = {
  kepala: Kepala;
  /** what this page is not narrowed by */
  tanpa?: ("banding" | "kantor")[];
  /** what an empty first day means here */
  petunjukDari?: string;
};

/** The one filter of a dashboard: closed on opening, because the figure comes first; its line says what is chosen. */
export function Saring({ kepala, tanpa = [], petunjukDari }: Props) {
  const { saringan: s, acuan, pilihan } = kepala;
  const penyelenggaraan = acuan.penyelenggaraan.filter((p) => !s.penyelenggaraan || p.kode === s.penyelenggaraan);
  const tahapan = pilihanTahapan(penyelenggaraan, acuan.tahapan);
  return (
    <Bingkai
      kepala={kepala}
      kata={`Ubah saringan: ${sebutan(kepala)}`}
      bawa={{ ...pilihan.milik, ...(pilihan.kala !== "bulan" && { kala: pilihan.kala }) }}
    >
      <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={s.penyelenggaraan} />
      {/* a tile has the short name for its address */}
      <Field name="tahapan" id="saring-tahapan" label="Tahapan">
        {(c) => <Select {...c} defaultValue={s.tahapan} empty="Semua tahapan" options={tahapan} />}
      </Field>
      {!tanpa.includes("kantor") && <PilihKantor semua={acuan.kantor} nilai={s.kantor} />}
      <div className="flex flex-wrap items-end gap-4 sm:col-span-2">
        <Field name="dari" label="Dari tanggal" hint={petunjukDari}>
          {(c) => <DateInput {...c} defaultValue={s.dari} />}
        </Field>
        <PilihHari kepala={kepala} />
        {!tanpa.includes("banding") && (
          <Field
            name="banding"
            label="Bandingkan dengan hari"
            hint="Perubahan angka utama sejak hari itu. Kosongkan untuk 30 hari terakhir, atau masa sebelumnya yang sama panjang."
          >
            {(c) => <DateInput {...c} defaultValue={pilihan.banding} />}
          </Field>
        )}
      </div>
    </Bingkai>
  );
}

/** The folded form of a dashboard's address. @param bawa what it carries along unseen */
export function Bingkai({
  kepala,
  kata,
  kirim = "Tampilkan",
  bawa,
  children,
}: {
  kepala: Kepala;
  kata: string;
  kirim?: string;
  bawa?: Record<string, string>;
  children: ReactNode;
}) {
  const aksi = `/kerja/dasbor/${kepala.dasbor}`;
  return (
    <div className="mb-6 print:hidden">
      <Disclosure quiet summary={kata}>
        <FilterBar action={aksi} resetHref={aksi} submitLabel={kirim} keep={bawa}>
          {children}
        </FilterBar>
      </Disclosure>
    </div>
  );
}

/** Until which day, and as known on which. */
export function PilihHari({
  kepala: { saringan: s, acuan },
  label = "Sampai tanggal",
}: {
  kepala: Kepala;
  label?: string;
}) {
  return (
    <>
      <Field name="per" label={label} hint={`Kosongkan untuk hari terakhir data berubah, ${tanggal(acuan.hariData)}.`}>
        {(c) => <DateInput {...c} defaultValue={s.per === acuan.hariData ? undefined : s.per} />}
      </Field>
      <Field
        name="diketahui"
        label="Seperti diketahui pada"
        hint="Angka yang dapat dijawab portal pada akhir hari itu. Kosongkan untuk pengetahuan sekarang."
      >
        {(c) => <DateInput {...c} defaultValue={s.diketahui?.slice(0, 10)} />}
      </Field>
    </>
  );
}
