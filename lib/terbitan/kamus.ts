import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { bidangJenis } from "@/lib/jenis/tampil";

/** A column of the open data: its name, what it holds, and its values where they are a closed list. */
export type Kolom = {
  kunci: string;
  label: string;
  arti: string;
  nilai?: Record<string, string>;
  /** Text unless said otherwise. */
  tipe?: "bilangan" | "tanggal" | "saat" | "daftar";
  wajib?: true;
};

const TIPE: Record<string, Kolom["tipe"]> = { bilangan: "bilangan", tanggal: "tanggal", pilihan_ganda: "daftar" };

const umum = (jenis: Jenis): Kolom[] => [
  { kunci: "id", label: "ID", arti: "Tanda publik catatan; halaman catatan beralamat /data/{jenis}/{id}." },
  {
    kunci: "edisi",
    label: "Edisi",
    arti: "Nomor edisi terbitan; naik setiap kali catatan diperbarui atau diralat.",
    tipe: "bilangan",
  },
  { kunci: "nomor", label: DAFTAR[jenis].labelNomor, arti: "Seperti tercetak pada naskahnya." },
  {
    kunci: "tanggal",
    label: DAFTAR[jenis].labelTanggal,
    arti: "Hari yang dipakai untuk menghitung, TTTT-BB-HH, WITA.",
    tipe: "tanggal",
  },
  {
    kunci: "kantorKode",
    label: "Kode kantor",
    arti: "Kantor yang menangani: 64 provinsi, 64.xx kabupaten/kota (kode Kemendagri).",
  },
  { kunci: "kantor", label: "Kantor", arti: "Nama kantor yang menangani." },
  { kunci: "wilayahKode", label: "Kode wilayah", arti: "Tempat peristiwa, paling rinci kecamatan (kode Kemendagri)." },
  { kunci: "wilayah", label: "Wilayah", arti: "Nama wilayah itu." },
  { kunci: "penyelenggaraanKode", label: "Penyelenggaraan", arti: "Kode penyelenggaraan, misalnya PEMILU-2024." },
  { kunci: "tahapan", label: "Tahapan", arti: "Tahapan yang dipilih petugas untuk catatan itu." },
  { kunci: "keadaan", label: "Keadaan", arti: "Keadaan terakhir dengan kata yang dipakai untuk publik." },
];

/** The columns that every kind has, for a search over all of them. */
export const kamusLintas = (): Kolom[] => [
  { kunci: "jenis", label: "Jenis", arti: "Jenis catatan, seperti pada alamatnya.", wajib: true },
  ...umum("pelanggaran").map((k) =>
    k.kunci === "nomor" ? { ...k, label: "Nomor" } : k.kunci === "tanggal" ? { ...k, label: "Tanggal" } : k,
  ),
  ...AKHIR,
];

const AKHIR: Kolom[] = [
  { kunci: "ringkasan", label: "Ringkasan", arti: "Ringkasan yang ditulis untuk publik, paling banyak 300 huruf." },
  { kunci: "ralat", label: "Ralat", arti: "Apa yang diperbaiki pada edisi ini; kosong bila tidak ada." },
  { kunci: "terbitPada", label: "Terbit pada", arti: "Saat edisi ini terbit, ISO 8601 dengan zona.", tipe: "saat" },
  {
    kunci: "sedangDiperbarui",
    label: "Sedang diperbarui",
    arti: "Ya: keadaan perkara berubah sesudah ringkasannya ditulis. Yang terbaru ialah keadaannya.",
    nilai: { true: "Ya", false: "Tidak" },
    wajib: true,
  },
];

/** The public fields that only this kind has. */
function kolomKhusus(jenis: Jenis): Kolom[] {
  const d = DAFTAR[jenis];
  const bidang = bidangJenis(jenis)
    .filter((b) => d.publik.includes(b.nama))
    .map(
      (b): Kolom => ({
        kunci: b.nama,
        label: b.label,
        arti:
          b.bantuan ??
          (b.input === "pilihan_ganda"
            ? "Boleh lebih dari satu."
            : b.input === "bilangan"
              ? "Bilangan bulat."
              : b.input === "tanggal"
                ? "TTTT-BB-HH."
                : ""),
        nilai: b.pilihan,
        ...(TIPE[b.input] && { tipe: TIPE[b.input] }),
        ...(b.wajib && { wajib: true }),
      }),
    );
  const kelompok = d.dimensi.kelompok;
  if (kelompok && !bidang.some((b) => b.kunci === kelompok.bidang))
    bidang.push({
      kunci: "kelompok",
      label: kelompok.label,
      arti: "Tepat satu kelompok untuk setiap catatan.",
      nilai: kelompok.pilihan,
    });
  return bidang;
}

/** Every column of a kind's open data, in the order of the file. */
export const kamus = (jenis: Jenis): Kolom[] => [...umum(jenis), ...kolomKhusus(jenis), ...AKHIR];
