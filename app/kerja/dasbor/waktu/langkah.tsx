import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { angka, persen } from "@/lib/format";
import type { Kepala } from "../muat";
import { Kosong } from "../pilah";
import { bila } from "../tautan";
import { daftarJam } from "./alamat";
import type { IsiWaktu } from "./muat";

type Baris = IsiWaktu["langkah"][number];
const hari = (n: number | null) => (n === null ? "–" : angka(n));

/** Each step with a limit: how long it took, what the law gives, how many kept it. The one that takes most days stands first. */
export function Langkah({ isi, kepala }: { isi: IsiWaktu; kepala: Kepala }) {
  const alamat = (b: Baris, keadaan?: string) => daftarJam(kepala, { jam: b.kode, regime: b.regime, keadaan });
  const angkaTaut = (n: number, href: string, tebal = false) => {
    const tujuan = bila(n, href);
    if (!tujuan) return <span className="text-ink-faint">0</span>;
    return (
      <a href={tujuan} className={tebal ? "font-bold text-danger" : undefined}>
        {angka(n)}
      </a>
    );
  };
  return (
    <Card
      id="langkah"
      title="Tiap langkah dan batasnya"
      subtitle="Hari kalender dari mulai sampai selesai. Batas aturan yang dalam hari kerja dijadikan hari kalender menurut kalender libur tiap perkara. Yang paling banyak memakan hari di atas."
    >
      {isi.langkah.length === 0 ? (
        <Kosong />
      ) : (
        <DataTable
          caption="Lama tiap langkah dan batasnya"
          captionHidden
          rows={isi.langkah}
          rowKey={(b) => `${b.kode} ${b.regime}`}
          columns={[
            {
              key: "nama",
              header: "Langkah",
              rowHeader: true,
              cell: (b) => (
                <>
                  {b.nama}
                  <span className="block text-sm text-ink-soft">
                    {b.hukum}: {b.aturan}
                  </span>
                </>
              ),
            },
            { key: "median", header: "Median hari", numeric: true, cell: (b) => hari(b.r.median) },
            { key: "p90", header: "90% selesai dalam", numeric: true, cell: (b) => hari(b.r.persen90) },
            { key: "batas", header: "Median batas", numeric: true, cell: (b) => hari(b.r.batas) },
            {
              key: "selesai",
              header: "Selesai",
              numeric: true,
              cell: (b) => angka(b.r.selesai),
            },
            {
              key: "tepat",
              header: "Tepat waktu",
              numeric: true,
              cell: (b) => (
                <>
                  {angkaTaut(b.r.tepat, alamat(b, "tepat"))}
                  {persen(b.r.tepat, b.r.selesai) && (
                    <span className="text-ink-soft"> ({persen(b.r.tepat, b.r.selesai)})</span>
                  )}
                </>
              ),
            },
            {
              key: "terlambat",
              header: "Terlambat",
              numeric: true,
              cell: (b) => angkaTaut(b.r.terlambat, alamat(b, "terlambat")),
            },
            {
              key: "berjalan",
              header: "Berjalan",
              numeric: true,
              cell: (b) => angkaTaut(b.r.berjalan, alamat(b, "berjalan")),
            },
            {
              key: "lewat",
              header: "Lewat batas",
              numeric: true,
              cell: (b) => angkaTaut(b.r.lewat, alamat(b, "lewat"), true),
            },
          ]}
        />
      )}
    </Card>
  );
}
