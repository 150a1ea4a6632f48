import type { Rows, State } from "./state";

/** One version more. */
export function raise(c: State, pada: string): void {
  c.versi += 1;
  c.diubahPada = pada;
}

/** Keeps what a record said before it changes. */
export function keep(
  c: State,
  verba: string,
  oleh: string,
  pada: string,
  rows: Rows,
  alasan: string | null = null,
): void {
  const { id, versi, ...isi } = c;
  const copy = { ...isi, rincian: { ...c.rincian } };
  rows.catatan_versi.push({ catatan_id: id, versi, verba, isi: copy, alasan, oleh, pada });
}
