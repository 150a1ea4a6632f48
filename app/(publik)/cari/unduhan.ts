import { jawab } from "@/lib/api";
import { bacaSaring, type Saring } from "@/lib/terbitan/filter";
import { tidakDikenal } from "@/lib/terbitan/queries";

/** Answers the search of an address. What cannot be understood in it, or does not exist, is refused. */
export async function jawabCari(req: Request, jalan: (s: Saring) => Promise<Response>): Promise<Response> {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URL(req.url).searchParams));
  if (galat.length === 0) galat.push(...(await tidakDikenal(saring)));
  if (galat.length > 0) return jawab(400, "Sebagian saringan tidak dapat dipakai.", { galat });
  return jalan(saring);
}
