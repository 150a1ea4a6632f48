import { bacaFilter, type Filter, type Params } from "@/lib/catatan/filter";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import type { Kantor, Penyelenggaraan, Tahapan } from "@/lib/rujukan/queries";

/** All eleven offices with what lies below them. */
export const SEMUA = "semua";
/** What a recap is asked about. `lingkup` is `semua` or the code of one of the eleven offices. */
export type Saringan = {
  jenis: Jenis[];
  lingkup: string;
  penyelenggaraan?: string;
  tahapan?: string;
  dari?: string;
};
/** … with both of its days settled: the valid day, and the instant (ISO) or day until which something was known. */
export type Permintaan = Saringan & { per: string; diketahui: string };

/** What this person may ask for. */
export type Acuan = {
  /** May they have the recap of this kind and these offices? */
  boleh: (jenis: Jenis, lingkup: string) => boolean;
  /** The offices of which they may have any kind; with `semua` first where that is all of them. */
  lingkup: { kode: string; nama: string }[];
  kantor: Kantor[];
  penyelenggaraan: Penyelenggaraan[];
  tahapan: Tahapan[];
  bawaan?: string;
};
/** What an address says, before its days are settled. */
export type Alamat = Saringan & { per?: string; diketahui?: string };

const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

/**
 * Reads what is asked for from an address; never throws. Each thing that cannot be understood is a sentence in `galat`:
 * a recap is not made from half of what was asked.
 */
export function bacaAlamat(p: Params, acuan: Acuan): { alamat: Alamat; galat: string[] } {
  const kunci = ["penyelenggaraan", "tahapan", "dari", "per", "diketahui"] as const;
  const { filter: f, galat } = bacaFilter("pelanggaran", Object.fromEntries(kunci.map((k) => [k, p[k]])), true);
  const kenal = (v: string | undefined, ada: (v: string) => boolean, kata: string) => {
    if (v === undefined || ada(v)) return v;
    galat.push(kata);
    return undefined;
  };
  const lingkup =
    kenal(satu(p, "lingkup"), (v) => acuan.lingkup.some((k) => k.kode === v), "Kantor itu di luar jangkauan Anda.") ??
    acuan.lingkup[0]?.kode ??
    "";
  const boleh = JENIS.filter((j) => acuan.boleh(j, lingkup));
  const penyelenggaraan = kenal(
    p.penyelenggaraan === undefined ? acuan.bawaan : f.penyelenggaraan,
    (v) => acuan.penyelenggaraan.some((d) => d.kode === v),
    "Penyelenggaraan itu tidak dikenal.",
  );
  const alamat: Alamat = {
    jenis: bacaJenis(satu(p, "jenis"), boleh, galat),
    lingkup,
    penyelenggaraan,
    tahapan: kenal(
      f.tahapan,
      (v) => acuan.tahapan.some((t) => t.kode === v && (!penyelenggaraan || t.penyelenggaraanKode === penyelenggaraan)),
      "Tahapan itu tidak ada pada penyelenggaraan yang dipilih.",
    ),
    dari: f.dari,
    per: f.per,
    diketahui: f.diketahui,
  };
  return { alamat, galat };
}

/** `semua`, or kinds joined by a dot; without a word all that are open to this person. */
function bacaJenis(v: string | undefined, boleh: Jenis[], galat: string[]): Jenis[] {
  if (!v) return boleh;
  const diminta = v === SEMUA ? [...JENIS] : v.split(".");
  const dikenal = JENIS.filter((j) => diminta.includes(j));
  if (dikenal.length !== diminta.length) galat.push("Jenis catatan itu tidak dikenal.");
  else if (!dikenal.every((j) => boleh.includes(j))) galat.push("Jenis catatan itu di luar tugas Anda.");
  else return dikenal;
  return boleh;
}

/** Kinds as an address names them. */
export const kataJenis = (jenis: Jenis[]) => (jenis.length === JENIS.length ? SEMUA : jenis.join("."));

/** The address of a recap, always in one order: the same question has one address. */
export function alamatRekap(a: Alamat): string {
  const q = new URLSearchParams({ jenis: kataJenis(a.jenis), lingkup: a.lingkup });
  q.set("penyelenggaraan", a.penyelenggaraan ?? "");
  for (const k of ["tahapan", "dari", "per", "diketahui"] as const) if (a[k]) q.set(k, a[k]);
  return q.toString();
}

/** The filter of one kind of a recap, as the ledger and the lists read it. */
export const filterJenis = (p: Permintaan, jenis: Jenis): Filter => ({
  jenis,
  penyelenggaraan: p.penyelenggaraan,
  tahapan: p.tahapan,
  kantor: p.lingkup === SEMUA ? undefined : p.lingkup,
  dari: p.dari,
  per: p.per,
  diketahui: p.diketahui,
  dimensi: {},
});
