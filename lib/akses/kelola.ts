import "server-only";
import { membawahi, type Orang, punyaFungsi } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";

/** For everything under "Kelola": whoever is no admin does not even learn that it is there. */
export function wajibAdmin(orang: Orang): void {
  if (!punyaFungsi(orang, "admin")) throw new TidakAda();
}

/** The offices for which a person administers accounts, each with all below it. */
export const lingkupAdmin = (orang: Orang) => orang.tugas.filter((t) => t.fungsi === "admin").map((t) => t.kantor);

/** @throws Penolakan where an office is outside the admin's own. */
export function wajibLingkup(orang: Orang, kantor: string): void {
  wajibAdmin(orang);
  if (!lingkupAdmin(orang).some((atas) => membawahi(atas, kantor)))
    throw new Penolakan("Kantor itu di luar lingkup Anda.", { kantor: "Pilih kantor dalam lingkup Anda." });
}

/** Does an admin administer the whole province? */
export const adminProvinsi = (orang: Orang) => lingkupAdmin(orang).some((kantor) => !kantor.includes("."));

/** Reference tables hold for everybody: only an admin of the province changes them. */
export function wajibAdminProvinsi(orang: Orang): void {
  wajibAdmin(orang);
  if (!adminProvinsi(orang)) throw new Penolakan("Data rujukan hanya diubah admin provinsi.");
}
