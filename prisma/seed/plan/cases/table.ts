import type { Kind } from "../themes";

/** How a registered case ends: a violation, none, a re-vote recommended, or before a court. */
export type Ending = "bukti" | "bukan" | "psu" | "pengadilan";

/** One case in a line. */
export type CaseLine = {
  penyelenggaraan: string;
  kantor: string;
  sumber: "temuan" | "laporan";
  diregistrasi: boolean;
  jenis: Kind[];
  tahapan: string;
  hari: string;
  akhir?: Ending;
};

const KINDS: Record<string, Kind> = {
  adm: "administratif",
  etik: "kode_etik",
  pidana: "pidana",
  lain: "hukum_lainnya",
};

/**
 * Reads a table of cases: office, source (TM, LP+ registered, LP- not), kinds joined by `+` or `-`, the stage without
 * its election's prefix, the received day, and how it ends where that is not left to chance.
 */
export function readTable(penyelenggaraan: string, prefix: string, table: string): CaseLine[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [kantor = "", sumber = "", jenis = "", tahapan = "", hari = "", akhir] = line.trim().split(/\s+/);
      return {
        penyelenggaraan,
        kantor,
        sumber: sumber === "TM" ? "temuan" : "laporan",
        diregistrasi: sumber !== "LP-",
        jenis: jenis === "-" ? [] : jenis.split("+").map((k) => KINDS[k] as Kind),
        tahapan: `${prefix}${tahapan}`,
        hari,
        akhir: akhir as Ending | undefined,
      };
    });
}
