import { apiTerbuka } from "@/lib/api";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { jawabCari } from "../unduhan";

/** What a search finds, as CSV. */
export const GET = apiTerbuka((req) => jawabCari(req, (s) => unduhanPublik(s, "csv")));
