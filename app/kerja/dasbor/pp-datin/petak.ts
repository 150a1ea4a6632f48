import { persen } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, menurutLangkah } from "../nama";
import { petakBagi, petakCorong, petakDiMana, petakPilah, petakTahapan, sisi } from "../petak";
import { petakUtama } from "../ringkas";
import type { Susunan } from "../susunan";
import { daftar } from "../tautan";
import { petakTrenSatu } from "../tren";
import { petakAlur } from "./alur";
import { petakAlasan, petakAsn, petakKantor, petakTahapanJenis } from "./kantor";
import { type IsiPelanggaran, muatPelanggaran } from "./muat";
import { petakPenindakan } from "./penindakan";

const JALAN = ["kajian_awal", "diregistrasi", "klarifikasi", "kajian", "pleno", "status_diumumkan"];
const satuan = "Dugaan pelanggaran";

function petak(kepala: Kepala, isi: IsiPelanggaran) {
  const { f, a, aLalu, langkah, g, b, bLalu } = isi;
  const { saringan, acuan } = kepala;
  const temuan = persen(a.menurut.sumber?.find((s) => s.kunci === "temuan")?.n ?? 0, a.total);
  const banyak = kantorTampil(saringan, acuan).length > 1;
  const utama = { f, kini: a, lalu: aLalu };
  return [
    petakUtama(kepala, { judul: "Ringkasan", kepala: "Angka", satuan: "Perkara dan jalur" }, [
      { ...utama, kunci: "pelanggaran", label: satuan },
      { ...utama, kunci: "diregistrasi", label: "Diregistrasi", bagian: ["registrasi", "diregistrasi"] },
      { kunci: "penindakan", label: "Jalur penindakan", f: g, kini: b, lalu: bLalu },
    ]),
    petakBagi({ kode: "registrasi", judul: "Menurut registrasi", satuan, f, a, cara: "registrasi" }),
    petakBagi({
      kode: "sumber",
      judul: "Menurut sumber",
      keterangan: temuan
        ? `Bagian temuan dari temuan dan laporan: ${temuan}. Makin besar, makin banyak perkara ditemukan sendiri oleh pengawas.`
        : undefined,
      satuan,
      f,
      a,
      cara: "sumber",
    }),
    petakBagi({ kode: "jenis", judul: "Menurut jenis pelanggaran", satuan, f, a, cara: "kelompok" }),
    petakTrenSatu(
      kepala,
      { kode: "tren", judul: "Dugaan pelanggaran dari waktu ke waktu", satuan },
      { f, a },
      "sumber",
      sisi(DAFTAR.pelanggaran.dimensi.sumber?.pilihan),
    ),
    banyak ? petakDiMana(satuan, f, a, kepala) : null,
    petakCorong({
      kode: "corong",
      judul: "Sampai langkah mana",
      keterangan:
        "Berapa perkara yang pernah mencapai tiap langkah. Temuan langsung diregistrasi, tanpa kajian awal; status diumumkan juga untuk yang tidak diregistrasi.",
      satuan,
      f,
      rangkaian: langkah,
      langkah: JALAN,
      semua: "Semua dugaan pelanggaran",
    }),
    petakAlur(isi),
    banyak ? petakKantor(isi, kepala) : null,
    petakPilah({
      kode: "posisi",
      judul: "Langkah terakhir",
      keterangan: "Keadaan perkara pada hari terakhir yang dihitung.",
      kepala: "Langkah",
      satuan: "Perkara",
      f,
      dari: a.total,
      bagian: menurutLangkah(a.menurut.posisi ?? [], f),
      alamat: (posisi) => daftar(f, { posisi }),
    }),
    petakPilah({
      kode: "kategori",
      judul: "Kategori terlapor",
      keterangan: "Hanya untuk di dalam: kategori kecil dapat menunjuk orang.",
      kepala: "Kategori",
      satuan,
      f,
      dari: a.total,
      bagian: menurutDimensi(a.menurut.kategori ?? [], f, "kategori"),
      alamat: (kategori) => daftar(f, { kategori }),
    }),
    petakAlasan(isi),
    petakAsn(isi, kepala),
    petakTahapan(satuan, f, a, kepala),
    petakTahapanJenis(isi, kepala),
    ...petakPenindakan(isi),
  ];
}

export const PP_DATIN: Susunan<IsiPelanggaran> = {
  dasbor: "pp-datin",
  muat: muatPelanggaran,
  petak,
  kosong: ({ a, b }) => a.total + b.total === 0,
};
