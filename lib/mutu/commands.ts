import "server-only";
import sql from "sql-template-tag";
import { can, type Orang, type Sasaran } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";

/** A record and the earlier one that it looks like. */
export type Pasangan = { catatanId: string; denganId: string };

/**
 * Somebody who may validate at that office says that two records which look alike are two. It holds as long as neither
 * changes in what they were compared by. @throws Penolakan where the pair does not look alike (any more), or was told apart
 */
export function nyatakanBeda(
  orang: Orang,
  { catatanId, denganId }: Pasangan,
  alasan: string,
  kunci: string,
): Promise<{ catatanId: string }> {
  return perintah(orang, { verba: "bukan_ganda", kunci, isi: [catatanId, denganId, alasan] }, async (tx) => {
    const s = await tx.one<Sasaran>(sql`select x.jenis, x.kantor_kode as kantor, x.status from mirip m
      join catatan x on x.id = m.catatan_id join catatan d on d.id = m.dengan_id
     where m.catatan_id = ${catatanId}::uuid and m.dengan_id = ${denganId}::uuid and not dinyatakan_beda(m.catatan_id, m.dengan_id)`);
    if (!s) throw new Penolakan("Kedua catatan itu tidak (lagi) tampak mirip. Muat ulang halaman.");
    if (!can(orang, "bukan_ganda", s))
      throw new Penolakan("Bukan ganda dinyatakan oleh verifikator kantor itu atau kantor di atasnya.");
    await tx.run(sql`insert into bukan_ganda (catatan_id, dengan_id, kantor, rupa_catatan, rupa_dengan, alasan, oleh)
      values (${catatanId}::uuid, ${denganId}::uuid, ${s.kantor.slice(0, 5)}, rupa(${catatanId}::uuid), rupa(${denganId}::uuid), ${alasan}, ${orang.id}::uuid)`);
    return {
      hasil: { catatanId },
      jejak: { sasaran: catatanId, kantor: s.kantor, rincian: { dengan: denganId, alasan } },
    };
  });
}
