import { apiTerbuka } from "@/lib/api";
import { unduhanKatalog } from "@/lib/katalog/unduh";

/** The catalogue in DCAT 3 for harvesters. */
export const GET = apiTerbuka(() => unduhanKatalog("jsonld"));
