import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, menurutLangkah, silang } from "../nama";
import { petakBagi, petakCorong, petakDiMana, petakPilah, petakSilang, petakTahapan, sisi } from "../petak";
import { petakUtama } from "../ringkas";
import type { Susunan } from "../susunan";
import { daftar } from "../tautan";
import { petakTrenSatu } from "../tren";
import { petakLangkah } from "../waktu/langkah";
import { DIMENSI, type IsiSengketa, muatSengketa } from "./muat";
import { petakObjek, petakTahapanLangkah } from "./objek";

const JALAN = [
  "verifikasi",
  "diregister",
  "mediasi",
  "musyawarah",
  "kesepakatan",
  "adjudikasi",
  "putusan",
  "gugur",
  "tindak_lanjut_kpu",
  "upaya_hukum",
  "selesai",
];
const { dimensi, dimensiDalam } = DAFTAR.sengketa;
const satuan = "Permohonan";

function petak(kepala: Kepala, isi: IsiSengketa) {
  const { f, a, dulu, jalan } = isi;
  const { saringan, acuan } = kepala;
  const utama = { f, kini: a, lalu: dulu };
  return [
    petakUtama(kepala, { judul: "Ringkasan", kepala: "Angka", satuan }, [
      { ...utama, kunci: "permohonan", label: "Permohonan" },
      { ...utama, kunci: "diregister", label: "Diregister", bagian: ["registrasi", "diregistrasi"] },
    ]),
    petakBagi({ kode: "registrasi", judul: "Menurut register", satuan, f, a, cara: "registrasi" }),
    petakBagi({ kode: "jenis", judul: "Menurut jenis sengketa", satuan, f, a, cara: "kelompok" }),
    petakCorong({
      kode: "corong",
      judul: "Sampai langkah mana",
      keterangan:
        "Berapa permohonan yang pernah mencapai tiap langkah. Mediasi pada Pemilu, musyawarah pada Pemilihan dan antarpeserta.",
      satuan,
      f,
      rangkaian: jalan,
      langkah: JALAN,
      semua: "Semua permohonan",
    }),
    petakPilah({
      kode: "posisi",
      judul: "Langkah terakhir",
      keterangan: "Keadaan permohonan pada hari terakhir yang dihitung.",
      kepala: "Langkah",
      satuan,
      f,
      dari: a.total,
      bagian: menurutLangkah(a.menurut.posisi ?? [], f),
      alamat: (posisi) => daftar(f, { posisi }),
    }),
    petakTrenSatu(
      kepala,
      { kode: "tren", judul: "Permohonan dari waktu ke waktu", satuan },
      { f, a },
      "kelompok",
      sisi(dimensi.kelompok?.pilihan),
    ),
    dimensi.hasil
      ? petakSilang({
          kode: "objek-hasil",
          judul: "Objek dan hasil",
          satuan,
          kepala: "Hasil",
          jenis: ["sengketa"],
          baris: sisi(nilaiDimensi("sengketa", dimensi.hasil)),
          kolom: sisi(dimensiDalam?.objek?.pilihan),
          jumlahKolom: "Jumlah",
          nilai: (hasil, objek) => silang(a.menurut["objek:hasil"] ?? [])(objek, hasil),
          alamat: (hasil, objek) => daftar(f, { ...(hasil && { hasil }), ...(objek && { objek }) }),
        })
      : null,
    petakObjek(isi),
    petakTahapanLangkah(isi, kepala),
    petakLangkah(kepala, isi.waktu, ["sengketa"]),
    kantorTampil(saringan, acuan).length > 1 ? petakDiMana(satuan, f, a, kepala) : null,
    ...DIMENSI.map((cara) => {
      const judul = (dimensi[cara] ?? dimensiDalam?.[cara])?.label ?? cara;
      return petakPilah({
        kode: cara,
        judul,
        kepala: judul,
        satuan,
        f,
        dari: a.total,
        bagian: menurutDimensi(a.menurut[cara] ?? [], f, cara),
        alamat: (kunci) => daftar(f, { [cara]: kunci }),
      });
    }),
    petakTahapan(satuan, f, a, kepala),
  ];
}

export const HPS: Susunan<IsiSengketa> = { dasbor: "hps", muat: muatSengketa, petak, kosong: ({ a }) => a.total === 0 };
