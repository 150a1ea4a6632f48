import { PilihDimensi } from "@/components/catatan/dimensi";
import { Field } from "@/components/ui/field";
import { FilterBar, FilterChips } from "@/components/ui/filter-bar";
import { DateInput, Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TabLinks } from "@/components/ui/tabs";
import { angka, tanggal } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { alamatCari, type Saring, slugKeadaan, URUT, type Urut } from "@/lib/terbitan/filter";

type Kode = { kode: string; nama: string };
type Pilihan = {
  kantor: Kode[];
  wilayah: Kode[];
  penyelenggaraan: Kode[];
  tahapan: (Kode & { induk: string })[];
  keadaan: string[];
};

const kode = (p: Kode[]) => p.map(({ kode: value, nama: label }) => ({ value, label }));

/** All kinds and each of them as tabs, with how many a search finds there. */
export const JenisCari = ({ isi }: { isi: { href: string; label: string; n?: number; current: boolean }[] }) => (
  <TabLinks
    label="Jenis data"
    items={isi.map(({ href, label, n, current }) => ({
      href,
      label: n === undefined ? label : `${label} (${angka(n)})`,
      current,
    }))}
  />
);

/** The ways to sort; by relevance only where there are words. */
export const UrutCari = ({ saring }: { saring: Saring }) => (
  <nav aria-label="Urutan" className="print:hidden">
    <ul className="flex flex-wrap gap-x-4 text-sm">
      {(Object.keys(URUT) as Urut[])
        .filter((u) => u !== "relevan" || saring.filter.kata)
        .map((u) => (
          <li key={u}>
            <a
              href={alamatCari(saring, { urut: u === "terbaru" ? undefined : u })}
              aria-current={(saring.urut ?? "terbaru") === u || undefined}
              className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {URUT[u]}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

/** Every way the public may narrow a kind: a GET form. */
export function CariPublik({ saring, pilihan }: { saring: Saring; pilihan: Pilihan }) {
  const { filter: f, lintas, keadaan, tahun, urut } = saring;
  const tahapan = pilihan.penyelenggaraan
    .filter((p) => !f.penyelenggaraan || p.kode === f.penyelenggaraan)
    .map((p) => ({ label: p.nama, options: kode(pilihan.tahapan.filter((t) => t.induk === p.kode)) }));
  return (
    <FilterBar
      action="/cari"
      keep={{ ...(!lintas && { jenis: f.jenis }), ...(tahun && { tahun: String(tahun) }), ...(urut && { urut }) }}
      resetHref={lintas ? "/cari" : `/cari?jenis=${f.jenis}`}
      submitLabel="Cari"
      more={
        <>
          <Field name="penyelenggaraan" label="Penyelenggaraan">
            {(c) => (
              <Select {...c} defaultValue={f.penyelenggaraan} empty="Semua" options={kode(pilihan.penyelenggaraan)} />
            )}
          </Field>
          <Field name="dari" label="Dari">
            {(c) => <DateInput {...c} defaultValue={f.dari} />}
          </Field>
          <Field name="per" label="Sampai">
            {(c) => <DateInput {...c} defaultValue={f.per} />}
          </Field>
          <Field name="tahapan" label="Tahapan">
            {(c) => <Select {...c} defaultValue={f.tahapan} empty="Semua" options={tahapan} />}
          </Field>
          <Field name="kantor" label="Kantor yang menangani">
            {(c) => <Select {...c} defaultValue={f.kantor} empty="Semua kantor" options={kode(pilihan.kantor)} />}
          </Field>
          <Field name="wilayah" label="Kabupaten/kota">
            {(c) => <Select {...c} defaultValue={f.wilayah} empty="Semua" options={kode(pilihan.wilayah)} />}
          </Field>
          <Field name="keadaan" label="Keadaan">
            {(c) => (
              <Select
                {...c}
                defaultValue={keadaan}
                empty="Semua"
                options={pilihan.keadaan.map((k) => ({ value: slugKeadaan(k), label: k }))}
              />
            )}
          </Field>
          <PilihDimensi jenis={f.jenis} nilai={f.dimensi} hanya={lintas ? "kelompok" : undefined} />
        </>
      }
    >
      <Field name="kata" label="Kata atau nomor" className="sm:col-span-2 lg:col-span-4">
        {(c) => <Input {...c} type="search" defaultValue={f.kata} maxLength={100} />}
      </Field>
    </FilterBar>
  );
}

/** What is asked now; each takes itself off. */
export function CariKeping({ saring, pilihan }: { saring: Saring; pilihan: Pilihan }) {
  const { filter: f, keadaan, tahun } = saring;
  const nama = (daftar: Kode[], k?: string) => daftar.find((d) => d.kode === k)?.nama ?? k;
  const isi: [string, string | undefined][] = [
    ["kata", f.kata && `“${f.kata}”`],
    ["penyelenggaraan", nama(pilihan.penyelenggaraan, f.penyelenggaraan)],
    ["tahapan", nama(pilihan.tahapan, f.tahapan)],
    ["kantor", nama(pilihan.kantor, f.kantor)],
    ["wilayah", nama(pilihan.wilayah, f.wilayah)],
    ["keadaan", pilihan.keadaan.find((k) => slugKeadaan(k) === keadaan) ?? keadaan],
    ["tahun", tahun ? `tahun ${tahun}` : undefined],
    ["dari", f.dari && `dari ${tanggal(f.dari)}`],
    ["per", f.per && `sampai ${tanggal(f.per)}`],
    ...Object.entries(f.dimensi).map(([k, v]): [string, string | undefined] => {
      const d = DAFTAR[f.jenis].dimensi[k];
      return [k, d && `${d.label}: ${nilaiDimensi(f.jenis, d)[v] ?? v}`];
    }),
  ];
  return (
    <FilterChips
      items={isi.flatMap(([k, label]) =>
        label ? [{ label, removeHref: alamatCari(saring, { [k]: undefined }) }] : [],
      )}
    />
  );
}
