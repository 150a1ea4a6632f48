import { z } from "zod";
import { bilangan, hari } from "@/lib/atoms";
import { choice, count, day, flag, optional, text } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";
import type { Satuan, Ukuran } from "./clock";

export const SATUAN = ["hari_kerja", "hari_kalender", "jam"] as const satisfies Satuan[];
export const NAMA_SATUAN: Record<Satuan, string> = {
  hari_kerja: "hari kerja",
  hari_kalender: "hari kalender",
  jam: "jam",
};
export const NAMA_KEPASTIAN = { pasti: "Pasti", perlu_dicek: "Perlu dicek", lemah: "Lemah" };
export type Kepastian = keyof typeof NAMA_KEPASTIAN;
/** The two laws that set clocks; outside the stages of an election the standing law is that of the Pemilu. */
export const HUKUM = ["pemilu", "pemilihan"] as const satisfies Regime[];
export type Hukum = (typeof HUKUM)[number];
export const NAMA_HUKUM: Record<Hukum, string> = { pemilu: "Pemilu", pemilihan: "Pemilihan" };

/** One version of one of the law's clocks. A window (`jendela`) has no length. */
export type Aturan = Omit<Ukuran, "lama" | "satuan"> & {
  id: string;
  kode: string;
  regime: Hukum;
  rujukan: string;
  nama: string;
  lama: number | null;
  satuan: Satuan | "jendela";
  mulaiDari: string;
  /** length in all when extended, counted from the same start */
  perpanjanganTotal: number | null;
  perpanjanganDasar: string | null;
  dasarHukum: string;
  kepastian: Kepastian;
  berlakuSejak: string;
  berlakuSampai: string | null;
  diperiksaOleh: string | null;
};

/** Of all versions those that hold on a day. */
export const berlakuPada = (semua: readonly Aturan[], hari: string): Aturan[] =>
  semua.filter((a) => a.berlakuSejak <= hari && (!a.berlakuSampai || a.berlakuSampai >= hari));

/** A new version of a rule, as an admin writes it. A rule without a day from which it holds is none. */
export const aturanBaru = z
  .object({
    nama: text("Nama", { max: 120 }),
    lama: count("Lama", { max: 744, bantuan: "Hari, atau jam bila dihitung dalam jam (1×24 jam = 24)." }),
    satuan: choice("Dihitung dalam", NAMA_SATUAN),
    mulaiDari: text("Dimulai dari", { max: 200 }),
    hariPertamaBesok: flag("Hari ke-1 ialah hari sesudah mulai"),
    cutiBersamaLibur: flag("Cuti bersama tidak dihitung"),
    jamTutup: optional(text("Jam tutup (WITA)", { max: 5, bantuan: "Misalnya 16:00. Kosong: sampai akhir hari." })),
    perpanjanganTotal: optional(
      count("Lama seluruhnya bila diperpanjang", { max: 366, bantuan: "Dari mulai yang sama, bukan tambahannya." }),
    ),
    perpanjanganDasar: optional(text("Diperpanjang karena", { max: 200 })),
    dasarHukum: text("Dasar hukum", { max: 300 }),
    kepastian: choice("Kepastian", NAMA_KEPASTIAN),
    diperiksaOleh: optional(text("Diperiksa oleh", { max: 120, bantuan: "Nama dan jabatan yang memastikannya." })),
    berlakuSejak: day("Berlaku sejak", { bantuan: "Untuk perkara yang diregistrasi sejak hari ini." }),
    berlakuSampai: optional(day("Berlaku sampai")),
  })
  .superRefine((v, ctx) => {
    const salah = (bidang: string, message: string) => ctx.addIssue({ code: "custom", path: [bidang], message });
    const terlama = v.satuan === "jam" ? 744 : 366;
    if (v.lama < 1 || v.lama > terlama) salah("lama", `Isi bilangan bulat 1 sampai ${terlama}.`);
    if (v.jamTutup && !/^([01]\d|2[0-3]):[0-5]\d$/.test(v.jamTutup))
      salah("jamTutup", "Tulis jam dan menit, misalnya 16:00.");
    if (v.berlakuSampai && v.berlakuSampai < v.berlakuSejak) salah("berlakuSampai", "Berakhir sebelum berlaku.");
    if (!v.perpanjanganTotal !== !v.perpanjanganDasar)
      salah("perpanjanganDasar", "Isi lama seluruhnya dan sebabnya bersama-sama.");
    if (v.perpanjanganTotal && v.perpanjanganTotal <= v.lama)
      salah("perpanjanganTotal", "Lama seluruhnya lebih panjang daripada lama biasa.");
    if (v.perpanjanganTotal && v.satuan === "jam") salah("perpanjanganTotal", "Tenggat jam tidak diperpanjang.");
  });
export type AturanBaru = z.output<typeof aturanBaru>;

const kosong = (v: unknown) => (typeof v === "string" && v.trim() !== "" ? v.trim() : undefined);
const pilihan = <S extends z.ZodType>(schema: S) => z.preprocess(kosong, schema.optional());

/** A question to the clock, as the address carries it: a length of its own, or a rule of a law. */
export const tanya = z
  .object({
    mulai: hari(),
    jam: pilihan(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Tulis jam dan menit, misalnya 09:30.")),
    lama: pilihan(bilangan(1_000_000)),
    satuan: pilihan(z.enum(SATUAN, { error: "Pilih hari_kerja, hari_kalender, atau jam." })),
    /** `penanganan` beside `regime`, or both in one: `pemilu/penanganan` */
    aturan: pilihan(z.string().regex(/^[a-z0-9_/]{1,60}$/, "Aturan ini tidak dikenal.")),
    regime: pilihan(z.enum(HUKUM, { error: "Pilih pemilu atau pemilihan." })),
  })
  .transform((v) => {
    const [depan, belakang] = v.aturan?.split("/", 2) ?? [];
    const regime = HUKUM.find((h) => h === depan);
    return belakang !== undefined && regime ? { ...v, aturan: belakang, regime } : v;
  })
  .superRefine((v, ctx) => {
    const salah = (bidang: string, message: string) => ctx.addIssue({ code: "custom", path: [bidang], message });
    if (v.aturan && v.lama !== undefined) return salah("lama", "Pilih aturan atau isi lama, bukan keduanya.");
    if (v.aturan && !v.regime) return salah("regime", "Sebutkan regime aturan: pemilu atau pemilihan.");
    if (!v.aturan && v.lama === undefined) return salah("lama", "Isi lama tenggat, atau pilih aturannya.");
    if (!v.aturan && !v.satuan) return salah("satuan", "Pilih hari_kerja, hari_kalender, atau jam.");
  });
export type Tanya = z.output<typeof tanya>;
