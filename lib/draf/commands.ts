import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asViewer } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Isian, Jenis } from "@/lib/jenis/fields";
import { kunciId, segel } from "@/lib/pihak/brankas";

const MAKS = 200_000;

/** Keeps an unfinished form as it was typed, sealed, for its writer alone. No trace: nothing is recorded yet. */
export function simpanDraf(
  orang: Orang,
  draf: { id: string; jenis: Jenis; catatanId?: string; isian: Isian },
): Promise<void> {
  const isi = JSON.stringify(draf.isian);
  if (Buffer.byteLength(isi) > MAKS)
    throw new Penolakan("Isian terlalu panjang untuk disimpan sebagai draf (lebih dari 200 kB). Persingkat uraian.");
  return asViewer(konteks(orang), async (tx) => {
    await tx.run(sql`insert into draf (id, pengguna_id, jenis, catatan_id, isi, kunci_id)
      values (${draf.id}::uuid, ${orang.id}::uuid, ${draf.jenis}::jenis, ${draf.catatanId ?? null}::uuid, ${segel("draf", isi, draf.id)}, ${kunciId()})
      on conflict (id) do update set isi = excluded.isi, kunci_id = excluded.kunci_id, diubah_pada = waktu()`);
  });
}

/** Throws a draft of one's own away. */
export function hapusDraf(orang: Orang, id: string): Promise<void> {
  return asViewer(konteks(orang), async (tx) => {
    await tx.run(sql`delete from draf where id = ${id}::uuid`);
  });
}
