import { selCsv } from "@/lib/format";
import type { Kolom } from "./kamus";

// The cells of a public CSV as SQL, in the words of a page of records: `x` its rows, `r` the fields of their kind, `k`, `w`
// and `t` the names of office, area and stage, as cells already.
const harfiah = (teks: string) => `'${teks.replaceAll("'", "''")}'`;
/** A text of ours as a cell, as it will stand in the file. */
const selTetap = (teks: string) => (/[",\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);

// what JavaScript takes for white space, and the signs with which a formula begins (lib/format.ts, selCsv)
const RUANG = "\\s\\u00a0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const TANDA = "=+\\-@＝＋－＠";

/**
 * A typed text as a cell: guarded and quoted as selCsv and the CSV writer would. Few texts need the guard and most have a
 * comma, so what only needs its quotes is not read letter by letter once more.
 */
export function ketikan(e: string): string {
  const aman = `regexp_replace(regexp_replace(${e}, '^[${RUANG}]+', ''), '(^|[;\\t\\r\\n][${RUANG}]*)(?=[${TANDA}])', '\\1''', 'g')`;
  const kutip = (v: string) => `'"' || replace(${v}, '"', '""') || '"'`;
  const terjaga = `(select case when v ~ '[",\\r\\n]' then ${kutip("v")} else v end from (select ${aman} as v) s)`;
  return `case when ${e} ~ '^[${RUANG}${TANDA}]|[;\\t\\r\\n]' then ${terjaga} when strpos(${e}, ',') > 0 or strpos(${e}, '"') > 0 then ${kutip(e)} else ${e} end`;
}

/** The word of a closed list for a code. */
const label = (e: string, nilai: Record<string, string>, tulis: (teks: string) => string) =>
  `case ${e} ${Object.entries(nilai)
    .map(([kode, kata]) => `when ${harfiah(kode)} then ${harfiah(tulis(kata))}`)
    .join(" ")} else ${e} end`;

/** What every kind has. */
export const TULANG: Record<string, string> = {
  id: "x.publik_id",
  edisi: "x.edisi",
  nomor: ketikan("x.isi->>'nomor'"),
  tanggal: "x.tanggal_diterima",
  kantorKode: "x.kantor_kode",
  kantor: "k.nama",
  wilayahKode: "x.wilayah_kode",
  wilayah: "w.nama",
  penyelenggaraanKode: "x.penyelenggaraan_kode",
  tahapan: "t.nama",
  keadaan: ketikan("x.keadaan"),
  ringkasan: ketikan("x.ringkasan"),
  ralat: ketikan("x.ralat"),
  terbitPada: `to_char(x.terbit_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** The cell of a column, guarded and quoted. */
export function selSql(k: Kolom): string {
  const tulang = TULANG[k.kunci];
  if (tulang) return tulang;
  const e = `r."${k.kunci}"`;
  if (k.tipe === "daftar") {
    const satu = k.nilai ? label("n", k.nilai, (t) => t) : "n";
    const kata = `(select string_agg(${satu}, '; ' order by ke) from jsonb_array_elements_text(x.isi->${harfiah(k.kunci)}) with ordinality d (n, ke))`;
    return `(select ${ketikan("v")} from (select ${kata} as v) s)`;
  }
  if (k.nilai) return label(e, k.nilai, (t) => selTetap(selCsv(t)));
  return k.tipe ? e : ketikan(e);
}
