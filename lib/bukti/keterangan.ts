import { ukuranKata } from "@/lib/berkas/nama";
import { angka } from "@/lib/format";
import type { Rekap } from "@/lib/rekap/rekap";
import type { CatatanBukti } from "./susun";

/** A bundle besides its files: the figures that it belongs to, its own number and address, its records. */
export type Bundel = { rekap: Rekap; nomor: string; tautan: string; isi: CatatanBukti[] };

/** What is said of a bundle before anything else, on its page and in its list. */
export const TENTANG: [apa: string, kata: string][] = [
  ["Isi", "Tiap catatan satu map: lembarnya (PDF), isinya bagi program (JSON), dan berkas aslinya."],
  ["Keadaan", "Isi catatan, langkah, dan berkas seperti yang tercatat pada saat “seperti diketahui”."],
  [
    "Surat",
    "Nomor dan tanggal surat ada pada daftar langkah; suratnya ada di antara berkas bila sudah diunggah. Surat yang dicetak portal tidak disimpan, jadi tidak disertakan.",
  ],
  [
    "Identitas",
    "Orang disebut dengan kode. Uraian dan berkas asli disertakan apa adanya dan dapat memuat identitas: jangan diedarkan ke luar tanpa diperiksa.",
  ],
  ["Memeriksa keutuhan", "Jalankan sha256sum -c SHA256SUMS di dalam map bundel, atau cocokkan SHA-256 pada daftar."],
];

/** The first sheet of a bundle's list. */
export function faktaBundel({ rekap: r, nomor, tautan, isi }: Bundel): [apa: string, kata: string][] {
  const berkas = isi.flatMap((c) => c.berkas);
  const ukuran = berkas.reduce((n, b) => n + b.ukuran, 0);
  return [
    ["Judul", `Bundel bukti, ${r.lingkup}`],
    ["Nomor", nomor],
    ...(r.demo ? ([["Perhatian", "DATA CONTOH – BUKAN DOKUMEN RESMI"]] as [string, string][]) : []),
    ...r.saringan,
    ...r.bagian.map((b): [string, string] => [
      b.label,
      `${angka(b.total)} ${b.satuan}, menurut definisi ${b.definisi}`,
    ]),
    ["Berkas", `${angka(berkas.length)} berkas, ${ukuranKata(ukuran)}`],
    ...TENTANG,
    ["Alamat untuk menurunkan ulang", tautan],
    ["Versi portal", r.versi],
  ];
}
