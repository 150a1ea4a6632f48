import { hariTanggal } from "@/lib/format";
import type { HariHitung } from "@/lib/tenggat/clock";
import { dasarHari, kataHari } from "@/lib/tenggat/kata";

/** Every day between start and end in order: the how-manieth it is, or why it is skipped and by which decree. */
export function HariDemiHari({
  hari,
  label,
  jatuh,
}: {
  hari: readonly HariHitung[];
  label: string;
  /** the due day; what stands after it counts only with more time */
  jatuh: string;
}) {
  return (
    <ol aria-label={label} className="@container max-w-measure border-t border-line text-sm">
      {hari.map((h) => {
        const dasar = h.libur.length > 0 ? dasarHari(h) : undefined;
        return (
          <li
            key={h.tanggal}
            className={`grid gap-x-4 border-b border-line py-1.5 @md:grid-cols-[14rem_1fr] ${h.ke === null ? "text-ink-soft" : ""}`}
          >
            <span className={h.ke === null ? "" : "font-bold"}>
              {hariTanggal(h.tanggal)}
              <span className="sr-only">: </span>
            </span>
            <span>
              <span>{kataHari(h)}</span>
              {h.tanggal === jatuh && <span className="font-bold"> · jatuh tempo</span>}
              {h.tanggal > jatuh && <span className="text-ink-soft"> · bila diperpanjang</span>}
              {dasar && <span className="block text-xs text-ink-soft">{dasar}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
