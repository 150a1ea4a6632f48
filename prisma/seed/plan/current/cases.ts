import { buildCase, type Context } from "../cases/build";
import { type CaseLine, readTable } from "../cases/table";
import { AKHIR } from "../days";
import type { Entry } from "../record";

// Cases of the last weeks, each stopped at the step that its last column names; `-` was received and no more. The last
// three are handed over after it (./handovers.ts).
const OPEN = `
64.08 LP+ lain   2-PARPOL-BERKELANJUTAN 2026-11-04 -
64.08 LP+ adm    1-PDPB                 2026-11-09 kajian_awal
64.72 TM  lain   2-PARPOL-BERKELANJUTAN 2026-11-12 klarifikasi
64.72 LP+ etik   1-PDPB                 2026-11-17 -
64.71 LP+ lain   2-PARPOL-BERKELANJUTAN 2026-10-26 kajian
64    LP- -      1-PDPB                 2026-11-11 menunggu_kelengkapan
64.02 TM  etik   1-PDPB                 2026-11-03 pleno
64.03 LP+ lain   2-PARPOL-BERKELANJUTAN 2026-11-18 -
64.74 TM  adm    1-PDPB                 2026-11-13 diregistrasi
64.08 LP+ etik   1-PDPB                 2026-11-16 -
64.08 LP+ etik   1-PDPB                 2026-11-12 kajian_awal
64.72 LP+ lain   2-PARPOL-BERKELANJUTAN 2026-10-28 kajian_awal
64.03 LP+ lain   2-PARPOL-BERKELANJUTAN 2026-11-02 kajian_awal
`;

/** Handling that goes on in November 2026, with the penindakan that its pleno has opened. */
export function openCases(context: Context): Entry[] {
  const stops = OPEN.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/)[5]);
  return readTable("NON-TAHAPAN", "NT-", OPEN).flatMap((line, index) => stopped(line, index, stops[index], context));
}

function stopped(line: CaseLine, index: number, stop: string | undefined, context: Context): Entry[] {
  const [perkara, ...tracks] = buildCase({ ...line, akhir: "bukti" }, 500 + index, context);
  if (!perkara) return [];
  const last = perkara.langkah.findIndex((s) => s.kode === stop);
  perkara.langkah = perkara.langkah.slice(0, last + 1).filter((s) => s.tanggal <= AKHIR);
  perkara.nasib = perkara.nasib.filter((f) => f.verba === "validasi");
  // two reports of the last days are still to be validated, one went back to its operator
  if (index === 3 || index === 7) perkara.nasib = [];
  if (index === 9)
    perkara.nasib = [
      { verba: "kembalikan", hari: "2026-11-17", pesan: "Tanggal diketahui berbeda dengan tanda terima laporan." },
    ];
  if (stop !== "pleno") return [perkara];
  return [perkara, ...tracks.map((t) => ({ ...t, langkah: [], nasib: [] }))];
}
