import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Isian, Jenis } from "@/lib/jenis/fields";
import { buka } from "@/lib/pihak/brankas";

export type Draf = { id: string; jenis: Jenis; catatanId: string | null; diubahPada: Date; isian: Isian };
type Baris = Omit<Draf, "isian"> & { isi: Buffer; kunci: string };
const terbuka = ({ isi, kunci, ...d }: Baris): Draf => ({
  ...d,
  isian: JSON.parse(buka("draf", isi, d.id, kunci)) as Isian,
});

/** A draft of one's own. @throws TidakAda */
export function draf(orang: Orang, id: string): Promise<Draf> {
  return asViewer(konteks(orang), async (tx) => {
    const d = await tx.one<Baris>(
      sql`select id, jenis, catatan_id as "catatanId", diubah_pada as "diubahPada", isi, kunci_id as kunci from draf where id = ${id}::uuid`,
    );
    if (!d) throw new TidakAda();
    return terbuka(d);
  });
}

/** One's own drafts, newest first. */
export async function drafSaya(tx: Tx): Promise<Draf[]> {
  const semua = await tx.all<Baris>(
    sql`select id, jenis, catatan_id as "catatanId", diubah_pada as "diubahPada", isi, kunci_id as kunci from draf order by diubah_pada desc limit 20`,
  );
  return semua.map(terbuka);
}
