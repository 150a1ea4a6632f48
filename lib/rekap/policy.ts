import { can, membawahi, type Orang, PROVINSI } from "@/lib/akses/policy";
import type { Jenis } from "@/lib/jenis/fields";
import { SEMUA } from "./filter";

/** The office at the head of what a recap covers. */
export const pusat = (lingkup: string) => (lingkup === SEMUA ? PROVINSI : lingkup);

/** May this person have recaps of a kind and of these offices? */
export const bolehRekap = (orang: Orang, jenis: Jenis, lingkup: string) =>
  can(orang, "dasbor", { jenis, kantor: pusat(lingkup) });

/** Somebody as seeing what their offices at or above these see: a second duty at a kecamatan narrows nothing. */
export const melihat = (orang: Orang, lingkup: string): Orang => ({
  ...orang,
  tugas: orang.tugas.filter((t) => membawahi(t.kantor, pusat(lingkup))),
});
