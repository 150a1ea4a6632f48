import { Breakable } from "@/components/ui/breakable";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import type { Mirip } from "@/lib/mutu/stats";

/** One record of a pair, by its title and its number. */
export function Satu({ jenis, c }: { jenis: Jenis; c: Mirip["dengan"] }) {
  return (
    <>
      <a href={`/kerja/${jenis}/${c.id}`}>{c.judul}</a>
      <span className="block text-ink-soft">
        {DAFTAR[jenis].label}
        {c.nomor && (
          <span className="block">
            <Breakable text={c.nomor} />
          </span>
        )}
      </span>
    </>
  );
}
