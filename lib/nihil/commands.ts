import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { bulan as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/** A month (`YYYY-MM-01`) of which an office had nothing of a kind. */
export type BulanNihil = { jenis: Jenis; bulan: string };

/**
 * An office says of these months that each had nothing of its kind: all of them or, where one is refused, none. What was
 * declared already stays as it is. The database holds the same rules against whoever records at that very moment.
 * @throws Penolakan where a month is not over or holds a record
 */
export function nyatakanNihil(
  orang: Orang,
  kantor: string,
  pilihan: BulanNihil[],
  kunci: string,
): Promise<{ n: number }> {
  const isi = [...pilihan].sort((a, b) => a.bulan.localeCompare(b.bulan) || a.jenis.localeCompare(b.jenis));
  return perintah(orang, { verba: "nihil", kunci, isi: [kantor, isi] }, async (tx) => {
    if (isi.length === 0 || !isi.every(({ jenis }) => can(orang, "nihil", { jenis, kantor })))
      throw new Penolakan("Nihil dinyatakan oleh kantor yang bersangkutan.");
    const baris = sql`jsonb_to_recordset(${JSON.stringify(isi)}::text::jsonb) as b(jenis jenis, bulan date)`;
    const halang = await tx.one<BulanNihil & { n: number }>(sql`select b.jenis, b.bulan,
        (select count(*)::int from catatan c where c.jenis = b.jenis and c.status <> 'dibatalkan' and left(c.kantor_kode, 5) = ${kantor}
            and c.tanggal_diterima >= b.bulan and c.tanggal_diterima < b.bulan + interval '1 month') as n
      from ${baris} where not exists (select from nihil n where n.kantor_kode = ${kantor} and n.jenis = b.jenis and n.bulan = b.bulan)
      order by n desc, b.bulan desc limit 1`);
    if (halang && halang.n > 0)
      throw new Penolakan(
        `Sudah ada ${DAFTAR[halang.jenis].satuan} pada ${tulis(halang.bulan)}, jadi bulan itu tidak nihil. Muat ulang halaman untuk melihat yang masih kosong.`,
      );
    const n = await tx.run(sql`insert into nihil (kantor_kode, jenis, bulan, oleh)
      select ${kantor}, b.jenis, b.bulan, ${orang.id}::uuid from ${baris} order by b.bulan, b.jenis on conflict do nothing`);
    return { hasil: { n }, jejak: { sasaran: sebut(kantor, isi), kantor, rincian: { bulan: isi } } };
  });
}

const sebut = (kantor: string, [satu, ...lain]: BulanNihil[]) =>
  satu && lain.length === 0
    ? `nihil ${kantor} ${satu.jenis} ${satu.bulan}`
    : `nihil ${kantor} ${lain.length + 1} pernyataan`;

/** Takes a declaration back: the month is open again, and what was declared stays readable. @throws Penolakan where there is none */
export function batalkanNihil(
  orang: Orang,
  kantor: string,
  { jenis, bulan }: BulanNihil,
  kunci: string,
): Promise<{ bulan: string }> {
  return perintah(orang, { verba: "batalkan_nihil", kunci }, async (tx) => {
    if (!can(orang, "batalkan_nihil", { jenis, kantor }))
      throw new Penolakan("Pernyataan nihil dibatalkan oleh kantor yang menyatakannya.");
    const ada = await tx.run(
      sql`delete from nihil where kantor_kode = ${kantor} and jenis = ${jenis}::jenis and bulan = ${bulan}::text::date`,
    );
    if (!ada) throw new Penolakan(`${tulis(bulan)} tidak (lagi) dinyatakan nihil. Muat ulang halaman.`);
    return {
      hasil: { bulan },
      jejak: { sasaran: `nihil ${kantor} ${jenis} ${bulan}`, kantor, rincian: { jenis, bulan } },
    };
  });
}
