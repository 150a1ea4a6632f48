// what JavaScript takes for white space, and the signs with which a formula begins (lib/format.ts, selCsv)
const RUANG = "\\s\\u00a0\\ufeff\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const TANDA = "=+\\-@＝＋－＠";

/**
 * A typed text (an SQL expression) as a cell of a CSV: guarded and quoted as selCsv and the CSV writer would. Few texts need
 * the guard and most have a comma, so what only needs its quotes is not read letter by letter once more.
 */
export function ketikan(e: string): string {
  const aman = `regexp_replace(regexp_replace(${e}, '^[${RUANG}]+', ''), '(^|[;\\t\\r\\n][${RUANG}]*)(?=[${TANDA}])', '\\1''', 'g')`;
  const kutip = (v: string) => `'"' || replace(${v}, '"', '""') || '"'`;
  const terjaga = `(select case when v ~ '[",\\r\\n]' then ${kutip("v")} else v end from (select ${aman} as v) s)`;
  return `case when ${e} ~ '^[${RUANG}${TANDA}]|[;\\t\\r\\n]' then ${terjaga} when strpos(${e}, ',') > 0 or strpos(${e}, '"') > 0 then ${kutip(e)} else ${e} end`;
}
