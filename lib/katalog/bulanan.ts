import { dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Sel } from "./aliran";
import { type Dulu, kunciSel, SEMUA, type SelHitung, tekan } from "./tekan";

/** What the tables are made of: counted cases by whom they are about, where, and under which article of the reference. */
export type Bahan = {
  penyelenggaraan: string;
  kantor: string;
  wilayah: string;
  kategori: string;
  pasal: string | null;
  n: number;
  /** Of how many anybody can read in detail where they happened. */
  terbuka: number;
};
type Nama = { kode: string; nama: string };
export type Rujukan = {
  penyelenggaraan: (Nama & { selesai: string | null })[];
  kantor: Nama[];
  /** Regencies and their kecamatan. */
  wilayah: Nama[];
  pasal: Nama[];
};
/** What a release keeps for the one after it; no role of the web site can read it. */
export type Dasar = Record<string, { n: [string, number][]; tutup: string[]; terbuka?: [string, number][] }>;

/** An election that goes on is told apart once it has as many cases: earlier nearly every cell would be kept back for good. */
const CUKUP = 50;
export const TUTUP = "Dikecualikan: di bawah lima, atau membuka yang di bawah lima";
const SISA = { kode: "dikecualikan", nama: "Dikecualikan dari rincian, dihitung di sini" };
const LAIN = { kode: "lainnya", nama: "Di luar daftar pasal atau belum ditentukan" };
const TANPA = "Kecamatan tidak dicatat";

type Cara = {
  nama: string;
  baris: Nama[];
  /** The columns of a row; rows may have columns of their own. */
  kolom: (baris: string) => Nama[];
  sel: (b: Bahan) => [baris: string, kolom: string];
  jumlahKolom: boolean;
  /** A record in detail tells its column too. */
  dapatDibaca?: true;
};

function cara(r: Rujukan): Cara[] {
  const d = dimensiJenis("pelanggaran", false).kategori;
  const kategori = Object.entries(d ? nilaiDimensi("pelanggaran", d) : {}).map(([kode, nama]) => ({ kode, nama }));
  const kabupaten = r.wilayah.filter((w) => w.kode.length <= 5);
  const pasal = [...r.pasal, LAIN];
  return [
    {
      nama: "kategori_terlapor",
      baris: r.kantor,
      kolom: () => kategori,
      sel: (b) => [b.kantor, b.kategori],
      jumlahKolom: true,
    },
    {
      nama: "kecamatan",
      baris: kabupaten,
      kolom: (k) => [
        ...r.wilayah.filter((w) => w.kode.length > 5 && w.kode.startsWith(`${k}.`) && k.length === 5),
        { kode: k, nama: TANPA },
      ],
      sel: (b) => [b.wilayah.slice(0, 5), b.wilayah],
      jumlahKolom: false,
      dapatDibaca: true,
    },
    {
      nama: "pasal",
      baris: [{ kode: "64", nama: "Kalimantan Timur" }],
      kolom: () => pasal,
      sel: (b) => ["64", b.pasal ?? LAIN.kode],
      jumlahKolom: false,
    },
  ];
}

function hitung(c: Cara, bahan: Bahan[]): Required<SelHitung>[] {
  const jumlah = new Map<string, { n: number; terbuka: number }>();
  for (const b of bahan) {
    const kunci = kunciSel(...c.sel(b));
    const ada = jumlah.get(kunci) ?? { n: 0, terbuka: 0 };
    jumlah.set(kunci, { n: ada.n + b.n, terbuka: ada.terbuka + (c.dapatDibaca ? b.terbuka : 0) });
  }
  return c.baris.flatMap((b) =>
    c.kolom(b.kode).map((k) => ({
      baris: b.kode,
      kolom: k.kode,
      ...(jumlah.get(kunciSel(b.kode, k.kode)) ?? { n: 0, terbuka: 0 }),
    })),
  );
}

/** One table of one election as rows of the file, and what the next release must know of it. */
function tabel(
  c: Cara,
  p: Nama,
  bahan: Bahan[],
  lama: Dasar[string] | undefined,
): { isi: Sel[][]; dasar: Dasar[string] } {
  const sel = hitung(c, bahan);
  const dulu: Dulu | undefined = lama && {
    n: new Map(lama.n),
    tutup: new Set(lama.tutup),
    terbuka: new Map(lama.terbuka),
  };
  const jumlah = new Map<string, number>();
  for (const s of sel) jumlah.set(s.kolom, (jumlah.get(s.kolom) ?? 0) + s.n);
  const semua = [...sel, ...[...jumlah].map(([kolom, n]) => ({ baris: SEMUA, kolom, n }))];
  const tutup = tekan(sel, dulu) ?? new Set(semua.map((s) => kunciSel(s.baris, s.kolom)));
  const nilai = new Map(semua.map((s) => [kunciSel(s.baris, s.kolom), s.n]));
  const baris = [...c.baris, ...(c.jumlahKolom ? [{ kode: SEMUA, nama: "Seluruh Kalimantan Timur" }] : [])];
  const isi = baris.flatMap((b) => {
    const isiBaris = c.kolom(b.kode).map((k) => {
      const kunci = kunciSel(b.kode, k.kode);
      return { k, n: nilai.get(kunci) ?? 0, tutup: tutup.has(kunci) };
    });
    const sisa = isiBaris.reduce((n, s) => n + (s.tutup ? s.n : 0), 0);
    const satu = (k: Nama, n: number | null): Sel[] => [
      p.kode,
      c.nama,
      b.kode === SEMUA ? null : b.kode,
      b.nama,
      k.kode,
      k.nama,
      n,
      n === null ? TUTUP : null,
    ];
    return [...isiBaris.map((s) => satu(s.k, s.tutup ? null : s.n)), ...(sisa > 0 ? [satu(SISA, sisa)] : [])];
  });
  const terbuka = sel.flatMap((s): [string, number][] =>
    s.terbuka > 0 ? [[kunciSel(s.baris, s.kolom), s.terbuka]] : [],
  );
  return { isi, dasar: { n: [...nilai].filter(([, n]) => n !== 0), tutup: [...tutup].sort(), terbuka } };
}

/**
 * The tables of a month: every dugaan pelanggaran counted until its end, by whom it is about, by kecamatan and by article,
 * each election for itself; cells of 1–4 are suppressed with all from which they would follow, and counted in one row.
 * @param sampai the last day of the month
 * @param lama what the release before kept
 */
export function susunBulanan(bahan: Bahan[], r: Rujukan, sampai: string, lama: Dasar = {}) {
  const isi: Sel[][] = [];
  const dasar: Dasar = {};
  for (const p of r.penyelenggaraan) {
    const punya = bahan.filter((b) => b.penyelenggaraan === p.kode);
    const total = punya.reduce((n, b) => n + b.n, 0);
    if (total === 0) continue;
    const usai = p.selesai !== null && p.selesai <= sampai;
    for (const c of cara(r)) {
      const kunci = `${p.kode} ${c.nama}`;
      if (!usai && total < CUKUP && !lama[kunci]) {
        isi.push([p.kode, c.nama, null, "Seluruh Kalimantan Timur", SISA.kode, SISA.nama, total, null]);
        continue;
      }
      const t = tabel(c, p, punya, lama[kunci]);
      isi.push(...t.isi);
      dasar[kunci] = t.dasar;
    }
  }
  return { isi, dasar };
}
