import type { ReactNode } from "react";
import { BarChart } from "@/components/charts/bar-chart";
import { Bars } from "@/components/charts/bars";
import { Card } from "@/components/ui/card";
import { persen } from "@/lib/format";
import type { Bagian } from "./nama";
import { bila } from "./tautan";

type Props = {
  judul: string;
  keterangan?: string;
  /** heads of the two columns */
  kepala: string;
  satuan: string;
  bagian: Bagian[];
  alamat: (kunci: string) => string;
  /** parts of one whole: each says its share, where the whole is at least 20 */
  dari?: number;
  /** drawn by the chart library, with a table under it; else a table that is its own chart */
  bagan?: boolean;
  catatan?: (b: Bagian) => string | undefined;
};

/** One figure split one way. Every number opens its list. */
export function Pilah({ judul, keterangan, kepala, satuan, bagian, alamat, dari, bagan = false, catatan }: Props) {
  const rows = bagian.map((b) => {
    const share = dari === undefined ? undefined : (persen(b.n, dari) ?? undefined);
    return { key: b.kunci, label: b.label, value: b.n, href: bila(b.n, alamat(b.kunci)), share, note: catatan?.(b) };
  });
  return (
    <Card title={judul} subtitle={keterangan} className="break-inside-avoid">
      {rows.some((r) => r.value > 0) ? (
        bagan ? (
          <BarChart caption={judul} labelHeader={kepala} valueHeader={satuan} rows={rows} />
        ) : (
          <Bars caption={judul} labelHeader={kepala} valueHeader={satuan} rows={rows} />
        )
      ) : (
        <Kosong />
      )}
    </Card>
  );
}

/** Nothing was counted under this filter. */
export const Kosong = () => (
  <p className="text-ink-soft">Belum ada catatan tervalidasi pada saringan ini. Longgarkan saringan di atas.</p>
);

/** Cards side by side, each as tall as what it holds. */
export const Dua = ({ children }: { children: ReactNode }) => (
  <div className="gap-5 *:mb-5 *:break-inside-avoid lg:columns-2">{children}</div>
);
