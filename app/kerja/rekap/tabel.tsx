import { Bars } from "@/components/charts/bars";
import { angka, persen } from "@/lib/format";
import type { Permintaan } from "@/lib/rekap/filter";
import { type BagianJenis, SELEBIHNYA, type Tabel, tambah, terbaca } from "@/lib/rekap/rekap";
import { daftarBaris } from "./tautan";

/** One way in which a kind is split, with the sum written under it; every number opens its list. */
export function TabelBagian({ p, b, t: utuh }: { p: Permintaan; b: BagianJenis; t: Tabel }) {
  const t = terbaca(utuh);
  return (
    <section>
      <h3 className="mb-2 text-base font-bold">{t.judul}</h3>
      <Bars
        caption={`${b.label}: ${t.judul.toLowerCase()}`}
        labelHeader={t.kepala}
        valueHeader="Jumlah"
        rows={t.baris.map((r) => ({
          key: r.kunci,
          label: r.label,
          value: r.n,
          href: r.n > 0 && r.kunci !== SELEBIHNYA ? daftarBaris(p, b, t, r.kunci) : undefined,
          share: persen(r.n, b.total) ?? undefined,
        }))}
      />
      <p className="mt-1 border-t border-line pt-1 text-right text-sm font-bold">
        Jumlah {angka(tambah(t.baris.map((r) => r.n)))}
      </p>
    </section>
  );
}
