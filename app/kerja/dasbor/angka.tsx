import { Stat, StatList } from "@/components/ui/stat";
import type { BarisPetak } from "@/lib/angka/petak";
import { angka, persen } from "@/lib/format";
import type { PetakDasbor } from "./petak";

/** Headline numbers: what waits for validation and what changed stand under each. */
export function Angka({ petak }: { petak: PetakDasbor }) {
  return (
    <StatList>
      {petak.baris.map((b) => {
        const [kini, belum] = b.sel;
        return (
          <Stat
            key={b.kunci}
            label={b.label}
            value={angka(Number(kini?.n ?? 0))}
            href={kini?.href}
            note={
              <>
                <Perubahan b={b} />
                {belum?.href && (
                  <span className="block">
                    <a href={belum.href}>+ {angka(Number(belum.n))} belum divalidasi</a>
                  </span>
                )}
              </>
            }
          />
        );
      })}
    </StatList>
  );
}

/** In words, so that it is heard as it is seen; a share only of twenty or more. */
function Perubahan({ b }: { b: BarisPetak }) {
  const [, , lalu, ubah] = b.sel;
  const [sebelum, beda] = [Number(lalu?.n ?? 0), Number(ubah?.n ?? 0)];
  const bagian = persen(Math.abs(beda), sebelum);
  const kata =
    beda === 0 ? "tetap" : `${beda > 0 ? "naik" : "turun"} ${angka(Math.abs(beda))}${bagian ? ` (${bagian})` : ""}`;
  return (
    <>
      <a href={ubah?.href}>
        {kata}
        <span className="sr-only"> {b.label}</span>
      </a>{" "}
      dari {angka(sebelum)}
    </>
  );
}
