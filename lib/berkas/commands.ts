import "server-only";
import sql from "sql-template-tag";
import { can, type Orang, type Verba } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { konteks, perintah } from "@/lib/jejak/commands";
import { tetapDitahan, tolakSebutan } from "@/lib/pihak/queries";
import { tolakJeda } from "@/lib/terbitan/commands";
import type { Dikenali } from "./kenali";
import {
  type BerkasSatu,
  type SasaranBerkas,
  sasaranBerkas,
  satuBerkas,
  satuTurunan,
  type TurunanSatu,
} from "./queries";
import type { Kiriman } from "./schema";

export const kunciAsli = (id: string) => `asli/${id.slice(0, 2)}/${id}`;
export const kunciTurunan = (id: string) => `turunan/${id.slice(0, 2)}/${id}`;

const KATA: Partial<Record<Verba, string>> = {
  unggah: "Berkas diunggah oleh operator atau verifikator kantor yang menangani catatan ini.",
  unduh_berkas: "Isi berkas dibuka oleh operator, verifikator, atau pimpinan kantor yang menangani.",
  batalkan_berkas: "Berkas dibatalkan oleh operator atau verifikator kantor yang menangani catatan ini.",
  siapkan_turunan: "Turunan publik disiapkan oleh kantor yang menangani, atau oleh PPID, sesudah catatan divalidasi.",
  setujui_turunan: "Turunan publik disetujui oleh PPID yang bukan pengunggah berkasnya.",
  tarik: "Penarikan dilakukan oleh PPID.",
};

/** The case of a file, if this person may do the verb to it. @throws TidakAda, Penolakan */
async function boleh(tx: Tx, orang: Orang, verba: Verba, catatanId: string, b?: BerkasSatu): Promise<SasaranBerkas> {
  const s = { ...(await sasaranBerkas(tx, orang, catatanId)), diunggahOleh: b?.diunggahOleh };
  if (!can(orang, verba, s)) throw new Penolakan(KATA[verba] ?? "Anda tidak dapat melakukan ini.");
  return s;
}

/** May this person bring a file to this case, now? @throws TidakAda, Penolakan */
export const bolehUnggah = (orang: Orang, catatanId: string) =>
  asViewer(konteks(orang), (tx) => boleh(tx, orang, "unggah", catatanId));

/**
 * Takes in what lies whole in quarantine under this id: its row and one link. Twice for one id, it is there once.
 * The bytes are put away afterwards (`tandaiTersimpan`); until then the row says so.
 */
export function terima(
  orang: Orang,
  id: string,
  k: Kiriman & { nama: string },
  isi: Dikenali,
): Promise<{ id: string }> {
  return perintah(orang, { verba: "unggah", kunci: id }, async (tx) => {
    const s = await boleh(tx, orang, "unggah", k.catatanId);
    await tx.run(sql`insert into berkas (id, catatan_id, langkah_id, nama, kategori, ukuran, mime, sha256, kunci_simpan, diunggah_oleh)
      values (${id}::uuid, ${k.catatanId}::uuid, ${k.langkahId}::uuid, ${k.nama}, ${k.kategori}::text::kategori_berkas, ${isi.ukuran}, ${isi.mime},
        ${isi.sha256}, ${kunciAsli(id)}, ${orang.id}::uuid)`);
    const rincian = { berkas: id, sha256: isi.sha256, ukuran: isi.ukuran, kategori: k.kategori };
    return { hasil: { id }, jejak: { sasaran: k.catatanId, kantor: s.kantor, rincian } };
  });
}

/** The bytes lie in the storage: part of the same intake, so no link of its own. */
export const tandaiTersimpan = (orang: Orang, id: string) =>
  asViewer(konteks(orang), (tx) =>
    tx.run(
      sql`update berkas set status = 'tersimpan', disimpan_pada = waktu() where id = ${id}::uuid and status = 'karantina'`,
    ),
  );

/** The row of a file whose bytes this person may see. @throws TidakAda, Penolakan */
export const bolehBaca = (orang: Orang, id: string): Promise<BerkasSatu> =>
  asViewer(konteks(orang), async (tx) => {
    const b = await satuBerkas(tx, id);
    await boleh(tx, orang, "unduh_berkas", b.catatanId);
    if (b.status === "karantina")
      throw new Penolakan("Berkas ini masih di karantina: penyimpanan belum menerimanya. Coba lagi sebentar lagi.");
    return b;
  });

/** Leaves the link of a read-out: who saw which file how, and whether it was still what had been taken in. */
export const catatBaca = (orang: Orang, b: BerkasSatu, cara: "unduh" | "pratinjau" | "turunan", utuh: boolean) =>
  perintah(orang, { verba: "unduh_berkas" }, async (tx) => {
    const s = await sasaranBerkas(tx, orang, b.catatanId);
    return { hasil: {}, jejak: { sasaran: b.catatanId, kantor: s.kantor, rincian: { berkas: b.id, cara, utuh } } };
  });

/** Says of a file, with a reason, that it no longer counts; it is kept, and its pictures for the public are withdrawn. */
export function batalkanBerkas(
  orang: Orang,
  id: string,
  alasan: string,
  kunci: string,
): Promise<{ catatanId: string }> {
  return perintah(orang, { verba: "batalkan_berkas", kunci, isi: [id, alasan] }, async (tx) => {
    const b = await satuBerkas(tx, id);
    const s = await boleh(tx, orang, "batalkan_berkas", b.catatanId);
    if (b.dibatalkan) throw new Penolakan("Berkas ini sudah dibatalkan.");
    await tx.run(
      sql`update berkas set dibatalkan_oleh = ${orang.id}::uuid, dibatalkan_pada = waktu(), alasan_batal = ${alasan} where id = ${id}::uuid`,
    );
    return {
      hasil: { catatanId: b.catatanId },
      jejak: { sasaran: b.catatanId, kantor: s.kantor, rincian: { berkas: id, alasan } },
    };
  });
}

/** The original of which a picture for the public would be made. @throws TidakAda, Penolakan */
export const bolehTurunan = (orang: Orang, berkasId: string): Promise<BerkasSatu> =>
  asViewer(konteks(orang), async (tx) => {
    const b = await satuBerkas(tx, berkasId);
    await boleh(tx, orang, "siapkan_turunan", b.catatanId);
    return b;
  });

/** Stores that a picture was made for the public; nobody outside sees it before it is approved. */
export function catatTurunan(
  orang: Orang,
  t: { id: string; berkasId: string; keterangan: string; sha256: string; ukuran: number; mime: string },
): Promise<{ id: string }> {
  return perintah(orang, { verba: "siapkan_turunan" }, async (tx) => {
    const b = await satuBerkas(tx, t.berkasId);
    const s = await boleh(tx, orang, "siapkan_turunan", b.catatanId);
    await tx.run(sql`insert into turunan_publik (id, berkas_id, catatan_id, keterangan, mime, ukuran, sha256, kunci_simpan, dibuat_oleh)
      values (${t.id}::uuid, ${b.id}::uuid, ${b.catatanId}::uuid, ${t.keterangan}, ${t.mime}, ${t.ukuran}, ${t.sha256}, ${kunciTurunan(t.id)}, ${orang.id}::uuid)`);
    const rincian = { berkas: b.id, turunan: t.id, sha256: t.sha256 };
    return { hasil: { id: t.id }, jejak: { sasaran: b.catatanId, kantor: s.kantor, rincian } };
  });
}

/** A picture for the public as somebody inside may look at it. @throws TidakAda, Penolakan */
export const bolehLihatTurunan = (orang: Orang, id: string): Promise<TurunanSatu> =>
  asViewer(konteks(orang), async (tx) => {
    const t = await satuTurunan(tx, id);
    await sasaranBerkas(tx, orang, t.catatanId);
    return t;
  });

/** PPID has looked at one picture and gives it to the public, on the page of a record that stands there in detail. */
export async function setujuiTurunan(orang: Orang, id: string, kunci: string): Promise<{ catatanId: string }> {
  const dilihat = await asViewer(konteks(orang), async (tx) => {
    const t = await satuTurunan(tx, id);
    await boleh(tx, orang, "setujui_turunan", t.catatanId, await satuBerkas(tx, t.berkasId));
    return t;
  });
  const ditahan = await tolakSebutan(orang, dilihat.catatanId, "keterangan", dilihat.keterangan);
  return perintah(orang, { verba: "setujui_turunan", kunci, isi: id }, async (tx) => {
    const t = await satuTurunan(tx, id);
    const b = await satuBerkas(tx, t.berkasId);
    const s = await boleh(tx, orang, "setujui_turunan", t.catatanId, b);
    const terbit = await tx.one<{ publikId: string }>(sql`select publik_id as "publikId" from terbitan
      where catatan_id = ${t.catatanId}::uuid and terkini and tingkat = 'rinci' and ditarik_pada is null`);
    await tolakJeda(tx, s.penyelenggaraanKode, s.wilayahKode);
    if (!terbit) throw new Penolakan("Terbitkan rincian catatan ini lebih dahulu; gambarnya tampil di halaman itu.");
    await tetapDitahan(tx, t.catatanId, ditahan);
    await tx.run(sql`update turunan_publik set disetujui_oleh = ${orang.id}::uuid, disetujui_pada = waktu(), terbitan_publik_id = ${terbit.publikId}
      where id = ${id}::uuid`);
    const rincian = { berkas: b.id, turunan: id, sha256: t.sha256, publikId: terbit.publikId };
    return { hasil: { catatanId: t.catatanId }, jejak: { sasaran: t.catatanId, kantor: s.kantor, rincian } };
  });
}

/** Takes one picture back from the public, or says no to it. */
export function tarikTurunan(orang: Orang, id: string, kunci: string): Promise<{ catatanId: string }> {
  return perintah(orang, { verba: "tarik", kunci, isi: id }, async (tx) => {
    const t = await satuTurunan(tx, id);
    const s = await boleh(tx, orang, "tarik", t.catatanId);
    await tx.run(
      sql`update turunan_publik set ditarik_oleh = ${orang.id}::uuid, ditarik_pada = waktu() where id = ${id}::uuid`,
    );
    return {
      hasil: { catatanId: t.catatanId },
      jejak: { sasaran: t.catatanId, kantor: s.kantor, rincian: { turunan: id } },
    };
  });
}
