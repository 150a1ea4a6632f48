import { akhirBulan } from "@/lib/format";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { HANDOVERS } from "./current/handovers";
import { workdays } from "./days";
import { OFFICES } from "./offices";
import { random } from "./random";
import type { Entry } from "./record";

/** An office says of a month that it had nothing of these kinds. */
export type Nihil = { kantor: string; bulan: string; jenis: Jenis[]; hari: string };

const FROM = "2022-08";
const TO = "2026-10";
// offices that have said nothing of the last month yet
const SILENT = new Set(["64.03|2026-10", "64.09|2026-10", "64.11|2026-09", "64.11|2026-10"]);

/** Declared nothing for every month and kind without a record; a few months stay unsaid. */
export function declareNihil(entries: Entry[]): Nihil[] {
  const busy = new Set(
    entries
      .filter((e) => !e.nasib.some((f) => f.verba === "batalkan"))
      .map((e) => `${e.kantor.slice(0, 5)}|${e.tanggal.slice(0, 7)}|${e.jenis}`),
  );
  // a case that was taken over is of its own month at the office that has it now
  for (const { kunci, surat, diterima } of HANDOVERS) {
    const e = entries.find((x) => x.kunci === kunci);
    if (e && diterima && !surat.instansi) busy.add(`${surat.tujuan}|${e.tanggal.slice(0, 7)}|${e.jenis}`);
  }
  return months().flatMap((bulan) =>
    OFFICES.flatMap((kantor): Nihil[] => {
      if (SILENT.has(`${kantor}|${bulan}`)) return [];
      const jenis = JENIS.filter((j) => !busy.has(`${kantor}|${bulan}|${j}`));
      const hari = workdays(akhirBulan(bulan), random(`nihil/${kantor}/${bulan}`).int(1, 4));
      return jenis.length > 0 ? [{ kantor, bulan: `${bulan}-01`, jenis, hari }] : [];
    }),
  );
}

function months(): string[] {
  const out: string[] = [];
  for (let year = 2022; year <= 2026; year++)
    for (let month = 1; month <= 12; month++) out.push(`${year}-${String(month).padStart(2, "0")}`);
  return out.filter((m) => m >= FROM && m <= TO);
}
