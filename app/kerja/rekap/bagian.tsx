import { Card } from "@/components/ui/card";
import { angka, tanggal } from "@/lib/format";
import type { Permintaan } from "@/lib/rekap/filter";
import { kataSampai } from "@/lib/rekap/penyampaian";
import type { BagianJenis } from "@/lib/rekap/rekap";
import { TabelSilang } from "./silang";
import { TabelBagian } from "./tabel";
import { daftarBagian } from "./tautan";

/** One kind: its total, then each way in which it is split, with the sum written under it. */
export function Bagian({ p, b }: { p: Permintaan; b: BagianJenis }) {
  const masa = `${b.sejak ? `${tanggal(b.sejak)} sampai ` : "Sampai "}${tanggal(p.per)}`;
  return (
    <Card title={b.label} subtitle={`${masa}, menurut definisi ${b.definisi}.`}>
      <p className="text-3xl font-bold">
        {b.total > 0 ? (
          <a href={daftarBagian(p, b)} className="text-ink decoration-bronze-3">
            {angka(b.total)}
          </a>
        ) : (
          "0"
        )}{" "}
        <span className="text-base font-normal text-ink-soft">
          {b.satuan}
          {b.jumlah && `, ${angka(b.jumlah.n)} ${b.jumlah.label.toLowerCase()}`}
        </span>
      </p>
      <p className="mt-2 max-w-[46rem] text-sm">{kataSampai(b.sampai)}</p>
      {b.total === 0 ? (
        <p className="mt-3 text-ink-soft">
          Tidak ada catatan tervalidasi pada isi rekap ini. Itu bukan pernyataan nihil.
        </p>
      ) : (
        <>
          <div className="mt-6 gap-8 *:mb-6 *:break-inside-avoid lg:columns-2">
            {b.tabel.map((t) => (
              <TabelBagian key={t.cara} p={p} b={b} t={t} />
            ))}
          </div>
          <div className="space-y-6">
            {b.silang.map((s) => (
              <TabelSilang key={s.cara} s={s} total={b.total} />
            ))}
          </div>
        </>
      )}
    </Card>
  );
}
