import type { Banding } from "./banding";
import type { AngkaPers } from "./pers";

const ALAMAT = (t: AngkaPers) => `${t.kode}?${new URLSearchParams(t.saringan)}`;
const PERS = (p: AngkaPers["pers"]) => (typeof p === "object" ? `> ${p.lebih}` : String(p));
const PORTAL = (b: Banding) =>
  b.publik === b.dalam
    ? b.dalam
    : b.publik === null
      ? `${b.dalam} (hanya di dalam)`
      : `publik ${b.publik}, dalam ${b.dalam}`;

/** The comparison as a table of text, one row a number; what differs is marked. */
export function tabelBanding(semua: Banding[]): string[] {
  const isi = [
    ["angka", "pertanyaan", "pers", "portal"],
    ...semua.map((b) => [
      b.angka.sebutan,
      ALAMAT(b.angka),
      PERS(b.angka.pers),
      `${PORTAL(b)}${b.cocok ? "" : "  <- BERBEDA"}`,
    ]),
  ];
  const lebar = [0, 1, 2].map((k) => Math.max(...isi.map((baris) => baris[k]?.length ?? 0)));
  return isi.map((baris) =>
    baris
      .map((sel, k) => sel.padEnd(lebar[k] ?? 0))
      .join(" | ")
      .trimEnd(),
  );
}
