import { api } from "@/lib/akses/api";
import { unduhRilis } from "@/lib/rilis/unduh";

/** A file of a release: exactly the kept bytes. */
export const GET = api<{ id: string; bentuk: string }>((orang, _, params) => unduhRilis(orang, params));
