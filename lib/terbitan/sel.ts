import { selCsv } from "@/lib/format";
import type { Kolom } from "./kamus";
import { ketikan } from "./ketikan";

// The cells of a public CSV as SQL, in the words of a page of records: `x` its rows, `r` the fields of their kind.
const harfiah = (teks: string) => `'${teks.replaceAll("'", "''")}'`;
/** A text of ours as a cell, as it will stand in the file. */
const selTetap = (teks: string) => (/[",\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);

/** The word of a closed list for a code. */
const label = (e: string, nilai: Record<string, string>, tulis: (teks: string) => string) =>
  `case ${e} ${Object.entries(nilai)
    .map(([kode, kata]) => `when ${harfiah(kode)} then ${harfiah(tulis(kata))}`)
    .join(" ")} else ${e} end`;

/** The name of a code as a cell: the names are gathered once a page, where a join would undo the order of its rows. */
const nama = (tabel: string) => `(select jsonb_object_agg(kode, ${ketikan("nama")}) from ${tabel}) ->> x.${tabel}_kode`;

/** What every kind has. */
export const TULANG: Record<string, string> = {
  id: "x.publik_id",
  edisi: "x.edisi",
  nomor: ketikan("x.isi->>'nomor'"),
  tanggal: "x.tanggal_diterima",
  kantorKode: "x.kantor_kode",
  kantor: nama("kantor"),
  wilayahKode: "x.wilayah_kode",
  wilayah: nama("wilayah"),
  penyelenggaraanKode: "x.penyelenggaraan_kode",
  tahapan: nama("tahapan"),
  keadaan: ketikan("x.keadaan"),
  ringkasan: ketikan("x.ringkasan"),
  ralat: ketikan("x.ralat"),
  terbitPada: `to_char(x.terbit_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  sedangDiperbarui: "case when x.perlu_diperbarui then 'Ya' else 'Tidak' end",
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
