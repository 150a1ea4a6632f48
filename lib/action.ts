import "server-only";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import type { Orang } from "@/lib/akses/policy";
import { viewer } from "@/lib/akses/session";
import { Penolakan, TidakAda } from "@/lib/errors";
import type { Keadaan } from "@/lib/form";
import { gangguan } from "@/lib/log";

export type { Keadaan };

const MAKS_GEMA = 200_000;
const RAHASIA = /^(\$|sandi|nik|__proto__$)/i;

/** What was typed, to be shown again: text up to 200 kB in all, without secrets and files. */
export function isianDari(form: FormData): Record<string, string | string[]> {
  const isian: Record<string, string | string[]> = {};
  let sisa = MAKS_GEMA;
  for (const nama of new Set(form.keys())) {
    if (RAHASIA.test(nama)) continue;
    const nilai = form.getAll(nama).filter((v): v is string => typeof v === "string");
    sisa -= nilai.reduce((n, v) => n + v.length, nama.length);
    if (nilai.length === 0 || sisa < 0) continue;
    isian[nama] = nilai.length === 1 ? (nilai[0] as string) : nilai;
  }
  return isian;
}

type Jalankan = (orang: Orang, form: FormData) => Promise<Keadaan | undefined> | Promise<void>;

/**
 * The one door for writes: who is asking → run → say how it went. Every server action is made by it:
 *   export const buat = action(async (orang, form) => { … return { tujuan: `/kerja/pelanggaran/${id}` } });
 * A thrown Penolakan becomes its sentences beside what was typed, TidakAda becomes 404, anything else a code.
 * Who still has a one-time password may only change it (`sandiSementara: true` marks that action).
 */
export function action(run: Jalankan, { sandiSementara = false } = {}) {
  return async (_sebelum: Keadaan, form: FormData): Promise<Keadaan> => {
    const isian = isianDari(form);
    let hasil: Keadaan;
    try {
      const orang = await viewer();
      if (!orang) return { masukLagi: true, pesan: "Sesi Anda telah berakhir. Masuk lagi untuk menyimpan.", isian };
      if (orang.sandiSementara && !sandiSementara)
        return { pesan: "Ganti kata sandi sementara Anda lebih dahulu.", isian };
      hasil = (await run(orang, form)) ?? { ok: true };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof TidakAda) notFound();
      return { ...kegagalan(error), isian };
    }
    if (hasil.tujuan) redirect(hasil.tujuan);
    return hasil;
  };
}

/** The words for a failure: a refusal's own, or a code under which the log knows more. */
export function kegagalan(error: unknown): Keadaan {
  if (error instanceof Penolakan) return { ok: false, pesan: error.message, bidang: error.bidang };
  return { ok: false, pesan: `Terjadi gangguan (kode ${gangguan(error, "action")}). Isian Anda masih ada; coba lagi.` };
}
