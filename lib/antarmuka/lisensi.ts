import "server-only";
import { asPublic } from "@/lib/db";
import { lisensiData } from "@/lib/rujukan/queries";
import type { Lisensi } from "@/lib/rujukan/schema";

/** As old as an answer may get (ingat.ts). */
const UMUR = 60_000;
const shared = globalThis as unknown as {
  satudataLisensi?: { pada: number; dibaca: Promise<Lisensi> };
  satudataSimpanan?: { renewed: number };
};

/** Under what terms the admin opened the data; read once a minute and after every renewal, not with every answer. */
export function lisensiTerbuka(): Promise<Lisensi> {
  const pada = Date.now();
  const ada = shared.satudataLisensi;
  if (ada && pada - ada.pada < UMUR && ada.pada > (shared.satudataSimpanan?.renewed ?? 0)) return ada.dibaca;
  const dibaca = asPublic(lisensiData);
  shared.satudataLisensi = { pada, dibaca };
  dibaca.catch(() => {
    shared.satudataLisensi = undefined;
  });
  return dibaca;
}
