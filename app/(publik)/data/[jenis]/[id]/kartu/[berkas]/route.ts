import { apiPublik } from "@/lib/api";
import { TidakAda } from "@/lib/errors";
import { jenisDari } from "@/lib/jenis/daftar";
import { kartuTerbitan } from "@/lib/kartu/queries";
import { unduhKartu } from "@/lib/kartu/unduh";

export const dynamic = "force-dynamic";

/**
 * The card of a record for who shares its page. Its address names the edition, so that an old picture is not kept for a
 * new state; whatever edition is asked for, the newest answers.
 */
export const GET = apiPublik<{ jenis: string; id: string; berkas: string }>(async (req, { jenis, id, berkas }) => {
  const j = jenisDari(jenis);
  if (!j || !/^[0-9a-f]{12}$/.test(id) || !/^[1-9]\d{0,3}\.png$/.test(berkas)) throw new TidakAda();
  return unduhKartu(req, `${j}/${id}`, () => kartuTerbitan(j, id));
});
