import { bacaSaring, type Saring } from "@/lib/terbitan/filter";
import { tidakDikenal } from "@/lib/terbitan/queries";

/** Answers the search of an address. What cannot be understood in it, or does not exist, is refused. */
export async function jawabCari(req: Request, jalan: (s: Saring) => Promise<Response>): Promise<Response> {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URL(req.url).searchParams));
  if (galat.length === 0) galat.push(...(await tidakDikenal(saring)));
  if (galat.length > 0) return tolak(galat);
  return jalan(saring);
}

/** A problem document (RFC 9457) that names each mistake. */
const tolak = (galat: string[]) =>
  Response.json(
    {
      type: "/data/api#masalah-permintaan",
      title: "Sebagian saringan tidak dapat dipakai",
      status: 400,
      detail: galat.join(" "),
      galat,
    },
    { status: 400, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
