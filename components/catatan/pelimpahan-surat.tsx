import { cx } from "@/components/ui/cx";
import { DescriptionList } from "@/components/ui/description-list";
import { ukuranKata } from "@/lib/berkas/nama";
import { KATEGORI, type Kategori } from "@/lib/berkas/schema";
import { saat, tanggal } from "@/lib/format";
import type { BerkasLimpahan, Limpahan } from "@/lib/pelimpahan/queries";
import { STATUS_PELIMPAHAN } from "@/lib/pelimpahan/schema";

function Berkas({ berkas, sidik }: { berkas: BerkasLimpahan[]; sidik: string }) {
  return (
    <section className="mt-6">
      <h2 className="text-xl">Berkas yang diserahkan</h2>
      {berkas.length === 0 ? (
        <p className="mt-2">Tidak ada berkas dalam perkara ini saat dilimpahkan.</p>
      ) : (
        <ol className="mt-3 divide-y divide-line border-y border-line">
          {berkas.map((b, n) => (
            <li key={`${b.sha256} ${b.nama}`} className="break-inside-avoid py-2">
              <p className="wrap-anywhere">
                {n + 1}. <span className="font-bold">{b.nama}</span>
              </p>
              <p className="text-sm">
                {KATEGORI[b.kategori as Kategori] ?? b.kategori} · {ukuranKata(b.ukuran)} (
                {b.ukuran.toLocaleString("id-ID")} bita)
              </p>
              <code className="block text-xs break-all">SHA-256 {b.sha256}</code>
            </li>
          ))}
        </ol>
      )}
      <p className={cx("mt-3 max-w-measure text-sm text-ink-soft", berkas.length === 0 && "hidden")}>
        Sidik daftar ini: <code className="break-all">{sidik}</code>. Ia dihitung dari baris “sidik, dua spasi, nama
        berkas” menurut urutan di atas, seperti keluaran <code>sha256sum</code>.
      </p>
    </section>
  );
}

/** The paper of a handover: both offices, day, minutes, every file with its digest, room for two signatures. */
export function SuratPelimpahan({ p }: { p: Limpahan }) {
  const putusan = p.diputusPada && [
    {
      term: p.status === "diterima" ? "Tanda terima" : STATUS_PELIMPAHAN[p.status],
      value:
        p.status === "diterima" && p.tanggalPutus
          ? `Nomor ${p.nomorTandaTerima}, ${tanggal(p.tanggalPutus)}`
          : p.alasanPutus,
      hint: `Dicatat ${p.pemutus}, ${saat(p.diputusPada)}`,
    },
  ];
  return (
    <article className="max-w-4xl">
      <DescriptionList
        items={[
          { term: "Perkara", value: p.judul },
          { term: "Nomor", value: p.nomor },
          { term: "Diterima", value: tanggal(p.tanggalDiterima) },
          { term: "Dilimpahkan oleh", value: p.namaDari, hint: `Dicatat ${p.pengirim}, ${saat(p.dikirimPada)}` },
          { term: "Kepada", value: p.namaKe },
          { term: "Surat pelimpahan", value: `Nomor ${p.nomorSurat}, ${tanggal(p.tanggal)}` },
          { term: "Berita acara pleno", value: `Nomor ${p.nomorBeritaAcara}, ${tanggal(p.tanggalBeritaAcara)}` },
          { term: "Alasan", value: <span className="whitespace-pre-line">{p.alasan}</span> },
          ...(putusan || [{ term: "Keadaan", value: STATUS_PELIMPAHAN[p.status] }]),
        ]}
      />
      <Berkas berkas={p.berkas} sidik={p.sidikBerkas} />
      <div className="mt-10 hidden max-w-2xl grid-cols-2 gap-8 break-inside-avoid print:grid">
        {[
          ["Yang melimpahkan,", p.namaDari],
          ["Yang menerima,", p.namaKe],
        ].map(([peran, kantor]) => (
          <p key={peran}>
            {peran}
            <span className="block text-sm">{kantor}</span>
            <span className="mt-16 block border-t border-ink pt-1">Nama dan tanda tangan</span>
          </p>
        ))}
      </div>
    </article>
  );
}
