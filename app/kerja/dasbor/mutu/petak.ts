import { bulan } from "@/lib/format";
import { LAMA, type Mutu, masa, terburuk, type Urut } from "@/lib/mutu/filter";
import { DICATAT, mutuKantor } from "@/lib/mutu/stats";
import { takMundur } from "../kalimat";
import type { Kepala, Muatan } from "../muat";
import type { PetakDasbor } from "../petak";
import type { Susunan } from "../susunan";
import { perBulan } from "./kurang";
import { KEPALA } from "./papan";

const muatMutu = (async (bahan, { milik }) => {
  const m = masa(bahan.saringan.per, milik);
  return { m, ...terburuk(await mutuKantor(bahan, m), milik) };
}) satisfies Muatan<unknown>;
export type IsiMutu = Awaited<ReturnType<typeof muatMutu>>;

/** The measures that can be told: as known on a past day those are left out of which only the present is kept. */
export const ukuranMutu = ({ saringan }: Kepala): Urut[] =>
  (Object.keys(KEPALA) as Urut[]).filter((u) => !saringan.diketahui || (u !== "lambat" && u !== "mirip"));

const namaKantor = ({ acuan }: Kepala, m: Mutu) =>
  acuan.kantor.find((k) => k.kode === m.kantor)?.namaSingkat ?? m.kantor;

type Kolom = [kunci: string, label: string, n: (m: Mutu) => number | string | null, daftar?: (m: Mutu) => string];
const KOLOM: Kolom[] = [
  ["sampai", "Bulan disampaikan", (m) => m.wajib - m.kurang.length],
  ["wajib", "Bulan yang seharusnya", (m) => m.wajib],
  ["jeda", "Jeda tengah, hari", (m) => m.jeda ?? "–"],
  ["masuk", "Catatan masuk", (m) => m.masuk],
  ["kembali", "Dikembalikan", (m) => m.kembali],
  ["validasi", "Divalidasi", (m) => m.validasi],
  ["lambat", "Tenggat terlewati", (m) => m.lambat],
  ["tepat", "Tenggat ditepati", (m) => m.tepat],
  ["lewat", "Berjalan lewat", (m) => m.lewat, (m) => `/kerja/tenggat?kantor=${m.kantor}&kapan=lewat`],
  ["mirip", "Mirip", (m) => m.mirip, (m) => `/kerja/dasbor/mutu/mirip?kantor=${m.kantor}`],
  ["terakhir", "Terakhir mencatat", (m) => m.terakhir ?? "belum pernah"],
];
const KINI = ["lambat", "tepat", "lewat", "mirip"];

function petakPapan(kepala: Kepala, { m: masa, isi }: IsiMutu): PetakDasbor {
  const kolom = KOLOM.filter(([k]) => !kepala.saringan.diketahui || !KINI.includes(k));
  return {
    kode: "papan",
    judul: "Menurut kantor",
    keterangan: kepala.saringan.diketahui
      ? takMundur("Tenggat terlewati dan catatan yang mirip")
      : "Yang terburuk di atas; pilih kepala kolom untuk mengurutkan menurut ukuran itu.",
    satuan: `${LAMA[masa.lama]} sampai ${bulan(masa.akhir)}`,
    kepala: "Kantor",
    gambar: "tabel",
    jenis: DICATAT,
    kolom: kolom.map(([kunci, label]) => ({ kunci, label })),
    baris: isi.map((m) => ({
      kunci: m.kantor,
      label: namaKantor(kepala, m),
      sel: kolom.map(([, , n, daftar]) => ({ n: n(m) ?? "–", href: n(m) ? daftar?.(m) : undefined })),
    })),
  };
}

function petakKurang(kepala: Kepala, { isi }: IsiMutu): PetakDasbor {
  return {
    kode: "kurang",
    judul: "Bulan yang belum disampaikan",
    keterangan:
      "Tanpa catatan tervalidasi dan tanpa pernyataan nihil. Kantornya menyatakan nihil di halaman Nihil, sekali tekan untuk semuanya.",
    satuan: "bulan",
    kepala: "Kantor",
    gambar: "tabel",
    jenis: DICATAT,
    kolom: [
      { kunci: "n", label: "Bulan × jenis" },
      { kunci: "apa", label: "Yang belum" },
    ],
    baris: isi
      .filter((m) => m.kurang.length > 0)
      .map((m) => ({
        kunci: m.kantor,
        label: namaKantor(kepala, m),
        sel: [
          { n: m.kurang.length },
          {
            n: perBulan(m.kurang)
              .map(([b, jenis]) => `${bulan(b)}: ${jenis.join(", ")}`)
              .join("; "),
          },
        ],
      })),
  };
}

export const MUTU: Susunan<IsiMutu> = {
  dasbor: "mutu",
  muat: muatMutu,
  milik: ["lama", "urut"],
  // nobody owes anything for months before the first record: that is not complete
  kosong: ({ isi }) => isi.every((m) => m.wajib === 0),
  petak: (kepala, isi) => [petakPapan(kepala, isi), petakKurang(kepala, isi)],
};
