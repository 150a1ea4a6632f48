import "server-only";
import sql from "sql-template-tag";
import { hitungPakai } from "@/lib/akses/batas";
import { can, type Orang, type Sasaran } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { tanpaNama, terbuka } from "@/lib/pihak/terbuka";
import type { Bahan, Diri } from "./bahan";
import type { KunciSurat } from "./daftar";

/**
 * Opens everybody of a case for one paper, with a reason; the look and its link of the chain are one transaction.
 * @returns what the paper is made from, now with names.
 * @throws Penolakan without the function, where nobody is in the vault, or where the reason names somebody
 */
export async function bukaUntukSurat(orang: Orang, b: Bahan, kunci: KunciSurat, alasan: string): Promise<Bahan> {
  const { catatan: c } = b;
  if (b.pihak.length === 0) throw new Penolakan("Perkara ini belum punya pihak di brankas: unduh dengan nama sandi.");
  await hitungPakai("buka_identitas", orang.id);
  const { diri } = await perintah(
    orang,
    { verba: "buka_identitas" },
    async (tx) => {
      const s = await tx.one<Sasaran>(
        sql`select jenis, kantor_kode as kantor, status from catatan where id = ${c.id}::uuid`,
      );
      if (!s) throw new TidakAda();
      if (!can(orang, "buka_identitas", s))
        throw new Penolakan("Identitas dibuka oleh operator, verifikator, atau pimpinan kantor yang menangani.");
      const diri: Record<string, Diri> = {};
      for (const { id } of b.pihak) {
        const { kode: _, keliru: __, ...p } = await terbuka(tx, c.id, id);
        tanpaNama(alasan, p);
        diri[id] = p;
      }
      const rincian = { surat: kunci, pihak: b.pihak.map((p) => p.kode).join(", "), alasan, lengkap: true };
      return { hasil: { diri }, jejak: { sasaran: c.id, kantor: s.kantor, versi: c.versi, rincian } };
    },
    "identitas",
  );
  return { ...b, identitas: true, pihak: b.pihak.map((p) => ({ ...p, diri: diri[p.id] })) };
}
