import type { Orang } from "@/lib/akses/policy";
import type { TestDatabase } from "./database";

/** A release of the province with one file, and one of open data, as short as the database takes them. */
export async function storeRelease(db: TestDatabase, { id }: Orang): Promise<void> {
  await db.query(`insert into rilis_data (himpunan, tanggal, ke, sampai, baris, lisensi, sebab, dibaca_pada)
      values ('sengketa', '2026-11-01', 1, '2026-11-01', 1, 'CC BY 4.0', 'bulanan', waktu());
    insert into rilis_data_berkas values ('sengketa', '2026-11-01', 1, 'csv', 1, repeat('a', 64))`);
  await db.query(
    `with baru as (
       insert into rilis (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh)
       values ('64', '{sengketa}', 'Rilis', 'RKP-1', '1', 'jenis=sengketa', '2024-02-02', 'a4', '{}', encode(sha256('{}'), 'hex'), $1)
       returning id)
     insert into rilis_berkas (rilis_id, bentuk, sidik, isi) select id, 'xlsx', encode(sha256('x'), 'hex'), 'x' from baru`,
    [id],
  );
}
