import { z } from "zod";
import type { Fungsi } from "@/lib/akses/policy";
import { uuid } from "@/lib/atoms";
import { choice, choices, day, type Jenis, optional, text } from "@/lib/jenis/fields";

/** What each function is called. */
export const NAMA_FUNGSI: Record<Fungsi, string> = {
  operator: "Operator",
  verifikator: "Verifikator (kordiv)",
  pimpinan: "Pimpinan",
  ppid: "PPID",
  auditor: "Auditor",
  admin: "Admin",
};

/** What each kind is called in menus. */
export const NAMA_JENIS = {
  pengawasan: "Pengawasan",
  pencegahan: "Pencegahan",
  pelanggaran: "Dugaan pelanggaran",
  penindakan: "Penindakan",
  sengketa: "Sengketa",
} satisfies Record<Jenis, string>;

/** An account as its administrator sees it. */
export type TugasAkun = {
  fungsi: Fungsi;
  kantor: string;
  namaKantor: string;
  singkatKantor: string;
  jenis: Jenis[];
  berlakuSampai: string | null;
};
export type Akun = {
  id: string;
  nama: string;
  surel: string;
  aktif: boolean;
  contoh: boolean;
  sandiSementara: boolean;
  penyelenggaraan: string | null;
  namaPenyelenggaraan: string | null;
  berlakuSampai: string | null;
  /** the day on which it ends, by its own date or with its election */
  berakhir: string | null;
  lewat: boolean;
  terakhirMasuk: Date | null;
  sesi: number;
  tugas: TugasAkun[];
};

/** How addresses of this site are written: one form, so that two that look alike are one or refused. */
export function surelBaku(ketikan: string): string | null {
  const surel = ketikan.normalize("NFC").trim().toLowerCase();
  // ASCII only: look-alikes of @ and of letters are refused, not folded.
  return surel.length <= 254 &&
    /^[a-z0-9._%+'-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(surel) &&
    !surel.includes("..")
    ? surel
    : null;
}

const jenis = choices("Jenis catatan", NAMA_JENIS, { bantuan: "Kosongkan bila berlaku untuk semua jenis." });
const fungsi = choice("Fungsi", NAMA_FUNGSI);
const kantor = text("Kantor", { max: 20 });

/** A function at an office, given to somebody. */
export const tugasBaru = z.object({
  pengguna: uuid(),
  fungsi,
  kantor,
  jenis,
  tugasSampai: optional(day("Berlaku sampai", { bantuan: "Kosongkan bila tidak berbatas waktu." })),
});

const masaBerlaku = {
  penyelenggaraan: optional(
    text("Akun ad hoc untuk penyelenggaraan", { max: 40, bantuan: "Akun berakhir bersama penyelenggaraan ini." }),
  ),
  berlakuSampai: optional(
    day("Akun berlaku sampai", {
      bantuan: "Kosongkan untuk mengikuti penyelenggaraan, atau bila tidak berbatas waktu.",
    }),
  ),
};

/** A new account with its first function. */
export const akunBaru = z
  .object({
    nama: text("Nama", { max: 120 }),
    surel: text("Surel", { max: 254, bantuan: "Alamat ini dipakai untuk masuk." }),
    fungsi,
    kantor,
    jenis,
    ...masaBerlaku,
  })
  // `when`: beside the other fields' sentences, not only after they are mended.
  .refine((v) => !v.surel || surelBaku(v.surel) !== null, {
    error: "Tulis alamat surel, misalnya nama@bawaslu.go.id.",
    path: ["surel"],
    when: () => true,
  });

/** What may be changed of an account; its address stays, since people know it by that. */
export const akunUbah = z.object({ id: uuid(), nama: text("Nama", { max: 120 }), ...masaBerlaku });

const MIN_SANDI = 12;
const LAZIM = [
  "password",
  "katasandi",
  "rahasia",
  "bawaslu",
  "indonesia",
  "kalimantan",
  "samarinda",
  "balikpapan",
  "qwertyuiop",
  "qwerty",
  "asdfghjkl",
  "zxcvbnm",
  "admin",
  "administrator",
  "pemilu",
  "pemilihan",
  "pengawas",
  "bismillah",
  "sayang",
  "garuda",
  "merdeka",
  "contoh-kaltim",
];

/** Why a password is not good enough, or undefined when it is. */
export function sandiLemah(sandi: string, surel: string): string | undefined {
  const kecil = sandi.normalize("NFKC").toLowerCase();
  if ([...sandi].length < MIN_SANDI)
    return `Terlalu pendek: sedikitnya ${MIN_SANDI} huruf. Beberapa kata acak mudah diingat.`;
  if (sandi.length > 128) return "Terlalu panjang: paling banyak 128 huruf.";
  const nama = surel.split("@")[0] ?? "";
  if (kecil.includes(surel) || (nama.length >= 4 && kecil.includes(nama))) return "Jangan memuat alamat surel Anda.";
  if (new Set(kecil).size < 5) return "Terlalu banyak huruf yang sama.";
  const inti = kecil.replace(/[^\p{L}-]/gu, "").replace(/^-+|-+$/g, "");
  if (inti === "" || /^(?:0?1234567890?|abcdefghij\w*)/.test(kecil) || LAZIM.includes(inti))
    return "Terlalu mudah ditebak. Pakai beberapa kata yang tidak berhubungan.";
  return undefined;
}
