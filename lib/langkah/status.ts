import type { LangkahBaris } from "@/lib/catatan/rinci";
import { halanganLangkah, type Keadaan, langkahDari, lanjutan } from "@/lib/jenis/alur";
import type { Jenis } from "@/lib/jenis/fields";

/** The steps that stand: no cancellation, and none that was cancelled. */
export const yangBerlaku = <L extends Pick<LangkahBaris, "kode" | "batal">>(langkah: readonly L[]): L[] =>
  langkah.filter((l) => l.kode !== "pembatalan" && !l.batal);

export type Berikutnya = { kode: string; label: string; siapa: string };

/** What may come next in a case and who may record it, in words. */
export function berikutnya(jenis: Jenis, langkah: readonly LangkahBaris[], k: Keadaan): Berikutnya[] {
  const sudah = yangBerlaku(langkah).map((l) => l.kode);
  return lanjutan(jenis, sudah, k).map((kode) => {
    const def = langkahDari(jenis, kode);
    const siapa =
      def?.khusus && !def.hasil
        ? "kantor tujuan"
        : def?.hasil === "pleno"
          ? "kordiv yang bukan pembuat catatan, dengan berita acara pleno"
          : def?.hasil
            ? "kordiv yang bukan pembuat catatan, dengan nomor dokumennya"
            : "operator atau kordiv kantor ini";
    return { kode, label: def?.label ?? kode, siapa };
  });
}

const DITERUSKAN = ["diteruskan", "direkomendasikan", "diteruskan_polri", "rekomendasi", "putusan"];
const KABAR = ["umpan_balik", "tindak_lanjut_kpu", "penyidikan"];

/** Since which day a forwarded case waits for the institution's answer, or null where it does not. */
export function menungguInstansi(jenis: Jenis, langkah: readonly LangkahBaris[], k: Keadaan): string | null {
  if (jenis !== "penindakan" || k.rincian.hasilPutusan === "tidak_terbukti") return null;
  const ada = yangBerlaku(langkah);
  const diteruskan = ada.findLast((l) => DITERUSKAN.includes(l.kode));
  if (!diteruskan || ada.some((l) => KABAR.includes(l.kode) && l.urutan > diteruskan.urutan)) return null;
  const sudah = ada.map((l) => l.kode);
  return KABAR.some((kode) => !halanganLangkah(jenis, sudah, kode, k)) ? diteruskan.tanggal : null;
}
