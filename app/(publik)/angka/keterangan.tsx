import { Sisa } from "@/components/publik/sisa";
import type { BagianPotret, Potret } from "@/lib/angka/potret";
import { angka, bulan, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { alamatCari } from "@/lib/terbitan/filter";

/** Below the charts: what may be read of it, what is only counted and why, who has not delivered, what was known then. */
export function Keterangan({ b, p }: { b: BagianPotret; p: Potret }) {
  const belum = b.penyampaian?.filter((k) => k.kurang.length > 0) ?? [];
  const nama = new Map(p.kantor);
  return (
    <div className="mt-4 max-w-measure space-y-2 text-sm text-ink-soft">
      {b.rinci > 0 && (
        <p>
          <a href={alamatCari({ filter: b.filter })}>
            {angka(b.rinci)} dari {angka(b.angka.total)} dapat dibaca satu per satu
          </a>
          .
        </p>
      )}
      <Sisa jenis={b.jenis} n={b.angka.total} rinci={b.rinci} sempit={p.hal === "kantor"} />
      {belum.length > 0 && (
        <p>
          Belum menyampaikan sebagian bulannya:{" "}
          {belum
            .map(
              (k) =>
                `${nama.get(k.kantor) ?? k.kantor} (${angka(k.kurang.length)} bulan, terakhir ${bulan(k.kurang.at(-1) ?? p.hari)})`,
            )
            .join("; ")}
          . Bulan yang belum disampaikan bukan nol.
        </p>
      )}
      {p.lampau && <Diketahui b={b} p={p} />}
    </div>
  );
}

function Diketahui({ b, p }: { b: BagianPotret; p: Potret }) {
  if (b.diketahui === null)
    return <p>Pada {tanggal(p.hari)} angka ini belum tercatat di portal ini; ia dicatat kemudian.</p>;
  if (b.diketahui === b.angka.total) return <p>Sebanyak itu pula yang sudah tercatat pada {tanggal(p.hari)}.</p>;
  return (
    <p>
      Pada {tanggal(p.hari)} portal ini mencatat {angka(b.diketahui)}; selisihnya dicatat atau dibatalkan sesudahnya.
    </p>
  );
}

/** Nothing was counted: whether that was said, or only nothing came. */
export function Kosong({ b, p }: { b: BagianPotret; p: Potret }) {
  const nihil = b.penyampaian?.some((k) => k.keadaan === "nihil");
  return (
    <p className="max-w-measure">
      {nihil
        ? "Dinyatakan nihil: kantornya menyatakan tidak ada."
        : `Tidak ada ${DAFTAR[b.jenis].satuan} yang tercatat dan divalidasi sampai ${tanggal(p.hari)}.`}
    </p>
  );
}
