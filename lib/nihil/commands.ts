import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { bulan as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/**
 * An office says that a month (`YYYY-MM-01`) had nothing of a kind. @throws Penolakan where a record of that month exists
 * or the month is not over.
 */
export function nyatakanNihil(
  orang: Orang,
  kantor: string,
  jenis: Jenis,
  bulan: string,
  kunci: string,
): Promise<{ bulan: string }> {
  return perintah(orang, { verba: "nihil", kunci }, async (tx) => {
    if (!can(orang, "nihil", { jenis, kantor })) throw new Penolakan("Nihil dinyatakan oleh kantor yang bersangkutan.");
    const ada = await tx.one<{ n: number; lewat: boolean }>(sql`select count(*)::int as n,
        (${bulan}::text::date + interval '1 month')::date <= (waktu() at time zone 'Asia/Makassar')::date as lewat
      from catatan where jenis = ${jenis}::jenis and left(kantor_kode, 5) = ${kantor} and status <> 'dibatalkan'
        and tanggal_diterima >= ${bulan}::text::date and tanggal_diterima < ${bulan}::text::date + interval '1 month'`);
    if (ada?.n)
      throw new Penolakan(`Sudah ada ${DAFTAR[jenis].satuan} pada ${tulis(bulan)}, jadi bulan itu tidak nihil.`);
    if (!ada?.lewat) throw new Penolakan(`${tulis(bulan)} belum berakhir.`);
    await tx.run(
      sql`insert into nihil (kantor_kode, jenis, bulan, oleh) values (${kantor}, ${jenis}::jenis, ${bulan}::text::date, ${orang.id}::uuid) on conflict do nothing`,
    );
    return {
      hasil: { bulan },
      jejak: { sasaran: `nihil ${kantor} ${jenis} ${bulan}`, kantor, rincian: { jenis, bulan } },
    };
  });
}
