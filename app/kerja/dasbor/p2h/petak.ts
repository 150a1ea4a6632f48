import { angka } from "@/lib/format";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor, menurutTahapan } from "../nama";
import { petakPilah } from "../petak";
import { petakUtama, type Utama } from "../ringkas";
import type { Susunan } from "../susunan";
import { daftar } from "../tautan";
import { petakTrenSatu } from "../tren";
import { bentukKantor, bentukKegiatan, sasaran } from "./bentuk";
import { type IsiPencegahan, muatPencegahan } from "./muat";

const peserta = (b: { jumlah?: number | null }) => (b.jumlah ? `${angka(b.jumlah)} peserta` : undefined);

function petak(kepala: Kepala, isi: IsiPencegahan) {
  const { f, a, dulu } = isi;
  const { saringan, acuan } = kepala;
  const satuan = "Kegiatan";
  const utama = (u: Pick<Utama, "kunci" | "label" | "bagian" | "ukur">): Utama => ({ ...u, f, kini: a, lalu: dulu });
  const menurut = (cara: string) => menurutDimensi(a.menurut[cara] ?? [], f, cara);
  const banyak = kantorTampil(saringan, acuan).length > 1;
  return [
    petakUtama(kepala, { judul: "Ringkasan", kepala: "Angka", satuan: "Kegiatan dan peserta" }, [
      utama({ kunci: "kegiatan", label: "Kegiatan" }),
      utama({ kunci: "peserta", label: "Peserta yang dicatat", ukur: "jumlah" }),
      utama({ kunci: "sosialisasi", label: "Sosialisasi", bagian: ["jenisKegiatan", "sosialisasi"] }),
    ]),
    petakTrenSatu(kepala, { kode: "tren", judul: "Kegiatan dari waktu ke waktu", satuan }, { f, a }),
    petakPilah({
      kode: "bentuk",
      judul: "Bentuk",
      keterangan: "Tujuh bentuk menurut SK Bawaslu 274/2022.",
      kepala: "Bentuk",
      satuan,
      f,
      dari: a.total,
      bagian: menurut("kelompok"),
      alamat: (kelompok) => daftar(f, { kelompok }),
      catatan: peserta,
    }),
    petakPilah({
      kode: "metode",
      judul: "Metode",
      kepala: "Metode",
      satuan,
      f,
      dari: a.total,
      bagian: menurut("metode"),
      alamat: (metode) => daftar(f, { metode }),
    }),
    banyak
      ? petakPilah({
          kode: "kantor",
          judul: "Di mana",
          keterangan: "Menurut kantor pelaksana.",
          kepala: "Kantor",
          satuan,
          f,
          bagian: menurutKantor(a.menurut.kantor ?? [], saringan, acuan),
          alamat: (kantor) => daftar(f, { kantor }),
        })
      : null,
    banyak ? bentukKantor(isi, kepala) : null,
    bentukKegiatan(isi),
    sasaran(isi),
    petakPilah({
      kode: "tahapan",
      judul: "Tahapan",
      keterangan: "Tahapan yang dipilih pada catatan; pencegahan boleh mendahului tahapannya.",
      kepala: "Tahapan",
      satuan,
      f,
      dari: a.total,
      bagian: menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan),
      alamat: (tahapan) => daftar(f, { tahapan }),
      catatan: peserta,
    }),
  ];
}

export const P2H: Susunan<IsiPencegahan> = {
  dasbor: "p2h",
  muat: muatPencegahan,
  petak,
  kosong: ({ a }) => a.total === 0,
};
