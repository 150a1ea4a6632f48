import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { REGISTRASI } from "@/lib/jenis/pelanggaran";
import type { Kepala } from "../muat";
import { kantorTampil, silang } from "../nama";
import { petakBagi, petakSilang, sisi, sisiKantor } from "../petak";
import { petakUtama } from "../ringkas";
import type { Susunan } from "../susunan";
import { daftar } from "../tautan";
import { petakTren, petakTrenSatu } from "../tren";
import { petakKelengkapan } from "./kelengkapan";
import { petakKantorJenis, petakPublikasi, petakTahapan } from "./matriks";
import { type IsiPimpinan, muatPimpinan } from "./muat";

function petak(kepala: Kepala, { isi, lengkap }: IsiPimpinan) {
  const { f, a } = isi.pelanggaran;
  const kantor = kantorTampil(kepala.saringan, kepala.acuan);
  const banyak = kantor.length > 1;
  return [
    petakUtama(
      kepala,
      { judul: "Semua jenis catatan", kepala: "Jenis catatan", satuan: "catatan" },
      JENIS.map((j) => ({ kunci: j, label: DAFTAR[j].label, f: isi[j].f, kini: isi[j].a, lalu: isi[j].dulu })),
    ),
    petakBagi({
      kode: "registrasi",
      judul: "Registrasi dugaan pelanggaran",
      satuan: "Dugaan pelanggaran",
      f,
      a,
      cara: "registrasi",
    }),
    petakTrenSatu(
      kepala,
      { kode: "tren", judul: "Dugaan pelanggaran dari waktu ke waktu", satuan: "Dugaan pelanggaran" },
      { f, a },
    ),
    petakTren(
      kepala,
      { kode: "tren-jenis", judul: "Semua jenis dari waktu ke waktu", satuan: "catatan" },
      JENIS.map((j) => ({ kunci: j, label: DAFTAR[j].label, f: isi[j].f, a: isi[j].a })),
    ),
    banyak ? petakKantorJenis(isi, kantor) : null,
    banyak
      ? petakSilang({
          kode: "registrasi-kantor",
          judul: "Registrasi menurut kantor",
          keterangan: "Menurut kantor yang menangani; keadaan pada hari terakhir yang dihitung.",
          satuan: "Dugaan pelanggaran",
          kepala: "Kantor",
          jenis: ["pelanggaran"],
          baris: sisiKantor(kantor),
          kolom: sisi(REGISTRASI),
          jumlahKolom: "Jumlah",
          tabelDulu: false,
          nilai: silang(a.menurut["kantor:registrasi"] ?? []),
          alamat: (k, r) => daftar(f, { ...(k && { kantor: k }), ...(r && { registrasi: r }) }),
        })
      : null,
    ...petakTahapan(isi, kepala),
    petakKelengkapan(lengkap, kantor),
    petakPublikasi(isi),
  ];
}

export const PIMPINAN: Susunan<IsiPimpinan> = {
  dasbor: "pimpinan",
  muat: muatPimpinan,
  petak,
  kosong: ({ isi }) => JENIS.every((j) => isi[j].a.total === 0),
};
