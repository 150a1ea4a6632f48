import { createHash } from "node:crypto";
import pg from "pg";
import type { Fungsi } from "@/lib/akses/policy";
import { hashSandi } from "@/lib/pengguna/sandi";

/** One password for all demo accounts. They can exist only in a database that is marked as a demo. */
export const demoPassword = "contoh-kaltim-2024";

/** An account of the demo: one function at one office. */
export type DemoAccount = {
  id: string;
  surel: string;
  nama: string;
  fungsi: Fungsi;
  /** name of the office, as people know it */
  kantor: string;
  /** its code */
  kode: string;
  adHoc: boolean;
};

const OFFICES = [
  { kode: "64", slug: "provinsi", kantor: "Provinsi" },
  { kode: "64.01", slug: "paser", kantor: "Paser" },
  { kode: "64.02", slug: "kukar", kantor: "Kutai Kartanegara" },
  { kode: "64.03", slug: "berau", kantor: "Berau" },
  { kode: "64.07", slug: "kubar", kantor: "Kutai Barat" },
  { kode: "64.08", slug: "kutim", kantor: "Kutai Timur" },
  { kode: "64.09", slug: "ppu", kantor: "Penajam Paser Utara" },
  { kode: "64.11", slug: "mahulu", kantor: "Mahakam Ulu" },
  { kode: "64.71", slug: "balikpapan", kantor: "Balikpapan" },
  { kode: "64.72", slug: "samarinda", kantor: "Samarinda" },
  { kode: "64.74", slug: "bontang", kantor: "Bontang" },
  { kode: "64.08.04", slug: "sangatta-utara", kantor: "Panwascam Sangatta Utara" },
];

const FUNCTIONS: Record<string, Fungsi[]> = {
  "64": ["operator", "verifikator", "pimpinan", "ppid", "auditor", "admin"],
  "64.08": ["operator", "verifikator", "pimpinan"],
  "64.72": ["operator", "verifikator", "pimpinan"],
  "64.08.04": ["operator"],
};
const NAMES: Record<Fungsi, string> = {
  operator: "Operator",
  verifikator: "Verifikator",
  pimpinan: "Pimpinan",
  ppid: "PPID",
  auditor: "Auditor",
  admin: "Admin",
};

/** The same address always gives the same id, so that the demo can name its people before they are stored. */
function steadyId(surel: string): string {
  const h = createHash("sha256").update(`satu-data-contoh:${surel}`).digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/** Every account of the demo: an operator and a verifier at each office, and the other functions where they sit. */
export const allDemoAccounts: DemoAccount[] = OFFICES.flatMap(({ kode, slug, kantor }) =>
  (FUNCTIONS[kode] ?? (["operator", "verifikator"] as const)).map((fungsi) => {
    const surel = `${fungsi}.${slug}@contoh.bawaslu`;
    const nama = `${NAMES[fungsi]} ${kantor}`;
    return { id: steadyId(surel), surel, nama, fungsi, kantor, kode, adHoc: kode === "64.08.04" };
  }),
);

/** Those that are shown: one per function and office type. The other offices' are named the same way. */
export const demoAccounts: DemoAccount[] = allDemoAccounts.filter((a) => a.kode in FUNCTIONS);

/**
 * Puts the demo accounts into a database that is already marked as a demo and holds the reference data; the database
 * itself refuses them elsewhere. Accounts that are there keep what was changed about them.
 */
export async function seedAccounts(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const sandi = await hashSandi(demoPassword);
    const rows = allDemoAccounts.map((a) => ({
      id: a.id,
      surel: a.surel,
      nama: a.nama,
      sandi_hash: sandi,
      sandi_sementara: false,
      aktif: true,
      contoh: true,
      // A Panwascam is ad hoc; its term lies far ahead, so that the demo does not end with it.
      berlaku_sampai: a.adHoc ? "2035-12-31" : null,
      dibuat_pada: "2022-06-14T00:00:00+08:00",
    }));
    const tugas = allDemoAccounts.map((a) => ({
      id: steadyId(`tugas:${a.surel}`),
      pengguna_id: a.id,
      fungsi: a.fungsi,
      kantor_kode: a.kode,
      jenis: [],
    }));
    await client.query("begin");
    await client.query(
      "insert into pengguna select * from jsonb_populate_recordset(null::pengguna, $1) on conflict (id) do nothing",
      [JSON.stringify(rows)],
    );
    await client.query(
      "insert into tugas select * from jsonb_populate_recordset(null::tugas, $1) on conflict do nothing",
      [JSON.stringify(tugas)],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    await client.end();
  }
}
