import "server-only";
import sql, { join } from "sql-template-tag";
import { type Orang, punyaFungsi } from "@/lib/akses/policy";
import { uuid } from "@/lib/atoms";
import { asAccounts, asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import type { Jenis } from "@/lib/jenis/fields";
import { konteks } from "./commands";
import type { BarisJejak, SaringJejak } from "./filter";
import { type Cacat, type Mata, Rantai } from "./periksa";

export const JEJAK_SEHALAMAN = 50;

function wajibAuditor(orang: Orang): void {
  if (!punyaFungsi(orang, "auditor")) throw new TidakAda();
}

/** One page of the trace, newest first, of the offices that the auditor sees. */
export function daftarJejak(
  orang: Orang,
  s: SaringJejak,
): Promise<{ baris: BarisJejak[]; berikut: number | null; kepala: { no: number; hash: string } }> {
  wajibAuditor(orang);
  const syarat = [
    sql`true`,
    ...(s.verba ? [sql`j.verba = ${s.verba}`] : []),
    ...(s.pelaku ? [sql`p.nama ilike ${`%${s.pelaku.replace(/[\\%_]/g, "\\$&")}%`}`] : []),
    ...(s.sasaran
      ? [
          // A batch leaves one line that names all its records.
          sql`(j.sasaran = ${s.sasaran} or j.sasaran = ${`pengguna:${s.sasaran}`} or j.rincian -> 'id' ? ${s.sasaran})`,
        ]
      : []),
    ...(s.dari ? [sql`j.pada >= (${s.dari}::date::timestamp at time zone 'Asia/Makassar')`] : []),
    ...(s.sampai ? [sql`j.pada < ((${s.sampai}::date + 1)::timestamp at time zone 'Asia/Makassar')`] : []),
    ...(s.sebelum ? [sql`j.no < ${s.sebelum}`] : []),
  ];
  return asViewer(konteks(orang), async (tx) => {
    const baris = await tx.all<BarisJejak>(sql`
      select j.no, j.pada, p.nama as pelaku, j.verba, j.sasaran, j.kantor_kode as kantor, k.nama_singkat as "namaKantor", j.versi, j.rincian,
             encode(j.hash, 'hex') as hash
        from jejak j left join pengguna p on p.id = j.pelaku left join kantor k on k.kode = j.kantor_kode
       where ${join(syarat, " and ")} order by j.no desc limit ${JEJAK_SEHALAMAN + 1}`);
    const kepala = (await kepalaRantai(tx)) ?? { no: 0, hash: "" };
    const id = baris.map((b) => b.sasaran).filter((s) => uuid().safeParse(s).success);
    const catatan = new Map(
      (
        await tx.all<{ id: string; jenis: Jenis; nomor: string | null }>(
          sql`select id, jenis, nomor from catatan where id = any(${id}::uuid[])`,
        )
      ).map(({ id, ...c }) => [id, c]),
    );
    const akhir = baris.length > JEJAK_SEHALAMAN ? baris[JEJAK_SEHALAMAN - 1] : undefined;
    return {
      baris: baris.slice(0, JEJAK_SEHALAMAN).map((b) => ({ ...b, catatan: catatan.get(b.sasaran) })),
      berikut: akhir?.no ?? null,
      kepala,
    };
  });
}

const kepalaRantai = (tx: Tx) =>
  tx.one<{ no: number; hash: string }>(sql`select no, encode(hash, 'hex') as hash from jejak_kepala`);

const SEKALI = 5000;

/**
 * Follows the whole chain, recomputing every digest here and not in the database.
 */
export async function periksaRantai(
  jangkar?: Map<number, string>,
): Promise<{ no: number; hash: string; cacat: Cacat[] }> {
  // Read as one who sees every office: a link outside would look like a gap.
  const atas = await asAccounts({}, (tx) =>
    tx.all<{ kode: string }>(sql`select kode from kantor where induk_kode is null`),
  );
  return asViewer({ kantor: atas.map((k) => k.kode), auditor: true }, async (tx) => {
    const rantai = new Rantai(jangkar);
    // Links are added while this runs: it goes as far as the head stood at the beginning.
    const kepala = await kepalaRantai(tx);
    for (let sampai = 0; ; ) {
      const mata = await tx.all<Mata>(sql`
        select no, (extract(epoch from pada) * 1000)::bigint::text as ms, pelaku, verba, sasaran, kantor_kode as kantor, versi,
               rincian::text as rincian, encode(sebelum, 'hex') as sebelum, encode(hash, 'hex') as hash
          from jejak where no > ${sampai} and no <= ${kepala?.no ?? 0} order by no limit ${SEKALI}`);
      rantai.ikuti(mata);
      if (mata.length < SEKALI) break;
      sampai = rantai.kini.no;
    }
    const lebih = await tx.one<{ no: number }>(sql`select no from jejak where no > ${kepala?.no ?? 0}
      and no > (select k.no from jejak_kepala k) limit 1`);
    if (lebih) rantai.cacat.push({ no: lebih.no, apa: "kepala", keterangan: "baris berada di luar kepala rantai" });
    return { ...rantai.kini, cacat: rantai.tutup(kepala) };
  });
}
