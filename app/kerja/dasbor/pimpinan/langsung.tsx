import { kueriBersama } from "../alamat";
import type { Kepala } from "../muat";

/** Where, in which stage, how handled: what is asked next, one press away on a phone where the answer lies screens below. */
export function Langsung({ kepala, ada }: { kepala: Kepala; ada: (kode: string) => boolean }) {
  const ditangani = kepala.terbuka.includes("pp-datin") && `/kerja/dasbor/pp-datin${kueriBersama(kepala)}#alur`;
  return (
    <nav aria-label="Jawaban berikutnya" className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[
          ...(ada("registrasi-kantor") ? [{ href: "#registrasi-kantor", kata: "Di mana?" }] : []),
          ...(ada("tahapan") ? [{ href: "#tahapan", kata: "Pada tahapan mana?" }] : []),
          ...(ditangani ? [{ href: ditangani, kata: "Bagaimana ditangani?" }] : []),
        ].map((t) => (
          <li key={t.href}>
            <a href={t.href} className="inline-block min-h-6">
              {t.kata}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
