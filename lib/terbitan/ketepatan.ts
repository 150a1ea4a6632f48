import "server-only";
import sql from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { akhirBulan, geser, hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";

/** Duties of one kind that fell due from a day to a day, over the whole province: done in time, or not. */
export type Ketepatan = { jenis: Jenis; mulai: string; sampai: string; tepat: number; terlambat: number };

// nothing in it changes before the next day (WITA), and it reads every clock
const shared = globalThis as unknown as { satudataKetepatan?: { hari: string; semua: Ketepatan[] } };

/** How many duties were done in time, of those due by the end of the month before last: no case is told apart by it. */
export async function ketepatan(tx: Tx, jenis: Jenis): Promise<Ketepatan | null> {
  const hari = hariIni();
  if (shared.satudataKetepatan?.hari !== hari) {
    const bulanLalu = geser(`${hari.slice(0, 7)}-01`, -1);
    const sampai = akhirBulan(geser(`${bulanLalu.slice(0, 7)}-01`, -1));
    const baris = await tx.all<Omit<Ketepatan, "sampai">>(
      sql`select jenis, mulai, tepat, terlambat from ketepatan_publik(${sampai}::date)`,
    );
    shared.satudataKetepatan = { hari, semua: baris.map((b) => ({ ...b, sampai })) };
  }
  return shared.satudataKetepatan.semua.find((k) => k.jenis === jenis) ?? null;
}
