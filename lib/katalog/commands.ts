import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { himpunan } from "./himpunan";

/**
 * Asks for a release of a dataset as it stands now: the worker makes it. Asked twice before it is made, it is made once.
 * @throws TidakAda for a dataset that does not exist, Penolakan where it is not theirs or exists in monthly releases only
 */
export function pintaRilis(orang: Orang, kode: string, kunci: string): Promise<{ himpunan: string }> {
  return perintah(orang, { verba: "rilis_data", kunci, isi: kode }, async (tx) => {
    const h = himpunan(kode);
    if (!h) throw new TidakAda();
    if (!h.jenis.every((jenis) => can(orang, "rilis_data", { jenis, kantor: "64" })))
      throw new Penolakan("Rilis data terbuka diminta oleh PPID provinsi.");
    if (h.macam === "bulanan")
      throw new Penolakan("Himpunan ini hanya terbit sekali sebulan: dua rilis yang berdekatan dapat membuka isinya.");
    await tx.run(
      sql`select antrekan('rilis_data', ${JSON.stringify({ himpunan: kode, sebab: "diminta", oleh: orang.id })}::json, ${`rilis_data:${kode}`})`,
    );
    return { hasil: { himpunan: kode }, jejak: { sasaran: `pinta rilis data ${kode}`, kantor: "64" } };
  });
}
