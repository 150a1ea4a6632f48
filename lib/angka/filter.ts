import { bacaFilter, type Filter, type Params } from "@/lib/catatan/filter";
import { tanggal } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import type { Kantor, Penyelenggaraan, Tahapan } from "@/lib/rujukan/queries";

/** What a whole dashboard is narrowed to; every figure on it starts from this. */
export type Saringan = Pick<Filter, "penyelenggaraan" | "tahapan" | "kantor" | "dari" | "diketahui"> & { per: string };

/** What a dashboard may be narrowed to by this viewer, and with what it opens. */
export type Acuan = {
  kantor: Kantor[];
  penyelenggaraan: Penyelenggaraan[];
  tahapan: Tahapan[];
  bawaan?: string;
  /** The last day on which anything that is counted changed: what a dashboard without a word about it is as of. */
  hariData: string;
};

const KUNCI = ["penyelenggaraan", "tahapan", "kantor", "dari", "per", "diketahui"] as const;

/**
 * Reads a dashboard's filter from its address; never throws. Without a word about it, it opens with the usual
 * penyelenggaraan; an empty `penyelenggaraan=` means all of them.
 */
export function bacaSaringan(p: Params, acuan: Acuan): { saringan: Saringan; galat: string[] } {
  const { filter: f, galat } = bacaFilter("pelanggaran", Object.fromEntries(KUNCI.map((k) => [k, p[k]])), true);
  const dikenal = (daftar: { kode: string }[], v: string | undefined, kata: string) => {
    if (v === undefined || daftar.some((d) => d.kode === v)) return v;
    galat.push(kata);
    return undefined;
  };
  const bawaan = p.penyelenggaraan === undefined ? acuan.bawaan : undefined;
  const penyelenggaraan = dikenal(
    acuan.penyelenggaraan,
    f.penyelenggaraan ?? bawaan,
    "Penyelenggaraan itu tidak dikenal.",
  );
  const tahapan = acuan.tahapan.filter((t) => !penyelenggaraan || t.penyelenggaraanKode === penyelenggaraan);
  const per = f.per ?? acuan.hariData;
  const terbalik = f.dari !== undefined && f.dari > per;
  if (terbalik && !f.per) galat.push(`Tanggal awal sesudah hari terakhir data berubah, ${tanggal(per)}.`);
  return {
    saringan: {
      penyelenggaraan,
      tahapan: dikenal(tahapan, f.tahapan, "Tahapan itu tidak ada pada penyelenggaraan yang dipilih."),
      kantor: dikenal(acuan.kantor, f.kantor, "Kantor itu tidak ada dalam jangkauan Anda."),
      dari: terbalik ? undefined : f.dari,
      per,
      diketahui: f.diketahui,
    },
    galat,
  };
}

/** The address parameters of a dashboard's filter; what it opens with by itself is left out. */
export function alamatSaringan(s: Saringan, acuan: Acuan): string {
  const q = new URLSearchParams();
  if (s.penyelenggaraan !== acuan.bawaan) q.set("penyelenggaraan", s.penyelenggaraan ?? "");
  for (const k of ["tahapan", "kantor", "dari", "diketahui"] as const) if (s[k]) q.set(k, s[k]);
  if (s.per !== acuan.hariData) q.set("per", s.per);
  const kueri = q.toString();
  return kueri ? `?${kueri}` : "";
}

/** The filter of one kind on a dashboard. */
export const filterDari = (s: Saringan, jenis: Jenis): Filter => ({ ...s, jenis, dimensi: {} });
