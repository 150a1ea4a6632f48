import type { Jenis } from "@/lib/jenis/fields";
import type { BagianJenis, Rekap } from "@/lib/rekap/rekap";

export type BarisBanding = { kunci: string; label: string; dulu: number; kini: number };
/** One figure split one way, then and now; each side adds up to its total. */
export type TabelBanding = { cara: string; judul: string; kepala: string; baris: BarisBanding[] };
export type JenisBanding = {
  jenis: Jenis;
  label: string;
  satuan: string;
  dulu: number;
  kini: number;
  tabel: TabelBanding[];
};
/** `lain` are the questions in which both differ besides their day; `tanpa` is what only one of them has. */
export type Banding = {
  lain: { apa: string; dulu: string; kini: string }[];
  bagian: JenisBanding[];
  tanpa: string[];
};

type Isi = { cara: string; judul: string; kepala: string; baris: { kunci: string; label: string; n: number }[] };
/** The tables of a kind and its crossings, all as rows of one number. */
const isiBagian = (b: BagianJenis): Isi[] => [
  ...b.tabel.map(({ cara, judul, kepala, baris }) => ({ cara, judul, kepala, baris })),
  ...b.silang.map((s) => ({
    cara: s.cara,
    judul: s.judul,
    kepala: s.kepala,
    baris: s.baris.flatMap((r) =>
      s.kolom.map((k, i) => ({ kunci: `${r.kunci} ${k.kunci}`, label: `${r.label}: ${k.label}`, n: r.n[i] ?? 0 })),
    ),
  })),
];

function bandingTabel(dulu: Isi | undefined, kini: Isi | undefined): TabelBanding[] {
  const nama = kini ?? dulu;
  if (!nama) return [];
  const semua = new Map<string, BarisBanding>();
  const taruh = (isi: Isi | undefined, sisi: "dulu" | "kini") => {
    for (const { kunci, label, n } of isi?.baris ?? [])
      semua.set(kunci, { ...(semua.get(kunci) ?? { kunci, label, dulu: 0, kini: 0 }), [sisi]: n });
  };
  taruh(kini, "kini");
  taruh(dulu, "dulu");
  const baris = [...semua.values()].filter((b) => b.dulu !== 0 || b.kini !== 0);
  return [{ cara: nama.cara, judul: nama.judul, kepala: nama.kepala, baris }];
}

function bandingJenis(a: BagianJenis, b: BagianJenis): { banding: JenisBanding; tanpa: string[] } {
  const [dulu, kini] = [isiBagian(a), isiBagian(b)];
  const cara = [...new Set([...kini, ...dulu].map((t) => t.cara))];
  const tabel: TabelBanding[] = [];
  const tanpa: string[] = [];
  for (const c of cara) {
    const [x, y] = [dulu.find((t) => t.cara === c), kini.find((t) => t.cara === c)];
    // a kind without anything has no tables: there each row is 0, which is known and no gap
    if ((x || a.total === 0) && (y || b.total === 0)) tabel.push(...bandingTabel(x, y));
    else tanpa.push(`${b.label}, ${(x ?? y)?.judul.toLowerCase() ?? c}`);
  }
  const { jenis, label, satuan } = b;
  return { banding: { jenis, label, satuan, dulu: a.total, kini: b.total, tabel }, tanpa };
}

/** Every figure of two recaps beside each other. What only one of them asked is named and not compared. */
export function bandingkan(dulu: Rekap, kini: Rekap): Banding {
  const hari = new Set(["Sampai tanggal (keadaan per)", "Seperti diketahui"]);
  const lama = new Map(dulu.saringan);
  const lain = kini.saringan
    .filter(([apa, nilai]) => !hari.has(apa) && lama.get(apa) !== nilai)
    .map(([apa, nilai]) => ({ apa, dulu: lama.get(apa) ?? "", kini: nilai }));
  const pasangan = kini.bagian.flatMap((b) => {
    const a = dulu.bagian.find((x) => x.jenis === b.jenis);
    return a ? [bandingJenis(a, b)] : [];
  });
  const sama = new Set(pasangan.map((p) => p.banding.jenis));
  const sendiri = [...dulu.bagian, ...kini.bagian].filter((b) => !sama.has(b.jenis)).map((b) => b.label);
  return { lain, bagian: pasangan.map((p) => p.banding), tanpa: [...sendiri, ...pasangan.flatMap((p) => p.tanpa)] };
}

/** Do both ask the same but for their days? Then the cases between them can be listed. */
export const sepertanyaan = (a: Rekap, b: Rekap) =>
  (["lingkup", "penyelenggaraan", "tahapan", "dari"] as const).every((k) => a.permintaan[k] === b.permintaan[k]);
