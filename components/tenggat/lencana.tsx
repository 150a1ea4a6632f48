import { Badge } from "@/components/ui/badge";
import { angka, hariTanggal, jamWita } from "@/lib/format";
import type { Kapan } from "@/lib/tenggat/filter";

/** How near or how late a running clock is, in words; `sisa` in calendar days. */
export function LencanaSisa({ kapan, sisa }: { kapan: Kapan; sisa: number | null }) {
  if (kapan === "belum" || sisa === null) return <Badge tone="attention">belum dapat dihitung</Badge>;
  if (sisa < 0) return <Badge tone="danger">lewat {angka(-sisa)} hari</Badge>;
  if (sisa === 0) return <Badge tone="attention">hari ini</Badge>;
  if (sisa === 1) return <Badge tone="waiting">besok (H-1)</Badge>;
  return sisa === 2 ? <Badge tone="waiting">lusa (H-2)</Badge> : <Badge>sisa {angka(sisa)} hari</Badge>;
}

/** "Rabu, 21 Februari 2024, 15.30 WITA" of a stored clock, or why it has no day. */
export const jatuhKata = (t: { jatuhTempo: string | null; jatuhJam: string | null; halangan: string | null }) =>
  t.jatuhTempo ? `${hariTanggal(t.jatuhTempo)}${t.jatuhJam ? `, ${jamWita(t.jatuhJam)}` : ""}` : (t.halangan ?? "–");
