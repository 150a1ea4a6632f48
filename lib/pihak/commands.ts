import "server-only";
import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { hitungPakai } from "@/lib/akses/batas";
import { can, type Orang, type Sasaran } from "@/lib/akses/policy";
import { asIdentity, type Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks, perintah } from "@/lib/jejak/commands";
import { hitungKembali } from "@/lib/terbitan/commands";
import { tandaiSebutan } from "@/lib/terbitan/menyebut";
import { indeksButa, kunciId, type Macam, segel, sidikCarian } from "./brankas";
import { AWALAN } from "./peran";
import { satuSatu } from "./queries";
import { type Carian, type Identitas, LAINNYA, type PihakBaru, type Serupa, samarkan } from "./schema";
import { barisMenurut, barisSerupa } from "./serupa";
import { rincianMilik, tanpaNama, terbuka } from "./terbuka";
import { masihAnak } from "./umur";

async function sasaran(tx: Tx, id: string): Promise<Sasaran> {
  const c = await tx.one<Sasaran>(
    sql`select jenis, kantor_kode as kantor, status, dibuat_oleh as "dibuatOleh", diubah_oleh as "diubahOleh" from catatan where id = ${id}::uuid`,
  );
  if (!c) throw new TidakAda();
  return c;
}

/**
 * Puts a person of a case into the vault; the case speaks of the code name alone. Who is under 18 by the day of birth or
 * the NIK is a child though the box was not ticked; publication in detail ends in the same transaction.
 * @returns the code name, whether the same person stands in other cases that this officer may open, and the records of
 * this case whose public words name this person already.
 * @throws Penolakan, TidakAda
 */
export async function catatPihak(
  orang: Orang,
  p: PihakBaru,
): Promise<{ kode: string; anak: boolean; juga: number; disebut: string[] }> {
  // the inside cannot read an index, so the vault's door looks first; the key of the form still answers a second sending
  const serupa = await asIdentity(konteks(orang), (tx) => barisSerupa(tx, orang, p));
  return perintah(orang, { verba: "catat_pihak", kunci: p.kunci, isi: p }, async (tx) => {
    const s = await sasaran(tx, p.catatanId);
    if (!can(orang, "catat_pihak", s)) throw new Penolakan("Pihak dicatat oleh kantor yang menangani catatan ini.");
    const kembar = serupa.find((x) => x.catatanId === p.catatanId && x.peran === p.peran && !x.keliru);
    if (kembar)
      throw new Penolakan(
        `Orang ini sudah tercatat dalam perkara ini sebagai ${kembar.kode}. Bila isinya salah, tandai ${kembar.kode} keliru lebih dahulu.`,
      );
    const kini = await tx.one<{ hari: string }>(sql`select (waktu() at time zone 'Asia/Makassar')::date as hari`);
    if (p.tanggalLahir && p.tanggalLahir > (kini?.hari ?? ""))
      throw new Penolakan("Ada isian yang perlu diperbaiki.", { tanggalLahir: "Tanggal belum terjadi." });
    const anak = masihAnak(p, kini?.hari ?? "");
    const id = randomUUID();
    const rahasia = (v: string | null) => (v === null ? null : segel("pihak", v, id));
    const indeks = (macam: Macam, v: string | null) => (v === null ? null : indeksButa(macam, v));
    const lainnya = Object.fromEntries(LAINNYA.map((k) => [k, p[k]]));
    const rincian = LAINNYA.every((k) => p[k] === null)
      ? null
      : segel("pihak", JSON.stringify(lainnya), rincianMilik(id));
    const baris = await tx.one<{ kode: string }>(sql`insert into brankas.pihak
        (id, catatan_id, peran, kode, anak, kunci_id, nama, nik, telepon, alamat, rincian, nama_indeks, nik_indeks, telepon_indeks, dibuat_oleh)
      values (${id}::uuid, ${p.catatanId}::uuid, ${p.peran}::text::brankas.peran, ${AWALAN[p.peran]} || '-' || lpad(nextval('brankas.nomor_pihak')::text, 4, '0'),
        ${anak}, ${kunciId()}, ${segel("pihak", p.nama, id)}, ${rahasia(p.nik)}, ${rahasia(p.telepon)}, ${rahasia(p.alamat)}, ${rincian},
        ${indeksButa("nama", p.nama)}, ${indeks("nik", p.nik)}, ${indeks("telepon", p.telepon)}, ${orang.id}::uuid) returning kode`);
    for (const wakil of new Set(p.mewakili))
      await tx.run(sql`insert into brankas.kuasa (kuasa_id, mewakili_id) values (${id}::uuid, ${wakil}::uuid)`);
    const ditarik = anak ? await hitungKembali(tx, orang.id, p.catatanId) : [];
    await satuSatu(tx);
    const disebut = await tandaiSebutan(tx, {
      id,
      catatanId: p.catatanId,
      nama: p.nama,
      rahasia: [p.nik, p.telepon],
    });
    const kode = baris?.kode ?? "";
    const juga = serupa.filter((x) => x.catatanId !== p.catatanId && !x.keliru).map((x) => x.kode);
    return {
      hasil: { kode, anak, juga: juga.length, disebut },
      jejak: {
        sasaran: p.catatanId,
        kantor: s.kantor,
        rincian: {
          pihak: kode,
          ...(juga.length && { juga }),
          ...(ditarik.length && { ditarik }),
          ...(disebut.length && { disebut }),
        },
      },
    };
  });
}

/**
 * Opens one identity, with a reason; each look is a link of the chain. NIK and phone come masked unless `lengkap`.
 * @throws Penolakan without the function, or where the reason names the person; TidakAda
 */
export async function bukaIdentitas(
  orang: Orang,
  catatanId: string,
  pihakId: string,
  alasan: string,
  lengkap = false,
): Promise<Identitas> {
  await hitungPakai("buka_identitas", orang.id);
  return perintah(
    orang,
    { verba: "buka_identitas" },
    async (tx) => {
      const s = await sasaran(tx, catatanId);
      if (!can(orang, "buka_identitas", s))
        throw new Penolakan("Identitas dibuka oleh operator, verifikator, atau pimpinan kantor yang menangani.");
      const { keliru: _, ...p } = await terbuka(tx, catatanId, pihakId);
      tanpaNama(alasan, p);
      const juga = (await barisSerupa(tx, orang, p)).filter((x) => x.id !== pihakId);
      const samar = (v: string | null) => (v === null || lengkap ? v : samarkan(v));
      return {
        hasil: {
          ...p,
          nik: samar(p.nik),
          telepon: samar(p.telepon),
          lengkap,
          juga: juga.map(({ id: _id, ...j }) => j),
        },
        jejak: {
          sasaran: catatanId,
          kantor: s.kantor,
          rincian: { pihak: p.kode, alasan, lengkap, ...(juga.length && { juga: juga.map((j) => j.kode) }) },
        },
      };
    },
    "identitas",
  );
}

/** Withdraws a row that was recorded wrongly; it stays, with the reason. @throws Penolakan, TidakAda */
export function tandaiKeliru(
  orang: Orang,
  catatanId: string,
  pihakId: string,
  alasan: string,
  kunci: string,
): Promise<{ kode: string }> {
  return perintah(
    orang,
    { verba: "pihak_keliru", kunci, isi: [pihakId, alasan] },
    async (tx) => {
      const s = await sasaran(tx, catatanId);
      if (!can(orang, "pihak_keliru", s))
        throw new Penolakan("Pihak ditandai keliru oleh kantor yang menangani catatan ini.");
      const p = await terbuka(tx, catatanId, pihakId);
      if (p.keliru) throw new Penolakan(`${p.kode} sudah ditandai keliru. Muat ulang halaman.`);
      tanpaNama(alasan, p);
      await tx.run(
        sql`insert into brankas.pihak_keliru (pihak_id, alasan, oleh) values (${pihakId}::uuid, ${alasan}, ${orang.id}::uuid)`,
      );
      return {
        hasil: { kode: p.kode },
        jejak: { sasaran: catatanId, kantor: s.kantor, rincian: { pihak: p.kode, alasan } },
      };
    },
    "identitas",
  );
}

/**
 * Where somebody stands, by one exact NIK or name, in the offices and kinds of this person: code names and cases. The
 * trace keeps a digest of what was looked for, never the text. @throws Penolakan
 */
export async function cariPihak(orang: Orang, { menurut, teks, alasan }: Carian): Promise<{ temuan: Serupa[] }> {
  const tugas = orang.tugas.find((t) =>
    can(orang, "cari_pihak", { jenis: t.jenis[0] ?? "pelanggaran", kantor: t.kantor }),
  );
  if (!tugas) throw new Penolakan("Pihak dicari oleh verifikator atau pimpinan.");
  tanpaNama(alasan, { nama: teks, nik: teks });
  await hitungPakai("cari_pihak", orang.id);
  return perintah(
    orang,
    { verba: "cari_pihak" },
    async (tx) => {
      const semua = await barisMenurut(tx, orang, menurut, teks);
      const temuan = semua
        .filter((b) => can(orang, "cari_pihak", { jenis: b.jenis as Sasaran["jenis"], kantor: b.kantor }))
        .map(({ id: _, ...b }) => b);
      return {
        hasil: { temuan },
        jejak: {
          sasaran: "pihak",
          kantor: tugas.kantor,
          rincian: {
            menurut,
            sidik: sidikCarian(menurut, teks),
            alasan,
            pihak: temuan.map((t) => t.kode),
            id: [...new Set(temuan.map((t) => t.catatanId))],
          },
        },
      };
    },
    "identitas",
  );
}
