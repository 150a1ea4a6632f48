import { langkahDari, ruas } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis, kolom } from "@/lib/jenis/fields";

function registrasi(jenis: Jenis, kode: string): "ya" | "tidak" | null {
  const r = DAFTAR[jenis].registrasi;
  if (kode === r?.ya) return "ya";
  return r?.tidak.includes(kode) ? "tidak" : null;
}

/** The steps of every kind, as the database holds them. */
export const ALUR_LANGKAH = JENIS.flatMap((jenis) =>
  Object.keys(DAFTAR[jenis].alur).map((kode) => {
    const def = langkahDari(jenis, kode);
    return {
      jenis,
      kode,
      label: def?.label ?? kode,
      hasil: def?.hasil ?? null,
      ulang: def?.ulang ?? false,
      perlu: def?.perlu ?? [],
      bukan_sesudah: def?.bukanSesudah ?? [],
      wajib: (def?.wajib ?? []).map(kolom),
      bidang: def?.bidang ?? [],
      registrasi: registrasi(jenis, kode),
    };
  }),
);

/** Which may follow which, and under what condition. */
export const ALUR = JENIS.flatMap(ruas);
