import { hariTanggal, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS_PELANGGARAN } from "@/lib/jenis/pelanggaran";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import type { Bahan, JalurSurat } from "./bahan";
import { dalam } from "./laporan";
import { type Blok, berperan, isian, kata, langkah, sebutan } from "./naskah";

const wajah = (jenis: "pelanggaran" | "penindakan", nama: string) => bidangJenis(jenis).find((f) => f.nama === nama);
const katakan = (jenis: "pelanggaran" | "penindakan", nama: string, nilai: unknown) => {
  const f = wajah(jenis, nama);
  return f ? tampil(f, nilai) : null;
};

/** Steps after which there is a status to tell. */
export const BERSTATUS = ["tidak_diregistrasi", "dicabut", "pleno", "status_diumumkan"];

function produk(j: JalurSurat): string | null {
  const { produk, nomorProduk, tanggalProduk, tujuan } = j.rincian;
  const nama = katakan("penindakan", "produk", produk);
  if (!nama) return null;
  const bagian = [nama, kata(nomorProduk) && `nomor ${nomorProduk}`];
  if (kata(tanggalProduk)) bagian.push(`tanggal ${tanggal(String(tanggalProduk))}`);
  if (kata(tujuan)) bagian.push(`kepada ${tujuan}`);
  return bagian.filter(Boolean).join(" ");
}

/** One row for each kind of violation: what came of it. */
function perJenis(b: Bahan): string[][] {
  const jenis = (b.catatan.rincian.jenisPelanggaran as string[] | undefined) ?? [];
  const nama = (j: string) => (JENIS_PELANGGARAN as Record<string, string>)[j] ?? j;
  return [...new Set([...jenis, ...b.jalur.map((j) => j.jalur)])].map((j) => {
    const jalur = b.jalur.find((x) => x.jalur === j);
    const keadaan = jalur && DAFTAR.penindakan.keadaan(jalur.posisi, jalur.rincian, b.regime);
    return [nama(j), keadaan ?? "Ditangani dalam perkara ini", (jalur && produk(jalur)) ?? "–"];
  });
}

function status(b: Bahan): [status: string, alasan: string | null] {
  const r = b.catatan.rincian;
  if (langkah(b, "dicabut")) return ["Tidak diregistrasi", "Dicabut pelapor sebelum diregistrasi"];
  if (langkah(b, "tidak_diregistrasi"))
    return ["Tidak diregistrasi", katakan("pelanggaran", "alasanTidakDiregistrasi", r.alasanTidakDiregistrasi)];
  if (r.hasilKajian === "tidak_terbukti") return ["Dihentikan", "Hasil kajian dan rapat pleno: bukan pelanggaran"];
  return ["Ditindaklanjuti", "Hasil kajian dan rapat pleno: diteruskan menurut jenis pelanggarannya"];
}

/** The notice of status: B.18, A.17. */
export function pemberitahuanStatus(b: Bahan): Blok[] {
  const { catatan: c } = b;
  const temuan = c.rincian.sumber === "temuan";
  const [kini, alasan] = status(b);
  const pleno = langkah(b, "pleno", "tidak_diregistrasi");
  const umum = langkah(b, "status_diumumkan");
  const nama = (peran: string) => berperan(b, peran).map(sebutan).join(", ") || null;
  const baris = kini === "Ditindaklanjuti" ? perJenis(b) : [];
  const sumber = temuan ? "temuan" : "laporan";
  return [
    {
      b: "alinea",
      teks: `${b.kantor.nama} memberitahukan status ${sumber} dugaan pelanggaran ${dalam(b)} sebagai berikut.`,
    },
    ...isian([
      [`Nomor ${sumber}`, c.nomor ?? kata(c.rincian.nomorPenyampaian)],
      [temuan ? "Penemu" : "Pelapor", nama(temuan ? "penemu" : "pelapor") ?? (temuan ? b.kantor.nama : null)],
      ["Terlapor", nama("terlapor")],
      ["Peristiwa", c.judul],
      [temuan ? "Tanggal ditetapkan" : "Tanggal disampaikan", hariTanggal(c.tanggalDiterima)],
      ["Tanggal diputuskan", pleno && hariTanggal(pleno.tanggal)],
      [`Status ${sumber}`, kini],
      ["Alasan", alasan],
    ]),
    ...(baris.length
      ? ([
          { b: "bab", teks: "Menurut jenis pelanggaran" },
          {
            b: "tabel",
            kolom: [
              { judul: "Jenis", bagian: 3 },
              { judul: "Status", bagian: 5 },
              { judul: "Putusan, rekomendasi, atau penerusan", bagian: 7 },
            ],
            baris,
          },
        ] satisfies Blok[])
      : []),
    { b: "alinea", teks: "Pemberitahuan ini diumumkan pada papan pengumuman kantor dan disampaikan kepada pelapor." },
    {
      b: "ttd",
      tempatTanggal: umum?.tanggal ?? b.hariIni,
      tangan: [{ jabatan: `Ketua ${b.kantor.nama},`, nama: null }],
    },
  ].map((x) =>
    temuan && x.b === "alinea" ? { ...x, teks: x.teks?.replace(" dan disampaikan kepada pelapor", "") ?? null } : x,
  ) as Blok[];
}
