import { Section } from "@/components/ui/section";
import { ISTILAH } from "@/lib/terbitan/arti";

/** The words of the page, each in one sentence. */
export function Istilah() {
  return (
    <Section id="istilah" title="Arti kata di halaman ini" className="jump-target mt-12">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {ISTILAH.map(([kata, arti]) => (
          <div key={kata}>
            <dt className="font-bold">{kata}</dt>
            <dd className="text-ink-soft">{arti}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm">
        Aturan hitung setiap angka ada di <a href="/kamus-angka">kamus angka</a>; yang dikecualikan dan pasalnya di{" "}
        <a href="/tentang#dikecualikan">tentang data ini</a>.
      </p>
    </Section>
  );
}
