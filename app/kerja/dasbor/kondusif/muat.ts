import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { type Angka, rangkaian } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import type { Kurang } from "@/lib/mutu/kelengkapan";
import { kelengkapanKantor } from "@/lib/mutu/stats";
import { terlewatWilayah } from "@/lib/tenggat/stats";
import { TUTUP } from "../tahapan/muat";
import { masaWilayah, type Rentang } from "./masa";

export const UKURAN = {
  diawasi: "Diawasi",
  dicegah: "Dicegah",
  ditemukan: "Dugaan pelanggaran",
  terbuka: "Perkara terbuka",
  terlewat: "Tenggat terlewati",
  sengketa: "Sengketa",
} as const;
export type Ukuran = keyof typeof UKURAN;
/** Clocks that ran out are told of now only: asked back, they are null. */
export type Fakta = Record<Exclude<Ukuran, "terlewat">, number> & { terlewat: number | null };
/** The facts of one region: of the period, of the one before it, the kinds of what was found, and what it still owes. */
export type Wilayah = {
  kode: string;
  nama: string;
  kini: Fakta;
  dulu: Fakta | null;
  kelompok: Map<string, number>;
  kurang: Kurang[];
};

const BUKA = { belum: TUTUP.join(".") };

/** The lists behind the numbers of a period; clocks that ran out have none. */
function filterWilayah(bahan: Pick<Bahan, "saringan">, r: Rentang): Record<Exclude<Ukuran, "terlewat">, Filter> {
  const s = { ...bahan.saringan, ...r };
  return {
    diawasi: filterDari(s, "pengawasan"),
    dicegah: filterDari(s, "pencegahan"),
    ditemukan: filterDari(s, "pelanggaran"),
    // open is open, whenever it came in
    terbuka: { ...filterDari({ ...s, dari: undefined }, "pelanggaran"), ...BUKA },
    sengketa: filterDari(s, "sengketa"),
  };
}

function tanya(f: ReturnType<typeof filterWilayah>) {
  const { belum: _, ...semua } = f.terbuka;
  return [
    { f: f.diawasi, menurut: ["wilayah"] },
    { f: f.dicegah, menurut: ["wilayah"] },
    { f: f.ditemukan, menurut: ["wilayah", "wilayah:kelompok"] },
    { f: f.sengketa, menurut: ["wilayah"] },
    { f: semua, menurut: ["rangkaian:wilayah"] },
  ];
}

const n = (a: Angka | undefined, kode: string) => a?.menurut.wilayah?.find((b) => b.kunci === kode)?.n ?? 0;
const terbuka = (a: Angka | undefined, kode: string) =>
  (a ? rangkaian(a, "rangkaian:wilayah") : [])
    .filter((r) => r.kunci === kode && !r.langkah.some((l) => TUTUP.includes(l)))
    .reduce((jumlah, r) => jumlah + r.n, 0);

function fakta([w, c, p, s, t]: Angka[], lewat: { wilayah: string; n: number }[] | null, kode: string): Fakta {
  return {
    diawasi: n(w, kode),
    dicegah: n(c, kode),
    ditemukan: n(p, kode),
    terbuka: terbuka(t, kode),
    terlewat: lewat && (lewat.find((l) => l.wilayah === kode)?.n ?? 0),
    sengketa: n(s, kode),
  };
}

/** Region by region what happened in a period, beside the equally long one before it: facts, and no word over them. */
export async function muatWilayah(bahan: Bahan) {
  const { saringan: s, acuan, hitung, tx, orang } = bahan;
  const masa = masaWilayah(s, acuan.tahapan.find((t) => t.kode === s.tahapan)?.mulai ?? null);
  const pertanyaan = tanya(filterWilayah(bahan, masa.kini));
  const lama = masa.dulu ? tanya(filterWilayah(bahan, masa.dulu)) : [];
  const angka: Angka[] = await hitung(...pertanyaan, ...lama);
  const [kini, dulu] = [angka.slice(0, pertanyaan.length), angka.slice(pertanyaan.length)];
  const terlewat = (r: Rentang | null) => (r && !s.diketahui ? terlewatWilayah(tx, orang, { ...s, ...r }) : null);
  const lewat = await terlewat(masa.kini);
  const lewatDulu = await terlewat(masa.dulu);
  const sampai = masa.bulan.length > 0 ? await kelengkapanKantor(bahan, masa.bulan) : () => ({ kurang: [] });
  const wilayah = acuan.kantor
    .filter((k) => !s.kantor || k.kode === s.kantor)
    .map(
      (k): Wilayah => ({
        kode: k.kode,
        nama: k.kode === "64" ? "Tingkat provinsi" : k.namaSingkat,
        kini: fakta(kini, lewat, k.kode),
        dulu: masa.dulu && fakta(dulu, lewatDulu, k.kode),
        kelompok: new Map(
          (kini[2]?.menurut["wilayah:kelompok"] ?? [])
            .filter((b) => b.kunci === k.kode)
            .map((b) => [b.silang ?? "", b.n]),
        ),
        kurang: sampai(k.kode).kurang,
      }),
    );
  return { masa, f: filterWilayah(bahan, masa.kini), fDulu: masa.dulu && filterWilayah(bahan, masa.dulu), wilayah };
}
export type IsiKondusif = Awaited<ReturnType<typeof muatWilayah>>;
