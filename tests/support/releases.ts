import type { Orang } from "@/lib/akses/policy";
import type { TestDatabase } from "./database";

/** A release of the province with one file, as short as the database takes it. */
export const storeRelease = (db: TestDatabase, { id }: Orang) =>
  db.query(
    `with baru as (
       insert into rilis (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh)
       values ('64', '{sengketa}', 'Rilis', 'RKP-1', '1', 'jenis=sengketa', '2024-02-02', 'a4', '{}', encode(sha256('{}'), 'hex'), $1)
       returning id)
     insert into rilis_berkas (rilis_id, bentuk, sidik, isi) select id, 'xlsx', encode(sha256('x'), 'hex'), 'x' from baru`,
    [id],
  );
