import { angka, bulan } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Mutu } from "@/lib/mutu/filter";
import type { Kurang } from "@/lib/mutu/kelengkapan";
import type { Kantor } from "@/lib/rujukan/queries";
import { awalKecil } from "@/lib/terbitan/terbitan";

/** Each month that an office owes, with the kinds it owes of it. */
export const perBulan = (kurang: Kurang[]) => {
  const m = new Map<string, string[]>();
  for (const k of kurang)
    m.set(k.bulan, [
      ...(m.get(k.bulan) ?? []),
      `${awalKecil(DAFTAR[k.jenis].label)}${k.menunggu ? " (menunggu validasi)" : ""}`,
    ]);
  return [...m];
};

/** What each office owes: months without a validated record and without the word nihil. */
export function YangKurang({ isi, kantor }: { isi: Mutu[]; kantor: Kantor[] }) {
  const kurang = isi.filter((m) => m.kurang.length > 0);
  return (
    <>
      {kurang.length === 0 ? (
        <p>Semua kantor sudah menyampaikan semua bulan dalam masa ini.</p>
      ) : (
        <div className="gap-6 text-sm columns-2xs">
          {kurang.map((m) => (
            <section key={m.kantor} id={`kurang-${m.kantor}`} className="jump-target mb-4 break-inside-avoid">
              <h3 className="text-sm">
                {kantor.find((k) => k.kode === m.kantor)?.nama}{" "}
                <span className="font-normal text-ink-soft">({angka(m.kurang.length)})</span>
              </h3>
              <ul className="text-ink-soft">
                {perBulan(m.kurang).map(([b, jenis]) => (
                  <li key={b}>
                    {bulan(b)}: {jenis.join(", ")}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}
