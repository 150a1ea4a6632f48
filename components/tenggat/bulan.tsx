import { LinkButton } from "@/components/ui/button";
import { akhirBulan, angka, bulan, geser, hariPekan, hariTanggal } from "@/lib/format";
import type { Libur } from "@/lib/tenggat/clock";
import { alamatTenggat, type SaringTenggat } from "@/lib/tenggat/filter";
import type { HariBulan } from "@/lib/tenggat/stats";

const HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
type Props = { saring: SaringTenggat; hari: HariBulan[]; libur: Libur[]; kini: string };

/** The weeks of a month, Monday first; a place outside the month is null. */
function pekan(v: string): (string | null)[][] {
  const awal = `${v}-01`;
  const sel: (string | null)[] = Array.from({ length: (hariPekan(awal) + 6) % 7 }, () => null);
  for (let h = awal; h <= akhirBulan(awal); h = geser(h, 1)) sel.push(h);
  while (sel.length % 7) sel.push(null);
  return Array.from({ length: sel.length / 7 }, (_, i) => sel.slice(i * 7, i * 7 + 7));
}

/** A month with how many clocks end on each day: a table from a tablet on, on a phone the days that have any. */
export function BulanTenggat({ saring, hari, libur, kini }: Props) {
  const pada = new Map(hari.map((h) => [h.hari, h]));
  const merah = new Map(libur.map((l) => [l.tanggal, l.nama]));
  const awal = `${saring.bulan}-01`;
  const tautan = (h: HariBulan) => (
    <a
      href={alamatTenggat(saring, { tampilan: "daftar", hari: h.hari, kapan: undefined })}
      className={h.lewat ? "font-bold text-danger" : "font-bold"}
    >
      {angka(h.n)} tenggat{h.lewat ? ", lewat" : ""}
      <span className="sr-only"> pada {hariTanggal(h.hari)}</span>
    </a>
  );
  return (
    <section aria-labelledby="bulan">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="bulan" className="text-xl">
          {bulan(awal)}
        </h2>
        <nav aria-label="Bulan" className="flex flex-wrap gap-3 print:hidden">
          <LinkButton size="kecil" href={alamatTenggat(saring, { bulan: geser(awal, -1).slice(0, 7) })}>
            Bulan sebelumnya
          </LinkButton>
          <LinkButton size="kecil" href={alamatTenggat(saring, { bulan: geser(akhirBulan(awal), 1).slice(0, 7) })}>
            Bulan berikutnya
          </LinkButton>
        </nav>
      </div>
      <table className="hidden w-full table-fixed border-collapse text-sm md:table">
        <caption className="sr-only">Jatuh tempo per hari, {bulan(awal)}</caption>
        <thead>
          <tr>
            {HARI.map((nama) => (
              <th key={nama} scope="col" className="border border-line bg-sunken px-2 py-1 text-left">
                {nama}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pekan(saring.bulan).map((minggu) => (
            <tr key={minggu.find((h) => h !== null)}>
              {minggu.map((h, i) => {
                const isi = h ? pada.get(h) : undefined;
                const libur = h ? merah.get(h) : undefined;
                return (
                  <td
                    key={h ?? `kosong-${HARI[i]}`}
                    className={`h-20 border border-line p-2 align-top ${h === null || i > 4 || libur ? "bg-sunken" : "bg-surface"}`}
                  >
                    {h && (
                      <span className={h === kini ? "rounded-sm bg-ink px-1.5 font-bold text-paper" : "text-ink-soft"}>
                        {Number(h.slice(8))}
                        {h === kini && <span className="sr-only"> (hari ini)</span>}
                      </span>
                    )}
                    {libur && <span className="block text-xs text-ink-soft">{libur}</span>}
                    {isi && <span className="mt-1 block">{tautan(isi)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="divide-y divide-line border-y border-line md:hidden">
        {hari.map((h) => (
          <li key={h.hari} className="flex flex-wrap justify-between gap-x-3 py-2.5">
            <span>{hariTanggal(h.hari).replace(/ \d{4}$/, "")}</span>
            <span>{tautan(h)}</span>
          </li>
        ))}
        {hari.length === 0 && <li className="py-2.5 text-ink-soft">Tidak ada tenggat yang jatuh pada bulan ini.</li>}
      </ul>
    </section>
  );
}
