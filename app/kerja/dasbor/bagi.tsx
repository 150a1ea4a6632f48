import { PartsBar } from "@/components/charts/parts-bar";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { menurutUrutan } from "./nama";
import { bila, daftar } from "./tautan";

/** A whole and its parts by one dimension: one bar, and the sum written under it. */
export function Bagi({ label, f, a, cara }: { label: string; f: Filter; a: Angka; cara: string }) {
  return (
    <PartsBar
      label={label}
      total={a.total}
      parts={menurutUrutan(a.menurut[cara] ?? [], f, cara).map((b) => ({
        key: b.kunci,
        label: b.label.toLowerCase(),
        value: b.n,
        href: bila(b.n, daftar(f, { [cara]: b.kunci })),
      }))}
    />
  );
}
