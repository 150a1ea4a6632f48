import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor } from "../nama";
import { petakBagi, petakPilah, petakTahapan } from "../petak";
import { petakUtama } from "../ringkas";
import type { Susunan } from "../susunan";
import { daftar } from "../tautan";
import { petakTrenSatu } from "../tren";
import { type IsiPengawasan, muatPengawasan } from "./muat";
import { petakKantorLanjut, petakKecamatan, petakPelaksana, petakSenyap } from "./tempat";

/** Ways in which LHP are split one by one. */
export const DIMENSI = ["kelompok", "jabatan", "adaDugaan", "adaPotensi"];
const { dimensi, dimensiDalam } = DAFTAR.pengawasan;
const satuan = "LHP";

function petak(kepala: Kepala, isi: IsiPengawasan) {
  const { f, a, dulu } = isi;
  const { saringan, acuan } = kepala;
  const banyak = kantorTampil(saringan, acuan).length > 1;
  const utama = { f, kini: a, lalu: dulu };
  return [
    petakUtama(kepala, { judul: "Ringkasan", kepala: "Angka", satuan }, [
      { ...utama, kunci: "lhp", label: "LHP" },
      { ...utama, kunci: "temuan", label: "Menjadi temuan", bagian: ["tindakLanjut", "temuan"] },
    ]),
    petakBagi({
      kode: "tindak-lanjut",
      judul: "Menjadi apa",
      keterangan: "Tindak lanjut setiap LHP: dari nihil sampai temuan.",
      satuan,
      f,
      a,
      cara: "tindakLanjut",
    }),
    petakTrenSatu(kepala, { kode: "tren", judul: "LHP dari waktu ke waktu", satuan }, { f, a }),
    petakSenyap(isi),
    petakPelaksana(isi),
    banyak
      ? petakPilah({
          kode: "kantor",
          judul: "Di mana",
          keterangan: "Menurut kantor; Panwaslu kecamatan terhitung pada kabupaten atau kotanya.",
          kepala: "Kantor",
          satuan,
          f,
          bagian: menurutKantor(a.menurut.kantor ?? [], saringan, acuan),
          alamat: (kantor) => daftar(f, { kantor }),
        })
      : null,
    petakKecamatan(isi),
    banyak ? petakKantorLanjut(isi, kepala) : null,
    ...DIMENSI.map((cara) =>
      petakPilah({
        kode: cara.toLowerCase(),
        judul: (dimensi[cara] ?? dimensiDalam?.[cara])?.label ?? cara,
        kepala: "Bagian",
        satuan,
        f,
        dari: a.total,
        bagian: menurutDimensi(a.menurut[cara] ?? [], f, cara),
        alamat: (kunci) => daftar(f, { [cara]: kunci }),
      }),
    ),
    petakTahapan(satuan, f, a, kepala),
  ];
}

export const SDMO: Susunan<IsiPengawasan> = {
  dasbor: "sdmo",
  muat: muatPengawasan,
  petak,
  kosong: ({ a }) => a.total === 0,
};
