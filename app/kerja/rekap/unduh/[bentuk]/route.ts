import { api } from "@/lib/akses/api";
import { unduhRekap } from "@/lib/rekap/unduh";

/** The recap of an address as a file: the same parameters as its page. */
export const GET = api<{ bentuk: string }>(unduhRekap);
