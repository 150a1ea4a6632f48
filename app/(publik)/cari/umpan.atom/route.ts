import { apiTerbuka } from "@/lib/api";
import { umpanPublik } from "@/lib/terbitan/umpan";
import { jawabCari } from "../unduhan";

/** The Atom feed of a search. What cannot be understood in the search is refused. */
export const GET = apiTerbuka((req) => jawabCari(req, umpanPublik));
