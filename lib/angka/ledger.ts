import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { narrow, PROVINSI, PUBLIK, type Viewer } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import { akhirBulan, geser } from "@/lib/format";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { dimensiDalam, type Keluarga, keluargaUntuk, type Sisi } from "./keluarga";

/** Ways of counting that every roll-up knows; the others are dimensions of its cells. */
const KOLOM: Record<string, Sql> = {
  kantor: raw("kantor"),
  wilayah: raw("wilayah"),
  penyelenggaraan: raw("penyelenggaraan"),
  tahapan: raw("tahapan"),
  // a day as text begins with its month; to_char would make an instant of every cell's day first
  bulan: raw("left(terima::text, 7)"),
};

const dan = (syarat: Sql[]) => (syarat.length ? join(syarat, " and ") : sql`true`);
const awalBulan = (hari: string) => `${hari.slice(0, 7)}-01`;
export const sisiDari = (viewer: Viewer): Sisi => (viewer === PUBLIK ? "publik" : "dalam");

/** The last instant of what is meant by `diketahui`: a day in WITA is known until its end. */
export const saatDiketahui = (d: string): string => (d.length === 10 ? `${d}T23:59:59.999+08:00` : d);

/** The value of one way of counting in a cell. @throws where this side has no such way */
export function kunciLedger(jenis: Jenis, by: string, sisi: Sisi): Sql {
  const tetap = KOLOM[by];
  if (tetap) return tetap;
  const dikenal = sisi === "publik" ? Object.keys(dimensiJenis(jenis, true)) : dimensiDalam(jenis);
  if (!dikenal.includes(by)) throw new Error(`dimensi ${by} tidak ada pada ${jenis}`);
  return sql`sifat->>${by}::text`;
}

/** What a filter asks of a cell besides time and sight, and by which dimensions. */
export function sifatSel(f: Filter): { syarat: Sql[]; dimensi: string[] } {
  const syarat: Sql[] = [];
  const dimensi = new Set<string>();
  const sifat = (nama: string) => {
    dimensi.add(nama);
    return sql`sifat->>${nama}::text`;
  };
  if (f.penyelenggaraan) syarat.push(sql`penyelenggaraan = ${f.penyelenggaraan}`);
  if (f.tahapan) syarat.push(sql`tahapan = ${f.tahapan}`);
  if (f.kantor) syarat.push(f.kantor.length > 5 ? sql`${sifat("satuan")} = ${f.kantor}` : sql`kantor = ${f.kantor}`);
  if (f.wilayah) syarat.push(sql`(wilayah = ${f.wilayah} or wilayah ^@ ${`${f.wilayah}.`})`);
  for (const [nama, nilai] of Object.entries(f.dimensi)) syarat.push(sql`${sifat(nama)} = ${nilai}`);
  if (f.kecamatan) syarat.push(sql`${sifat("kecamatan")} = ${f.kecamatan}`);
  if (f.posisi) syarat.push(sql`${sifat("posisi")} = any(${f.posisi.split(".")}::text[])`);
  if (f.terbit) syarat.push(sql`${sifat("terbit")} = ${f.terbit}`);
  const langkah = () => sql`string_to_array(${sifat("rangkaian")}, '.')`;
  if (f.langkah) syarat.push(sql`${langkah()} @> ${f.langkah.split(".")}::text[]`);
  if (f.belum) syarat.push(sql`not ${langkah()} && ${f.belum.split(".")}::text[]`);
  return { syarat, dimensi: [...dimensi] };
}

/** Does a viewer see every office's records of a kind? */
const melihatSeluruh = (viewer: Viewer, jenis: Jenis) =>
  viewer !== PUBLIK && narrow(viewer, jenis).some((v) => v.kantor === PROVINSI);

/** What a viewer sees of the eleven offices, or null where that is less than one of them: then records are counted. */
export function pandangan(viewer: Viewer, jenis: Jenis): Sql | null {
  if (viewer === PUBLIK || melihatSeluruh(viewer, jenis)) return sql`true`;
  const p = narrow(viewer, jenis);
  if (p.some((v) => v.kantor.length > 5)) return null;
  const satu = p.map((v) => sql`(kantor = ${v.kantor} or kantor ^@ ${`${v.kantor}.`})`);
  return satu.length ? sql`(${join(satu, " or ")})` : sql`false`;
}

/** Where a figure of a kind is read: a roll-up, or the entries themselves (null); and what is asked of a cell. */
export type Sumber = { jenis: Jenis; keluarga: Keluarga | null; sisi: Sisi; syarat: Sql[] };

/**
 * The smallest roll-up that can answer this filter split in these ways. Where none can, the entries do for a past
 * `diketahui`; else null: then the records are counted.
 */
export function carikan(viewer: Viewer, f: Filter, cara: string[]): Sumber | null {
  const sisi = sisiDari(viewer);
  const pandang = pandangan(viewer, f.jenis);
  if (!pandang || f.kata || f.sampai || (f.wilayah && f.wilayah.length > 5)) return null;
  const { syarat, dimensi } = sifatSel(f);
  const kolom = [...cara, f.tahapan && "tahapan", f.wilayah && "wilayah", f.kantor && "kantor", f.diketahui && "catat"];
  const keluarga = keluargaUntuk(
    sisi,
    f.jenis,
    [...dimensi, ...cara.filter((c) => !KOLOM[c])],
    kolom.filter((k) => k !== undefined),
    melihatSeluruh(viewer, f.jenis),
  );
  if (!keluarga && !f.diketahui) return null;
  return { jenis: f.jenis, keluarga: keluarga ?? null, sisi, syarat: [pandang, ...syarat] };
}

const ISI = raw("kantor, wilayah, penyelenggaraan, tahapan, terima, sifat, n, jumlah");
type Masa = Pick<Filter, "dari" | "per" | "diketahui">;

/** The levels of a roll-up, and where the one begins in which a day lies. */
const KALA: [kala: string, awal: (hari: string) => string][] = [
  ["tahun", (hari) => `${hari.slice(0, 4)}-01-01`],
  ["bulan", awalBulan],
  ["hari", (hari) => hari],
];

/**
 * The cells that a filter counts of one or more sources that are asked the same, as a subquery with ke (which source, from
 * 1), kantor, wilayah, penyelenggaraan, tahapan, terima (its month), sifat, n and jumlah: whole years from the yearly
 * roll-up, whole months of the year that `per` cuts from the monthly one, the days of its month from the daily one, single
 * entries only for the months that `dari` or `diketahui` cut, and what is not rolled up yet. Years are read only of what
 * has them, and tell no months of receipt apart: neither with `dari` nor where `terima` is read (`bulanan`).
 */
export function sel(f: Masa, sumber: Sumber[], bulanan: boolean): Sql {
  const [{ sisi = "dalam", syarat = [], keluarga: satu = null } = {}] = sumber;
  const keluarga = sumber.map((s) => s.keluarga?.nama);
  const jenis = sumber.map((s) => s.jenis);
  const rangkum = raw(`angka_rangkum_${sisi}`);
  const sebelum = f.dari && f.dari !== awalBulan(f.dari) ? f.dari : undefined;
  const saat = f.diketahui && saatDiketahui(f.diketahui);
  const bulanCatat = sql`date_trunc('month', ${saat}::timestamptz at time zone 'Asia/Makassar')`;
  const waktu = [
    ...(f.dari ? [sebelum ? sql`terima > ${awalBulan(f.dari)}::date` : sql`terima >= ${f.dari}::date`] : []),
    ...(saat ? [sql`catat < ${bulanCatat}::date`] : []),
  ];
  const dari = (kala: string, berlaku: Sql) =>
    sql`select array_position(${keluarga}::text[] collate "C", keluarga) as ke, ${ISI} from ${rangkum}
      where keluarga = any(${keluarga}::text[]) and kala = ${kala} and ${berlaku} and ${dan([...waktu, ...syarat])}`;
  const satuan = (tabel: "entri" | "ekor", hari: Sql) =>
    sql`select array_position(${jenis}::jenis[], jenis) as ke, kantor, wilayah, penyelenggaraan, tahapan, date_trunc('month', terima)::date as terima, sifat, n, jumlah
      from ${raw(`angka_${tabel}_${sisi}`)} where jenis = any(${jenis}::jenis[]) and ${hari} ${f.per ? sql`and berlaku <= ${f.per}::date` : empty}
      ${saat ? sql`and dicatat_pada <= ${saat}::timestamptz` : empty} and ${dan(syarat)}`;
  const entri = (hari: Sql) => satuan("entri", hari);
  if (satu === null) return sql`(${entri(f.dari ? sql`terima >= ${f.dari}::date` : sql`true`)})`;
  const bagian: Sql[] = [
    satuan(
      "ekor",
      dan([
        ...(f.dari
          ? [
              sql`terima >= ${sebelum ? sql`(date_trunc('month', ${f.dari}::date) + interval '1 month')` : sql`${f.dari}::date`}`,
            ]
          : []),
        ...(saat ? [sql`dicatat_pada < ${bulanCatat} at time zone 'Asia/Makassar'`] : []),
      ]),
    ),
  ];
  const tahunan = !bulanan && !f.dari && sumber.every((s) => s.keluarga?.lepas.includes("catat"));
  const esok = f.per && geser(f.per, 1);
  // each level goes on where the one before it ends; the first goes on for ever where there is no `per`
  let mulai: string | undefined = "";
  for (const [kala, awal] of tahunan ? KALA : KALA.slice(1)) {
    const usai: string | undefined = esok && awal(esok);
    const sejak = mulai ? [sql`berlaku >= ${mulai}::date`] : [];
    if (usai !== mulai) bagian.push(dari(kala, dan(usai ? [...sejak, sql`berlaku < ${usai}::date`] : sejak)));
    mulai = usai;
  }
  if (sebelum) bagian.push(entri(sql`terima between ${sebelum}::date and ${akhirBulan(sebelum)}::date`));
  if (saat) {
    const terima =
      f.dari && (sebelum ? sql`and terima > ${akhirBulan(f.dari)}::date` : sql`and terima >= ${f.dari}::date`);
    bagian.push(entri(sql`dicatat_pada >= ${bulanCatat} at time zone 'Asia/Makassar' ${terima ?? empty}`));
  }
  return sql`(${join(bagian, " union all ")})`;
}

/**
 * The records that a filter counted as known at its `diketahui`: what a list of that day is drawn from. A word and a place
 * below the regency are left to the list itself.
 */
export function idDiketahui({ kata: _, wilayah: __, ...f }: Filter, saat: string): Sql {
  const { syarat } = sifatSel(f);
  return sql`select catatan_id from angka_entri_dalam where jenis = ${f.jenis}::jenis
    and dicatat_pada <= ${saatDiketahui(saat)}::timestamptz
    ${f.dari ? sql`and terima >= ${f.dari}::date` : empty} ${f.sampai ? sql`and terima <= ${f.sampai}::date` : empty} ${f.per ? sql`and berlaku <= ${f.per}::date` : empty}
    and ${dan(syarat)} group by catatan_id having sum(n) > 0`;
}

/** Does this kind add something up besides its records? */
export const berjumlah = (jenis: Jenis) => DAFTAR[jenis].jumlah !== undefined;
