import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { langkahDari } from "@/lib/jenis/alur";
import { JENIS } from "@/lib/jenis/fields";
import type { Ditahan } from "@/lib/pihak/queries";
import { tahanKetikan } from "@/lib/terbitan/tahan";
import { type Ketikan, teksPublik } from "@/lib/terbitan/terbitan";
import type { LangkahBaru } from "./schema";

type Akhir = { kode: string; versi: number | null };
const bolehLanjut = (orang: Orang) => (c: Catatan) => can(orang, "lanjutkan", { ...c, kantor: c.kantorKode });

/** Holds what a step types into what stands in public against the vault. Most steps type nothing there. @throws Penolakan */
export async function tahanLangkah(orang: Orang, id: string, l: LangkahBaru): Promise<Ditahan | null> {
  const isi = { nomor: l.nomor ?? null, rincian: l.rincian };
  if (JENIS.every((j) => teksPublik(j, isi.nomor, isi.rincian).length === 0)) return null;
  const tolak = (k: Ketikan, kata: string) =>
    new Penolakan("Ada isian yang perlu diperbaiki.", { [k.nama]: `Memuat ${kata}, dan tampil untuk publik.` });
  return tahanKetikan(orang, id, bolehLanjut(orang), async () => isi, tolak);
}

/** What the fields that a step settled said before it. */
export async function semula(tx: Tx, c: Catatan, { kode, versi }: Akhir): Promise<Record<string, unknown>> {
  const lama = await tx.one<{ isi: Pick<Catatan, "rincian"> }>(
    sql`select isi from catatan_versi where catatan_id = ${c.id}::uuid and versi = ${versi}`,
  );
  if (!lama) return {};
  const bidang = (langkahDari(c.jenis, kode)?.bidang ?? []).filter(
    (b) => b !== "nomorPerkara" || c.rincian.jalur !== "administratif",
  );
  return Object.fromEntries(bidang.map((b) => [b, lama.isi.rincian[b] ?? null]));
}

/** Holds what comes back with a step taken back, as tahanLangkah does. @throws Penolakan */
export const tahanBatal = (orang: Orang, id: string) =>
  tahanKetikan(
    orang,
    id,
    bolehLanjut(orang),
    async (tx, c) => {
      const akhir = await tx.one<Akhir>(
        sql`select kode, versi from langkah_berlaku where catatan_id = ${id}::uuid order by urutan desc limit 1`,
      );
      return { nomor: null, rincian: akhir ? await semula(tx, c, akhir) : {} };
    },
    ({ label }, kata) =>
      new Penolakan(
        `Isian “${label}” sebelum langkah ini memuat ${kata}, dan akan tampil untuk publik. Minta PPID menarik rinciannya dahulu.`,
      ),
  );
