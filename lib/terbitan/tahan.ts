import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Catatan } from "@/lib/catatan/schema";
import { asViewer, type Tx } from "@/lib/db";
import type { Penolakan } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { type Ditahan, sebutanIdentitas } from "@/lib/pihak/queries";
import { type Ketikan, teksPublik } from "./terbitan";

type Isi = { nomor: string | null; rincian: Record<string, unknown> };

/**
 * What stands in public in detail tells a change of its record at once, without PPID: so what was typed is held against the
 * vault before. @param boleh may this person make the change? Who may not is refused a moment later, and learns nothing here
 * @param isi the fields that change @returns whom they were held against; null where nothing stands in detail. @throws what `tolak` makes of it
 */
export async function tahanKetikan(
  orang: Orang,
  id: string,
  boleh: (c: Catatan) => boolean,
  isi: (tx: Tx, c: Catatan) => Promise<Isi>,
  tolak: (k: Ketikan, kata: string) => Penolakan,
): Promise<Ditahan | null> {
  const ketikan = await asViewer(konteks(orang), async (tx) => {
    const c = await muat(tx, id);
    const terbit = await tx.one(sql`select from terbitan
      where catatan_id = ${id}::uuid and terkini and tingkat = 'rinci' and ditarik_pada is null`);
    if (!terbit || !boleh(c)) return null;
    const baru = await isi(tx, c);
    return teksPublik(c.jenis, baru.nomor, baru.rincian);
  });
  if (!ketikan) return null;
  const { sebutan, ditahan } = await sebutanIdentitas(
    orang,
    id,
    ketikan.map((k) => k.teks),
  );
  for (const [i, k] of ketikan.entries()) if (sebutan[i]) throw tolak(k, sebutan[i]);
  return ditahan;
}
