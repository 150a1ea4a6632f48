import type { BarisPetak } from "@/lib/angka/petak";
import type { Butir } from "@/lib/angka/stats";
import { angka, bulan } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { kantorTampil, menurutDimensi, silang } from "../nama";
import { type PetakDasbor, petakSilang, sisi, sisiKantor } from "../petak";
import { bila, daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";
import { senyap } from "./senyap";

const satuan = "LHP";
const umum = { satuan, gambar: "batang", jenis: ["pengawasan"] } as const;
const baris = (
  { f }: IsiPengawasan,
  cara: string,
  kunci: string,
  nama: Pick<BarisPetak, "label" | "kelompok">,
  b?: Butir,
): BarisPetak => ({
  kunci,
  ...nama,
  sel: [{ n: b?.n ?? 0, href: bila(b?.n ?? 0, daftar(f, { [cara]: kunci })) }, { n: b?.akhir ? bulan(b.akhir) : "–" }],
});
const kolom = [
  { kunci: "n", label: satuan },
  { kunci: "akhir", label: "Terakhir" },
];

/** LHP per supervising unit, and when its last one was. */
export function petakPelaksana(isi: IsiPengawasan): PetakDasbor {
  const butir = new Map((isi.a.menurut.pelaksana ?? []).map((b) => [b.kunci, b]));
  const semua = menurutDimensi(isi.a.menurut.pelaksana ?? [], isi.f, "pelaksana");
  return {
    ...umum,
    kode: "pelaksana",
    judul: "Per pelaksana",
    keterangan: `Satuan pengawas seperti tertulis pada LHP: ${angka(semua.length)} pelaksana.`,
    kepala: "Pelaksana",
    kolom,
    baris: semua.map((b) => baris(isi, "pelaksana", b.kunci, { label: b.label }, butir.get(b.kunci))),
  };
}

/** LHP per kecamatan; what names no kecamatan stands last, so that the parts add up. */
export function petakKecamatan(isi: IsiPengawasan): PetakDasbor {
  const { a, kecamatan, kabupaten } = isi;
  const butir = new Map((a.menurut.kecamatan ?? []).map((b) => [b.kunci, b]));
  const nama = (kode: string) => kabupaten.find((k) => k.kode === kode)?.nama;
  const lain = [...butir.keys()].filter((k) => !kecamatan.some((x) => x.kode === k)).sort();
  return {
    ...umum,
    kode: "kecamatan",
    judul: "Per kecamatan",
    keterangan: "Menurut wilayah kejadian pada LHP.",
    kepala: "Kecamatan",
    kepalaKelompok: "Kabupaten atau kota",
    kolom,
    baris: [
      ...kecamatan.map((k) =>
        baris(isi, "kecamatan", k.kode, { label: k.nama, kelompok: nama(k.indukKode ?? "") }, butir.get(k.kode)),
      ),
      ...lain.map((k) =>
        baris(
          isi,
          "kecamatan",
          k,
          { label: nama(k) ?? (k === "64" ? "Seluruh provinsi" : k), kelompok: "Tanpa kecamatan" },
          butir.get(k),
        ),
      ),
    ],
  };
}

/** Where nobody reports. Silence is no proof that nothing happened there, so it is listed by name. */
export function petakSenyap(isi: IsiPengawasan): PetakDasbor {
  const { f, kabupaten, menunggu } = isi;
  const { kecamatan, kantor } = senyap(isi);
  const diam = (cara: "kecamatan" | "kantor", kode: string, label: string, kelompok = ""): BarisPetak => {
    const n = menunggu[cara].get(kode) ?? 0;
    return {
      kunci: kode,
      label,
      kelompok,
      sel: [{ n, href: bila(n, daftar(f, { [cara]: kode, status: "dikirim" })) }],
    };
  };
  return {
    ...umum,
    gambar: "khusus",
    kode: "senyap",
    judul: "Belum ada LHP",
    keterangan:
      "Kecamatan dan kantor tanpa LHP tervalidasi pada saringan ini. Belum ada LHP tidak berarti tidak ada kejadian.",
    kepala: "Kantor atau kecamatan",
    kepalaKelompok: "Kabupaten atau kota",
    kolom: [{ kunci: "menunggu", label: "LHP menunggu validasi" }],
    baris: [
      ...kantor.map((k) => diam("kantor", k.kode, k.nama)),
      ...kecamatan.map((k) => diam("kecamatan", k.kode, k.nama, kabupaten.find((x) => x.kode === k.indukKode)?.nama)),
    ],
  };
}

/** Each office, and what became of its LHP. */
export const petakKantorLanjut = ({ f, a }: IsiPengawasan, kepala: Kepala): PetakDasbor =>
  petakSilang({
    kode: "kantor-tindak-lanjut",
    judul: "Kantor dan tindak lanjut",
    satuan,
    kepala: "Kantor",
    jenis: ["pengawasan"],
    baris: sisiKantor(kantorTampil(kepala.saringan, kepala.acuan)),
    kolom: sisi(DAFTAR.pengawasan.dimensi.tindakLanjut?.pilihan),
    jumlahKolom: "Jumlah",
    nilai: silang(a.menurut["kantor:tindakLanjut"] ?? []),
    alamat: (kantor, t) => daftar(f, { ...(kantor && { kantor }), ...(t && { tindakLanjut: t }) }),
  });
