import type { TestDatabase } from "./database";

const TABLES: [table: string, key: string, without: string[]][] = [
  ["catatan", "id", ["id", "induk_id", "nomor_ganda"]],
  ["langkah", "catatan_id", ["id", "catatan_id"]],
  ["catatan_versi", "catatan_id", ["catatan_id"]],
  ["ralat", "catatan_id", ["id", "catatan_id"]],
  ["terbitan", "catatan_id", ["id", "catatan_id", "publik_id"]],
  ["angka_entri", "catatan_id", ["no", "catatan_id"]],
  ["jejak", "sasaran", ["no", "hash", "sebelum", "sasaran"]],
];
/** All that a record left behind, table by table, without what differs between two copies of it. */
export async function rowsOf(db: TestDatabase, id: string, jenis: string): Promise<Record<string, unknown[]>> {
  const out: Record<string, unknown[]> = {};
  // the copy takes the next case number of its office, not that of the first
  const own = [jenis, "catatan_id", ["catatan_id", "nomor_perkara"]] as const;
  for (const [name, key, without] of [...TABLES, own]) {
    const of = name === "jejak" ? "x.verba <> 'catat_pihak' and" : "";
    const rows = await db.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(x) - $2::text[] #- '{isi,indukId}' #- '{isi,rincian,nomorPerkara}' #- '{rincian,publikId}' as row from ${name} x
       where ${of} ${key}::text = $1 order by (to_jsonb(x) - $2::text[])::text`,
      [id, without],
    );
    out[name] = rows.map((r) => r.row);
  }
  return out;
}
