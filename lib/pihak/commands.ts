import "server-only";
import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { can, type Orang, type Sasaran } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { buka, indeksButa, kunciId, segel } from "./brankas";
import { AWALAN, type PihakBaru } from "./schema";

async function sasaran(tx: Tx, id: string): Promise<Sasaran> {
  const c = await tx.one<Sasaran>(
    sql`select jenis, kantor_kode as kantor, status, dibuat_oleh as "dibuatOleh", diubah_oleh as "diubahOleh" from catatan where id = ${id}::uuid`,
  );
  if (!c) throw new TidakAda();
  return c;
}

/** Puts a person of a case into the vault; the case speaks of the code name alone. */
export function catatPihak(orang: Orang, p: PihakBaru): Promise<{ kode: string }> {
  return perintah(
    orang,
    { verba: "catat_pihak", kunci: p.kunci, isi: p },
    async (tx) => {
      const s = await sasaran(tx, p.catatanId);
      if (!can(orang, "catat_pihak", s)) throw new Penolakan("Pihak dicatat oleh kantor yang menangani catatan ini.");
      const id = randomUUID();
      const rahasia = (v: string | null) => (v === null ? null : segel("pihak", v, id));
      const indeks = (macam: "nik" | "telepon", v: string | null) => (v === null ? null : indeksButa(macam, v));
      const baris = await tx.one<{ kode: string }>(sql`insert into brankas.pihak
        (id, catatan_id, peran, kode, anak, kunci_id, nama, nik, telepon, alamat, nama_indeks, nik_indeks, telepon_indeks, dibuat_oleh)
      values (${id}::uuid, ${p.catatanId}::uuid, ${p.peran}::text::brankas.peran, ${AWALAN[p.peran]} || '-' || lpad(nextval('brankas.nomor_pihak')::text, 4, '0'),
        ${p.anak}, ${kunciId()}, ${segel("pihak", p.nama, id)}, ${rahasia(p.nik)}, ${rahasia(p.telepon)}, ${rahasia(p.alamat)},
        ${indeksButa("nama", p.nama)}, ${indeks("nik", p.nik)}, ${indeks("telepon", p.telepon)}, ${orang.id}::uuid) returning kode`);
      const kode = baris?.kode ?? "";
      return { hasil: { kode }, jejak: { sasaran: p.catatanId, kantor: s.kantor, rincian: { pihak: kode } } };
    },
    "identitas",
  );
}

export type Identitas = {
  kode: string;
  nama: string;
  nik: string | null;
  telepon: string | null;
  alamat: string | null;
};

/** Opens one identity, with a reason; each look is a link of the chain. @throws Penolakan without the function */
export function bukaIdentitas(orang: Orang, catatanId: string, pihakId: string, alasan: string): Promise<Identitas> {
  return perintah(
    orang,
    { verba: "buka_identitas" },
    async (tx) => {
      const s = await sasaran(tx, catatanId);
      if (!can(orang, "buka_identitas", s))
        throw new Penolakan("Identitas dibuka oleh operator, verifikator, atau pimpinan kantor yang menangani.");
      const p = await tx.one<{
        kode: string;
        nama: Buffer;
        nik: Buffer | null;
        telepon: Buffer | null;
        alamat: Buffer | null;
      }>(
        sql`select kode, nama, nik, telepon, alamat from brankas.pihak where id = ${pihakId}::uuid and catatan_id = ${catatanId}::uuid`,
      );
      if (!p) throw new TidakAda();
      const isi = (v: Buffer | null) => (v === null ? null : buka("pihak", v, pihakId));
      const hasil = {
        kode: p.kode,
        nama: buka("pihak", p.nama, pihakId),
        nik: isi(p.nik),
        telepon: isi(p.telepon),
        alamat: isi(p.alamat),
      };
      return { hasil, jejak: { sasaran: catatanId, kantor: s.kantor, rincian: { pihak: p.kode, alasan } } };
    },
    "identitas",
  );
}
