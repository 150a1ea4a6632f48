/** A cell of a table of counts: its row, its column, how many, and of how many anybody can read that they are in it. */
export type SelHitung = { baris: string; kolom: string; n: number; terbuka?: number };
/** A release before this one: every true number of its table, which cells were suppressed in it, and what could be read then. */
export type Dulu = {
  n: ReadonlyMap<string, number>;
  tutup: ReadonlySet<string>;
  terbuka?: ReadonlyMap<string, number>;
};

/** Fewer than this, and not none, would point at somebody. */
const TERKECIL = 5;
const kecil = (n: number) => n !== 0 && Math.abs(n) < TERKECIL;
/** The row of the sums of every column. */
export const SEMUA = "*";
export const kunciSel = (baris: string, kolom: string) => `${baris} ${kolom}`;

// A table whose row sums are known is a flow: from each row through its cells to the columns, from there through the column
// sums to one end. What somebody can work out from the published cells is exactly the suppressed ones that lie on no circle
// along which the flow could be another and no cell would be negative.
// `sisa` of its cases are only counted, `tumbuh` of those at least since the release before.
type Busur = { kunci: string; dari: string; ke: string; n: number; turun: boolean; sisa: number; tumbuh: number };

/** The cheapest circle through an arc, upwards or downwards: the arcs that would have to be suppressed besides. */
function lingkaran(semua: Busur[], lewat: Busur, naik: boolean, tutup: ReadonlySet<string>): Busur[] | null {
  const [awal, akhir] = naik ? [lewat.ke, lewat.dari] : [lewat.dari, lewat.ke];
  const jarak = new Map<string, number>([[awal, 0]]);
  const asal = new Map<string, { busur: Busur; dari: string }>();
  const selesai = new Set<string>();
  for (;;) {
    let kini: string | undefined;
    for (const [s, j] of jarak) if (!selesai.has(s) && (kini === undefined || j < (jarak.get(kini) ?? 0))) kini = s;
    if (kini === undefined) return null;
    if (kini === akhir) break;
    selesai.add(kini);
    for (const b of semua) {
      if (b === lewat) continue;
      const tujuan = b.dari === kini ? b.ke : b.ke === kini && b.turun ? b.dari : undefined;
      if (tujuan === undefined) continue;
      const j = (jarak.get(kini) ?? 0) + (tutup.has(b.kunci) ? 0 : 1 + b.n);
      if (j >= (jarak.get(tujuan) ?? Number.POSITIVE_INFINITY)) continue;
      jarak.set(tujuan, j);
      asal.set(tujuan, { busur: b, dari: kini });
    }
  }
  const isi: Busur[] = [];
  for (let s = akhir; s !== awal; ) {
    const langkah = asal.get(s);
    if (!langkah) return null;
    isi.push(langkah.busur);
    s = langkah.dari;
  }
  return isi;
}

const harga = (isi: Busur[] | null, tutup: ReadonlySet<string>) =>
  isi === null ? Number.POSITIVE_INFINITY : isi.reduce((n, b) => n + (tutup.has(b.kunci) ? 0 : 1 + b.n), 0);

/** The sum of a column that holds one cell only is that cell. */
const sesudah = (semua: Busur[], b: Busur) =>
  semua.filter((x) => x.ke === b.ke).length === 1 ? semua.filter((x) => x.dari === b.ke).map((x) => x.kunci) : [];

/**
 * Which cells of a table (and which sums of its columns, row SEMUA) may not be published: those of 1–4, those that moved by
 * 1–4 since the release before, those that were suppressed in it, and as many others as it takes that none of them follows
 * from the rest, also not from the differences to the release before. The sums of the rows are known anyway, and so are the
 * cases that can be read in detail: whoever subtracts them from a cell is left with those that are only counted.
 * @param sel every cell, those of 0 too
 * @param dulu the release before; what is not in it was 0
 * @returns keys of kunciSel, or null where nothing but the sums of the rows can be published
 */
export function tekan(sel: SelHitung[], dulu?: Dulu): Set<string> | null {
  const kolom = new Map<string, { n: number; terbuka: number }>();
  for (const { kolom: k, n, terbuka = 0 } of sel) {
    const ada = kolom.get(k) ?? { n: 0, terbuka: 0 };
    kolom.set(k, { n: ada.n + n, terbuka: ada.terbuka + terbuka });
  }
  const tabel: SelHitung[] = [...sel, ...[...kolom].map(([k, j]) => ({ baris: SEMUA, kolom: k, ...j }))];
  const beda = (kunci: string, n: number) => n - (dulu?.n.get(kunci) ?? 0);
  const dibuka = (kunci: string, t: number) => Math.max(0, t - (dulu?.terbuka?.get(kunci) ?? 0));
  // cases are only added: whoever knows that reads more out of a difference
  const naikSaja = tabel.every((s) => beda(kunciSel(s.baris, s.kolom), s.n) >= 0);
  const semua = tabel.map(({ n, terbuka = 0, ...s }): Busur => {
    const kunci = kunciSel(s.baris, s.kolom);
    const [dari, ke] = s.baris === SEMUA ? [`k ${s.kolom}`, "akhir"] : [`b ${s.baris}`, `k ${s.kolom}`];
    const tumbuh = beda(kunci, n) - dibuka(kunci, terbuka);
    const turun = n > terbuka && (!dulu || !naikSaja || tumbuh > 0);
    return { kunci, dari, ke, n, turun, sisa: n - terbuka, tumbuh };
  });
  const lama = new Set(semua.map((b) => b.kunci).filter((k) => dulu?.tutup.has(k)));
  // the only cell of a row is its sum, which is known
  const sendiri = semua.filter((b) => b.dari.startsWith("b ") && semua.filter((x) => x.dari === b.dari).length === 1);
  const diketahui = new Set(sendiri.flatMap((b) => [b.kunci, ...sesudah(semua, b)]));
  const peka = (b: Busur) =>
    kecil(b.n) ||
    kecil(b.sisa) ||
    (dulu !== undefined && (kecil(beda(b.kunci, b.n)) || (b.tumbuh > 0 && kecil(b.tumbuh))));
  const tutup = new Set(semua.filter((b) => peka(b) && !diketahui.has(b.kunci)).map((b) => b.kunci));
  for (const k of lama) tutup.add(k);
  // what was protected in the release before still is by the same circle, while cases are only added and none of them opened
  const tetap = tabel.every((s) => dibuka(kunciSel(s.baris, s.kolom), s.terbuka ?? 0) === 0);
  const aman = new Set(naikSaja && tetap ? lama : []);
  for (;;) {
    const b = semua.find((x) => tutup.has(x.kunci) && !aman.has(x.kunci));
    if (!b) return tutup;
    const naik = lingkaran(semua, b, true, tutup);
    const turun = b.turun ? lingkaran(semua, b, false, tutup) : null;
    const pilih = harga(turun, tutup) <= harga(naik, tutup) ? turun : naik;
    if (!pilih) return null;
    for (const x of [b, ...pilih]) {
      tutup.add(x.kunci);
      aman.add(x.kunci);
    }
  }
}
