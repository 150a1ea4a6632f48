import type { Definisi } from "./definisi";

const AWAL = { versi: 1, sejak: "2026-11-22", satuan: "permohonan" } as const;
const sengketa = (lain: { dimensi?: Record<string, string>; langkah?: string }) =>
  ({ aturan: { jenis: "sengketa", ukur: "n", ...lain } }) as const;

/** Disputes over the election process. */
export const SENGKETA: Definisi[] = [
  {
    ...AWAL,
    kode: "sengketa",
    judul: "Sengketa proses",
    isi: [
      "Satu untuk setiap permohonan penyelesaian sengketa proses yang sudah divalidasi, diregister maupun tidak, menurut hari permohonannya.",
      "Sengketa dengan penyelenggara dan sengketa antarpeserta dibedakan menurut jenis_sengketa.",
    ],
    ...sengketa({}),
  },
  {
    ...AWAL,
    kode: "sengketa.diregister",
    judul: "Sengketa yang diregister",
    isi: [
      "Permohonan sengketa proses yang langkah registernya diambil pada atau sebelum hari yang diminta.",
      "Bersama yang tidak diregister dan yang masih diverifikasi jumlahnya selalu sama dengan sengketa.",
    ],
    ...sengketa({ dimensi: { registrasi: "diregistrasi" } }),
  },
  {
    ...AWAL,
    kode: "sengketa.tidak_diregister",
    judul: "Sengketa yang tidak diregister",
    isi: ["Permohonan sengketa proses yang pada atau sebelum hari yang diminta diputus tidak diregister."],
    ...sengketa({ dimensi: { registrasi: "tidak_diregistrasi" } }),
  },
  {
    ...AWAL,
    kode: "sengketa.mediasi",
    judul: "Sengketa yang dimediasi",
    isi: ["Permohonan sengketa proses dengan langkah mediasi pada atau sebelum hari yang diminta, apa pun hasilnya."],
    ...sengketa({ langkah: "mediasi" }),
  },
  {
    ...AWAL,
    kode: "sengketa.mediasi_sepakat",
    judul: "Sengketa yang dimediasi dan sepakat",
    isi: [
      "Permohonan sengketa proses dengan langkah mediasi dan langkah kesepakatan pada atau sebelum hari yang diminta.",
    ],
    ...sengketa({ langkah: "mediasi.kesepakatan" }),
  },
  {
    ...AWAL,
    kode: "sengketa.adjudikasi",
    judul: "Sengketa yang diadjudikasi",
    isi: [
      "Permohonan sengketa proses dengan langkah adjudikasi atau musyawarah terbuka pada atau sebelum hari yang diminta.",
    ],
    ...sengketa({ langkah: "adjudikasi" }),
  },
  {
    ...AWAL,
    kode: "sengketa.kesepakatan",
    judul: "Sengketa yang berakhir dengan kesepakatan",
    isi: ["Permohonan sengketa proses yang hasilnya kesepakatan, lewat mediasi maupun musyawarah."],
    ...sengketa({ dimensi: { hasil: "kesepakatan" } }),
  },
  {
    ...AWAL,
    kode: "sengketa.upaya_hukum",
    judul: "Sengketa yang digugat ke pengadilan tata usaha negara",
    isi: ["Permohonan sengketa proses dengan langkah gugatan ke PTUN atau PTTUN pada atau sebelum hari yang diminta."],
    ...sengketa({ langkah: "upaya_hukum" }),
  },
];
