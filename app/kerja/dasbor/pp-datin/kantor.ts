import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { REGISTRASI } from "@/lib/jenis/pelanggaran";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, menurutTahapan, silang } from "../nama";
import { type PetakDasbor, petakPilah, petakSilang, sisi, sisiKantor } from "../petak";
import { daftar } from "../tautan";
import type { IsiPelanggaran } from "./muat";

const { sumber, kelompok } = DAFTAR.pelanggaran.dimensi;
const SUMBER = sisi(sumber?.pilihan);
const dariSumber = (k?: string) => SUMBER.some((s) => s.kunci === k);
const satuan = "Dugaan pelanggaran";

/** Each office: where its cases came from and how many were registered. */
export function petakKantor({ f, a }: IsiPelanggaran, kepala: Kepala): PetakDasbor {
  const asal = silang(a.menurut["kantor:sumber"] ?? []);
  const registrasi = silang(a.menurut["kantor:registrasi"] ?? []);
  return petakSilang({
    kode: "kantor-asal",
    judul: "Kantor, asal, dan registrasi",
    keterangan: "Temuan + laporan = diregistrasi + tidak diregistrasi + masih dikaji.",
    satuan,
    kepala: "Kantor",
    jenis: ["pelanggaran"],
    baris: sisiKantor(kantorTampil(kepala.saringan, kepala.acuan)),
    kolom: [...SUMBER, ...sisi(REGISTRASI)],
    nilai: (k, c) => (dariSumber(c) ? asal : registrasi)(k, c),
    alamat: (kantor, c) =>
      daftar(f, { ...(kantor && { kantor }), ...(c && { [dariSumber(c) ? "sumber" : "registrasi"]: c }) }),
  });
}

/** The mix of kinds in each stage. */
export function petakTahapanJenis({ f, a }: IsiPelanggaran, kepala: Kepala): PetakDasbor | null {
  const baris = menurutTahapan(a.menurut.tahapan ?? [], kepala.saringan, kepala.acuan);
  if (baris.length === 0 || !kelompok) return null;
  return petakSilang({
    kode: "tahapan-jenis",
    judul: "Tahapan dan jenis pelanggaran",
    satuan,
    kepala: "Tahapan",
    jenis: ["pelanggaran"],
    baris,
    kolom: sisi(nilaiDimensi("pelanggaran", kelompok)),
    jumlahKolom: "Jumlah",
    nilai: silang(a.menurut["tahapan:kelompok"] ?? []),
    alamat: (tahapan, k) => daftar(f, { ...(tahapan && { tahapan }), ...(k && { kelompok: k }) }),
  });
}

/** The neutrality of civil servants is asked for at every hearing: where. */
export function petakAsn({ f, a }: IsiPelanggaran, kepala: Kepala): PetakDasbor | null {
  const n = silang(a.menurut["kategori:kantor"] ?? []);
  const bagian = kantorTampil(kepala.saringan, kepala.acuan)
    .map((k) => ({ kunci: k.kode, label: k.namaSingkat, n: n("asn", k.kode) }))
    .filter((b) => b.n > 0);
  if (bagian.length === 0) return null;
  return petakPilah({
    kode: "asn",
    judul: "Terlapor ASN",
    keterangan: "Dugaan pelanggaran dengan terlapor aparatur sipil negara, menurut kantor.",
    kepala: "Kantor",
    satuan: "Terlapor ASN",
    f,
    bagian,
    alamat: (kantor) => daftar(f, { kantor, kategori: "asn" }),
  });
}

/** Why reports were not registered: the parts add up to those that were not. */
export function petakAlasan({ f, a }: IsiPelanggaran): PetakDasbor {
  const alasan = (a.menurut["registrasi:alasan"] ?? [])
    .filter((b) => b.kunci === "tidak_diregistrasi")
    .map((b) => ({ ...b, kunci: b.silang ?? "" }));
  const tidak = { ...f, dimensi: { ...f.dimensi, registrasi: "tidak_diregistrasi" } };
  return petakPilah({
    kode: "alasan",
    judul: "Mengapa tidak diregistrasi",
    keterangan: "Alasan yang dicatat pada dugaan pelanggaran yang tidak diregistrasi.",
    kepala: "Alasan",
    satuan: "Tidak diregistrasi",
    f: tidak,
    dari: alasan.reduce((n, b) => n + b.n, 0),
    bagian: menurutDimensi(alasan, f, "alasan"),
    alamat: (kunci) => daftar(tidak, { alasan: kunci }),
  });
}
