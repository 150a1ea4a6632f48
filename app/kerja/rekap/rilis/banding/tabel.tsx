import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Td } from "@/components/ui/table";
import { angka } from "@/lib/format";
import { tambah } from "@/lib/rekap/rekap";
import type { BarisBanding, JenisBanding, TabelBanding } from "@/lib/rilis/banding";

/** A difference with its sign; nothing changed is a dash. */
export const selisih = (n: number) => (n === 0 ? "–" : `${n > 0 ? "+" : "−"}${angka(Math.abs(n))}`);
const PENDEK = 15;

/** Rows to be shown: of a long table those that changed, and the others as one row, so that the sum still stands. */
function ringkas(baris: BarisBanding[]): BarisBanding[] {
  const tetap = baris.filter((b) => b.dulu === b.kini);
  if (baris.length <= PENDEK || tetap.length < 2) return baris;
  const n = tambah(tetap.map((b) => b.kini));
  return [
    ...baris.filter((b) => b.dulu !== b.kini),
    { kunci: "_tetap", label: `Tidak berubah (${angka(tetap.length)} baris)`, dulu: n, kini: n },
  ];
}

function Tabel({ t, b }: { t: TabelBanding; b: JenisBanding }) {
  return (
    <DataTable
      caption={t.judul}
      phone="scroll"
      rows={ringkas(t.baris)}
      rowKey={(r) => r.kunci}
      columns={[
        { key: "nama", header: t.kepala, rowHeader: true, cell: (r) => r.label },
        { key: "dulu", header: "Dahulu", numeric: true, cell: (r) => angka(r.dulu) },
        { key: "kini", header: "Kemudian", numeric: true, cell: (r) => angka(r.kini) },
        {
          key: "selisih",
          header: "Selisih",
          numeric: true,
          cell: (r) => <span className={r.dulu === r.kini ? "" : "font-bold"}>{selisih(r.kini - r.dulu)}</span>,
        },
      ]}
      footer={
        <tr>
          <th scope="row" className="px-3 py-1.5 text-left">
            Jumlah
          </th>
          <Td numeric>{angka(b.dulu)}</Td>
          <Td numeric>{angka(b.kini)}</Td>
          <Td numeric>{selisih(b.kini - b.dulu)}</Td>
        </tr>
      }
    />
  );
}

/** One kind of two releases: its totals, the cases between them, then each table. */
export function JenisBeda({ b, href }: { b: JenisBanding; href?: string }) {
  const beda = b.tabel.filter((t) => t.baris.some((r) => r.dulu !== r.kini));
  const sama = b.tabel.filter((t) => !beda.includes(t)).map((t) => t.judul.toLowerCase());
  return (
    <Card
      title={b.label}
      footer={
        href && (
          <a href={href}>
            Lihat {b.satuan} demi {b.satuan} yang mengubahnya
          </a>
        )
      }
    >
      <p className="text-2xl font-bold">
        {angka(b.dulu)} → {angka(b.kini)}{" "}
        <span className="text-base font-normal text-ink-soft">
          {b.satuan}, selisih {selisih(b.kini - b.dulu)}
        </span>
      </p>
      <div className="mt-4 space-y-6">
        {beda.map((t) => (
          <Tabel key={t.cara} t={t} b={b} />
        ))}
        {sama.length > 0 && (
          <p className="text-sm text-ink-soft">
            {beda.length === 0 ? "Semua rinciannya sama" : "Sama baris demi baris"}: {sama.join(", ")}.
          </p>
        )}
      </div>
    </Card>
  );
}
