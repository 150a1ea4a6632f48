import { ukuranKata } from "@/lib/berkas/nama";
import type { BerkasHalaman } from "@/lib/berkas/queries";
import { KATEGORI, MACAM } from "@/lib/berkas/schema";
import { saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";

/** The receipt: what was received when and from whom at the desk, digest by digest, with room for two signatures. */
export function TandaTerima({ data, hari, oleh }: { data: BerkasHalaman; hari: string; oleh: string }) {
  const { sasaran: s } = data;
  const berkas = data.berkas.filter((b) => !b.dibatalkanPada);
  const batal = data.berkas.length - berkas.length;
  return (
    <article className="max-w-4xl">
      <p>
        {DAFTAR[s.jenis].label} {s.nomor ?? "(belum bernomor)"}: {s.judul}
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        {berkas.length} berkas, keadaan {tanggal(hari)}.
        {batal > 0 && ` ${batal} berkas yang dibatalkan tidak disertakan.`}
      </p>
      <ol className="mt-5 divide-y divide-line border-y border-line">
        {berkas.map((b, n) => (
          <li key={b.id} className="break-inside-avoid py-3">
            <p className="font-bold wrap-anywhere">
              {n + 1}. {b.nama}
            </p>
            <p className="text-sm">
              {KATEGORI[b.kategori]} · {MACAM[b.mime]?.sebutan} · {ukuranKata(b.ukuran)} (
              {b.ukuran.toLocaleString("id-ID")} bita) · diterima {saat(b.diunggahPada)} oleh {b.oleh}
            </p>
            <code className="block text-xs break-all">SHA-256 {b.sha256}</code>
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-measure text-sm text-ink-soft">
        Sidik SHA-256 membuktikan isi berkas: bila sidik salinan Anda sama, isinya sama dengan yang diterima. Periksa
        dengan <code>sha256sum</code> (Linux), <code className="whitespace-nowrap">shasum -a 256</code> (macOS), atau{" "}
        <code className="whitespace-nowrap">certutil -hashfile nama SHA256</code> (Windows).
      </p>
      <div className="mt-10 grid max-w-2xl grid-cols-2 gap-8 break-inside-avoid">
        <p className="flex flex-col justify-between">
          Yang menyerahkan,
          <span className="mt-16 block border-t border-ink pt-1">Nama dan tanda tangan</span>
        </p>
        <p className="flex flex-col justify-between">
          Yang menerima,
          <span className="mt-16 block border-t border-ink pt-1">{oleh}</span>
        </p>
      </div>
    </article>
  );
}
