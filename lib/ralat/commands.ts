import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { muat, setInduk } from "@/lib/catatan/baris";
import { periksa, tetapBeralasan } from "@/lib/catatan/periksa";
import type { Masukan } from "@/lib/catatan/schema";
import { asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks, perintah } from "@/lib/jejak/commands";
import { tetapBernomor } from "@/lib/nomor/commands";
import type { Ditahan } from "@/lib/pihak/queries";
import { sinkronkanTenggat } from "@/lib/tenggat/simpan";
import { hitungKembali, terbitEdisi } from "@/lib/terbitan/commands";
import { tahanKetikan } from "@/lib/terbitan/tahan";
import { ambil, naikkan, simpanVersi, ubahRincian } from "@/lib/versi/commands";

/** Proposes a correction of a validated record, with a reason; it takes effect when a second person agrees. */
export function ajukanRalat(
  orang: Orang,
  id: string,
  versi: number,
  m: Masukan,
  alasan: string,
  kunci: string,
): Promise<{ id: string }> {
  return perintah(orang, { verba: "ralat", kunci, isi: [id, versi, m, alasan] }, async (tx) => {
    const c = await ambil(tx, orang, "ralat", id, versi);
    if (m.induk.kantorKode !== c.kantorKode)
      throw new Penolakan("Ada isian yang perlu diperbaiki.", { kantorKode: "Kantor pencatat tidak dapat diganti." });
    await periksa(tx, c.jenis, m);
    await tetapBernomor(tx, c, m);
    await tetapBeralasan(tx, c, m);
    await tx.run(
      sql`insert into ralat (catatan_id, versi, isi, alasan, diajukan_oleh) values (${id}::uuid, ${versi}, ${JSON.stringify(m)}, ${alasan}, ${orang.id}::uuid)`,
    );
    return { hasil: { id }, jejak: { sasaran: id, kantor: c.kantorKode, versi, rincian: { tahap: "diajukan" } } };
  });
}

/** Holds what a correction types into what stands in public against the vault. @returns whom it was held against. @throws Penolakan */
async function tahanRalat(orang: Orang, ralatId: string): Promise<Ditahan | null> {
  const r = await asViewer(konteks(orang), (tx) =>
    tx.one<Pick<Ralat, "catatanId" | "isi" | "diajukanOleh">>(sql`select catatan_id as "catatanId", isi,
      diajukan_oleh as "diajukanOleh" from ralat where id = ${ralatId}::uuid and status = 'diajukan'`),
  );
  if (!r) return null;
  return tahanKetikan(
    orang,
    r.catatanId,
    (c) => can(orang, "setujui_ralat", { ...c, kantor: c.kantorKode, ralatOleh: r.diajukanOleh }),
    async () => ({ nomor: r.isi.induk.nomor, rincian: r.isi.rincian }),
    ({ label }, kata) =>
      new Penolakan(
        `Isian “${label}” tampil untuk publik dan memuat ${kata}. Tolak ralat ini, lalu ajukan yang baru tanpa itu.`,
      ),
  );
}

type Ralat = { id: string; catatanId: string; versi: number; isi: Masukan; alasan: string; diajukanOleh: string };

/** Agrees to or refuses a proposed correction. Never one's own; the old values stay readable. */
export async function putuskanRalat(
  orang: Orang,
  ralatId: string,
  setuju: boolean,
  kunci: string,
): Promise<{ id: string }> {
  const ditahan = setuju ? await tahanRalat(orang, ralatId) : null;
  return perintah(orang, { verba: "ralat", kunci, isi: [ralatId, setuju] }, async (tx) => {
    const r =
      await tx.one<Ralat>(sql`select id, catatan_id as "catatanId", versi, isi, alasan, diajukan_oleh as "diajukanOleh" from ralat
      where id = ${ralatId}::uuid and status = 'diajukan' for update`);
    if (!r) throw new TidakAda();
    const c = await muat(tx, r.catatanId, true);
    if (!can(orang, "lihat", { ...c, kantor: c.kantorKode })) throw new TidakAda();
    if (!can(orang, "setujui_ralat", { ...c, kantor: c.kantorKode, ralatOleh: r.diajukanOleh }))
      throw new Penolakan("Ralat diputuskan oleh verifikator yang bukan pengajunya.");
    if (setuju && c.versi !== r.versi)
      throw new Penolakan("Catatan sudah berubah sejak ralat diajukan. Tolak ralat ini dan ajukan yang baru.");
    await tx.run(
      sql`update ralat set status = ${setuju ? "disetujui" : "ditolak"}::text::status_ralat, diputus_oleh = ${orang.id}::uuid, diputus_pada = waktu() where id = ${r.id}::uuid`,
    );
    if (setuju) {
      await periksa(tx, c.jenis, r.isi);
      simpanVersi(tx, orang, c, "ralat", r.alasan);
      naikkan(tx, c, [setInduk(r.isi.induk), sql`minta_ralat = null`]);
      ubahRincian(tx, c, r.isi.rincian);
      await sinkronkanTenggat(tx, c.id);
      await terbitEdisi(tx, orang.id, await muat(tx, c.id), { ralat: "Isi diralat.", ditahan });
      await hitungKembali(tx, orang.id, c.id);
    }
    return {
      hasil: { id: c.id },
      jejak: {
        sasaran: c.id,
        kantor: c.kantorKode,
        versi: c.versi,
        rincian: { tahap: setuju ? "disetujui" : "ditolak" },
      },
    };
  });
}
