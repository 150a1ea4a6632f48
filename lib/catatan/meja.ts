import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang, punyaFungsi } from "@/lib/akses/policy";
import { asViewer, type Tx } from "@/lib/db";
import { type Draf, drafSaya } from "@/lib/draf/queries";
import { type Informasi, informasiMeja } from "@/lib/informasi/queries";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { type BelumNihil, BULAN_MEJA, belumNihil } from "@/lib/nihil/queries";
import { type Limpahan, limpahanMenunggu } from "@/lib/pelimpahan/queries";
import type { Kapan } from "@/lib/tenggat/filter";
import { mendesak } from "@/lib/tenggat/stats";
import { hitungSiap } from "@/lib/terbitan/meja";
import { catatanMenyebut } from "@/lib/terbitan/menyebut";

export type Butir = {
  id: string;
  jenis: Jenis;
  judul: string;
  nomor: string | null;
  kantor: string;
  pada: Date;
  pesan: string | null;
  versi: number;
};
/** What waits for a person, by what they do. Lists are cut at `MAKS`; counts are whole, but for `siapTerbit`. */
export type Meja = {
  draf: Draf[];
  kembali: Butir[];
  mintaRalat: Butir[];
  antrean: { jenis: Jenis; n: number; tertua: Date | null }[];
  ralat: Butir[];
  baruDivalidasi: Butir[];
  siapTerbit: { jenis: Jenis; n: number }[];
  tertinggal: Butir[];
  /** what stands in public names a party who was recorded after it */
  menyebut: Butir[];
  nihil: BelumNihil[];
  /** running clocks by how near they are; null for who handles no cases */
  tenggat: Record<Kapan, number> | null;
  limpahan: Limpahan[];
  informasi: Informasi[];
};
const MAKS = 10;
const KOLOM = raw(`x.id, x.jenis, x.judul, x.nomor, k.nama_singkat as kantor, x.diubah_pada as pada, x.pesan, x.versi`);

/** Records of all kinds that the viewer sees, under a condition. */
function terlihat(orang: Orang): Sql {
  const per = JENIS.map((j) => {
    const p = narrow(orang, j);
    const kantor = p.map((v) => sql`(x.kantor_kode = ${v.kantor} or x.kantor_kode like ${`${v.kantor}.%`})`);
    return kantor.length ? sql`(x.jenis = ${j}::jenis and (${join(kantor, " or ")}))` : undefined;
  }).filter((s) => s !== undefined);
  return per.length ? sql`(${join(per, " or ")})` : sql`false`;
}
const butir = (tx: Tx, orang: Orang, syarat: Sql, urut = "x.diubah_pada desc") =>
  tx.all<Butir>(
    sql`select ${KOLOM} from catatan x join kantor k on k.kode = x.kantor_kode where ${terlihat(orang)} and ${syarat} order by ${raw(urut)} limit ${MAKS}`,
  );

/** Sent, and not by this person. */
const menunggu = (orang: Orang) =>
  sql`${terlihat(orang)} and x.status = 'dikirim' and ${orang.id}::uuid not in (x.dibuat_oleh, x.diubah_oleh)`;

/** The record of a kind that has waited longest for this verifier, and how many of that kind wait. */
export async function berikutnya(orang: Orang, jenis: Jenis): Promise<{ id: string; judul: string; n: number } | null> {
  if (!punyaFungsi(orang, "verifikator")) return null;
  const satu = await asViewer(konteks(orang), (tx) =>
    tx.one<{ id: string; judul: string; n: number }>(sql`select x.id, x.judul, count(*) over ()::int as n from catatan x
      where x.jenis = ${jenis}::jenis and ${menunggu(orang)} order by x.dikirim_pada, x.id limit 1`),
  );
  return satu ?? null;
}

/** The desk of a person: what came back, what waits, what may go out. */
export function meja(orang: Orang): Promise<Meja> {
  return asViewer(konteks(orang), async (tx) => {
    const operator = punyaFungsi(orang, "operator");
    const verifikator = punyaFungsi(orang, "verifikator");
    const ppid = punyaFungsi(orang, "ppid");
    const milik = raw(`x.kantor_kode = any(string_to_array(current_setting('app.kantor'), ','))`);
    return {
      draf: operator ? await drafSaya(tx) : [],
      kembali: operator ? await butir(tx, orang, sql`x.status = 'dikembalikan' and ${milik}`) : [],
      mintaRalat:
        operator || verifikator
          ? await butir(tx, orang, sql`x.minta_ralat is not null and x.status = 'divalidasi' and ${milik}`)
          : [],
      antrean: verifikator
        ? await tx.all<
            Meja["antrean"][number]
          >(sql`select x.jenis, count(*)::int as n, min(x.dikirim_pada) as tertua from catatan x
            where ${menunggu(orang)} group by x.jenis order by x.jenis`)
        : [],
      ralat: verifikator
        ? await butir(
            tx,
            orang,
            sql`exists (select from ralat r where r.catatan_id = x.id and r.status = 'diajukan' and r.diajukan_oleh <> ${orang.id}::uuid)`,
          )
        : [],
      baruDivalidasi: verifikator
        ? await butir(
            tx,
            orang,
            sql`x.status = 'divalidasi' and not (${milik}) and length(x.kantor_kode) = 5 and x.divalidasi_pada > waktu() - interval '14 days'`,
            "x.divalidasi_pada desc",
          )
        : [],
      siapTerbit: ppid ? await hitungSiap(tx, orang) : [],
      tertinggal: ppid
        ? await butir(
            tx,
            orang,
            // as an array: the few by their own index first, then their records
            sql`x.id = any (array(select catatan_id from terbitan where terkini and perlu_diperbarui))`,
          )
        : [],
      menyebut: ppid ? await butir(tx, orang, catatanMenyebut) : [],
      nihil: await belumNihil(tx, orang, BULAN_MEJA),
      tenggat: operator || verifikator || punyaFungsi(orang, "pimpinan") ? await mendesak(tx, orang) : null,
      limpahan: operator || verifikator ? await limpahanMenunggu(tx, orang) : [],
      informasi: await informasiMeja(tx, orang),
    };
  });
}

/** How much came back to a person, or waits at their office to be taken over: the number of the bell. */
export function lonceng(orang: Orang): Promise<number> {
  // Fenced (offset 0): first the few that came back, by their own index, then who may see them. It runs on every page.
  return asViewer({ ...konteks(orang), membaca: true, satuRencana: true }, async (tx) => {
    const r = await tx.one<{ n: number }>(sql`select
      (select count(*)::int from (select * from catatan where kantor_kode = any(string_to_array(current_setting('app.kantor'), ','))
          and (status = 'dikembalikan' and ${punyaFungsi(orang, "operator")} or status = 'divalidasi' and minta_ralat is not null) offset 0) x
        where ${terlihat(orang)})
      + (select count(*)::int from pelimpahan where status = 'dikirim' and ke_kantor = any(string_to_array(current_setting('app.kantor'), ','))) as n`);
    return r?.n ?? 0;
  });
}
