import "server-only";
import sql, { empty, raw } from "sql-template-tag";
import { asPublic } from "@/lib/db";
import type { Saring, Sesudah } from "./filter";
import type { Kolom } from "./kamus";
import { dariSaring } from "./queries";
import { selSql, TULANG } from "./sel";

/** So many rows are written at once: enough that asking costs nothing, few enough that they weigh nothing. */
const SEHALAMAN = 10_000;

type Halaman = { isi: string | null; n: number; hari: string; id: string };

/**
 * The rows of one kind's search as CSV, newest first, written by the database itself: a million rows need not become
 * objects here to be texts again. The next page is asked for while one is sent, each in a transaction of its own.
 */
export async function* barisCsv(s: Saring, kolom: Kolom[]): AsyncGenerator<string> {
  // a third cheaper than concat, and what is null is as empty
  const baris = raw(
    `format(E'${kolom.map(() => "%s").join(",")}\\r\\n', ${kolom.map((k) => `(${selSql(k)})::text`).join(", ")})`,
  );
  const khusus = kolom.filter((k) => !(k.kunci in TULANG)).map((k) => `"${k.kunci}" text`);
  const rincian = khusus.length > 0 ? raw(`cross join lateral jsonb_to_record(x.isi) r (${khusus.join(", ")})`) : empty;
  // No order in string_agg: x is in order, and only a function of the row itself stands between; sorting again costs 5 %.
  // The next page is found by the day and id of the last row, not by where it stands.
  const baca = (sesudah?: Sesudah) =>
    asPublic((tx) =>
      tx.one<Halaman>(sql`with x as materialized (
          select x.publik_id, x.edisi, x.isi, x.tanggal_diterima, x.kantor_kode, x.wilayah_kode, x.penyelenggaraan_kode, x.tahapan_kode, x.keadaan, x.ringkasan, x.ralat, x.terbit_pada, x.perlu_diperbarui
          ${dariSaring(s)} and x.tingkat = 'rinci'
          ${sesudah ? sql`and (x.tanggal_diterima, x.publik_id) < (${sesudah.nilai}::date, ${sesudah.id})` : empty}
          order by x.jenis, x.tanggal_diterima desc, x.publik_id desc limit ${SEHALAMAN})
        select string_agg(${baris}, '') as isi, count(*)::int as n,
               min(x.tanggal_diterima) as hari, (select publik_id from x order by tanggal_diterima, publik_id limit 1) as id
          from x ${rincian}`),
    );
  for (let berikut: Promise<Halaman | undefined> | undefined = baca(); berikut; ) {
    const h: Halaman | undefined = await berikut;
    berikut = h?.n === SEHALAMAN ? baca({ nilai: h.hari, id: h.id }) : undefined;
    // who has stopped listening hears of no failure either
    berikut?.catch(() => {});
    if (h?.isi) yield h.isi;
  }
}
