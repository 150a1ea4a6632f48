import { Section } from "@/components/ui/section";
import { Stat, StatList } from "@/components/ui/stat";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { angka, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { cari } from "@/lib/terbitan/filter";
import { lengkap, type Penyampaian } from "@/lib/terbitan/penyampaian";
import type { Beranda } from "@/lib/terbitan/stats";

/** What the office does with each kind, as one word of the question that the site answers. */
const KERJA: Record<Jenis, string> = {
  pengawasan: "diawasi",
  pencegahan: "dicegah",
  pelanggaran: "ditemukan atau dilaporkan",
  penindakan: "ditindak",
  sengketa: "diselesaikan",
};

/** The five works in one figure each, over the same days: with definition and coverage. */
export function Lain({ b }: { b: Beranda }) {
  const punya = new Map(b.lain.map((l) => [l.jenis, l]));
  const { mulai } = b.penyelenggaraan;
  return (
    <Section
      className="mt-10"
      title={`Kerja pengawas pada ${b.penyelenggaraan.namaSingkat}`}
      description={mulai ? `${tanggal(mulai)} sampai ${tanggal(b.hari)}.` : `Sampai ${tanggal(b.hari)}.`}
    >
      <StatList>
        {(["pengawasan", "pencegahan"] as const)
          .map((j) => punya.get(j))
          .map((l) => l && <Satu key={l.jenis} {...l} />)}
        <Satu filter={b.filter} angka={b.angka} penyampaian={b.penyampaian} />
        <Satu filter={b.jalur.filter} angka={b.jalur.angka} />
        {b.lain
          .filter((l) => l.jenis === "sengketa")
          .map((l) => (
            <Satu key={l.jenis} {...l} />
          ))}
      </StatList>
      <p className="mt-5 text-sm">
        <a href="/angka/daftar">Lihat angka tiap kantor, penyelenggaraan, dan tahapan</a>
      </p>
    </Section>
  );
}

function Satu({ filter, angka: a, penyampaian }: { filter: Filter; angka: Angka; penyampaian?: Penyampaian[] }) {
  const { jenis } = filter;
  const d = DAFTAR[jenis];
  const { kode, versi } = definisiJenis(jenis);
  return (
    <Stat
      label={
        <>
          <strong className="text-ink">{KERJA[jenis]}</strong>: {d.satuan}
        </>
      }
      value={angka(a.total)}
      href={cari(filter)}
      note={
        <>
          {rinci(jenis, a) && <span className="block">{rinci(jenis, a)}</span>}
          {penyampaian && (
            <span className="block">
              {lengkap(penyampaian)} dari {penyampaian.length} kantor lengkap
            </span>
          )}
          <a href={alamatDefinisi(kode)}>{`${kode} versi ${versi}`}</a>
        </>
      }
    />
  );
}

/** How far it went: how many were reached, what came out of it. */
function rinci(jenis: Jenis, a: Angka): string | null {
  const { jumlah } = DAFTAR[jenis];
  const sudah = (cara: string) =>
    (a.menurut[cara] ?? []).reduce((n, b) => n + (b.kunci === "belum_ditentukan" ? 0 : b.n), 0);
  if (jenis === "sengketa" && a.total > 0) return `${angka(sudah("hasil"))} sudah ada hasilnya`;
  if (jenis === "penindakan" && a.total > 0)
    return `${angka(sudah("produk"))} sampai putusan, rekomendasi, atau penerusan`;
  return jumlah && a.jumlah ? `${angka(a.jumlah)} ${jumlah.label.toLowerCase()}` : null;
}
