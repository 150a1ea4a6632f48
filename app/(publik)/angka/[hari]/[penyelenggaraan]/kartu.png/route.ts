import { z } from "zod";
import { apiPublik } from "@/lib/api";
import { TidakAda } from "@/lib/errors";
import { kartuHitungan } from "@/lib/kartu/queries";
import { unduhKartu } from "@/lib/kartu/unduh";

export const dynamic = "force-dynamic";

/** The card of the opening page's figure, of a day and an election. */
export const GET = apiPublik<{ hari: string; penyelenggaraan: string }>(async (req, { hari, penyelenggaraan }) => {
  if (!z.iso.date().safeParse(hari).success || penyelenggaraan.length > 60) throw new TidakAda();
  return unduhKartu(req, `pelanggaran ${hari} ${penyelenggaraan}`, () =>
    kartuHitungan("pelanggaran", hari, penyelenggaraan),
  );
});
