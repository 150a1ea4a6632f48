import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { alamatRekap } from "@/lib/rekap/filter";
import { pusat } from "@/lib/rekap/policy";
import { periksaImbang } from "@/lib/rekap/queries";
import { type Rekap, sidik, sidikIsi } from "@/lib/rekap/rekap";
import type { Ukuran } from "@/lib/surat/schema";
import { bolehRilis } from "./policy";
import { BENTUK_RILIS, type BentukRilis } from "./schema";

export type Naskah = { rekap: Rekap; judul: string; kertas: Ukuran; berkas: Record<BentukRilis, Buffer> };

/** The very same release is there already, made earlier or a moment ago by somebody else. */
export class SudahAda extends Penolakan {
  constructor(readonly id: string) {
    super("Rilis yang sama sudah tersimpan.");
  }
}

/**
 * Keeps a recap with the bytes of its files. The same recap on the same paper is kept once, whoever comes first.
 * @throws SudahAda with the one that is there, Penolakan where a decomposition does not add up or it is not theirs
 */
export function simpanRilis(orang: Orang, { rekap, judul, kertas, berkas }: Naskah, kunci: string) {
  const { permintaan: p, nomor, versi } = rekap;
  const kantor = pusat(p.lingkup);
  return perintah<{ id: string }>(
    orang,
    { verba: "rilis", kunci, isi: { sidik: sidikIsi(rekap), kertas } },
    async (tx) => {
      if (!bolehRilis(orang, p.jenis, p.lingkup))
        throw new Penolakan("Rilis dibuat oleh pimpinan atau verifikator, atas kantor sendiri dan kantor di bawahnya.");
      periksaImbang(rekap);
      const isi = JSON.stringify(rekap);
      const baru = await tx.one<{ id: string }>(sql`
      insert into rilis (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh)
      values (${kantor}, ${p.jenis}::jenis[], ${judul}, ${nomor}, ${versi}, ${alamatRekap(p)}, ${p.per}::date, ${kertas}, ${isi},
        ${sidik(isi)}, ${orang.id}::uuid)
      on conflict (sidik, kertas) do nothing returning id`);
      if (!baru) {
        const ada = await tx.one<{ id: string }>(
          sql`select id from rilis where sidik = ${sidik(isi)} and kertas = ${kertas}`,
        );
        throw ada ? new SudahAda(ada.id) : new Penolakan("Rilis yang sama baru saja disimpan. Buka daftar rilis.");
      }
      for (const bentuk of BENTUK_RILIS)
        await tx.run(sql`insert into rilis_berkas (rilis_id, bentuk, sidik, isi)
        values (${baru.id}::uuid, ${bentuk}, ${sidik(berkas[bentuk])}, ${berkas[bentuk]})`);
      return {
        hasil: { id: baru.id },
        jejak: { sasaran: `rilis ${nomor}`, kantor, rincian: { sidik: sidik(isi), kertas } },
      };
    },
  );
}
