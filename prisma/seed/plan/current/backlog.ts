import { AKHIR } from "../days";
import type { Entry, Fate } from "../record";

// since when PPID has not got round to it, by kind; what stands in public already goes stale
const NOT_YET: Partial<Record<Entry["jenis"], string>> = {
  pelanggaran: "2026-07-01",
  penindakan: "2026-07-01",
  sengketa: "2025-04-01",
};

/** What has happened by the demo's last day; the latest publications still lie on PPID's desk. */
export function untilEnd(e: Entry): Entry {
  const limit = NOT_YET[e.jenis] ?? AKHIR;
  const done = (f: Fate) => f.hari <= AKHIR && !(f.verba === "terbitkan" && f.hari > limit);
  return { ...e, langkah: e.langkah.filter((s) => s.tanggal <= AKHIR), nasib: e.nasib.filter(done) };
}
