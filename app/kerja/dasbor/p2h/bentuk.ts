import { angka } from "@/lib/format";
import type { Kepala } from "../muat";
import { type Bagian, kantorTampil, menurutDimensi, silang } from "../nama";
import { type PetakDasbor, petakSilang, sisiKantor } from "../petak";
import { daftar } from "../tautan";
import type { IsiPencegahan } from "./muat";

const MAKS = 25;

/** What each office did. */
export const bentukKantor = (isi: IsiPencegahan, kepala: Kepala) =>
  tabel(isi, {
    kode: "kantor-bentuk",
    judul: "Kantor dan bentuk",
    kepala: "Kantor",
    cara: "kantor",
    baris: sisiKantor(kantorTampil(kepala.saringan, kepala.acuan)),
  });

/** The kinds of activity within each form. */
export const bentukKegiatan = (isi: IsiPencegahan) =>
  tabel(isi, {
    kode: "kegiatan-bentuk",
    judul: "Jenis kegiatan dan bentuk",
    kepala: "Jenis kegiatan",
    cara: "jenisKegiatan",
    baris: menurutDimensi(isi.a.menurut.jenisKegiatan ?? [], isi.f, "jenisKegiatan"),
  });

/** For whom: as it was typed, so the same group may stand there under two names. */
export function sasaran(isi: IsiPencegahan) {
  const semua = menurutDimensi(isi.a.menurut.sasaran ?? [], isi.f, "sasaran");
  const sisa = semua.slice(MAKS);
  const lain = sisa.reduce((n, b) => n + b.n, 0);
  return tabel(isi, {
    kode: "sasaran-bentuk",
    judul: "Sasaran dan bentuk",
    keterangan: `Seperti tertulis pada catatan.${lain > 0 ? ` ${angka(MAKS)} sasaran terbanyak; ${angka(lain)} kegiatan lain tersebar pada ${angka(sisa.length)} sebutan.` : ""}`,
    kepala: "Sasaran",
    cara: "sasaran",
    baris: semua.slice(0, MAKS),
    jumlahBaris: sisa.length === 0,
  });
}

type Umum = Pick<PetakDasbor, "kode" | "judul" | "keterangan" | "kepala"> & {
  cara: string;
  baris: Pick<Bagian, "kunci" | "label">[];
  jumlahBaris?: boolean;
};

function tabel({ f, a }: IsiPencegahan, { cara, ...umum }: Umum): PetakDasbor {
  return petakSilang({
    ...umum,
    satuan: "Kegiatan",
    jenis: [f.jenis],
    kolom: menurutDimensi(a.menurut.kelompok ?? [], f, "kelompok"),
    jumlahKolom: "Jumlah",
    nilai: silang(a.menurut[`${cara}:kelompok`] ?? []),
    alamat: (b, k) => daftar(f, { ...(b && { [cara]: b }), ...(k && { kelompok: k }) }),
  });
}
