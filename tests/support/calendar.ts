import { kalenderDari, type Libur, type Ukuran } from "@/lib/tenggat/clock";
import { ATURAN_TENGGAT } from "@/prisma/seed/deadlines";
import { HARI_LIBUR } from "@/prisma/seed/holidays";

/** The calendar that the portal is delivered with. */
export const CALENDAR = kalenderDari(HARI_LIBUR as Libur[]);

/** How a delivered rule counts; `total` takes its length with the extension. */
export function ruleOf(regime: string, kode: string, { total = false } = {}): Ukuran {
  const r = ATURAN_TENGGAT.find((a) => a.kode === kode && a.regime === regime);
  const lama = total ? r?.perpanjangan_total : r?.lama;
  if (!r || !lama) throw new Error(`tidak ada aturan ${kode} untuk ${regime}`);
  return {
    lama,
    satuan: r.satuan as Ukuran["satuan"],
    hariPertamaBesok: r.hari_pertama_besok,
    cutiBersamaLibur: r.cuti_bersama_libur,
    jamTutup: r.jam_tutup,
  };
}

export const workingDays = (lama: number, cutiBersamaLibur = true): Ukuran => ({
  lama,
  satuan: "hari_kerja",
  hariPertamaBesok: true,
  cutiBersamaLibur,
  jamTutup: null,
});
export const calendarDays = (lama: number): Ukuran => ({ ...workingDays(lama), satuan: "hari_kalender" });
export const hours = (lama: number): Ukuran => ({ ...workingDays(lama), satuan: "jam" });
