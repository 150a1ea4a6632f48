/** A sentence in both languages in which the open interface speaks. */
export type Dwibahasa = { id: string; en: string };
export type Bahasa = keyof Dwibahasa;

/** What can go wrong, by RFC 9457: `type` of a problem document is the page's anchor of this name. */
export const MASALAH = {
  permintaan: {
    status: 400,
    judul: { id: "Permintaan tidak dapat dijawab", en: "The request cannot be answered" },
    arti: {
      id: "Sebuah parameter tidak dikenal, berisi kode atau tanggal yang tidak ada, atau tidak dapat dipakai bersama yang lain.",
      en: "A parameter is unknown, holds a code or a date that does not exist, or does not go with another one.",
    },
  },
  kursor: {
    status: 400,
    judul: { id: "Kursor tidak berlaku di sini", en: "The cursor is not valid here" },
    arti: {
      id: "Kursor hanya berlaku pada daftar dan saringan yang memberikannya. Mulai lagi tanpa parameter “sesudah”.",
      en: "A cursor is valid only for the list and the filters that gave it. Start again without the parameter “sesudah”.",
    },
  },
  "tidak-ada": {
    status: 404,
    judul: { id: "Tidak ditemukan", en: "Not found" },
    arti: {
      id: "Tidak ada data pada alamat itu. Alamat yang ada tertulis di /api/v1/openapi.json.",
      en: "There is nothing at this address. The addresses that exist are listed in /api/v1/openapi.json.",
    },
  },
  metode: {
    status: 405,
    judul: { id: "Hanya dapat dibaca", en: "Read only" },
    arti: {
      id: "Antarmuka ini hanya menerima GET, HEAD, dan OPTIONS.",
      en: "This interface takes GET, HEAD and OPTIONS only.",
    },
  },
  ditarik: {
    status: 410,
    judul: { id: "Catatan ini ditarik", en: "This record was withdrawn" },
    arti: {
      id: "Catatan pada alamat itu pernah terbit dan sudah ditarik.",
      en: "The record at this address was published once and has been withdrawn.",
    },
  },
  "terlalu-panjang": {
    status: 414,
    judul: { id: "Alamat terlalu panjang", en: "The address is too long" },
    arti: {
      id: "Alamat beserta parameternya paling banyak 2.000 huruf.",
      en: "An address with its parameters holds at most 2,000 characters.",
    },
  },
  "terlalu-sering": {
    status: 429,
    judul: { id: "Terlalu sering", en: "Too many requests" },
    arti: {
      id: "Jatah permintaan dari jaringan Anda untuk menit ini habis. Tunggu selama yang tertulis pada kepala Retry-After.",
      en: "Your network has used up its requests for this minute. Wait as long as the header Retry-After says.",
    },
  },
  gangguan: {
    status: 500,
    judul: { id: "Terjadi gangguan", en: "Something went wrong" },
    arti: {
      id: "Kesalahannya ada pada portal dan sudah tercatat. Coba lagi sebentar lagi.",
      en: "The fault is the portal's and has been noted. Try again in a moment.",
    },
  },
  sibuk: {
    status: 503,
    judul: { id: "Portal sedang sibuk", en: "The portal is busy" },
    arti: {
      id: "Permintaan ini belum sempat dijawab. Coba lagi sebentar lagi.",
      en: "There was no time to answer this request. Try again in a moment.",
    },
  },
} as const satisfies Record<string, { status: number; judul: Dwibahasa; arti: Dwibahasa }>;
export type NamaMasalah = keyof typeof MASALAH;

/**
 * What a program's request meets instead of an answer; `bidang` names each parameter at fault, `lihat` is the page or file
 * from which to go on.
 */
export class Masalah extends Error {
  constructor(
    readonly nama: NamaMasalah,
    readonly rincian: Dwibahasa = MASALAH[nama].arti,
    readonly bidang: Record<string, Dwibahasa> = {},
    readonly lihat?: string,
  ) {
    super(rincian.id);
    this.name = "Masalah";
  }
}

/** Indonesian, unless the reader prefers English and says so (`Accept-Language`). */
export function bahasaDari(terima: string | null): Bahasa {
  const urut = (terima ?? "")
    .slice(0, 200)
    .split(",")
    .map((bagian) => {
      const [nama = "", ...lain] = bagian.trim().toLowerCase().split(";");
      const q = lain.map((l) => /^\s*q=([\d.]+)/.exec(l)?.[1]).find((v) => v !== undefined);
      return { nama: nama.slice(0, 2), q: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter((b) => b.q > 0 && (b.nama === "id" || b.nama === "en"))
    .sort((a, b) => b.q - a.q);
  return urut[0]?.nama === "en" ? "en" : "id";
}

/** The problem document: in the reader's language, and in both. */
export function dokumenMasalah(m: Masalah, bahasa: Bahasa, asal: string) {
  const { status, judul } = MASALAH[m.nama];
  const bidang = Object.entries(m.bidang);
  return {
    type: `${asal}/data/api#masalah-${m.nama}`,
    title: judul[bahasa],
    status,
    detail: m.rincian[bahasa],
    ...(bidang.length > 0 && { bidang: Object.fromEntries(bidang.map(([nama, kata]) => [nama, kata[bahasa]])) }),
    ...(m.lihat && { lihat: `${asal}${m.lihat}` }),
    id: { title: judul.id, detail: m.rincian.id },
    en: { title: judul.en, detail: m.rincian.en },
  };
}
