import { Section } from "@/components/ui/section";
import { angka, daftarKata, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { PekanPublik as Pekan, PekanJenis } from "@/lib/terbitan/pekan";
import { judulPublik } from "@/lib/terbitan/terbitan";

const KATA: [Exclude<keyof PekanJenis, "jenis">, string][] = [
  ["masuk", "mulai dihitung"],
  ["rinci", "mulai dapat dibaca"],
  ["berubah", "berganti keadaan"],
  ["ralat", "diralat"],
  ["ditarik", "ditarik"],
];

/** What the public was given in seven days, told anew, or lost: counts, and the records that can be read. */
export function PekanPublik({ dari, sampai, jenis, contoh, kini }: Pekan & { kini: boolean }) {
  return (
    <Section
      id="pekan"
      title={kini ? "Yang berubah pekan ini" : "Yang berubah pada pekan itu"}
      description={`Yang diterbitkan, diperbarui, atau ditarik pada portal ini, ${tanggal(dari)} sampai ${tanggal(sampai)}.`}
      className="jump-target mt-12"
    >
      {jenis.length === 0 ? (
        <p>Tidak ada yang berubah dalam tujuh hari itu.</p>
      ) : (
        <ul className="space-y-1.5">
          {jenis.map((j) => (
            <li key={j.jenis}>
              <a href={`/data/${j.jenis}#daftar`} className="font-bold">
                {DAFTAR[j.jenis].label}
              </a>
              : {perubahan(j)}.
            </li>
          ))}
        </ul>
      )}
      {contoh.length > 0 && (
        <>
          <h3 className="mt-5 text-base">Terakhir</h3>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {contoh.map((c) => (
              <li key={c.publikId} className="py-2">
                <a href={`/data/${c.jenis}/${c.publikId}`}>{judulPublik(c.jenis, c.tahapan, c.kabupaten)}</a>
                <span className="text-ink-soft">
                  {" "}
                  – {c.keadaan}
                  {c.ralat && ", dengan ralat"}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function perubahan(j: PekanJenis): string {
  const ada = KATA.filter(([k]) => j[k] > 0).map(([k, kata]) => `${angka(j[k])} ${kata}`);
  return ada.length > 0 ? daftarKata(ada) : "dibukukan ulang tanpa perubahan isi";
}
