import { hariTanggal } from "@/lib/format";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import type { Bahan } from "./bahan";
import { type Blok, bernomor, berperan, dariBrankas, isian, kata, sebutan } from "./naskah";

const katakan = (b: Bahan, nama: string) => {
  const f = bidangJenis("pengawasan").find((x) => x.nama === nama);
  return f ? tampil(f, b.catatan.rincian[nama]) : null;
};

function waktu(b: Bahan): string {
  const { tanggalDiterima: mulai, rincian: r } = b.catatan;
  const sampai = kata(r.tanggalSelesai);
  return sampai && sampai !== mulai ? `${hariTanggal(mulai)} sampai ${hariTanggal(sampai)}` : hariTanggal(mulai);
}

const tempat = (b: Bahan) =>
  [kata(b.catatan.rincian.tempat), kata(b.catatan.rincian.tps) && `TPS ${b.catatan.rincian.tps}`, b.wilayah]
    .filter(Boolean)
    .join(", ");

/** IV. What may be a violation; a dotted line where the supervisor writes by hand, one word where there is none. */
function dugaan(b: Bahan): Blok[] {
  const { catatan: c } = b;
  if (c.rincian.adaDugaan !== true) return [{ b: "alinea", teks: "Tidak ada informasi dugaan pelanggaran." }];
  const [pelaku] = berperan(b, "terlapor");
  const saksi = berperan(b, "saksi");
  const tiga: Blok[] = ["a.", "b.", "c."].map((tanda) => ({ b: "isian", tanda, label: "", nilai: null }));
  return [
    { b: "anak", teks: "1. Peristiwa" },
    ...isian([
      ["Peristiwa", [katakan(b, "dugaanJenis"), c.judul].filter(Boolean).join(": ")],
      ["Tempat kejadian", tempat(b)],
      ["Waktu kejadian", waktu(b)],
      ["Pelaku", berperan(b, "terlapor").map(sebutan).join(", ")],
      ["Alamat", dariBrankas(b, pelaku, "alamat")],
    ]),
    { b: "anak", teks: "2. Saksi-saksi" },
    bernomor(
      { Nama: 6, Alamat: 8 },
      saksi.length
        ? saksi.map((p) => [sebutan(p), dariBrankas(b, p, "alamat")])
        : [
            [null, null],
            [null, null],
          ],
    ),
    { b: "anak", teks: "3. Alat bukti" },
    ...tiga,
    { b: "anak", teks: "4. Barang bukti" },
    ...tiga,
    { b: "anak", teks: "5. Uraian singkat dugaan pelanggaran" },
    { b: "alinea", teks: kata(c.rincian.dugaanUraian), baris: 4 },
    { b: "anak", teks: "6. Fakta dan keterangan" },
    { b: "alinea", teks: null, baris: 3 },
    { b: "anak", teks: "7. Analisis" },
    { b: "alinea", teks: null, baris: 3 },
  ];
}

function potensi(b: Bahan): Blok[] {
  if (b.catatan.rincian.adaPotensiSengketa !== true)
    return [{ b: "alinea", teks: "Tidak ada informasi potensi sengketa." }];
  return [
    ...isian([
      ["Peserta", null],
      ["Tempat kejadian", tempat(b)],
      ["Waktu kejadian", waktu(b)],
      ["Bentuk objek (SK atau BA)", null],
      ["Identitas objek dan tanggalnya", null],
      ["Kerugian langsung", null],
    ]),
    { b: "anak", teks: "Uraian singkat potensi sengketa" },
    { b: "alinea", teks: kata(b.catatan.rincian.potensiUraian), baris: 4 },
  ];
}

/** Form A, blocks I to VI (Perbawaslu 5/2022); without a letterhead, as in its annex. */
export function lhp(b: Bahan): Blok[] {
  const { catatan: c } = b;
  return [
    { b: "bab", teks: "I. Data pengawas" },
    ...isian([
      ["Tahapan yang diawasi", b.tahapan],
      ["Nama pelaksana tugas", kata(c.rincian.pelaksana)],
      ["Jabatan", katakan(b, "jabatan")],
      ["Nomor surat perintah tugas", kata(c.rincian.nomorSuratTugas)],
      ["Alamat", [b.kantor.nama, b.kantor.alamat].filter(Boolean).join(", ")],
    ]),
    { b: "bab", teks: "II. Kegiatan pengawasan" },
    ...isian([
      ["Kegiatan", c.judul],
      ["Bentuk", katakan(b, "bentuk")],
      ["Tujuan", kata(c.rincian.tujuan)],
      ["Sasaran", kata(c.rincian.sasaran)],
      ["Waktu dan tempat", `${waktu(b)}, ${tempat(b)}`],
    ]),
    { b: "bab", teks: "III. Uraian singkat hasil pengawasan" },
    { b: "alinea", teks: kata(c.rincian.uraian), baris: 6 },
    { b: "bab", teks: "IV. Informasi dugaan pelanggaran" },
    ...dugaan(b),
    { b: "bab", teks: "V. Informasi potensi sengketa" },
    ...potensi(b),
    { b: "bab", teks: "VI. Tindak lanjut" },
    ...isian([
      ["Tindak lanjut", katakan(b, "tindakLanjut")],
      ["Keterangan", kata(c.rincian.tindakLanjutUraian)],
    ]),
    {
      b: "ttd",
      tempatTanggal: kata(c.rincian.tanggalSelesai) ?? c.tanggalDiterima,
      tangan: [{ jabatan: "Pelaksana tugas pengawasan,", nama: null }],
    },
  ];
}
