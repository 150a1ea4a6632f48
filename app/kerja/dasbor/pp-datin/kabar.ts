import { tercapai } from "@/lib/angka/stats";
import { persen } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { silang } from "../nama";
import { type PetakDasbor, petakSilang } from "../petak";
import { daftar } from "../tautan";
import type { IsiPelanggaran } from "./muat";

/** What leaves the house, and the step by which its answer is known. */
const KELUAR: Record<string, string> = {
  diteruskan: "umpan_balik",
  direkomendasikan: "umpan_balik",
  rekomendasi: "tindak_lanjut_kpu",
  putusan: "tindak_lanjut_kpu",
  diteruskan_polri: "penyidikan",
};
const KOLOM = [
  { kunci: "ada", label: "Sudah ada kabar" },
  { kunci: "belum", label: "Belum ada kabar" },
];

/** Forwarded and recommended cases, with and without word from the institution. */
export function petakKabar({ g, jalan }: IsiPelanggaran): PetakDasbor {
  const baris = Object.keys(KELUAR)
    .filter((k) => tercapai(jalan, k) > 0)
    .map((k) => ({ kunci: k, label: DAFTAR.penindakan.alur[k]?.label ?? k }));
  const nilai = (k: string, kolom: string) =>
    kolom === "ada" ? tercapai(jalan, `${k}.${KELUAR[k]}`) : tercapai(jalan, k, KELUAR[k]);
  const jumlah = (kolom: string) => baris.reduce((n, b) => n + nilai(b.kunci, kolom), 0);
  const bagi = persen(jumlah("ada"), jumlah("ada") + jumlah("belum"));
  return petakSilang({
    kode: "kabar",
    judul: "Diteruskan, dan kabarnya",
    keterangan: `Apa yang sudah keluar dari Bawaslu dan apakah instansi tujuannya memberi kabar.${bagi ? ` Sudah ada kabar: ${bagi}.` : ""}`,
    satuan: "Penindakan",
    kepala: "Penerusan",
    jenis: ["penindakan"],
    baris,
    kolom: KOLOM,
    jumlahKolom: "Jumlah",
    jumlahBaris: false,
    tabelDulu: false,
    nilai,
    alamat: (k = "", kolom) => {
      if (kolom === "ada") return daftar(g, { langkah: `${k}.${KELUAR[k]}` });
      return daftar(g, { langkah: k, ...(kolom === "belum" && { belum: KELUAR[k] }) });
    },
  });
}

/** The institutions, and what each did; told as it is recorded now. */
export function petakInstansi({ g, b }: IsiPelanggaran): PetakDasbor | null {
  const butir = (b.menurut["tujuan:tindakLanjutInstansi"] ?? []).filter((x) => x.kunci !== "belum_ditentukan");
  const tujuan = [...new Set(butir.map((x) => x.kunci))].map((t) => ({ kunci: t, label: t }));
  const d = DAFTAR.penindakan.dimensi.tindakLanjutInstansi;
  if (tujuan.length === 0 || !d) return null;
  return petakSilang({
    kode: "instansi",
    judul: "Tindak lanjut instansi",
    keterangan: "Menurut instansi tujuan yang dicatat; keadaan sekarang.",
    satuan: "Penindakan",
    kepala: "Instansi tujuan",
    jenis: ["penindakan"],
    baris: tujuan,
    kolom: Object.entries(nilaiDimensi("penindakan", d)).flatMap(([kunci, label]) =>
      butir.some((x) => x.silang === kunci) ? [{ kunci, label }] : [],
    ),
    jumlahKolom: "Jumlah",
    jumlahBaris: false,
    nilai: silang(butir),
    alamat: (t, k) => daftar(g, { ...(t && { tujuan: t }), ...(k && { tindakLanjutInstansi: k }) }),
  });
}
