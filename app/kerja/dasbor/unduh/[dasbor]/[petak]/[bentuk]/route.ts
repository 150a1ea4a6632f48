import { api } from "@/lib/akses/api";
import { unduhPetak } from "../../../unduh";

/** One tile of a dashboard as a file: the same parameters as its page. */
export const GET = api<{ dasbor: string; petak: string; bentuk: string }>(unduhPetak);
