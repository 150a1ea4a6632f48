import { can, type Orang } from "@/lib/akses/policy";
import type { Jenis } from "@/lib/jenis/fields";
import { pusat } from "@/lib/rekap/policy";

/** What a release covers, as far as sight is concerned. `kantor` is the office at the head of it. */
export type Milik = { kantor: string; jenis: Jenis[] };

/** May this person read a release? As they may the recap that it keeps, of every kind in it. */
export const bolehBaca = (orang: Orang, { kantor, jenis }: Milik) =>
  jenis.every((j) => can(orang, "dasbor", { jenis: j, kantor }));

/** May this person make a release of these kinds and offices? */
export const bolehRilis = (orang: Orang, jenis: Jenis[], lingkup: string) =>
  jenis.length > 0 && jenis.every((j) => can(orang, "rilis", { jenis: j, kantor: pusat(lingkup) }));
