import { sorot, type Urai } from "@/lib/terbitan/kata";

/** A text with the words that were asked for marked in it. */
export function Sorot({ teks, urai }: { teks: string; urai?: Urai[] }) {
  if (!urai?.length) return teks;
  return sorot(teks, urai).map(({ teks: potong, cocok }, n) =>
    cocok ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once and never reordered
      <mark key={n} className="rounded-sm bg-bronze-2 text-on-bronze-2">
        {potong}
      </mark>
    ) : (
      potong
    ),
  );
}
