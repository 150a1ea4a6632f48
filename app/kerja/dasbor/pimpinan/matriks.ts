import { TERBIT } from "@/lib/catatan/filter";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import type { Kantor } from "@/lib/rujukan/queries";
import type { Kepala } from "../muat";
import { menurutTahapan } from "../nama";
import { type PetakDasbor, petakPilah, petakSilang, sisi, sisiKantor } from "../petak";
import { daftar } from "../tautan";
import type { PerJenis } from "./muat";

const kolom = JENIS.map((j) => ({ kunci: j, label: DAFTAR[j].label }));

/** The number of each part and kind, and the list behind it. */
function sel(isi: PerJenis, cara: "kantor" | "tahapan" | "terbit") {
  const n = new Map<string, number>(
    JENIS.flatMap((j) => (isi[j].a.menurut[cara] ?? []).map((b) => [`${j} ${b.kunci}`, b.n] as const)),
  );
  return {
    nilai: (kunci: string, jenis: string) => n.get(`${jenis} ${kunci}`) ?? 0,
    // a sum over kinds is never asked for: they are different things
    alamat: (kunci?: string, jenis?: string) =>
      daftar(isi[(jenis as Jenis | undefined) ?? "pelanggaran"].f, kunci ? { [cara]: kunci } : {}),
  };
}

/** Offices and kinds. */
export const petakKantorJenis = (isi: PerJenis, kantor: Kantor[]): PetakDasbor =>
  petakSilang({
    kode: "kantor-jenis",
    judul: "Kantor dan jenis catatan",
    keterangan:
      "Panwaslu kecamatan terhitung pada kabupaten atau kotanya. Angka 0 berarti tidak ada catatan tervalidasi, bukan pernyataan nihil.",
    satuan: "catatan",
    kepala: "Kantor",
    jenis: JENIS,
    baris: sisiKantor(kantor),
    kolom,
    ...sel(isi, "kantor"),
  });

/** Stages: of the suspected violations, and of all kinds. */
export function petakTahapan(isi: PerJenis, kepala: Kepala): PetakDasbor[] {
  const baris = menurutTahapan(
    JENIS.flatMap((j) => isi[j].a.menurut.tahapan ?? []),
    kepala.saringan,
    kepala.acuan,
  );
  if (baris.length === 0) return [];
  const { nilai, alamat } = sel(isi, "tahapan");
  return [
    petakPilah({
      kode: "tahapan",
      judul: "Dugaan pelanggaran menurut tahapan",
      keterangan: "Tahapan yang dipilih pada catatan, tidak diturunkan dari tanggalnya.",
      kepala: "Tahapan",
      satuan: "Dugaan pelanggaran",
      f: isi.pelanggaran.f,
      bagian: baris.map((t) => ({ ...t, n: nilai(t.kunci, "pelanggaran") })).filter((t) => t.n > 0),
      alamat: (tahapan) => alamat(tahapan, "pelanggaran"),
      dari: isi.pelanggaran.a.total,
    }),
    petakSilang({
      kode: "tahapan-jenis",
      judul: "Tahapan dan jenis catatan",
      satuan: "catatan",
      kepala: "Tahapan",
      jenis: JENIS,
      baris,
      kolom,
      nilai,
      alamat,
    }),
  ];
}

/** How the counted records stand with the public; this is told as of now, publications have no earlier day here. */
export function petakPublikasi(isi: PerJenis): PetakDasbor {
  const { nilai, alamat } = sel(isi, "terbit");
  return petakSilang({
    kode: "publikasi",
    judul: "Publikasi",
    keterangan:
      "Keadaan sekarang. “Hanya dihitung”: masuk jumlah publik tanpa rincian. “Publikasi tertinggal”: keadaan perkara sudah berubah sejak rinciannya terbit.",
    satuan: "catatan",
    kepala: "Jenis catatan",
    jenis: JENIS,
    baris: kolom,
    kolom: sisi(TERBIT),
    jumlahKolom: "Jumlah",
    jumlahBaris: false,
    nilai: (j, t) => nilai(t, j),
    alamat: (j, t) => alamat(t, j),
  });
}
