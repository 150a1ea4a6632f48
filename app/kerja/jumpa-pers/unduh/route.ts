import { api } from "@/lib/akses/api";
import { unduhLembar } from "@/lib/kutipan/unduh";

/** The press sheet of an address as one page of PDF. */
export const GET = api((orang, req) => unduhLembar(orang, req));
