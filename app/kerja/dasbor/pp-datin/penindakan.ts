import { menurutLangkah } from "../nama";
import { type PetakDasbor, petakBagi, petakCorong, petakPilah } from "../petak";
import { daftar } from "../tautan";
import { PIDANA, petakBerhenti } from "./alur";
import { petakInstansi, petakKabar, petakMenunggu } from "./kabar";
import type { IsiPelanggaran } from "./muat";

const satuan = "Penindakan";
/** What the funnel leaves out: it begins with all of them, and these say nothing of how far a case came. */
const SELA = ["dibuka", "banding", "eksekusi"];

/** The handling: tracks, how far the criminal ones came, what was forwarded and what is known of it. */
export function petakPenindakan(isi: IsiPelanggaran): (PetakDasbor | null)[] {
  const { g, b, jalan } = isi;
  return [
    petakBagi({
      kode: "jalur",
      judul: "Jalur penanganan",
      keterangan:
        "Satu perkara dapat ditangani pada lebih dari satu jalur, dan ada yang belum sampai pleno; karena itu jumlah jalur tidak harus sama dengan jumlah perkara yang diregistrasi.",
      satuan,
      f: g,
      a: b,
      cara: "kelompok",
    }),
    petakCorong({
      kode: "pidana",
      judul: "Pidana: sampai langkah mana",
      keterangan: "Sentra Gakkumdu, penyidikan, penuntutan, dan pengadilan.",
      satuan,
      f: g,
      rangkaian: jalan.filter((r) => r.kunci === "pidana"),
      langkah: PIDANA.filter((l) => !SELA.includes(l)),
      semua: "Semua jalur pidana",
      ubah: { kelompok: "pidana" },
    }),
    petakPilah({
      kode: "posisi-penindakan",
      judul: "Langkah terakhir penindakan",
      keterangan: "Keadaan pada hari terakhir yang dihitung.",
      kepala: "Langkah",
      satuan,
      f: g,
      dari: b.total,
      bagian: menurutLangkah(b.menurut.posisi ?? [], g),
      alamat: (posisi) => daftar(g, { posisi }),
    }),
    petakBerhenti(isi),
    petakKabar(isi),
    petakMenunggu(isi),
    petakInstansi(isi),
  ];
}
