import { DataTable } from "@/components/ui/data-table";
import { angka } from "@/lib/format";
import { alamatTenggat, KAPAN, type Kapan, type SaringTenggat } from "@/lib/tenggat/filter";
import type { PerKantor } from "@/lib/tenggat/stats";

// beside each other on a phone; the words in full stand over the figures of the page
const PENDEK: Record<Kapan, string> = {
  lewat: "Lewat",
  hari_ini: "Hari ini",
  h1: "H\u20111",
  h2: "H\u20112",
  nanti: "Nanti",
  belum: "Belum dihitung",
};

/** Running clocks counted by office; every number opens the list that it counted. */
export function KantorTenggat({ baris, saring }: { baris: PerKantor[]; saring: SaringTenggat }) {
  const kolom = (Object.keys(KAPAN) as Kapan[]).filter((k) => k !== "belum" || baris.some((b) => b.belum > 0));
  return (
    <DataTable
      caption="Tenggat yang berjalan menurut kantor"
      captionHidden
      phone="scroll"
      rows={baris}
      rowKey={(b) => b.kode}
      empty={<p className="text-ink-soft">Tidak ada tenggat yang berjalan.</p>}
      columns={[
        { key: "nama", header: "Kantor", rowHeader: true, cell: (b) => b.nama },
        ...kolom.map((k) => ({
          key: k,
          header: PENDEK[k],
          numeric: true,
          cell: (b: PerKantor) =>
            b[k] === 0 ? (
              <span className="text-ink-faint">0</span>
            ) : (
              <a
                className={k === "lewat" ? "font-bold text-danger" : ""}
                href={alamatTenggat(saring, {
                  tampilan: "daftar",
                  kantor: b.kode,
                  kapan: k,
                  risiko: undefined,
                  hari: undefined,
                })}
              >
                {angka(b[k])}
              </a>
            ),
        })),
      ]}
    />
  );
}
