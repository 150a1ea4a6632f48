import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { publik } from "@/lib/catatan/where";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import type { Saring } from "./filter";
import type { Urai } from "./kata";

/** What is known of a search before it is made: its words, and how many records it can find at most. */
export type Rencana = { urai: Urai[]; kueri: string | null; pasti: string | null; kata: number; sel: number };
/** As the public may sort, and for the feed by the instant of publication. */
export type Arah = "terbaru" | "terlama" | "relevan" | "terbit";
/** The way to the rows: by their words, by their cells, or along the order until there are enough. */
type Jalan = "kata" | "sel" | "urut";

/** So few are read and sorted at once; from among more, the order is followed. */
const SEMPIT = 3000;
/** So far the order is followed before the words are asked after all: a common word may stand in old records only. */
const JAUH = 20_000;
/** The most relevant are sought among so many of the newest. */
const CALON = 5000;

const dan = (syarat: (Sql | undefined | false)[]) =>
  join(
    syarat.filter((s) => s !== undefined && s !== false),
    " and ",
    "",
    "",
  );
const slug = (kolom: string) => raw(`btrim(regexp_replace(lower(${kolom}), '[^a-z0-9]+', '-', 'g'), '-')`);

/** By a day that has come nothing is any different than now. */
export const sampaiKini = (per?: string) => !per || per >= hariIni();
/** One kind's own conditions (its dimensions, the day it is told of) are asked of its rows, not of its cell. */
export const menurutBaris = ({ lintas, filter: f }: Saring): boolean => {
  const berubah = f.jenis !== "pengawasan" && f.jenis !== "pencegahan";
  return !lintas && (Object.keys(f.dimensi).some((d) => d !== "kelompok") || (berubah && !sampaiKini(f.per)));
};

/** Each facet's condition on a cell (alias `s`), where the search has one. */
export function syaratSel({ filter: f, lintas, keadaan, tahun }: Saring): Record<NamaFaset, Sql | undefined> {
  const hukum = raw("s.jenis in ('pelanggaran', 'penindakan') and");
  return {
    jenis: lintas ? undefined : raw(`s.jenis = '${JENIS[JENIS.indexOf(f.jenis)]}'`),
    kantor: f.kantor ? sql`s.kantor = ${f.kantor}` : undefined,
    wilayah: f.wilayah && f.wilayah !== "64" ? sql`s.wilayah = ${f.wilayah}` : undefined,
    penyelenggaraan: f.penyelenggaraan ? sql`s.penyelenggaraan = ${f.penyelenggaraan}` : undefined,
    tahapan: f.tahapan ? sql`s.tahapan = ${f.tahapan}` : undefined,
    kelompok: f.dimensi.kelompok ? sql`${lintas ? hukum : empty} s.kelompok = ${f.dimensi.kelompok}` : undefined,
    keadaan: keadaan ? sql`${slug("s.keadaan")} = ${keadaan}` : undefined,
    tahun: tahun ? sql`s.tahun = ${tahun}::int` : undefined,
  };
}
export const FASET = [
  "jenis",
  "kelompok",
  "keadaan",
  "kantor",
  "wilayah",
  "penyelenggaraan",
  "tahapan",
  "tahun",
] as const;
export type NamaFaset = (typeof FASET)[number];

/** Conditions on the cells that a search reads; what changes with the day it is told of is asked of the rows afterwards. */
function padaSel(s: Saring): Sql[] {
  const { kantor, kelompok, ...tetap } = syaratSel(s);
  return Object.values(s.lintas ? { ...tetap, kantor, kelompok } : tetap).filter((x) => x !== undefined);
}

const selDari = (s: Saring): Sql => sql`select s.sel from cari_sel s where ${dan([sql`true`, ...padaSel(s)])}`;

/** Understands the words of a search, and how much there is to look through. */
export async function rencanakan(tx: Pick<Tx, "one">, s: Saring): Promise<Rencana> {
  const r = await tx.one<{ urai: Urai[]; kueri: string | null; sel: number }>(
    sql`select u.urai, u.kueri, (select coalesce(sum(n), 0)::int from cari_sel where sel in (${selDari(s)})) as sel
      from (select coalesce(json_agg(json_build_object('ketik', ketik, 'macam', macam, 'usul', usul, 'pilih', pilih, 'pasti', pasti, 'banyak', banyak) order by ke), '[]') as urai,
                   case when bool_and(cardinality(pilih) > 0) then string_agg('(''' || array_to_string(pilih, '''|''') || ''')', '&') end as kueri
              from cari_urai(${s.filter.kata ?? ""})) u`,
  );
  const urai = r?.urai ?? [];
  const pasti = urai.flatMap((u) => (u.pasti.length > 0 ? u.pasti : u.pilih)).map((k) => `'${k}'`);
  const kata = urai.length > 0 ? Math.min(...urai.map((u) => u.banyak)) : 0;
  return { urai, kueri: r?.kueri ?? null, pasti: pasti.join("|") || null, kata, sel: r?.sel ?? 0 };
}

/** Conditions on a row of the index (alias `c`), besides the way by which it was come to. */
function syarat(s: Saring, r: Rencana): Sql {
  const { kata, dari, per, ...f } = s.filter;
  return dan([
    sql`true`,
    kata !== undefined && sql`c.vektor @@ ${r.kueri}::tsquery`,
    // "is true": looked up in a hash for each row; an array would be read through, a join would lose the order
    padaSel(s).length > 0 && sql`(c.sel in (${selDari(s)})) is true`,
    // offset 0: looked up for each row that is left, not joined as a whole
    !s.lintas &&
      sql`exists (select 1 ${publik({ ...f, dari, per })} and x.publik_id = c.publik_id and x.tingkat = 'rinci' offset 0)`,
    dari !== undefined && sql`c.tanggal >= ${dari}::date`,
    per !== undefined && sql`c.tanggal <= ${per}::date`,
  ]);
}

const ISI = raw("publik_id, sel, tanggal, terbit_pada, vektor");
const URUT: Record<Exclude<Arah, "relevan">, Sql> = {
  terbaru: raw("tanggal desc, publik_id desc"),
  terlama: raw("tanggal, publik_id"),
  terbit: raw("terbit_pada desc, publik_id desc"),
};

function sumber(s: Saring, r: Rencana, jalan: Jalan, arah: Exclude<Arah, "relevan">, jauh: number | null): Sql {
  const { sesudah, filter: f, tahun } = s;
  const mulai = [f.dari, tahun && `${tahun}-01-01`].filter((h) => h !== undefined);
  const akhir = [f.per, tahun && `${tahun}-12-31`].filter((h) => h !== undefined);
  const batas = [
    ...mulai.map((h) => sql`tanggal >= ${h}::date`),
    ...akhir.map((h) => sql`tanggal <= ${h}::date`),
    sesudah &&
      (arah === "terlama"
        ? sql`(tanggal, publik_id) > (${sesudah.nilai}::date, ${sesudah.id})`
        : sql`(tanggal, publik_id) < (${sesudah.nilai}::date, ${sesudah.id})`),
  ];
  if (jalan === "urut")
    return sql`(select ${ISI} from terbitan_cari where ${dan([sql`true`, ...batas])} order by ${URUT[arah]} ${jauh === null ? sql`offset 0` : sql`limit ${jauh}`}) c`;
  const lewat = jalan === "kata" ? sql`vektor @@ ${r.kueri}::tsquery` : sql`sel = any(array(${selDari(s)}))`;
  return sql`(select ${ISI} from terbitan_cari where ${dan([lewat, ...batas])} offset 0) c`;
}

/** One page of a search as `publik_id, nilai, ke`: the place of each for the next page, and its turn in this one. */
function halaman(s: Saring, r: Rencana, jalan: Jalan, arah: Arah, banyak: number): Sql {
  if (arah !== "relevan")
    return sql`select publik_id, tanggal::text as nilai, row_number() over (order by ${URUT[arah]}) as ke
      from (select publik_id, tanggal, terbit_pada from ${sumber(s, r, jalan, arah, JAUH)} where ${syarat(s, r)} order by ${URUT[arah]} limit ${banyak}) h`;
  const { sesudah, ...awal } = s;
  const [nilai = "", hari = ""] = sesudah?.nilai.split(".") ?? [];
  const lanjut = sesudah
    ? sql`where (nilai, tanggal, publik_id) < (${nilai}::int, ${hari}::date, ${sesudah.id})`
    : empty;
  return sql`select publik_id, nilai || '.' || tanggal as nilai, row_number() over (order by nilai desc, tanggal desc, publik_id desc) as ke
    from (select publik_id, tanggal, (ts_rank(vektor, ${r.pasti}::tsquery) * 1e6)::int as nilai
            from (select publik_id, tanggal, vektor from ${sumber(awal, r, jalan, "terbaru", null)} where ${syarat(awal, r)} order by ${URUT.terbaru} limit ${CALON}) k) h
    ${lanjut} order by nilai desc, tanggal desc, publik_id desc limit ${banyak}`;
}

/**
 * Asks for one page by the way that fits: few are fetched and sorted, many are met along the order. `baca` makes the
 * statement's rows out of the page's; where the order was followed as far as it may be, the rest is fetched after all.
 */
export async function denganJalan<T>(
  s: Saring,
  r: Rencana,
  arah: Arah,
  banyak: number,
  baca: (halaman: Sql) => Promise<T[]>,
): Promise<T[]> {
  if (s.filter.kata !== undefined && r.kueri === null) return [];
  const langsung: Jalan = s.filter.kata !== undefined && r.kata <= r.sel ? "kata" : "sel";
  const paling = langsung === "kata" ? r.kata : r.sel;
  const cara = (j: Jalan) => baca(halaman(s, r, j, arah, banyak));
  if (arah === "relevan") return cara(paling <= JAUH ? langsung : "urut");
  if (paling <= SEMPIT) return cara(langsung);
  const baris = await cara("urut");
  return baris.length < banyak ? cara(langsung) : baris;
}
