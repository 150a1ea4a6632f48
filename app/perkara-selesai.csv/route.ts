import { tanpaTanya } from "@/lib/antarmuka/tanya";
import { apiTerbuka } from "@/lib/api";
import { unduhanSelesai } from "@/lib/terbitan/selesai";

/** The table of closed cases as a file. */
export const GET = apiTerbuka(async (req) => {
  tanpaTanya(req);
  return unduhanSelesai();
});
