import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { asIdentity } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { buka, sederhanakan } from "./brankas";

type Tersegel = { id: string; nama: Buffer; nik: Buffer | null; telepon: Buffer | null };

const ANGKA_NIK = /(?<!\d)\d{16}(?!\d)/;
const TELEPON = /(\+?62|(?<!\d)0)[\s.-]?8[\d\s.-]{8,13}/;

function umum(teks: string): string | null {
  if (ANGKA_NIK.test(teks.replace(/[\s.-]/g, ""))) return "deretan 16 angka seperti NIK";
  return TELEPON.test(teks) ? "nomor telepon" : null;
}

function sebutan(teks: string, nama: string, rahasia: string[]): string | null {
  const rata = ` ${sederhanakan(teks)} `;
  const bagian = nama.split(" ").filter((b) => b.length > 3);
  if (rata.includes(` ${nama} `) || bagian.filter((b) => rata.includes(` ${b} `)).length >= 2)
    return "nama pihak yang tersimpan di brankas";
  const digit = teks.replace(/\D/g, "");
  return rahasia.some((angka) => angka.length > 6 && digit.includes(angka)) ? "NIK atau nomor telepon pihak" : null;
}

/**
 * Do texts meant for the public name someone of the case (or of one that it belongs to), or hold a NIK or phone number?
 * @returns for each text what it holds, in words that do not repeat the identity, or null.
 */
export function sebutanIdentitas(orang: Orang, catatanId: string, teks: string[]): Promise<(string | null)[]> {
  return asIdentity(konteks(orang), async (tx) => {
    const pihak =
      await tx.all<Tersegel>(sql`select id, nama, nik, telepon from brankas.pihak where catatan_id = ${catatanId}::uuid
      or catatan_id in (select t.dari_id from tautan t where t.ke_id = ${catatanId}::uuid union select t.ke_id from tautan t where t.dari_id = ${catatanId}::uuid)`);
    const terbuka = pihak.map((p) => ({
      nama: sederhanakan(buka("pihak", p.nama, p.id)),
      rahasia: [p.nik, p.telepon].map((v) => (v ? buka("pihak", v, p.id).replace(/\D/g, "").replace(/^62/, "") : "")),
    }));
    return teks.map((t) => terbuka.reduce<string | null>((kata, p) => kata ?? sebutan(t, p.nama, p.rahasia), umum(t)));
  });
}
