import { Disclosure } from "@/components/ui/disclosure";
import { angka } from "@/lib/format";

/**
 * A value by which a search can be narrowed, with how many it would find. `dipilih`: the address takes it off again;
 * without an address it is only counted.
 */
export type ButirFaset = { kunci: string; label: string; n?: number; href?: string; dipilih: boolean };
export type IsiFaset = { nama: string; judul: string; butir: ButirFaset[] };

const TAMPAK = 6;

/** The ways to narrow a search as links: no script, each with the number of records that stand behind it. */
export function FasetPublik({ isi }: { isi: IsiFaset[] }) {
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-1">
      {isi.map(({ nama, judul, butir }) => {
        const terpilih = butir.filter((b) => b.dipilih);
        const tampak = terpilih.length > 0 ? terpilih : butir.slice(0, TAMPAK);
        const sisa = butir.filter((b) => !tampak.includes(b));
        return (
          <section key={nama} aria-labelledby={`faset-${nama}`} className="min-w-0">
            <h3 id={`faset-${nama}`} className="mb-1 text-sm font-bold">
              {judul}
            </h3>
            <Daftar butir={tampak} />
            {sisa.length > 0 && (
              <Disclosure
                quiet
                summary={
                  <>
                    {terpilih.length > 0 ? "Pilih yang lain" : `${angka(sisa.length)} lagi`}
                    <span className="sr-only">: {judul}</span>
                  </>
                }
              >
                <Daftar butir={sisa} />
              </Disclosure>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Daftar({ butir }: { butir: ButirFaset[] }) {
  const bentuk = "flex min-h-7 items-baseline justify-between gap-3 py-0.5 text-ink";
  return (
    <ul className="text-sm">
      {butir.map((b) => (
        <li key={b.kunci}>
          {b.href === undefined ? (
            <p className={bentuk}>
              <Isi b={b} />
            </p>
          ) : (
            <a
              href={b.href}
              aria-current={b.dipilih || undefined}
              className={`${bentuk} no-underline hover:underline aria-[current]:font-bold`}
            >
              <Isi b={b} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Isi({ b }: { b: ButirFaset }) {
  return (
    <>
      <span className="min-w-0 break-words">
        {b.dipilih && <span aria-hidden="true">× </span>}
        {b.label}
        {b.dipilih && <span className="sr-only">, dipilih; hapus saringan ini</span>}
      </span>
      {b.n !== undefined && (
        <span className="shrink-0 text-ink-soft">
          {/* heard and copied without it, "Pemilu 2024" and 4 are one number */}
          <span className="sr-only">: </span>
          {angka(b.n)}
          <span className="sr-only"> catatan</span>
        </span>
      )}
    </>
  );
}
