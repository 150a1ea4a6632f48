import "server-only";
import sql from "sql-template-tag";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { regimeDari } from "@/lib/rujukan/queries";
import type { Regime } from "@/lib/rujukan/schema";
import { serempak } from "@/lib/serempak";
import type { Tingkat } from "./terbitan";

type Lama = {
  id: string;
  publikId: string;
  edisi: number;
  tingkat: Tingkat;
  ringkasan: string | null;
  keadaan: string;
  /** what stood when its words were written: an edition after that without new words is marked, or says the same */
  keadaanKata: string;
  registrasi: string | null;
  berlaku: string;
  ditarikPada: Date | null;
  isi: Record<string, unknown>;
};

/** The latest edition of a record, locked. */
export const terkini = (tx: Tx, catatanId: string) =>
  tx.one<Lama>(sql`select id, publik_id as "publikId", edisi, tingkat, ringkasan, keadaan, registrasi, berlaku, isi, ditarik_pada as "ditarikPada",
      case when perlu_diperbarui then (select e.keadaan from terbitan e where e.publik_id = t.publik_id and e.tingkat = 'rinci'
        and not e.perlu_diperbarui order by e.edisi desc limit 1) else keadaan end as "keadaanKata"
    from terbitan t where catatan_id = ${catatanId}::uuid and terkini for no key update`);

/** The steps that register a record, or decide that it is not. */
const REGISTRASI = JENIS.flatMap((j) => DAFTAR[j].registrasi ?? []).flatMap((r) => [r.ya, ...r.tidak]);

/** What an edition is held against: the one that stands, the record's law, and its steps that stand, oldest first. */
export type Berdiri = { lama?: Lama; regime: Regime; langkah: readonly { kode: string; tanggal: string }[] };

/** Reads it for one record, of its steps those that register. The edition is locked until the transaction ends. */
export async function bacaEdisi(tx: Tx, id: string): Promise<Berdiri> {
  const t = serempak(tx);
  const [lama, regime, langkah] = await Promise.all([
    terkini(tx, id),
    regimeDari(t, id),
    t.all<{ kode: string; tanggal: string }>(
      sql`select kode, tanggal from langkah_berlaku where catatan_id = ${id}::uuid and kode = any(${REGISTRASI}) order by urutan`,
    ),
  ]);
  return { lama, regime, langkah };
}

/** How registration stands and since which day (YYYY-MM-DD, WITA), for the kinds that are registered. */
export function registrasi(c: Catatan, langkah: Berdiri["langkah"]): { registrasi: string | null; berlaku: string } {
  const r = DAFTAR[c.jenis].registrasi;
  if (!r) return { registrasi: null, berlaku: c.tanggalDiterima };
  const l = langkah.filter((x) => x.kode === r.ya || r.tidak.includes(x.kode)).at(-1);
  if (!l) return { registrasi: "masih_dikaji", berlaku: c.tanggalDiterima };
  return { registrasi: l.kode === r.ya ? "diregistrasi" : "tidak_diregistrasi", berlaku: l.tanggal };
}
