import { SmallChart } from "@/components/charts/small-chart";
import { StackedChart } from "@/components/charts/stacked-chart";
import type { PetakDasbor } from "./petak";
import { lajur } from "./tren";

/** As many months as a screen can show; the table and the files have them all. */
const MAKS = 60;

/** Columns over time: of parts of one whole, or one small chart a column where they are different things. */
export function Waktu({ petak: p }: { petak: PetakDasbor }) {
  const baris = p.baris.slice(-MAKS);
  const nilai = (i: number, b: (typeof baris)[number]) => Number(b.sel[i]?.n ?? 0);
  const seri = p.kolom.flatMap((k, i) => (k.jumlah ? [] : [{ ...k, i }]));
  const lebih = p.baris.length - baris.length;
  return (
    <>
      {p.pita ? (
        <StackedChart
          caption={p.judul}
          series={seri.map(({ kunci: key, label }) => ({ key, label }))}
          bands={lajur(
            p.pita,
            baris.map((b) => b.kunci),
          )}
          rows={baris.map((b) => ({
            key: b.kunci,
            label: b.pendek ?? b.label,
            name: b.label,
            values: Object.fromEntries(seri.map(({ kunci, i }) => [kunci, nilai(i, b)])),
            hrefs: Object.fromEntries(seri.flatMap(({ kunci, i }) => (b.sel[i]?.href ? [[kunci, b.sel[i].href]] : []))),
          }))}
        />
      ) : (
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
          {seri
            .filter(({ i }) => baris.some((b) => nilai(i, b) > 0))
            .map(({ kunci, label, i }) => (
              <figure key={kunci} className="break-inside-avoid">
                <figcaption className="mb-1 text-sm font-bold">{label}</figcaption>
                <SmallChart
                  caption={`${p.judul}: ${label}`}
                  valueHeader={label}
                  points={baris.map((b) => ({
                    key: b.kunci,
                    label: b.pendek ?? b.label,
                    name: b.label,
                    value: nilai(i, b),
                    href: b.sel[i]?.href,
                  }))}
                />
              </figure>
            ))}
        </div>
      )}
      {lebih > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          Digambar {MAKS} terakhir; {lebih} sebelumnya ada pada tabel dan unduhan.
        </p>
      )}
    </>
  );
}
