import "server-only";
import sql from "sql-template-tag";
import { type Orang, PUBLIK, type Viewer } from "@/lib/akses/policy";
import { type Keluhan, keluhan } from "@/lib/antarmuka/keluhan";
import { type Filter, pahamiFilter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { jenisDari } from "@/lib/jenis/daftar";
import { JENIS_BERJAM } from "@/lib/tenggat/kasus";
import { HUKUM } from "@/lib/tenggat/schema";
import { lengkap } from "@/lib/terbitan/penyampaian";
import { pekanAntara } from "./bulan";
import { cakupan } from "./cakupan";
import type { Khusus } from "./definisi";
import { selJangka } from "./jangka";
import { KELUAR } from "./keluar";
import { type CaraJangka, menurut, persentil, type Ringkas, ringkas, type SelJangka } from "./lama";
import { type Penerusan, penerusan } from "./menunggu";
import { jumlahPeserta } from "./peserta";
import type { Hitung } from "./stats";
import { disebutLagi, MAKS_KELOMPOK, type SaringanAngka, saringanAsing, terlaluBanyak, tidakMenurut } from "./tanya";

/** The value of a figure with a way of its own, by the ways it was split in; null where there is nothing to say. */
export type Hasil = { nilai: number | null; mulai: string | null; baris: { kunci: string[]; nilai: number | null }[] };
type Tanya = { f: Filter; kelompok: string[]; saring: Record<string, string>; k: Khusus };
type Cara = (t: Tanya, hitung: Hitung, tx: Tx, viewer: Viewer) => Promise<Hasil>;

const TETAP = ["penyelenggaraan", "tahapan", "kantor", "dari", "per", "diketahui"];
const SAH: Record<string, (v: string) => boolean> = {
  jenis: (v) => jenisDari(v) !== undefined,
  jam: (v) => /^[a-z][a-z0-9_]{2,39}$/.test(v),
  regime: (v) => (HUKUM as readonly string[]).includes(v),
  langkah: (v) => Object.hasOwn(KELUAR, v),
};

const isiAsing = (nama: string): Keluhan =>
  keluhan(
    `Saringan “${nama}” tidak dikenal.`,
    "Isi yang dikenal tertulis di /api/v1/openapi.json.",
    `What “${nama}” holds is not known. What it may hold stands in /api/v1/openapi.json.`,
  );

/** Understands what is asked of such a figure; whatever is not understood is named in `galat`. */
export function bacaKhusus(k: Khusus, p: SaringanAngka): Tanya & { galat: Keluhan[] } {
  const galat: Keluhan[] = [];
  const saring: Record<string, string> = {};
  const tetap: Record<string, string> = {};
  for (const [nama, v] of Object.entries(p)) {
    if (v === undefined || v === "" || nama === "versi" || nama === "kelompok") continue;
    if (Array.isArray(v)) galat.push(disebutLagi(nama));
    else if (TETAP.includes(nama)) tetap[nama] = v;
    else if (!k.saring.includes(nama)) galat.push(saringanAsing(nama, [...TETAP, ...k.saring, "kelompok"]));
    else if (!SAH[nama]?.(v)) galat.push(isiAsing(nama));
    else saring[nama] = v;
  }
  const kelompok = (typeof p.kelompok === "string" ? p.kelompok : "")
    .split(",")
    .map((n) => n.trim())
    .filter(Boolean);
  const asing = kelompok.filter((n) => !k.kelompok.includes(n));
  if (asing.length > 0) galat.push(tidakMenurut(asing, [...k.kelompok]));
  if (kelompok.length > MAKS_KELOMPOK) galat.push(terlaluBanyak(kelompok.length));
  const baca = pahamiFilter("pelanggaran", tetap, true);
  return { f: baca.filter, kelompok, saring, k, galat: [...galat, ...baca.galat] };
}

const orang = (viewer: Viewer): Orang => {
  if (viewer === PUBLIK) throw new Penolakan("Angka ini hanya dihitung di dalam.");
  return viewer;
};

const nilaiJangka = (r: Ringkas, ukur: string): number | null => r[ukur as keyof Ringkas];

const jangka: Cara = async ({ f, kelompok, saring, k }, _, tx, viewer) => {
  const { jenis: _jenis, dimensi: _dimensi, ...lain } = f;
  const jenis = jenisDari(saring.jenis ?? "");
  if (jenis && !JENIS_BERJAM.includes(jenis)) return { nilai: 0, mulai: null, baris: [] };
  const { jam, regime } = saring;
  const [sel = []] = await selJangka(tx, orang(viewer), { ...lain, jenis, jam, regime });
  const mulai = sel.reduce<string | null>((m, s) => (m === null || s.terima < m ? s.terima : m), null);
  return {
    nilai: nilaiJangka(ringkas(sel), k.ukur),
    mulai: mulai && `${mulai.slice(0, 7)}-01`,
    baris: bagiJangka(sel, kelompok, k.ukur),
  };
};
const bagiJangka = (sel: SelJangka[], kelompok: string[], ukur: string): Hasil["baris"] =>
  kelompok.length === 0
    ? []
    : menurut(sel, ...(kelompok as CaraJangka[])).map((b) => ({ kunci: b.kunci, nilai: nilaiJangka(b.r, ukur) }));

const nilaiMenunggu = (p: Penerusan[], ukur: string): number | null =>
  ukur === "median"
    ? persentil(
        p.flatMap((b) => b.hari.map((nilai) => ({ nilai, n: 1 }))),
        0.5,
      )
    : p.reduce((n, b) => n + b[ukur as "menunggu" | "dijawab"], 0);

const menunggu: Cara = async ({ f, kelompok, saring, k }, _, tx, viewer) => {
  const semua = (await penerusan(tx, orang(viewer), { ...f, jenis: "penindakan" })).filter(
    (b) => !saring.langkah || b.langkah === saring.langkah,
  );
  const kunci = (b: Penerusan) => kelompok.map((c) => b[c as "tujuan" | "langkah" | "kantor"]);
  const bagian = kelompok.length === 0 ? [] : [...new Set(semua.map((b) => kunci(b).join("\n")))];
  return {
    nilai: nilaiMenunggu(semua, k.ukur),
    mulai: null,
    baris: bagian.map((b) => ({
      kunci: b.split("\n"),
      nilai: nilaiMenunggu(
        semua.filter((x) => kunci(x).join("\n") === b),
        k.ukur,
      ),
    })),
  };
};

const menyampaikan: Cara = async ({ f, kelompok, saring }, hitung, tx) => {
  const jenis = jenisDari(saring.jenis ?? "pelanggaran") ?? "pelanggaran";
  const kantor = await tx.all<{ kode: string }>(
    sql`select kode from kantor where tingkat <> 'kecamatan' order by kode`,
  );
  const kode = kantor.map((b) => b.kode).filter((b) => !f.kantor || b === f.kantor);
  const semua = await cakupan(hitung, tx, { ...f, jenis, per: f.per ?? hariIni() }, kode);
  return {
    nilai: lengkap(semua),
    mulai: null,
    baris: kelompok.length === 0 ? [] : semua.map((p) => ({ kunci: [p.kantor], nilai: lengkap([p]) })),
  };
};

const peserta: Cara = async ({ f, kelompok, k }, _, tx, viewer) => {
  const semua = await jumlahPeserta(tx, orang(viewer), { ...f, jenis: "pencegahan" });
  const n = (b: (typeof semua)[number]) => (k.ukur === "peserta_perempuan" ? b.perempuan : b.disabilitas);
  return {
    nilai: semua.reduce((jumlah, b) => jumlah + n(b), 0),
    mulai: null,
    baris: kelompok.length === 0 ? [] : semua.map((b) => ({ kunci: [b.kantor], nilai: n(b) })),
  };
};

const pelaksana: Cara = async ({ f, kelompok }, hitung) => {
  const [a] = await hitung({
    f: { ...f, jenis: "pengawasan", per: f.per ?? hariIni() },
    menurut: ["pelaksana", ...(kelompok.length ? ["kantor", "kantor:pelaksana"] : [])],
  });
  const pekan = pekanAntara(f.dari ?? a.mulai, f.per ?? hariIni());
  const rata = (n: number, banyak: number) => (n === 0 ? null : Math.round((n / banyak / pekan) * 100) / 100);
  const milik = (kantor: string) => a.menurut["kantor:pelaksana"]?.filter((b) => b.kunci === kantor).length ?? 0;
  return {
    nilai: rata(a.total, a.menurut.pelaksana?.length ?? 0),
    mulai: a.mulai,
    baris: (a.menurut.kantor ?? []).map((b) => ({ kunci: [b.kunci], nilai: rata(b.n, milik(b.kunci)) })),
  };
};

const CARA: Record<Khusus["cara"], Cara> = { jangka, menunggu, menyampaikan, peserta, pelaksana };

/** Answers a figure that is no count of the ledger's cells. @throws Penolakan where it is the inside's */
export const jawabKhusus = (t: Tanya, hitung: Hitung, tx: Tx, viewer: Viewer) => CARA[t.k.cara](t, hitung, tx, viewer);
