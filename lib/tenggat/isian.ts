import { z } from "zod";
import { choice, count, day, flag, optional, text } from "@/lib/jenis/fields";
import { NAMA_KEPASTIAN, NAMA_SATUAN } from "./schema";

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
