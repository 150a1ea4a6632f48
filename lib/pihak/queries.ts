import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asIdentity } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { buka, sederhanakan } from "./brankas";

type Tersegel = { id: string; nama: Buffer; nik: Buffer | null; telepon: Buffer | null };

/**
 * Does a text meant for the public name someone of the case, or hold a NIK or phone number?
 * @returns a sentence that says so without repeating the identity, or null.
 */
export function sebutanIdentitas(orang: Orang, catatanId: string, teks: string): Promise<string | null> {
  const rata = ` ${sederhanakan(teks)} `;
  const digit = teks.replace(/[^\d]/g, "");
  if (/(?<!\d)\d{16}(?!\d)/.test(teks.replace(/[\s.-]/g, "")))
    return Promise.resolve("Memuat deretan 16 angka seperti NIK. Hapus sebelum terbit.");
  if (/(\+?62|(?<!\d)0)8[\d\s-]{8,13}/.test(teks))
    return Promise.resolve("Memuat nomor telepon. Hapus sebelum terbit.");
  return asIdentity(konteks(orang), async (tx) => {
    const semua =
      await tx.all<Tersegel>(sql`select id, nama, nik, telepon from brankas.pihak where catatan_id = ${catatanId}::uuid
      or catatan_id in (select t.dari_id from tautan t where t.ke_id = ${catatanId}::uuid)`);
    for (const p of semua) {
      const nama = sederhanakan(buka("pihak", p.nama, p.id));
      const bagian = nama.split(" ").filter((b) => b.length > 3);
      if (rata.includes(` ${nama} `) || bagian.filter((b) => rata.includes(` ${b} `)).length >= 2)
        return "Memuat nama pihak yang tersimpan di brankas. Hapus sebelum terbit.";
      for (const rahasia of [p.nik, p.telepon]) {
        const angka = rahasia ? buka("pihak", rahasia, p.id).replace(/\D/g, "").replace(/^62/, "") : "";
        if (angka.length > 6 && digit.includes(angka))
          return "Memuat NIK atau nomor telepon pihak. Hapus sebelum terbit.";
      }
    }
    return null;
  });
}
