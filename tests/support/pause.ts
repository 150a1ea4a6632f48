import { geser, hariIni } from "@/lib/format";
import type { TestDatabase } from "./database";

/** Runs something while a pause of publication lasts in the province, with this for its legal basis. */
export async function paused(db: TestDatabase, basis: string, run: () => Promise<unknown>): Promise<void> {
  await db.query(
    "insert into jeda_publikasi (regime, wilayah_kode, mulai, selesai, dasar_hukum) values ('pemilu', '64', $1, $2, $3)",
    [geser(hariIni(), -1), geser(hariIni(), 1), basis],
  );
  try {
    await run();
  } finally {
    await db.query("delete from jeda_publikasi where dasar_hukum = $1", [basis]);
  }
}
