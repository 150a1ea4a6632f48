import { z } from "zod";
import { DAFTAR } from "@/lib/jenis/daftar";
import { type Face, JENIS, type Jenis, kolom } from "@/lib/jenis/fields";
import { bidangJenis } from "@/lib/jenis/tampil";
import { ANGKA_PUBLIK } from "./parameter";

// What the open interface answers. The document (/api/v1/openapi.json) is made of these, and what answers is held to
// them by its type; strict, so that a field that nobody described is a fault of the tests.

const pilihan = (p: Record<string, string> = {}) => z.enum(Object.keys(p) as [string, ...string[]]);
const arti = (p: Record<string, string> = {}) =>
  Object.entries(p)
    .map(([k, kata]) => `${k}: ${kata}`)
    .join("; ");

function bentuk(f: Face): z.ZodType {
  if (f.input === "pilihan") return pilihan(f.pilihan);
  if (f.input === "pilihan_ganda") return z.array(pilihan(f.pilihan));
  if (f.input === "tanggal") return z.iso.date();
  if (f.input === "bilangan") return z.int();
  return f.input === "centang" ? z.boolean() : z.string();
}

/** The public fields that only this kind has, by the names of their columns; `dari` is the key in terbitan. */
export function bidangPublik(jenis: Jenis): { nama: string; dari: string; bentuk: z.ZodType }[] {
  const d = DAFTAR[jenis];
  const bidang = bidangJenis(jenis)
    .filter((b) => d.publik.includes(b.nama))
    .map((b) => ({
      nama: kolom(b.nama),
      dari: b.nama,
      bentuk: bentuk(b).describe([b.label, arti(b.pilihan)].filter(Boolean).join(". ")),
    }));
  const { kelompok } = d.dimensi;
  const nama = kolom(kelompok?.bidang ?? "");
  if (kelompok && !bidang.some((b) => b.nama === nama))
    bidang.push({
      nama,
      dari: "kelompok",
      bentuk: pilihan(kelompok.pilihan).describe(`${kelompok.label}. ${arti(kelompok.pilihan)}`),
    });
  return bidang;
}

const Kode = z.strictObject({ kode: z.string(), nama: z.string() });
export const ID_PUBLIK = /^[0-9a-f]{12}$/;

const catatan = (jenis: Jenis) =>
  z.strictObject({
    id: z.string().regex(ID_PUBLIK).describe("Tanda publik catatan."),
    jenis: z.literal(jenis),
    edisi: z.int().min(1).describe("Naik setiap kali terbitannya diperbarui atau diralat."),
    judul: z.string(),
    alamat: z.string().describe("Halaman catatan."),
    nomor: z.string().nullable().describe(DAFTAR[jenis].labelNomor),
    tanggal: z.iso.date().describe(DAFTAR[jenis].labelTanggal),
    kantor: Kode,
    wilayah: Kode,
    penyelenggaraan: Kode,
    tahapan: Kode,
    keadaan: z.string().describe("Keadaan terakhir dengan kata yang dipakai untuk publik."),
    sedang_diperbarui: z.boolean().describe("Ringkasannya ditulis sebelum keadaan terakhir."),
    rincian: z.strictObject(
      Object.fromEntries(bidangPublik(jenis).map((b) => [b.nama, b.bentuk.nullable()])) as Record<string, z.ZodType>,
    ),
    ringkasan: z.string().nullable(),
    ralat: z.string().nullable().describe("Apa yang diperbaiki pada edisi ini."),
    terbit_pada: z.iso.datetime(),
  });

/** One schema a kind: `Pelanggaran`, `Sengketa`, … */
export const CATATAN = Object.fromEntries(JENIS.map((j) => [j, catatan(j)])) as Record<
  Jenis,
  ReturnType<typeof catatan>
>;
export type CatatanTerbuka = z.output<ReturnType<typeof catatan>>;
const satu = z.union(JENIS.map((j) => CATATAN[j]));

export const Daftar = z.strictObject({
  jenis: z.enum(JENIS),
  data: z.array(satu),
  berikut: z.string().nullable().describe("Alamat halaman berikutnya; null pada halaman terakhir."),
  angka: z
    .string()
    .describe("Alamat angkanya. Daftar memuat yang dapat dibaca rinci; angka menghitung juga yang hanya dihitung."),
  lisensi: z.string(),
});

export const Rinci = z.strictObject({
  data: satu,
  edisi: z.array(
    z.strictObject({
      edisi: z.int(),
      keadaan: z.string(),
      ralat: z.string().nullable(),
      terbit_pada: z.iso.datetime(),
      ditarik_pada: z.iso.datetime().nullable(),
    }),
  ),
  gambar: z.array(
    z.strictObject({ alamat: z.string(), keterangan: z.string(), bita: z.int(), sha256: z.string().length(64) }),
  ),
  lisensi: z.string(),
});

const kodeAngka = z.enum(ANGKA_PUBLIK.map((d) => d.kode) as [string, ...string[]]);
export const Angka = z.strictObject({
  kode: kodeAngka,
  nilai: z.number().nullable().describe("null: belum tercatat di portal ini pada saat itu; itu bukan nol."),
  per: z.iso.date().describe("Sampai akhir hari ini (WITA)."),
  dari: z.iso.date().nullable(),
  mulai: z.iso.date().nullable().describe("Hari pertama bulan pertama yang berisi."),
  diketahui: z.string().nullable(),
  satuan: z.string(),
  judul: z.string(),
  versi: z.int().describe("Versi definisinya."),
  definisi: z.string().describe("Alamat penjelasannya."),
  nihil: z.boolean().describe("Kantor yang ditanyakan menyatakan nihil untuk setiap bulannya."),
  keterangan: z.string().optional(),
  baris: z
    .array(z.strictObject({ kunci: z.record(z.string(), z.string()), nilai: z.number() }))
    .optional()
    .describe("Bagian-bagiannya bila “kelompok” disebut; jumlahnya sama dengan nilai."),
  penyampaian: z
    .strictObject({
      sampai: z.string().describe("Bulan terakhir yang sudah berakhir, TTTT-BB."),
      lengkap: z.int(),
      dari: z.int(),
      belum: z.array(z.strictObject({ kantor: z.string(), bulan: z.array(z.string()) })),
    })
    .nullable()
    .describe("Kantor yang sudah dan belum menyampaikan datanya: belum menyampaikan bukan nol."),
  lisensi: z.string(),
});

export const DaftarAngka = z.strictObject({
  data: z.array(
    z.strictObject({
      kode: kodeAngka,
      versi: z.int(),
      judul: z.string(),
      satuan: z.string(),
      arti: z.string(),
      sejak: z.iso.date(),
      jenis: z.enum(JENIS).nullable(),
      saringan: z.array(z.string()),
      kelompok: z.array(z.string()),
      alamat: z.string(),
    }),
  ),
  lisensi: z.string(),
});

const TINGKAT = z.enum(["provinsi", "kabupaten_kota", "kecamatan", "desa"]);
export const Wilayah = z.strictObject({
  data: z.array(z.strictObject({ kode: z.string(), nama: z.string(), tingkat: TINGKAT, induk: z.string().nullable() })),
  sumber: z.string(),
  lisensi: z.string(),
});

const masa = { mulai: z.iso.date().nullable(), selesai: z.iso.date().nullable() };
export const Rujukan = z.strictObject({
  kantor: z.array(z.strictObject({ kode: z.string(), nama: z.string(), wilayah: z.string() })),
  penyelenggaraan: z.array(
    z.strictObject({ kode: z.string(), nama: z.string(), hari_pemungutan: z.iso.date().nullable(), ...masa }),
  ),
  tahapan: z.array(z.strictObject({ kode: z.string(), nama: z.string(), penyelenggaraan: z.string(), ...masa })),
  lisensi: z.string(),
});

export const Tenggat = z.strictObject({
  mulai: z.iso.date(),
  jam_mulai: z.string().nullable(),
  lama: z.number(),
  satuan: z.string(),
  cara: z.string(),
  aturan: z
    .strictObject({
      kode: z.string(),
      regime: z.string(),
      nama: z.string(),
      mulai_dari: z.string(),
      dasar_hukum: z.string(),
      kepastian: z.string(),
      berlaku_sejak: z.iso.date(),
      berlaku_sampai: z.iso.date().nullable(),
      diperiksa_oleh: z.string().nullable(),
    })
    .nullable(),
  jatuh_tempo: z.iso.date(),
  jam: z.string().nullable(),
  zona: z.string(),
  hari: z.array(
    z.strictObject({
      tanggal: z.iso.date(),
      dihitung: z.boolean(),
      hari_ke: z.int().nullable(),
      sebab: z.string().nullable(),
      keterangan: z.string(),
      dasar: z.string().nullable(),
    }),
  ),
  batas_maks: z.iso.date().optional(),
  perpanjangan: z.string().nullable().optional(),
});

const kalimat = z.strictObject({ title: z.string(), detail: z.string() });
export const DokumenMasalah = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  bidang: z.record(z.string(), z.string()).optional(),
  id: kalimat,
  en: kalimat,
});
