/** No bytes lie under a key that a row names. */
export class TidakTersimpan extends Error {
  constructor(readonly kunci: string) {
    super(`tidak ada berkas di bawah ${kunci}`);
    this.name = "TidakTersimpan";
  }
}

/** The bytes are not those that were taken in. */
export class Berubah extends Error {
  constructor(readonly kunci: string) {
    super(`berkas di bawah ${kunci} bukan yang diterima`);
    this.name = "Berubah";
  }
}

/** There is no room for a file; nothing of it was kept. */
export class Penuh extends Error {
  constructor() {
    super("Ruang penyimpanan server penuh. Berkas tidak disimpan; beri tahu admin, lalu kirim lagi.");
    this.name = "Penuh";
  }
}

/** Did the system refuse because there is no room: disk, quota or limit? */
export const karenaPenuh = (error: unknown): boolean => {
  const e = error as { code?: string; cause?: unknown } | null;
  return (
    error instanceof Penuh ||
    ["ENOSPC", "EDQUOT", "EFBIG"].includes(e?.code ?? "") ||
    Boolean(e?.cause && karenaPenuh(e.cause))
  );
};
