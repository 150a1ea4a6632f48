import "server-only";
import sql from "sql-template-tag";
import { membawahi, type Orang } from "@/lib/akses/policy";
import type { Params } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { daftarKantor, daftarPenyelenggaraan, daftarTahapan, pengaturan } from "@/lib/rujukan/queries";
import { type Acuan, bacaSaringan, type Saringan } from "./filter";
import { denganAngka, type Hitung } from "./stats";

/** What a dashboard is drawn from: the viewer's filter and the one transaction in which everything is counted. */
export type Bahan = { orang: Orang; tx: Tx; hitung: Hitung; saringan: Saringan; acuan: Acuan };

/** Reads a dashboard in one transaction, one statement after the other. */
export function bacaDasbor<T>(orang: Orang, p: Params, isi: (bahan: Bahan) => Promise<T>) {
  return denganAngka(orang, async (hitung, tx) => {
    const acuan = await acuanDasbor(tx, orang);
    const { saringan, galat } = bacaSaringan(p, acuan);
    return { acuan, saringan, galat, isi: await isi({ orang, tx, hitung, saringan, acuan }) };
  });
}

async function acuanDasbor(tx: Tx, orang: Orang): Promise<Acuan> {
  const kantor = (await daftarKantor(tx)).filter((k) => k.tingkat !== "kecamatan");
  const terlihat = (kode: string) =>
    orang.tugas.some((t) => t.fungsi !== "admin" && (membawahi(t.kantor, kode) || t.kantor.slice(0, 5) === kode));
  return {
    kantor: kantor.filter((k) => terlihat(k.kode)),
    penyelenggaraan: await daftarPenyelenggaraan(tx),
    tahapan: await daftarTahapan(tx),
    bawaan: (await pengaturan(tx, "penyelenggaraan_beranda")) ?? undefined,
    hariIni: hariIni(),
  };
}

/** Offices that declared a month (`YYYY-MM`) to have had nothing, by kind; a Panwaslu Kecamatan speaks for itself only. */
export async function nihilBulan(tx: Tx, bulan: string): Promise<Set<string>> {
  const baris = await tx.all<{ kantor: string; jenis: string }>(
    sql`select kantor_kode as kantor, jenis from nihil where bulan = ${`${bulan}-01`}::date`,
  );
  return new Set(baris.map((b) => `${b.jenis} ${b.kantor}`));
}
