import { can, type Orang } from "@/lib/akses/policy";
import type { Permintaan } from "@/lib/rekap/filter";
import { pusat } from "@/lib/rekap/policy";

/** May this person take out everything of these kinds and offices at once? */
export const bolehBundel = (orang: Orang, { jenis, lingkup }: Pick<Permintaan, "jenis" | "lingkup">) =>
  jenis.length > 0 && jenis.every((j) => can(orang, "bundel_bukti", { jenis: j, kantor: pusat(lingkup) }));
