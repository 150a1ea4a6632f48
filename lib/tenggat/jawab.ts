import "server-only";
import { asPublic, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { tanggal } from "@/lib/format";
import { hitung, type Jatuh, type Ukuran } from "./clock";
import { aturanPada, kalender } from "./queries";
import type { Aturan, Hukum } from "./schema";
import type { Tanya } from "./tanya";

export type Jawaban = {
  mulai: { hari: string; jam: string | null };
  ukuran: Ukuran;
  aturan: Aturan | null;
  jatuh: Jatuh;
  /** when extended, for a rule that may be */
  maks: Jatuh | null;
};

/** Answers a question to the clock. @throws Penolakan where it cannot be answered, with the sentence why. */
export async function jawabTenggat(tx: Tx, t: Tanya): Promise<Jawaban> {
  const aturan = t.aturan ? await cariAturan(tx, t.aturan, t.regime as Hukum, t.mulai) : null;
  const ukuran: Ukuran = aturan
    ? { ...aturan, lama: aturan.lama as number, satuan: aturan.satuan as Ukuran["satuan"] }
    : {
        lama: t.lama as number,
        satuan: t.satuan as Ukuran["satuan"],
        hariPertamaBesok: true,
        cutiBersamaLibur: true,
        jamTutup: null,
      };
  const mulai = { hari: t.mulai, jam: t.jam ?? null };
  const tahun = await kalender(tx);
  const total = aturan?.perpanjanganTotal;
  return {
    mulai,
    ukuran,
    aturan,
    jatuh: hitung(mulai, ukuran, tahun),
    maks: total ? hitung(mulai, { ...ukuran, lama: total }, tahun) : null,
  };
}

async function cariAturan(tx: Tx, kode: string, regime: Hukum, hari: string): Promise<Aturan> {
  const a = await aturanPada(tx, kode, regime, hari);
  if (!a)
    throw new Penolakan(`Tidak ada aturan “${kode}” untuk ${regime} yang berlaku pada ${tanggal(hari)}.`, {
      aturan: "Pilih aturan lain atau hari lain.",
    });
  if (a.satuan === "jendela")
    throw new Penolakan(`${a.nama} bukan hitungan hari: ${a.mulaiDari} (${a.dasarHukum}).`, {
      aturan: "Aturan ini berupa rentang antara dua peristiwa.",
    });
  return a;
}

/** The same for anybody who asks: reads as the public. */
export const tanyaTenggat = (t: Tanya): Promise<Jawaban> => asPublic((tx) => jawabTenggat(tx, t));
