import { saringDimensi } from "@/components/catatan/dimensi";
import { FilterChips } from "@/components/ui/filter-bar";
import { FilterForm } from "@/components/ui/filter-form";
import { optionsNamed } from "@/components/ui/options";
import { TabLinks } from "@/components/ui/tabs";
import { angka } from "@/lib/format";
import { alamatCari, type Saring, slugKeadaan, URUT, type Urut } from "@/lib/terbitan/filter";
import { keping } from "@/lib/terbitan/keping";
import type { PilihanPublik } from "@/lib/terbitan/queries";

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
export function CariPublik({ saring, pilihan }: { saring: Saring; pilihan: PilihanPublik }) {
  const { filter: f, lintas, keadaan, tahun, urut } = saring;
  const tahapan = pilihan.penyelenggaraan
    .filter((p) => !f.penyelenggaraan || p.kode === f.penyelenggaraan)
    .map((p) => ({ label: p.nama, options: optionsNamed(pilihan.tahapan.filter((t) => t.induk === p.kode)) }));
  const kosong = lintas ? "/cari" : `/cari?jenis=${f.jenis}`;
  return (
    <FilterForm
      action="/cari"
      keep={{ ...(!lintas && { jenis: f.jenis }), ...(tahun && { tahun: String(tahun) }), ...(urut && { urut }) }}
      resetHref={alamatCari({ ...saring, urut: undefined, sesudah: undefined }) === kosong ? undefined : kosong}
      submitLabel="Cari"
      fields={[
        {
          name: "kata",
          label: "Kata atau nomor",
          className: "sm:col-span-2 lg:col-span-4",
          value: f.kata,
          type: "search",
          maxLength: 100,
        },
      ]}
      more={[
        {
          name: "penyelenggaraan",
          label: "Penyelenggaraan",
          value: f.penyelenggaraan,
          empty: "Semua",
          options: optionsNamed(pilihan.penyelenggaraan),
        },
        { name: "dari", label: "Dari", value: f.dari, type: "date" },
        { name: "per", label: "Sampai", value: f.per, type: "date" },
        { name: "tahapan", label: "Tahapan", value: f.tahapan, empty: "Semua", options: tahapan },
        {
          name: "kantor",
          label: "Kantor yang menangani",
          value: f.kantor,
          empty: "Semua kantor",
          options: optionsNamed(pilihan.kantor),
        },
        {
          name: "wilayah",
          label: "Kabupaten/kota",
          value: f.wilayah,
          empty: "Semua",
          options: optionsNamed(pilihan.wilayah),
        },
        {
          name: "keadaan",
          label: "Keadaan",
          value: keadaan,
          empty: "Semua",
          options: pilihan.keadaan.map((k) => ({ value: slugKeadaan(k), label: k })),
        },
        ...saringDimensi(f.jenis, f.dimensi, lintas ? "kelompok" : undefined),
      ]}
    />
  );
}

/** What is asked now; each takes itself off. */
export function CariKeping({ saring, pilihan }: { saring: Saring; pilihan: PilihanPublik }) {
  return (
    <FilterChips
      items={keping(saring, pilihan).map(([k, label]) => ({
        label,
        removeHref: alamatCari(saring, { [k]: undefined }),
      }))}
    />
  );
}
