import { DayStrip } from "@/components/ui/day-strip";
import { hariPekan, tanggalPendek } from "@/lib/format";
import type { HariHitung } from "@/lib/tenggat/clock";
import { kataHari } from "@/lib/tenggat/kata";

const HARI = ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"];
// more than two rows on a phone tell less than the sentence above them
const MUAT = 14;

/** The days of a short clock in a row: counted, not counted, today, due. Longer ones are only listed. */
export function StripTenggat({ hari, kini, label }: { hari: readonly HariHitung[]; kini: string; label: string }) {
  if (hari.length < 2 || hari.length > MUAT) return null;
  return (
    <DayStrip
      label={label}
      days={hari.map((h, i) => ({
        key: h.tanggal,
        top: HARI[hariPekan(h.tanggal)] ?? "",
        bottom:
          i === 0 || h.tanggal.endsWith("-01")
            ? tanggalPendek(h.tanggal).split(" ").slice(0, 2).join(" ")
            : String(Number(h.tanggal.slice(8))),
        state: i === hari.length - 1 ? "batas" : h.tanggal === kini ? "kini" : h.ke === null ? "tidak" : "biasa",
        note: kataHari(h),
      }))}
    />
  );
}
