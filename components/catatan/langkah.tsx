import { Timeline } from "@/components/ui/timeline";
import type { LangkahBaris, Rinci } from "@/lib/catatan/rinci";
import { angka, jarak, tanggal } from "@/lib/format";
import { langkahDari } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";
import { berikutnya, menungguInstansi, yangBerlaku } from "@/lib/langkah/status";

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

const daftarKata = (kata: string[]) => new Intl.ListFormat("id-ID", { type: "disjunction" }).format(kata);

/** One step in words: a step that was taken back stays readable, with the reason beside it. */
function baris(jenis: Jenis, l: LangkahBaris, semua: readonly LangkahBaris[], akhir: boolean) {
  const atas = semua.find((s) => s.urutan === l.atas);
  const judul = (kode: string) => langkahDari(jenis, kode)?.label ?? kode;
  return {
    key: String(l.urutan),
    title: atas ? `Dibatalkan: ${judul(atas.kode)}` : judul(l.kode),
    meta: `${tanggal(l.tanggal)}${l.jam ? ` pukul ${l.jam} WITA` : ""} · ${keterangan(l)}`,
    state: l.batal ? ("lewat" as const) : akhir ? ("sedang" as const) : ("sudah" as const),
    children: (l.hasil || l.keterangan) && (
      <>
        {l.hasil && <p>{l.hasil}</p>}
        {l.keterangan && <p>{l.keterangan}</p>}
      </>
    ),
  };
}

/** The line of steps of a case: what was done, what it waits for, what may come next and who may record it. */
export function RiwayatLangkah({ r, hariIni }: { r: Rinci; hariIni: string }) {
  const { jenis, rincian } = r.catatan;
  const hukum = { regime: r.regime, rincian, hari: r.hariHukum };
  const nanti = r.catatan.status === "dibatalkan" ? [] : berikutnya(jenis, r.langkah, hukum);
  const akhir = nanti.length > 0 ? yangBerlaku(r.langkah).at(-1)?.urutan : undefined;
  const sejak = menungguInstansi(jenis, r.langkah, hukum);
  return (
    <>
      <Timeline steps={r.langkah.map((l) => baris(jenis, l, r.langkah, l.urutan === akhir))} />
      {sejak && (
        <p className="mt-4 border-l-2 border-bronze-4 pl-3">
          Menunggu tindak lanjut instansi sejak {tanggal(sejak)}: {angka(jarak(sejak, hariIni))} hari.
        </p>
      )}
      {nanti.length > 0 ? (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="text-sm font-bold">Dapat menyusul</h3>
          <ul className="mt-1 space-y-1 text-sm">
            {[...new Set(nanti.map((n) => n.siapa))].map((siapa) => (
              <li key={siapa}>
                {daftarKata(nanti.filter((n) => n.siapa === siapa).map((n) => n.label))}{" "}
                <span className="text-ink-soft">oleh {siapa}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="mt-4 text-sm text-ink-soft">Tidak ada langkah yang menyusul.</p>
      )}
    </>
  );
}
