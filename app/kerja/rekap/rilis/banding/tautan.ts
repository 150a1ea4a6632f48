import { SEMUA } from "@/lib/rekap/filter";
import type { Rekap } from "@/lib/rekap/rekap";

/** The page that lists the cases between two recaps of one kind: each side as of its own day and its own knowledge. */
export function tautanPerubahan(dulu: Rekap, kini: Rekap, jenis: string): string | undefined {
  const [a, b] = [dulu.permintaan, kini.permintaan];
  if (a.per > b.per) return undefined;
  const q = new URLSearchParams({ jenis, penyelenggaraan: b.penyelenggaraan ?? "" });
  if (b.tahapan) q.set("tahapan", b.tahapan);
  if (b.lingkup !== SEMUA) q.set("kantor", b.lingkup);
  if (b.dari) q.set("dari", b.dari);
  q.set("dulu", a.per);
  q.set("per", b.per);
  q.set("tahuDulu", a.diketahui);
  q.set("diketahui", b.diketahui);
  return `/kerja/dasbor/perubahan?${q}`;
}
