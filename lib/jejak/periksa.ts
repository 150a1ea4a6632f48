import { createHash } from "node:crypto";

/** One link as it is read for checking: what was hashed, as text, and the two digests in hex. */
export type Mata = {
  no: number;
  ms: string;
  pelaku: string | null;
  verba: string;
  sasaran: string;
  kantor: string | null;
  versi: number | null;
  /** as PostgreSQL prints jsonb */
  rincian: string;
  sebelum: string;
  hash: string;
};
export type Cacat = { no: number; apa: "celah" | "sambungan" | "isi" | "kepala" | "jangkar"; keterangan: string };

export const AWAL = "00".repeat(32);
const teks = (v: string | null) => (v === null ? "null" : JSON.stringify(v));

/** The digest of a link, computed without the database: SHA-256 over the text of a jsonb array of its parts. */
export function hashMata(m: Mata): string {
  const bagian = [
    m.no,
    m.ms,
    teks(m.pelaku),
    teks(m.verba),
    teks(m.sasaran),
    teks(m.kantor),
    m.versi ?? "null",
    m.rincian,
    teks(m.sebelum),
  ];
  return createHash("sha256")
    .update(`[${bagian.join(", ")}]`)
    .digest("hex");
}

/** Follows links in their order and says what does not fit. Feed it batch after batch; `kini` is where it stands. */
export class Rantai {
  kini = { no: 0, hash: AWAL };
  readonly cacat: Cacat[] = [];
  constructor(private readonly jangkar = new Map<number, string>()) {}

  ikuti(mata: Mata[]): void {
    for (const m of mata) {
      if (m.no !== this.kini.no + 1) this.tandai(m.no, "celah", `sesudah nomor ${this.kini.no} langsung nomor ${m.no}`);
      if (m.sebelum !== this.kini.hash) this.tandai(m.no, "sambungan", "tidak menyambung pada baris sebelumnya");
      if (hashMata(m) !== m.hash) this.tandai(m.no, "isi", "isi baris tidak cocok dengan sidiknya");
      const jangkar = this.jangkar.get(m.no);
      if (jangkar && !m.hash.startsWith(jangkar))
        this.tandai(m.no, "jangkar", "sidik berbeda dari jangkar yang disimpan di luar");
      this.jangkar.delete(m.no);
      this.kini = { no: m.no, hash: m.hash };
    }
  }

  /** After the last link: the head must name it, and every anchor must have been passed. */
  tutup(kepala: { no: number; hash: string } | undefined): Cacat[] {
    if (kepala?.no !== this.kini.no || kepala.hash !== this.kini.hash) {
      this.tandai(
        this.kini.no,
        "kepala",
        `kepala rantai menunjuk nomor ${kepala?.no ?? "–"}, baris terakhir nomor ${this.kini.no}`,
      );
    }
    for (const no of this.jangkar.keys()) this.tandai(no, "jangkar", "baris yang dijangkarkan sudah tidak ada");
    return this.cacat;
  }

  private tandai(no: number, apa: Cacat["apa"], keterangan: string): void {
    this.cacat.push({ no, apa, keterangan });
  }
}
