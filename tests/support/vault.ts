import { randomUUID } from "node:crypto";
import type { Orang } from "@/lib/akses/policy";
import { buat } from "@/lib/catatan/commands";
import { buka, indeksButa, kunciDari, segel } from "@/lib/pihak/brankas";
import type { TestDatabase } from "./database";
import { entry } from "./entries";

export const PEOPLE = 8;
export const DRAFTS = 4;
const NAME = (n: number) => `Orang Brankas ${n}`;

/** Puts parties and drafts into a database as an application with this key would. */
export async function seal(db: TestDatabase, orang: Orang, key: string): Promise<void> {
  const k = kunciDari(key);
  const { id: catatan } = await buat(orang, "pelanggaran", entry("pelanggaran"), { kunci: randomUUID() });
  for (let n = 0; n < PEOPLE; n++) {
    const id = randomUUID();
    const nik = n % 2 ? `64080145019000${10 + n}` : null;
    const lain = n % 3 ? segel("pihak", JSON.stringify({ pekerjaan: "petani" }), `${id}/rincian`, k) : null;
    await db.query(
      `insert into brankas.pihak (id, catatan_id, peran, kode, kunci_id, nama, nik, rincian, nama_indeks, nik_indeks, dibuat_oleh)
       values ($1, $2, 'saksi', 'SKS-' || nextval('brankas.nomor_pihak') + 1000, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        catatan,
        k.id,
        segel("pihak", NAME(n), id, k),
        nik && segel("pihak", nik, id, k),
        lain,
        indeksButa("nama", NAME(n), k),
        nik && indeksButa("nik", nik, k),
        orang.id,
      ],
    );
  }
  for (let n = 0; n < DRAFTS; n++) {
    const id = randomUUID();
    await db.query("insert into draf (id, pengguna_id, jenis, isi, kunci_id) values ($1, $2, 'sengketa', $3, $4)", [
      id,
      orang.id,
      segel("draf", '{"judul":"draf"}', id, k),
      k.id,
    ]);
  }
}

type Row = {
  id: string;
  kunci: string;
  nama: Buffer;
  nik: Buffer | null;
  rincian: Buffer | null;
  ni: Buffer;
  ki: Buffer | null;
};

/** How many rows open with these keys, their indexes agreeing. @throws Error where one does not */
export async function opensWith(db: TestDatabase, ...keys: string[]): Promise<{ pihak: number; draf: number }> {
  const all = keys.map(kunciDari);
  const of = (id: string) => all.find((k) => k.id === id);
  const people = await db.query<Row>(
    "select id, kunci_id as kunci, nama, nik, rincian, nama_indeks as ni, nik_indeks as ki from brankas.pihak",
  );
  for (const p of people) {
    const nama = buka("pihak", p.nama, p.id, p.kunci, all);
    const nik = p.nik && buka("pihak", p.nik, p.id, p.kunci, all);
    if (p.rincian) JSON.parse(buka("pihak", p.rincian, `${p.id}/rincian`, p.kunci, all));
    if (!nama.startsWith("Orang Brankas ")) throw new Error(`bukan namanya: ${nama}`);
    if (!indeksButa("nama", nama, of(p.kunci)).equals(p.ni)) throw new Error("indeks nama tidak cocok");
    if (nik && !indeksButa("nik", nik, of(p.kunci)).equals(p.ki ?? Buffer.alloc(0)))
      throw new Error("indeks NIK tidak cocok");
  }
  const drafts = await db.query<{ id: string; kunci: string; isi: Buffer }>(
    "select id, kunci_id as kunci, isi from draf",
  );
  for (const d of drafts) JSON.parse(buka("draf", d.isi, d.id, d.kunci, all));
  return { pihak: people.length, draf: drafts.length };
}
