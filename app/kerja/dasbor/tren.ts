import type { Band } from "@/components/charts/series";
import { deretBulan, deretPekan, hariBulan, hariPekanDalam, sumbuBulan } from "@/lib/angka/bulan";
import { MAKS_PEKAN, pekanan } from "@/lib/angka/pekan";
import type { BarisPetak, SelPetak } from "@/lib/angka/petak";
import type { Bahan } from "@/lib/angka/queries";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { akhirBulan, bulan, geser, tanggalPendek } from "@/lib/format";
import type { Kepala } from "./muat";
import { silang } from "./nama";
import type { PetakDasbor } from "./petak";
import type { Pilihan } from "./pilihan";
import { bila, daftar } from "./tautan";

/** What to ask a figure for its trend; `dimensi` splits a month, a week is counted whole. */
export const caraTren = ({ kala }: Pilihan, dimensi?: string) =>
  dimensi && kala === "bulan" ? `bulan:${dimensi}` : "bulan";

/** Figures with their weeks, where the trend is read by week: all asked at once, under one filter. */
export async function denganPekan<T extends { f: Filter; a: Angka }>(
  { tx, orang, saringan }: Bahan,
  { kala }: Pilihan,
  isi: T[],
): Promise<T[]> {
  if (kala !== "pekan") return isi;
  const jenis = isi.map((x) => x.f.jenis);
  // the last weeks in which anything was received, not the last of the calendar
  const habis = isi.flatMap((x) => (x.a.akhir ? akhirBulan(x.a.akhir) : [])).sort();
  const [akhir] = [habis.at(-1) ?? saringan.per, saringan.per].sort();
  const semua = await pekanan(tx, orang, jenis, { ...saringan, dimensi: {} }, akhir);
  const butir = (j: string) =>
    semua.filter((p) => p.jenis === j).map(({ kunci, n }) => ({ kunci, n, jumlah: null, akhir: kunci }));
  return isi.map((x) => ({ ...x, a: { ...x.a, menurut: { ...x.a.menurut, pekan: butir(x.f.jenis) } } }));
}

type Kolom = { kunci: string; label: string; f: Filter; a: Angka; dimensi?: string };

/**
 * Figures per month or week of the received day, a column each: parts of one figure by a dimension, or whole
 * figures.
 */
export function petakTren(
  kepala: Kepala,
  umum: Pick<PetakDasbor, "kode" | "judul" | "satuan">,
  kolom: Kolom[],
  jumlah?: Omit<Kolom, "kunci" | "label">,
): PetakDasbor {
  const pekan = kepala.pilihan.kala === "pekan";
  const nilai = kolom.map(({ kunci, a, dimensi }) => {
    if (dimensi && !pekan) {
      const belah = silang(a.menurut[`bulan:${dimensi}`] ?? []);
      return (waktu: string) => belah(waktu, kunci);
    }
    const utuh = new Map(a.menurut[pekan ? "pekan" : "bulan"]?.map((b) => [b.kunci, b.n]));
    return (waktu: string) => utuh.get(waktu) ?? 0;
  });
  // received in it, and as it stood on the figure's day: so the parts add up to the figure
  const hari = (f: Filter, waktu: string) => {
    const { dari, per } = (pekan ? hariPekanDalam : hariBulan)(waktu, f.dari, f.per ?? waktu);
    return { dari, sampai: per };
  };
  const sel = (k: Omit<Kolom, "label">, n: number, waktu: string): SelPetak => ({
    n,
    href: bila(n, daftar(k.f, { ...hari(k.f, waktu), ...(k.dimensi && k.kunci && { [k.dimensi]: k.kunci }) })),
  });
  const baris = deret(kolom, pekan).map((waktu): BarisPetak => {
    const n = nilai.map((hitung) => hitung(waktu));
    const isi = kolom.map((k, i) => sel(k, n[i] ?? 0, waktu));
    const semua =
      jumlah &&
      sel(
        { ...jumlah, kunci: "", dimensi: undefined },
        n.reduce((a, b) => a + b, 0),
        waktu,
      );
    return { kunci: waktu, ...sebut(waktu, pekan), sel: semua ? [...isi, semua] : isi };
  });
  const rentang = baris[0] ? `, ${baris[0].label} sampai ${baris.at(-1)?.label}` : "";
  return {
    ...umum,
    keterangan: `Menurut tanggal diterima${rentang}${pekan ? `, paling banyak ${MAKS_PEKAN} pekan terakhir` : ""}.`,
    kepala: pekan ? "Pekan" : "Bulan",
    gambar: "waktu",
    jenis: [...new Set(kolom.map((k) => k.f.jenis))],
    kolom: [
      ...kolom.map(({ kunci, label }) => ({ kunci, label })),
      ...(jumlah ? [{ kunci: "jumlah", label: "Jumlah", jumlah: true }] : []),
    ],
    baris,
  };
}

/** One figure's trend, with the stages of its penyelenggaraan behind it. In weeks it is not split. */
export function petakTrenSatu(
  kepala: Kepala,
  umum: Pick<PetakDasbor, "kode" | "judul" | "satuan">,
  { f, a }: { f: Filter; a: Angka },
  dimensi?: string,
  seri: { kunci: string; label: string }[] = [],
): PetakDasbor {
  const utuh = !dimensi || kepala.pilihan.kala === "pekan";
  const kolom = utuh ? [{ kunci: "n", label: umum.satuan, f, a }] : seri.map((s) => ({ ...s, f, a, dimensi }));
  return { ...petakTren(kepala, umum, kolom, utuh ? undefined : { f, a }), pita: pita(kepala) };
}

/** The stages of the chosen penyelenggaraan that have their days. */
function pita({ saringan, acuan }: Kepala) {
  if (!saringan.penyelenggaraan) return [];
  return acuan.tahapan.flatMap((t) =>
    t.penyelenggaraanKode === saringan.penyelenggaraan && t.mulai
      ? [{ label: t.nama, dari: t.mulai, sampai: t.selesai ?? t.mulai }]
      : [],
  );
}

function deret(kolom: Kolom[], pekan: boolean): string[] {
  const ujung = kolom.flatMap(({ a }) =>
    pekan ? (a.menurut.pekan ?? []).map((b) => b.kunci) : [a.mulai, a.akhir].filter((h) => h !== null),
  );
  ujung.sort();
  const [awal, akhir] = [ujung[0], ujung.at(-1)];
  if (!awal || !akhir) return [];
  return pekan ? deretPekan(awal, akhir) : deretBulan(awal, akhir);
}

function sebut(waktu: string, pekan: boolean): Pick<BarisPetak, "label" | "pendek"> {
  if (!pekan) return { label: bulan(waktu), pendek: sumbuBulan(waktu) };
  const awal = tanggalPendek(waktu);
  return { label: `${awal} – ${tanggalPendek(geser(waktu, 6))}`, pendek: awal.replace(/ \d{4}$/, "") };
}

/** Stages as bands over the drawn periods, each in the first line where it has room; periods are keyed by their begin. */
export function lajur(pita: NonNullable<PetakDasbor["pita"]>, waktu: string[]): Band[] {
  const [awal, akhir] = [waktu[0], waktu.at(-1)];
  if (!awal || !akhir) return [];
  const dalam = (hari: string) => waktu.findLast((w) => w <= hari) ?? awal;
  const penuh: string[] = [];
  return pita
    .filter((p) => p.sampai >= awal && p.dari.slice(0, akhir.length) <= akhir)
    .sort((a, b) => (a.dari < b.dari ? -1 : 1))
    .map((p) => {
      const [from, to] = [dalam(p.dari), dalam(p.sampai)];
      const ada = penuh.findIndex((sampai) => sampai < from);
      const lane = ada === -1 ? penuh.length : ada;
      penuh[lane] = to;
      return { key: `${p.label} ${p.dari}`, label: p.label, from, to, lane };
    });
}
