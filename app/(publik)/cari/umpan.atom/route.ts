import { apiPublik, jawab } from "@/lib/api";
import { bacaSaring } from "@/lib/terbitan/filter";
import { umpanPublik } from "@/lib/terbitan/umpan";

/** The Atom feed of a search. What cannot be understood in the search is refused. */
export const GET = apiPublik(async (req) => {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URL(req.url).searchParams));
  if (galat.length > 0) return jawab(400, "Sebagian saringan tidak dapat dipakai.", { galat });
  return umpanPublik(saring);
});
