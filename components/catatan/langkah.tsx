import { Timeline } from "@/components/ui/timeline";
import type { LangkahBaris, Rinci } from "@/lib/catatan/rinci";
import { tanggal } from "@/lib/format";
import { langkahDari } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";
import { berikutnya, yangBerlaku } from "@/lib/langkah/status";

const keterangan = (l: LangkahBaris) =>
  [
    l.pelaku,
    l.nomorDokumen && `dokumen ${l.nomorDokumen}`,
    l.nomorBeritaAcara && l.tanggalBeritaAcara
      ? `berita acara pleno ${l.nomorBeritaAcara}, ${tanggal(l.tanggalBeritaAcara)}`
      : null,
    `dicatat ${l.oleh}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** One step in words: a step that was taken back stays readable, with the reason beside it. */
function baris(jenis: Jenis, l: LangkahBaris, semua: readonly LangkahBaris[], akhir: boolean) {
  const atas = semua.find((s) => s.urutan === l.atas);
  const judul = (kode: string) => langkahDari(jenis, kode)?.label ?? kode;
  return {
    key: String(l.urutan),
    title: atas ? `Dibatalkan: ${judul(atas.kode)}` : judul(l.kode),
    meta: `${tanggal(l.tanggal)}${l.jam ? ` pukul ${l.jam} WITA` : ""} · ${keterangan(l)}`,
    state: l.batal ? ("lewat" as const) : atas ? ("cabut" as const) : akhir ? ("sedang" as const) : ("sudah" as const),
    children: (l.hasil || l.keterangan) && (
      <>
        {l.hasil && <p>{l.hasil}</p>}
        {l.keterangan && <p>{l.keterangan}</p>}
      </>
    ),
  };
}

/** The line of steps of a case: what was done, and where it stands. */
export function RiwayatLangkah({ r }: { r: Rinci }) {
  const { jenis, rincian } = r.catatan;
  const hukum = { regime: r.regime, rincian, hari: r.hariHukum };
  const nanti = r.catatan.status === "dibatalkan" ? [] : berikutnya(jenis, r.langkah, hukum);
  const akhir = nanti.length > 0 ? yangBerlaku(r.langkah).at(-1)?.urutan : undefined;
  return <Timeline steps={r.langkah.map((l) => baris(jenis, l, r.langkah, l.urutan === akhir))} />;
}
