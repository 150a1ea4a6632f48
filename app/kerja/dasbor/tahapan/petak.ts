import type { SelPetak } from "@/lib/angka/petak";
import { angka, persen } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { takMundur } from "../kalimat";
import type { Kepala } from "../muat";
import { kantorTampil } from "../nama";
import type { PetakDasbor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, daftar } from "../tautan";
import { type Evaluasi, type IsiTahapan, muatEvaluasi, UKURAN, type Ukuran } from "./muat";

export const namaPemilihan = ({ acuan }: Kepala, { tahapan: t }: Evaluasi) =>
  acuan.penyelenggaraan.find((x) => x.kode === t.penyelenggaraanKode)?.namaSingkat ?? t.penyelenggaraanKode;

/** A number that opens what it counted; clocks are counted per case and open no list. */
function sel(e: Evaluasi, u: Ukuran, kantor = ""): SelPetak {
  const n = e.n(kantor, u);
  const f = e.f[u];
  return { n, href: f && bila(n, daftar(f, kantor ? { kantor } : {})) };
}

/** The share of clocks that were kept; too few to speak of one are told as they are. */
function ditepati(e: Evaluasi): string {
  const [tepat, semua] = [e.n("", "tepat"), e.n("", "tepat") + e.n("", "lambat")];
  return persen(tepat, semua) ?? (semua === 0 ? "–" : `${angka(tepat)} dari ${angka(semua)}`);
}

/** Two stages, a measure a line. */
function petakSanding(kepala: Kepala, sisi: Evaluasi[]): PetakDasbor {
  const ukuran = sisi[0]?.ukuran ?? [];
  return {
    kode: "sanding",
    judul: kepala.saringan.kantor ? "Kantor yang dipilih" : "Seluruh kantor",
    keterangan: ukuran.includes("tepat")
      ? "Persentase tidak ditampilkan bila kurang dari 20 tenggat."
      : takMundur("Tenggat yang ditepati dan terlewati"),
    satuan: "catatan",
    kepala: "Ukuran",
    gambar: "tabel",
    jenis: JENIS,
    kolom: sisi.map((e) => ({ kunci: e.tahapan.kode, label: namaPemilihan(kepala, e) })),
    baris: [
      ...ukuran.map((u) => ({ kunci: u as string, label: UKURAN[u] as string, sel: sisi.map((e) => sel(e, u)) })),
      ...(ukuran.includes("tepat")
        ? [{ kunci: "ditepati", label: "Bagian tenggat yang ditepati", sel: sisi.map((e) => ({ n: ditepati(e) })) }]
        : []),
    ],
  };
}

/** One stage, an office a line. */
function petakKantor(kepala: Kepala, kode: string, e: Evaluasi): PetakDasbor {
  const kantor = kantorTampil(kepala.saringan, kepala.acuan);
  return {
    kode,
    judul: `${e.tahapan.nama}, ${namaPemilihan(kepala, e)}`,
    keterangan: `Masih terbuka: belum sampai pleno, tidak diregistrasi, dicabut, atau dialihkan.${e.ukuran.includes("tepat") ? " Tenggat: jam hukum perkara, termasuk yang berjalan melewati harinya." : ""}`,
    satuan: "catatan",
    kepala: "Kantor",
    gambar: "jajar",
    tabelDulu: true,
    jenis: JENIS,
    kolom: e.ukuran.map((u) => ({ kunci: u, label: UKURAN[u] })),
    baris: kantor.map((k) => ({ kunci: k.kode, label: k.namaSingkat, sel: e.ukuran.map((u) => sel(e, u, k.kode)) })),
    ...(kantor.length > 1 && {
      kaki: { kunci: "jumlah", label: "Jumlah", sel: e.ukuran.map((u) => sel(e, u)) },
    }),
  };
}

export const TAHAPAN: Susunan<IsiTahapan> = {
  dasbor: "tahapan",
  muat: muatEvaluasi,
  milik: ["sanding"],
  kosong: ({ ini, banding }) =>
    ini !== null && [ini, banding].every((e) => !e || e.ukuran.every((u) => e.n("", u) === 0)),
  petak: (kepala, { ini, banding }) => [
    ini && petakSanding(kepala, banding ? [ini, banding] : [ini]),
    ini && petakKantor(kepala, "kantor", ini),
    banding && petakKantor(kepala, "kantor-sanding", banding),
  ],
};
