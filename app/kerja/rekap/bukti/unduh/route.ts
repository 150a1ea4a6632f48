import { api } from "@/lib/akses/api";
import { unduhBundel } from "@/lib/bukti/unduh";

/** The bundle of an address as a ZIP: the same parameters as its page, and what it is needed for. */
export const POST = api(unduhBundel);
