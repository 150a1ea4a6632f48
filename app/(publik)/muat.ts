import { bacaHalaman } from "@/lib/terbitan/halaman";
import { bacaBeranda } from "@/lib/terbitan/stats";

/** The opening page, of a day and an election when they are asked for. */
export const muatBeranda = bacaHalaman(bacaBeranda);
