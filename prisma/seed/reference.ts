import { createHash } from "node:crypto";
import pg from "pg";
import { ANGKA_DIMENSI, KELUARGA } from "@/lib/angka/keluarga";
import { ALUR, ALUR_LANGKAH } from "./alur";
import { loadAreas } from "./areas";
import { ATURAN_TENGGAT } from "./deadlines";
import { JEDA, PENYELENGGARAAN, TAHAPAN } from "./elections";
import { HARI_LIBUR } from "./holidays";
import { offices } from "./offices";
import { PASAL } from "./pasal";
import { PEMBAGI } from "./pembagi";

// What an administrator may edit is inserted once and left alone; areas are the ministry's and follow its list.
const KEEP = "on conflict do nothing";
const FOLLOW =
  "on conflict (kode) do update set nama = excluded.nama, tingkat = excluded.tingkat, induk_kode = excluded.induk_kode";

type Step = { table: string; columns: string; rows: object[]; conflict: string; ganti?: boolean };

async function steps(): Promise<Step[]> {
  const areas = await loadAreas();
  const area = areas.map((a) => ({ kode: a.kode, nama: a.nama, tingkat: a.tingkat, induk_kode: a.induk }));
  const office = offices(areas).map((k) => ({
    kode: k.kode,
    nama: k.nama,
    nama_singkat: k.namaSingkat,
    tingkat: k.tingkat,
    wilayah_kode: k.kode,
    induk_kode: k.induk,
    kode_bawaslu: k.kodeBawaslu,
    tempat_surat: k.tempatSurat,
  }));
  return [
    step("wilayah", area, FOLLOW),
    step("kantor", office),
    step("penyelenggaraan", PENYELENGGARAAN),
    step("tahapan", TAHAPAN),
    step("hari_libur", HARI_LIBUR),
    step("pasal", PASAL),
    step("aturan_tenggat", ATURAN_TENGGAT),
    step("jeda_publikasi", JEDA),
    step("pembagi", PEMBAGI),
    // the steps of a case are the code's: what it no longer knows goes
    { ...step("alur_langkah", ALUR_LANGKAH), ganti: true },
    { ...step("alur", ALUR), ganti: true },
    { ...step("angka_dimensi", ANGKA_DIMENSI), ganti: true },
    { ...step("angka_keluarga", KELUARGA), ganti: true },
    step("pengaturan", [{ kunci: "penyelenggaraan_beranda", nilai: "PEMILU-2024" }]),
  ];
}

const step = (table: string, rows: object[], conflict = KEEP): Step => ({
  table,
  rows,
  conflict,
  columns: Object.keys(rows[0] ?? {}).join(", "),
});

/**
 * Fills the reference tables as the owner of the database. A second run with the same data does nothing, so that a
 * holiday which the admin removed stays removed; `lengkapi` puts back what is missing. Returns how many rows it wrote.
 */
export async function seedReference(ownerUrl: string, { lengkapi = false } = {}): Promise<number> {
  const plan = await steps();
  const digest = digestOf(plan);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    let written = 0;
    if (lengkapi || (await known(client, "rujukan")) !== digest) {
      for (const { table } of plan.filter((s) => s.ganti).reverse()) await client.query(`delete from ${table}`);
      for (const { table, columns, rows, conflict } of plan) {
        const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) ${conflict}`;
        written += (await client.query(text, [JSON.stringify(rows)])).rowCount ?? 0;
      }
      await remember(client, "rujukan", digest);
    }
    // The ledger follows what is counted by. It costs a look at every record, so nothing else asks for it; which roll-ups
    // there are only costs a pass over its entries.
    const counted = digestOf([ANGKA_DIMENSI, ALUR_LANGKAH.map((l) => [l.kode, l.bidang, l.registrasi])]);
    const families = digestOf(KELUARGA);
    const changed = (await known(client, "rujukan_angka")) !== counted;
    if (changed || (await known(client, "rujukan_keluarga")) !== families) {
      await client.query(changed ? "select angka_segarkan()" : "select angka_gulung_ulang()");
      await remember(client, "rujukan_angka", counted);
      await remember(client, "rujukan_keluarga", families);
    }
    await client.query("commit");
    return written;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    await client.end();
  }
}

const digestOf = (what: object) => createHash("sha256").update(JSON.stringify(what)).digest("hex");

async function known(client: pg.Client, kunci: string): Promise<string | undefined> {
  const rows = await client.query<{ nilai: string }>("select nilai from pengaturan where kunci = $1", [kunci]);
  return rows.rows[0]?.nilai;
}

async function remember(client: pg.Client, kunci: string, nilai: string): Promise<void> {
  await client.query("insert into pengaturan values ($1, $2) on conflict (kunci) do update set nilai = $2", [
    kunci,
    nilai,
  ]);
}
