import { EmptyState } from "@/components/ui/empty-state";
import { angka } from "@/lib/format";
import { alamatCari, type Saring } from "@/lib/terbitan/filter";
import { kataDipakai, kataYangAda, type Urai } from "@/lib/terbitan/kata";

/** How the words were taken, where not as they were typed. */
export function TafsirKata({ saring, urai }: { saring: Saring; urai: Urai[] }) {
  const ejaan = urai.filter((u) => u.macam === "ejaan");
  const takAda = urai.filter((u) => u.macam === "takada");
  if (saring.filter.kata && urai.length === 0)
    return <p className="mb-3 max-w-measure">Tidak ada huruf atau angka yang dapat dicari dalam isian Anda.</p>;
  if (ejaan.length === 0 && takAda.length === 0) return null;
  const sisa = kataYangAda(urai);
  return (
    <div className="mb-4 max-w-measure rounded-md border border-line bg-sunken px-4 py-3">
      {ejaan.length > 0 && (
        <p>
          Tidak ada catatan yang memuat {kutip(ejaan.map((u) => u.ketik))}. Mungkin maksud Anda:{" "}
          <a href={alamatCari(saring, { kata: kataDipakai(urai) })}>
            <strong>{kataDipakai(urai)}</strong>
          </a>
          . Itulah yang dicari di bawah ini.
        </p>
      )}
      {takAda.length > 0 && (
        <p>
          {kutip(takAda.map((u) => u.ketik))} tidak ada dalam catatan yang dapat dibaca publik.
          {sisa && (
            <>
              {" "}
              Cari <a href={alamatCari(saring, { kata: sisa })}>{`“${sisa}”`}</a> saja.
            </>
          )}
        </p>
      )}
    </div>
  );
}

const kutip = (kata: string[]) => kata.map((k) => `“${k}”`).join(", ");

/** Nothing was found: each filter that could be taken off, with how many there would be. */
export function KosongCari({
  luas,
  dihitung,
}: {
  luas: { label: string; n?: number; href: string }[];
  dihitung: boolean;
}) {
  return (
    <EmptyState title={dihitung ? "Belum ada yang dapat dibaca rinci" : "Tidak ada yang cocok"}>
      {dihitung && <p>Yang cocok hanya dihitung, tanpa rincian.</p>}
      {luas.length > 0 && (
        <>
          <p>Coba lebih luas:</p>
          <ul className="mt-1 list-disc pl-5">
            {luas.map((l) => (
              <li key={l.href}>
                <a href={l.href}>{l.label}</a>
                {l.n !== undefined && ` (${angka(l.n)} catatan)`}
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}
