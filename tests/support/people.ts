import { randomUUID } from "node:crypto";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import type { Jenis } from "@/lib/jenis/fields";
import { hashSandi } from "@/lib/pengguna/sandi";
import type { TestDatabase } from "./database";

/** The password of everybody made here. */
export const PASSWORD = "kuda besi makan awan";
let digest: Promise<string> | undefined;

type Wanted = { fungsi?: Fungsi; kantor?: string; jenis?: Jenis[]; nama?: string; sandiSementara?: boolean };

/** Stores somebody with one function at one office, and gives them as the code knows them. */
export async function makePerson(db: TestDatabase, wanted: Wanted = {}): Promise<Orang> {
  const { fungsi = "operator", kantor = "64.08", jenis = [], sandiSementara = false } = wanted;
  const id = randomUUID();
  const orang: Orang = {
    id,
    nama: wanted.nama ?? `${fungsi} ${kantor}`,
    surel: `${fungsi}.${id.slice(0, 8)}@uji.bawaslu`,
    sandiSementara,
    tugas: [{ fungsi, kantor, jenis }],
  };
  digest ??= hashSandi(PASSWORD);
  await db.query("insert into pengguna (id, surel, nama, sandi_hash, sandi_sementara) values ($1, $2, $3, $4, $5)", [
    id,
    orang.surel,
    orang.nama,
    await digest,
    sandiSementara,
  ]);
  await db.query("insert into tugas (pengguna_id, fungsi, kantor_kode, jenis) values ($1, $2, $3, $4::jenis[])", [
    id,
    fungsi,
    kantor,
    jenis,
  ]);
  return orang;
}
