import "server-only";
import { createHash } from "node:crypto";
import sql from "sql-template-tag";
import type { Orang, Verba } from "@/lib/akses/policy";
import { kantorViewer } from "@/lib/akses/policy";
import { asAccounts, asIdentity, asViewer, type Konteks, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";

/** What a change leaves behind: the record, its office, its version and digests; never a name. */
export type Jejak = { sasaran: string; kantor?: string; versi?: number; rincian?: Record<string, unknown> };
export type Perintah<B> = {
  verba: Verba | "masuk" | "keluar" | "impor";
  /** of the form: sent twice, done once */
  kunci?: string;
  /** what the form says: the same form with other words, after the browser's Back, is another submission */
  isi?: unknown;
  /** what it reads first, asked together with whether it was done before */
  baca?: (tx: Tx) => Promise<B>;
  /**
   * The database itself refuses what `baca` would, and `run` reads nothing: all goes out at once. What is refused is done
   * again the careful way, which says beside which field, or that it was done before.
   */
  sekaligus?: boolean;
};

/** The context of a person inside, for lib/db. */
export function konteks(orang: Orang, verba?: string): Konteks {
  return {
    pengguna: orang.id,
    kantor: kantorViewer(orang),
    auditor: orang.tugas.some((t) => t.fungsi === "auditor"),
    verba,
  };
}

/** Writes one link of the chain; the last statement of a transaction, since links are written one at a time. */
export async function catatJejak(tx: Tx, pelaku: string | null, verba: string, j: Jejak): Promise<void> {
  // What waits for the end of the transaction, the posting to the ledger above all, is done before the chain is held.
  await Promise.all([
    tx.run(sql`set constraints all immediate`),
    tx.run(sql`insert into jejak (pelaku, verba, sasaran, kantor_kode, versi, rincian)
      values (${pelaku}, ${verba}, ${j.sasaran}, ${j.kantor ?? null}, ${j.versi ?? null}, ${JSON.stringify(j.rincian ?? {})})`),
  ]);
}

const PINTU = { dalam: asViewer, identitas: asIdentity, akun: asAccounts };

/** The key of a submission, out of the key of its form and what it says. */
function kunciKiriman(kunci: string, isi: unknown): string {
  if (isi === undefined) return kunci;
  const h = createHash("sha256")
    .update(`${kunci}\n${JSON.stringify(isi)}`)
    .digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/**
 * The one way a change is made: ONE transaction { the change + its trace }, once per idempotency key.
 * A key seen before gives the first answer again and changes nothing.
 * @throws whatever `run` throws; then nothing is kept, no trace either.
 */
export async function perintah<T extends object, B = undefined>(
  orang: Orang,
  { verba, kunci: kunciForm, isi, baca, sekaligus = false }: Perintah<B>,
  run: (tx: Tx, terbaca: B) => Promise<{ hasil: T; jejak: Jejak }>,
  pintu: keyof typeof PINTU = "dalam",
): Promise<T> {
  const kunci = kunciForm && kunciKiriman(kunciForm, isi);
  const lakukan = async (tx: Tx, terbaca: B): Promise<T> => {
    const { hasil, jejak } = await run(tx, terbaca);
    await tx.tutup(sql`select tutup_perintah(${kunci ?? null}::uuid, ${JSON.stringify(hasil)}::jsonb, ${orang.id}::uuid, ${verba}, ${jejak.sasaran},
      ${jejak.kantor ?? null}, ${jejak.versi ?? null}::integer, ${JSON.stringify(jejak.rincian ?? {})}::jsonb)`);
    return hasil;
  };
  const untuk = konteks(orang, verba);
  const langsung = sekaligus && (await PINTU[pintu](untuk, (tx) => lakukan(tx, undefined as B)).catch(() => undefined));
  if (langsung) return langsung;
  return PINTU[pintu](untuk, async (tx) => {
    const [lama, terbaca] = await Promise.all([
      kunci && tx.one<{ hasil: T; verba: string }>(sql`select hasil, verba from sudah_pernah(${kunci}::uuid)`),
      // what it finds wrong matters only where it was not done before
      baca?.(tx).then(
        (nilai) => ({ nilai }),
        (galat: unknown) => ({ galat }),
      ),
    ]);
    if (lama && lama.verba !== verba) throw new Penolakan("Formulir ini sudah dikirim. Muat ulang halaman.");
    if (lama) return lama.hasil;
    if (terbaca && "galat" in terbaca) throw terbaca.galat;
    return lakukan(tx, terbaca?.nilai as B);
  });
}
