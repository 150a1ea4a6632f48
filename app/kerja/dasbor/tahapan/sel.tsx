import { Td } from "@/components/ui/table";
import { angka, persen } from "@/lib/format";
import { bila, daftar } from "../tautan";
import { type Evaluasi, UKURAN, type Ukuran } from "./muat";

export const SEMUA = Object.keys(UKURAN) as Ukuran[];
export const kepala = "border-b border-line px-3 py-2 text-left font-normal";

/** A number that opens what it counted; clocks are counted per case and open no list. */
export function Sel({ e, kantor, u }: { e: Evaluasi; kantor: string; u: Ukuran }) {
  const n = e.n(kantor, u);
  const f = e.f[u];
  const href = f && bila(n, daftar(f, kantor ? { kantor } : {}));
  return (
    <Td numeric>
      {href ? <a href={href}>{angka(n)}</a> : <span className={n ? undefined : "text-ink-faint"}>{angka(n)}</span>}
    </Td>
  );
}

/** The share of clocks that were kept, or a dash below twenty. */
export const ditepati = (e: Evaluasi, kantor = "") =>
  persen(e.n(kantor, "tepat"), e.n(kantor, "tepat") + e.n(kantor, "lambat")) || "–";
