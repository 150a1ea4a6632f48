import { apiPublik } from "@/lib/api";
import { TidakAda } from "@/lib/errors";
import { kartuHal } from "@/lib/kartu/queries";
import { unduhKartu } from "@/lib/kartu/unduh";
import { bacaTempat, HAL } from "@/lib/terbitan/potret";

export const dynamic = "force-dynamic";

/** The card of a page of figures as of a day: `2024-02-02.png`. */
export const GET = apiPublik<{ hal: string; kode: string; berkas: string }>(async (req, { hal, kode, berkas }) => {
  const h = HAL.find((x) => x === hal);
  const tempat = h && berkas.endsWith(".png") ? bacaTempat(h, [kode, berkas.slice(0, -4)]) : undefined;
  if (!tempat?.hari) throw new TidakAda();
  const { hari } = tempat;
  return unduhKartu(req, `${tempat.hal} ${tempat.kode} ${hari}`, () => kartuHal({ ...tempat, hari }));
});
