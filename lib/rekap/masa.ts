import "server-only";
import sql, { empty } from "sql-template-tag";
import { saatDiketahui } from "@/lib/angka/ledger";
import type { Tx } from "@/lib/db";
import { hariWita, saat, tanggal } from "@/lib/format";
import { type Alamat, type Permintaan, SEMUA } from "./filter";

type Rentang = { mulai: Date | null; akhir: Date | null; diminta: Date | null };
/**
 * The first and the last instant at which something that counts for these offices was recorded or declared nihil, and the
 * one asked for.
 */
export async function rentang(tx: Tx, { lingkup, diketahui }: Alamat): Promise<Rentang> {
  const di = lingkup === SEMUA ? empty : sql`where kantor = ${lingkup}`;
  const r = await tx.one<Rentang>(
    sql`select (select dicatat_pada from angka_entri_dalam ${di} order by dicatat_pada limit 1) as mulai,
      greatest((select dicatat_pada from angka_entri_dalam ${di} order by dicatat_pada desc limit 1),
        (select date_trunc('milliseconds', max(pada)) from nihil ${lingkup === SEMUA ? empty : sql`where kantor_kode = ${lingkup}`})) as akhir,
      ${diketahui ? saatDiketahui(diketahui) : null}::timestamptz as diminta`,
  );
  return r as Rentang;
}

/**
 * The two days of a recap, settled; or a sentence why they cannot be. Nothing is known later than what was recorded last:
 * a day that is not over would answer something else tomorrow. Without a word `per` is the day of that record.
 */
export function tetapkan(a: Alamat, { mulai, akhir, diminta }: Rentang): { p: Permintaan; kini: Date } | string {
  if (!mulai || !akhir)
    return "Belum tercatat di portal ini: belum ada catatan tervalidasi dari kantor yang dipilih. Pilih kantor lain.";
  if (diminta && diminta < mulai)
    return `Belum tercatat di portal ini: yang pertama dihitung di sini tercatat ${saat(mulai)}. Pilih hari diketahui sesudahnya.`;
  const lampau = diminta && diminta < akhir;
  const kini = lampau ? diminta : akhir;
  const diketahui = lampau && a.diketahui?.length === 10 ? a.diketahui : kini.toISOString();
  const per = a.per ?? hariWita(kini);
  if (a.dari && a.dari > per) return `Tanggal awal (${tanggal(a.dari)}) sesudah tanggal akhir (${tanggal(per)}).`;
  return { p: { ...a, per, diketahui }, kini };
}
