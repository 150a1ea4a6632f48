import sql, { raw } from "sql-template-tag";
import { beforeAll, expect, test } from "vitest";
import { batalkan, buat, kembalikan, mintaRalat, ubah, validasi } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { BIDANG_INDUK, type Masukan } from "@/lib/catatan/schema";
import { asPublic, asViewer } from "@/lib/db";
import { simpanDraf } from "@/lib/draf/commands";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, JENIS, type Jenis } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { bukaIdentitas, catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import { ENTERED, type Entered, entry } from "../support/entries";
import { type At, type Cast, key, makeCast, type Step, tracks } from "../support/journey";

// A canary sings in every private place of every kind. Everything is published as far as the law allows. Then all that
// the public's role can read is read, and nobody may be heard.
const db = useDatabase();
let cast: Cast;
const sung = new Set<string>();
/** Words that can stand nowhere else. */
function canary(where: string): string {
  const word = `kenari-${where.replaceAll(/[^a-zA-Z]/g, "").toLowerCase()}-zq`;
  sung.add(word);
  return word;
}

/** Private texts of a kind sing; public ones keep what was typed. */
function singing(jenis: Entered) {
  const m = entry(jenis);
  for (const [name, schema] of Object.entries(DAFTAR[jenis].rincian.shape)) {
    const f = face(schema);
    if (!f.publik && (f.input === "teks" || f.input === "paragraf") && (f.max ?? 0) >= 60)
      m.rincian[name] = canary(`${jenis}-${name}`);
  }
  return {
    ...m,
    induk: {
      ...m.induk,
      judul: canary(`${jenis}-judul`),
      sumberData: "excel" as const,
      sumberNomor: canary(`${jenis}-sumber`),
    },
  };
}
const ANNOUNCED: Record<Jenis, Step[]> = {
  pengawasan: [],
  pencegahan: [],
  pelanggaran: [
    ["kajian_awal", "2024-01-16"],
    ["diregistrasi", "2024-01-17"],
    ["pleno", "2024-01-20", { hasilKajian: "terbukti", jenisPelanggaran: ["administratif", "pidana"] }],
    ["status_diumumkan", "2024-01-22"],
  ],
  penindakan: [
    ["sidang", "2024-01-23"],
    ["putusan", "2024-01-30", { amar: "", produk: "putusan", hasilPutusan: "tidak_terbukti" }],
  ],
  sengketa: [["diregister", "2024-01-16"]],
};

async function live(jenis: Jenis, begun: At): Promise<void> {
  let at = begun;
  at = await kembalikan(cast.verifikator, at.id, at.versi, canary(`${jenis}-catatan`), key());
  const again = (await rinci(cast.operator, jenis, at.id)).catatan;
  at = await ubah(cast.operator, at.id, at.versi, { induk: spine(again), rincian: again.rincian }, key());
  at = await validasi(cast.verifikator, at.id, at.versi, key());
  at = await mintaRalat(cast.provinsi, at.id, at.versi, canary(`${jenis}-minta`), key());
  const m = (await rinci(cast.operator, jenis, at.id)).catatan;
  await ajukanRalat(
    cast.operator,
    at.id,
    at.versi,
    { induk: { ...spine(m), judul: canary(`${jenis}-usul`) }, rincian: m.rincian },
    canary(`${jenis}-alasan`),
    key(),
  );
  const [open] = await db.query<{ id: string }>("select id from ralat where catatan_id = $1", [at.id]);
  await putuskanRalat(cast.verifikator, open?.id ?? "", true, key());
  at = { id: at.id, versi: at.versi + 1 };
  for (const [kode, tanggal, rincian = {}] of ANNOUNCED[jenis]) {
    const own = Object.fromEntries(
      Object.entries(rincian).map(([k, v]) => [k, v === "" ? canary(`${jenis}-${kode}-${k}`) : v]),
    );
    const step = {
      kode,
      tanggal,
      nomor: null,
      nomorDokumen: canary(`${jenis}-${kode}-dokumen`),
      keterangan: canary(`${jenis}-${kode}-keterangan`),
      pelaku: canary(`${jenis}-${kode}-pelaku`),
      hasil: canary(`${jenis}-${kode}-hasil`),
      nomorBeritaAcara: canary(`${jenis}-${kode}-acara`),
      tanggalBeritaAcara: tanggal,
      rincian: own,
    };
    at = await lanjutkan(cast.verifikator, at.id, at.versi, step, key());
  }
  await catatPihak(cast.operator, {
    catatanId: at.id,
    kunci: key(),
    peran: "saksi",
    nama: canary(`${jenis}-nama`),
    ...tanpaRincian,
    alamat: canary(`${jenis}-alamat`),
  });
  const [person] = await db.query<{ id: string }>("select id from brankas.pihak where catatan_id = $1", [at.id]);
  await bukaIdentitas(cast.operator, at.id, person?.id ?? "", canary(`${jenis}-lihat`));
  await terbitkan(cast.ppid, at.id, at.versi, "Ringkasan yang ditulis untuk publik.", key());
}
/** The shared fields of a stored record, as a form would send them again. */
function spine(c: Record<string, unknown>): Masukan["induk"] {
  return Object.fromEntries(BIDANG_INDUK.map((k) => [k, c[k]])) as Masukan["induk"];
}

beforeAll(async () => {
  cast = await makeCast(db);
  for (const who of Object.values(cast)) sung.add(who.surel);
  for (const jenis of ENTERED) await live(jenis, await buat(cast.operator, jenis, singing(jenis), { kunci: key() }));
  const [parent] = await db.query<{ id: string }>("select id from catatan where jenis = 'pelanggaran'");
  const { administratif, pidana } = await tracks(db, parent?.id ?? "");
  await live("penindakan", administratif as At);
  await batalkan(cast.verifikator, pidana?.id ?? "", 1, canary("penindakan-batal"), key());
  const back = await buat(cast.operator, "pencegahan", entry("pencegahan"), { kunci: key() }).then((a) =>
    validasi(cast.verifikator, a.id, 1, key()),
  );
  await terbitkan(cast.ppid, back.id, back.versi, "Akan ditarik.", key());
  await tarik(cast.ppid, back.id, "Alasan yang terbaca publik.", key());
  await simpanDraf(cast.operator, { id: key(), jenis: "pengawasan", isian: { uraian: canary("draf-uraian") } });
}, 120_000);

/** All that a role reads: each column of each table that it may see, as text. */
async function dump(
  tables: { t: string; a: string }[],
  read: (q: ReturnType<typeof sql>) => Promise<{ v: string | null }[]>,
): Promise<string> {
  const out: string[] = [];
  for (const { t, a } of tables)
    out.push(
      ...(await read(sql`select ${raw(`"${a}"`)}::text as v from ${raw(t)}`).catch(() => [])).map((r) => r.v ?? ""),
    );
  return out.join("\n");
}
const columns = () =>
  db.query<{ t: string; a: string }>(
    `select c.oid::regclass::text as t, a.attname as a from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'brankas') and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped`,
  );
const forms = (word: string) => [
  word,
  word.toUpperCase(),
  encodeURIComponent(word),
  Buffer.from(word).toString("hex"),
  Buffer.from(word).toString("base64").replace(/=+$/, ""),
];

test("every kind stands in public in detail, so there is something to look through", async () => {
  const rows = await asPublic((tx) =>
    tx.all<{ jenis: string }>(
      sql`select distinct jenis::text as jenis from terbitan where tingkat = 'rinci' and terkini and ditarik_pada is null`,
    ),
  );
  expect(rows.map((r) => r.jenis).sort()).toEqual([...JENIS].sort());
});

test("the public hears no canary, in any spelling", async () => {
  const all = (await dump(await columns(), (q) => asPublic((tx) => tx.all(q)))).toLowerCase();
  expect(sung.size).toBeGreaterThan(60);
  // the positive control inside the same text: what was written for the public is there
  for (const word of ["ringkasan yang ditulis untuk publik.", "alasan yang terbaca publik.", "pemilih pemula"])
    expect(all).toContain(word);
  expect(all).not.toContain("akan ditarik.");
  expect([...sung].filter((word) => forms(word).some((f) => all.includes(f.toLowerCase())))).toEqual([]);
});

test("the same eyes hear them inside, so they were there to be heard", async () => {
  const orang = { ...cast.operator, tugas: [...cast.operator.tugas, ...cast.auditor.tugas] };
  const all = await dump(await columns(), (q) => asViewer(konteks(orang), (tx) => tx.all(q)));
  const sealed = /(nama|alamat)-zq$|drafuraian|@uji/;
  const expected = [...sung].filter((word) => !sealed.test(word));
  expect(expected.length).toBeGreaterThan(40);
  expect(expected.filter((word) => !all.includes(word))).toEqual([]);
  expect(all).toMatch(/akan ditarik\./i);
  // sealed: not even inside, nor in the bytes of the database itself
  const bytes = await db.query<{ v: string }>(
    "select string_agg(p::text, ' ') as v from brankas.pihak p union all select string_agg(d::text, ' ') from draf d",
  );
  for (const word of [...sung].filter((w) => /nama|alamat|draf/.test(w)))
    for (const form of forms(word)) expect(bytes.map((b) => b.v).join()).not.toContain(form);
});
