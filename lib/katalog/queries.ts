import "server-only";
import sql from "sql-template-tag";
import type { Hitung } from "@/lib/angka/stats";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { daftarNasional, type Nasional } from "@/lib/rujukan/queries";
import { HIMPUNAN, type Himpunan } from "./himpunan";

/** A dataset as it stands today: since when, how many records can be read, when it last changed, and the national portal. */
export type Isi = Himpunan & {
  mulai: string | null;
  hari: string;
  /** Records in detail; null for figures. */
  baris: number | null;
  diperbarui: Date | null;
  nasional: Nasional;
};

type Terakhir = { jenis: Jenis; rinci: number; pada: Date };

/** Every dataset of the catalogue, in its order. */
export async function bacaKatalog(hitung: Hitung, tx: Tx): Promise<Isi[]> {
  const hari = hariIni();
  const angka = await hitung(...JENIS.map((jenis) => ({ f: { jenis, dimensi: {}, per: hari } })));
  const terakhir = await tx.all<Terakhir>(sql`select jenis, greatest(max(terbit_pada), max(ditarik_pada)) as pada,
      count(*) filter (where terkini and tingkat = 'rinci' and ditarik_pada is null)::int as rinci from terbitan group by jenis`);
  const nasional = await daftarNasional(tx);
  const mulai = (j: Jenis) => angka[JENIS.indexOf(j)]?.mulai ?? null;
  const akhir = (ada: string[], pilih: (a: string, b: string) => boolean) =>
    ada.reduce<string | null>((a, b) => (a === null || pilih(b, a) ? b : a), null);
  return HIMPUNAN.map((h) => {
    const punya = terakhir.filter((t) => h.jenis.includes(t.jenis));
    const pada = punya.map((t) => t.pada.getTime());
    const baru = punya.find((t) => t.pada.getTime() === Math.max(...pada));
    return {
      ...h,
      mulai: akhir(
        h.jenis.map(mulai).filter((m) => m !== null),
        (a, b) => a < b,
      ),
      hari,
      baris: h.macam === "catatan" ? (punya[0]?.rinci ?? 0) : null,
      diperbarui: baru?.pada ?? null,
      nasional: nasional.find((n) => n.himpunan === h.kode) ?? {
        himpunan: h.kode,
        status: "belum",
        tanggal: null,
        surat: null,
        alamat: null,
      },
    };
  });
}

/** One dataset as it stands; null where there is none of that code. */
export async function bacaHimpunan(hitung: Hitung, tx: Tx, kode: string): Promise<Isi | null> {
  if (!HIMPUNAN.some((h) => h.kode === kode)) return null;
  return (await bacaKatalog(hitung, tx)).find((h) => h.kode === kode) ?? null;
}
