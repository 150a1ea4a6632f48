import { langkahAwal, langkahDari } from "@/lib/jenis/alur";
import { kolom } from "@/lib/jenis/fields";
import { papers } from "../plan/papers";
import { regimeOf } from "../plan/phases";
import { uuidOf } from "../plan/random";
import type { Entry, Step } from "../plan/record";
import { officeHours } from "./clock";
import { decide } from "./decide";
import { post } from "./edition";
import { person } from "./people";
import type { Case, Rows, State } from "./state";
import { keep, raise } from "./version";

/** Which step opened the penindakan of a case, and when it was recorded. */
type Opened = Map<string, Map<string, string>>;
export type Replay = { rows: Rows; opened: Opened };

export const idOf = (kunci: string) => uuidOf(`catatan/${kunci}`);

/** Does to an entry what the commands would do, in the order of its days, and notes the rows that they would leave. */
export function replay(e: Entry, { rows, opened }: Replay): void {
  // a penindakan is worked on after its case on the same day
  const clock = officeHours(e.induk ?? e.kunci, e.induk ? 13 * 60 : 8 * 60 + 15);
  const k = begin(e, clock, { rows, opened });
  for (const event of inOrder(e)) {
    const pada = clock(event.hari);
    if (event.step) proceed(k, event.step, pada, { rows, opened }, e.kunci);
    else decide(k, event.fate, pada, rows);
  }
  rows.catatan.push(k.c);
  rows.terbitan.push(...k.edisi);
  const fields = Object.entries(k.c.rincian).map(([name, value]) => [kolom(name), value]);
  rows.rincian[e.jenis].push({ catatan_id: k.c.id, jenis: e.jenis, ...Object.fromEntries(fields) });
}

export type Event = { hari: string; rank: number } & (
  | { step: Step; fate?: undefined }
  | { step?: undefined; fate: Entry["nasib"][number] }
);
const RANK: Record<string, number> = { kembalikan: 0, ubah: 0, validasi: 1, terbitkan: 3 };

/** What every kind has of an entry, by its names. */
export const spine = (e: Entry) => ({
  kantorKode: e.kantor,
  wilayahKode: e.wilayah,
  penyelenggaraanKode: e.penyelenggaraan,
  tahapanKode: e.tahapan,
  tanggalDiterima: e.tanggal,
  judul: e.judul,
  nomor: e.nomor,
  sumberData: e.sumberData,
  sumberNomor: e.sumberNomor,
});

/** Validation before the day's steps, publication and corrections after them. */
export function inOrder(e: Entry): Event[] {
  const steps = e.langkah.map((step): Event => ({ hari: step.tanggal, rank: 2, step }));
  const fates = e.nasib.map((fate): Event => ({ hari: fate.hari, rank: RANK[fate.verba] ?? 4, fate }));
  return [...steps, ...fates].sort((a, b) => a.hari.localeCompare(b.hari) || a.rank - b.rank);
}

function begin(e: Entry, clock: (day: string) => string, { rows, opened }: Replay): Case {
  const posisi = langkahAwal(e.jenis, e.rincian);
  // opened by the step of its case, in the same command
  const parent = e.induk ? opened.get(e.induk) : undefined;
  const pada = parent?.get(openedBy(e, parent)) ?? clock(e.tanggal);
  const maker = person("operator", e.kantor).id;
  const id = idOf(e.kunci);
  const first = e.nasib.find((f) => f.verba === "ubah");
  const c: State = {
    id,
    jenis: e.jenis,
    ...spine(e),
    status: "dikirim",
    posisi,
    indukId: e.induk ? idOf(e.induk) : null,
    versi: 1,
    pesan: null,
    mintaRalat: null,
    dibuatOleh: maker,
    diubahOleh: maker,
    divalidasiOleh: null,
    dibuatPada: pada,
    diubahPada: pada,
    dikirimPada: pada,
    divalidasiPada: null,
    rincian: { ...e.rincian, ...first?.sebelum },
  };
  rows.langkah.push(stepRow(c, 1, { kode: posisi, tanggal: e.tanggal }, maker, pada));
  if (e.induk) rows.tautan.push({ dari_id: c.indukId, ke_id: id, macam: "penindakan_dari", dibuat_pada: pada });
  else {
    rows.jejak.push({
      pada,
      pelaku: maker,
      verba: "buat",
      sasaran: id,
      kantor_kode: e.kantor,
      versi: 1,
      rincian: { jenis: e.jenis },
    });
  }
  if (e.dari) rows.tautan.push({ dari_id: idOf(e.dari), ke_id: id, macam: "menjadi_temuan", dibuat_pada: pada });
  opened.set(e.kunci, new Map([[`${posisi}@${e.tanggal}`, pada]]));
  return { c, langkah: [{ kode: posisi, tanggal: e.tanggal }], edisi: [], regime: regimeOf(e.penyelenggaraan) };
}

const openedBy = (e: Entry, steps: Map<string, string>) =>
  ["diregistrasi", "pleno"].map((kode) => `${kode}@${e.tanggal}`).find((step) => steps.has(step)) ?? "";

/** A step after the first (lib/langkah/commands.ts, lanjutkan). */
function proceed(k: Case, s: Step, pada: string, { rows, opened }: Replay, kunci: string): void {
  const { c } = k;
  const def = langkahDari(c.jenis, s.kode);
  const who = person(def?.hasil ? "verifikator" : "operator", c.kantorKode).id;
  keep(c, "lanjutkan", who, pada, rows);
  Object.assign(c.rincian, s.rincian);
  k.langkah.push({ kode: s.kode, tanggal: s.tanggal });
  rows.langkah.push(
    stepRow(c, k.langkah.length, { ...s, ...papers({ jenis: c.jenis, kunci }, s) }, who, pada, c.versi),
  );
  Object.assign(c, { posisi: s.kode, nomor: (def?.nomor ? s.nomor : null) ?? c.nomor });
  raise(c, pada);
  opened.get(kunci)?.set(`${s.kode}@${s.tanggal}`, pada);
  const settles = Object.keys(s.rincian ?? {}).length > 0 || def?.nomor || def?.bidang?.includes("nomorPerkara");
  if (c.status === "divalidasi") post(k, who, pada, { hanyaPosisi: !settles });
  const rincian = { langkah: s.kode, tanggal: s.tanggal };
  rows.jejak.push({
    pada,
    pelaku: who,
    verba: "lanjutkan",
    sasaran: c.id,
    kantor_kode: c.kantorKode,
    versi: c.versi,
    rincian,
  });
}

const NO_PAPERS = { nomorDokumen: null, nomorBeritaAcara: null, tanggalBeritaAcara: null };

const stepRow = (
  c: State,
  urutan: number,
  s: Omit<Step, "nomorDokumen"> & Partial<ReturnType<typeof papers>>,
  oleh: string,
  pada: string,
  versi: number | null = null,
) => {
  const p = { ...NO_PAPERS, ...s };
  return {
    id: uuidOf(`langkah/${c.id}/${urutan}`),
    catatan_id: c.id,
    urutan,
    kode: s.kode,
    tanggal: s.tanggal,
    nomor_dokumen: p.nomorDokumen,
    nomor_berita_acara: p.nomorBeritaAcara,
    tanggal_berita_acara: p.tanggalBeritaAcara,
    keterangan: s.keterangan ?? null,
    versi,
    dibuat_oleh: oleh,
    dibuat_pada: pada,
  };
};
