import type { BarisPetak, Petak, SelPetak } from "@/lib/angka/petak";
import { type Angka, type Rangkaian, tercapai } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kantor } from "@/lib/rujukan/queries";
import type { Kepala } from "./muat";
import { type Bagian, menurutKantor, menurutTahapan, menurutUrutan } from "./nama";
import { bila, daftar, type Ubah } from "./tautan";

/**
 * How a tile is drawn: one bar of parts; a bar a row; a bar of parts a row; a set of bars a column, each on its own scale;
 * columns over time; numbers; as a table only, where a drawing would say nothing; or by its page.
 */
export type Gambar = "bagian" | "batang" | "tumpuk" | "jajar" | "waktu" | "angka" | "tabel" | "khusus";
export type PetakDasbor = Petak & {
  gambar: Gambar;
  /** opens as a table, with the drawing one click away */
  tabelDulu?: boolean;
  /** parts of a time axis that have a name, drawn behind the columns */
  pita?: { label: string; dari: string; sampai: string }[];
};

type Umum = Pick<PetakDasbor, "kode" | "judul" | "keterangan" | "satuan" | "kepala"> & { f: Filter };
const sel = (n: number, href: string): SelPetak => ({ n, href: bila(n, href) });

/** One figure split one way; `dari` where the parts make one whole. Every number opens its list. */
export function petakPilah(
  p: Umum & {
    bagian: Bagian[];
    alamat: (kunci: string) => string;
    dari?: number;
    catatan?: (b: Bagian) => string | undefined;
    gambar?: "batang" | "bagian";
  },
): PetakDasbor {
  const { f, bagian, alamat, dari, catatan, gambar = "batang", ...umum } = p;
  return {
    ...umum,
    gambar,
    dari,
    jenis: [f.jenis],
    kolom: [{ kunci: "n", label: umum.satuan }],
    baris: bagian.map((b) => ({
      kunci: b.kunci,
      label: b.label,
      sel: [sel(b.n, alamat(b.kunci))],
      catatan: catatan?.(b),
    })),
    ...(dari !== undefined && { kaki: { kunci: "jumlah", label: "Jumlah", sel: [sel(dari, daftar(f))] } }),
  };
}

/** How far cases came: each bar counts those that took a step by the last day, whatever followed. */
export function petakCorong(
  p: Omit<Umum, "kepala"> & { rangkaian: Rangkaian[]; langkah: string[]; semua: string; ubah?: Ubah },
): PetakDasbor {
  const { f, rangkaian, langkah, semua, ubah = {}, ...umum } = p;
  const baris = langkah.map((kode): BarisPetak => {
    const label = DAFTAR[f.jenis].alur[kode]?.label ?? kode;
    return { kunci: kode, label, sel: [sel(tercapai(rangkaian, kode), daftar(f, { ...ubah, langkah: kode }))] };
  });
  return {
    ...umum,
    kepala: "Langkah",
    gambar: "batang",
    jenis: [f.jenis],
    kolom: [{ kunci: "n", label: umum.satuan }],
    baris: [{ kunci: "semua", label: semua, sel: [sel(tercapai(rangkaian, ""), daftar(f, ubah))] }, ...baris],
  };
}

type Sisi = { kunci: string; label: string };
/** Two ways of counting crossed. */
export function petakSilang(
  p: Omit<PetakDasbor, "kolom" | "baris" | "kaki" | "gambar" | "dari"> & {
    baris: Sisi[];
    kolom: Sisi[];
    nilai: (baris: string, kolom: string) => number;
    /** the list of a cell; without a row or a column that of the sum */
    alamat: (baris?: string, kolom?: string) => string;
    /** the columns are parts of one whole: close each row with its sum */
    jumlahKolom?: string;
    /** the rows are parts of one whole: close the table with their sum */
    jumlahBaris?: boolean;
  },
): PetakDasbor {
  const { baris, nilai, alamat, jumlahKolom, jumlahBaris = true, ...umum } = p;
  const kolom = p.kolom.map(({ kunci, label }) => ({ kunci, label }));
  const tambah = (n: number[]) => n.reduce((a, b) => a + b, 0);
  const barisDari = (b: Sisi | undefined): BarisPetak => {
    const n = kolom.map((k) => tambah((b ? [b] : baris).map((x) => nilai(x.kunci, k.kunci))));
    const isi = n.map((x, i) => sel(x, alamat(b?.kunci, kolom[i]?.kunci)));
    return {
      kunci: b?.kunci ?? "jumlah",
      label: b?.label ?? "Jumlah",
      sel: jumlahKolom ? [...isi, sel(tambah(n), alamat(b?.kunci))] : isi,
    };
  };
  return {
    tabelDulu: true,
    ...umum,
    gambar: jumlahKolom ? "tumpuk" : "jajar",
    kolom: jumlahKolom ? [...kolom, { kunci: "jumlah", label: jumlahKolom, jumlah: true }] : kolom,
    baris: baris.map(barisDari),
    ...(jumlahBaris && baris.length > 1 && { kaki: barisDari(undefined) }),
  };
}

/** A whole and its parts by one dimension, in the order in which the kind names them. */
export const petakBagi = (p: Omit<Umum, "kepala"> & { kepala?: string; a: Angka; cara: string }): PetakDasbor => {
  const { a, cara, kepala = "Bagian", ...umum } = p;
  return petakPilah({
    ...umum,
    kepala,
    gambar: "bagian",
    dari: a.total,
    bagian: menurutUrutan(a.menurut[cara] ?? [], p.f, cara),
    alamat: (kunci) => daftar(p.f, { [cara]: kunci }),
  });
};

/** The sides of a table out of the values of a dimension or the offices. */
export const sisi = (pilihan: Record<string, string> = {}): Sisi[] =>
  Object.entries(pilihan).map(([kunci, label]) => ({ kunci, label }));
export const sisiKantor = (kantor: Kantor[]): Sisi[] => kantor.map((k) => ({ kunci: k.kode, label: k.namaSingkat }));

/** Where: a figure by the offices that handle it. */
export const petakDiMana = (satuan: string, f: Filter, a: Angka, { saringan, acuan }: Kepala) =>
  petakPilah({
    kode: "kantor",
    judul: "Di mana",
    keterangan: "Menurut kantor yang menangani.",
    kepala: "Kantor",
    satuan,
    f,
    bagian: menurutKantor(a.menurut.kantor ?? [], saringan, acuan),
    alamat: (kantor) => daftar(f, { kantor }),
  });

/** A figure by the stages that its records name. */
export const petakTahapan = (satuan: string, f: Filter, a: Angka, { saringan, acuan }: Kepala) =>
  petakPilah({
    kode: "tahapan",
    judul: "Tahapan",
    keterangan: "Tahapan yang dipilih pada catatan.",
    kepala: "Tahapan",
    satuan,
    f,
    dari: a.total,
    bagian: menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan),
    alamat: (tahapan) => daftar(f, { tahapan }),
  });
