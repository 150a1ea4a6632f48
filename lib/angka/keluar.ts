/** Steps by which a track leaves the house, and the step by which its answer is known. */
export const KELUAR: Record<string, string> = {
  diteruskan: "umpan_balik",
  direkomendasikan: "umpan_balik",
  rekomendasi: "tindak_lanjut_kpu",
  putusan: "tindak_lanjut_kpu",
  diteruskan_polri: "penyidikan",
};
/** A decision that found nothing leaves nobody anything to follow. */
export const HANYA_TERBUKTI = "putusan";
