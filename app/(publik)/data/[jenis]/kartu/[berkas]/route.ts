import { z } from "zod";
import { apiPublik } from "@/lib/api";
import { TidakAda } from "@/lib/errors";
import { jenisDari } from "@/lib/jenis/daftar";
import { kartuHitungan } from "@/lib/kartu/queries";
import { unduhKartu } from "@/lib/kartu/unduh";

export const dynamic = "force-dynamic";

/** The card of a kind's figure as of a day: `2024-02-02.png`. */
export const GET = apiPublik<{ jenis: string; berkas: string }>(async (req, { jenis, berkas }) => {
  const j = jenisDari(jenis);
  const hari = berkas.replace(/\.png$/, "");
  if (!j || !berkas.endsWith(".png") || !z.iso.date().safeParse(hari).success) throw new TidakAda();
  return unduhKartu(req, `${j} ${hari}`, () => kartuHitungan(j, hari));
});
