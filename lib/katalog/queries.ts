import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Hitung } from "@/lib/angka/stats";
import { asViewer, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { daftarNasional, type Nasional } from "@/lib/rujukan/queries";
import { HIMPUNAN, type Himpunan } from "./himpunan";
import type { BerkasRilis, Rilis } from "./rilis";

/** A dataset as it stands today: since when, when it last changed, its releases (newest first), and the national portal. */
export type Isi = Himpunan & {
  mulai: string | null;
  hari: string;
  /** Rows of the newest release; null before the first. */
  baris: number | null;
  diperbarui: Date | null;
  rilis: Rilis[];
  nasional: Nasional;
};

type BarisRilis = Omit<Rilis, "berkas"> & { himpunan: string; berkas: string };

/** Every release of a dataset, or of all; the newest first. */
export async function daftarRilis(tx: Pick<Tx, "all">, kode?: string): Promise<(Rilis & { himpunan: string })[]> {
  const baris = await tx.all<BarisRilis>(sql`select r.himpunan, r.tanggal, r.ke, r.sampai, r.baris, r.lisensi, r.pada,
      r.ditutup_pada as "ditutupPada", (select json_agg(json_build_object('bentuk', b.bentuk, 'ukuran', b.ukuran, 'sha256', b.sha256) order by b.bentuk)
        from rilis_data_berkas b where (b.himpunan, b.tanggal, b.ke) = (r.himpunan, r.tanggal, r.ke))::text as berkas
    from rilis_data r where ${kode ? sql`r.himpunan = ${kode}` : sql`true`} order by r.himpunan, r.tanggal desc, r.ke desc`);
  return baris.map((r) => ({ ...r, berkas: JSON.parse(r.berkas) as BerkasRilis[] }));
}

/** The same for somebody inside, who asks for the next one. */
export const rilisDalam = (orang: Orang) => asViewer(konteks(orang), (tx) => daftarRilis(tx));

type Terakhir = { jenis: Jenis; pada: Date | null };
/** When something of each kind was last given to the public, corrected or taken back; the newest row of two indexes a kind. */
const terakhirBerubah = (tx: Tx) =>
  tx.all<Terakhir>(sql`select j.jenis::text as jenis, greatest(e.pada, t.pada, r.pada) as pada from unnest(${JENIS}::jenis[]) j (jenis)
    left join lateral (select a.dicatat_pada as pada from angka_entri_publik a where a.jenis = j.jenis order by a.dicatat_pada desc limit 1) e on true
    left join lateral (select x.terbit_pada as pada from terbitan x where x.jenis = j.jenis and x.terkini and x.tingkat = 'rinci' order by x.terbit_pada desc limit 1) t on true
    left join lateral (select max(d.ditutup_pada) as pada from rilis_data d where d.himpunan = j.jenis::text) r on true`);

const terbaru = (hari: (Date | null)[]) =>
  hari.reduce<Date | null>((a, b) => (b !== null && (a === null || b > a) ? b : a), null);

/** Every dataset of the catalogue, in its order. */
export async function bacaKatalog(hitung: Hitung, tx: Tx): Promise<Isi[]> {
  const hari = hariIni();
  const angka = await hitung(...JENIS.map((jenis) => ({ f: { jenis, dimensi: {}, per: hari } })));
  const berubah = await terakhirBerubah(tx);
  const semua = await daftarRilis(tx);
  const nasional = await daftarNasional(tx);
  return HIMPUNAN.map((h) => {
    const mulai = h.jenis.flatMap((j) => angka[JENIS.indexOf(j)]?.mulai ?? []).sort();
    const rilis = semua.filter((r) => r.himpunan === h.kode);
    const kini = rilis.find((r) => r.ditutupPada === null);
    return {
      ...h,
      mulai: mulai[0] ?? null,
      hari: h.macam === "bulanan" ? (kini?.sampai ?? hari) : hari,
      baris: kini?.baris ?? null,
      diperbarui:
        h.macam === "bulanan" && kini
          ? kini.pada
          : terbaru(berubah.filter((b) => h.jenis.includes(b.jenis)).map((b) => b.pada)),
      rilis,
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
