import { apiPublik, jawab } from "@/lib/api";
import { asPublic } from "@/lib/db";
import { bacaSaring } from "@/lib/terbitan/filter";
import { asal } from "@/lib/terbitan/halaman";
import { terakhirTerbit } from "@/lib/terbitan/queries";
import { umpan } from "@/lib/terbitan/umpan";

const BANYAK = 50;

/** The Atom feed of a search. What cannot be understood in the search is refused. */
export const GET = apiPublik(async (req) => {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URL(req.url).searchParams));
  if (galat.length > 0) return jawab(400, "Sebagian saringan tidak dapat dipakai.", { galat });
  const baris = await asPublic((tx) => terakhirTerbit(tx, saring, BANYAK));
  return new Response(umpan(saring, asal(), baris, new Date()), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=300",
    },
  });
});
