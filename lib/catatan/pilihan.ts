import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import type { Jenis } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";

export type Kode = { kode: string; nama: string };
/** What a form or a filter chooses from. */
export type Pilihan = {
  kantor: Kode[];
  penyelenggaraan: (Kode & { regime: Regime })[];
  tahapan: (Kode & { induk: string; mulai: string | null; selesai: string | null })[];
  wilayah: (Kode & { tingkat: string; induk: string | null })[];
  pasal: string[];
};

const rujukan = async (tx: Tx) => ({
  penyelenggaraan: await tx.all<Pilihan["penyelenggaraan"][number]>(
    sql`select kode, nama_singkat as nama, regime from penyelenggaraan order by urutan desc`,
  ),
  tahapan: await tx.all<Pilihan["tahapan"][number]>(
    sql`select kode, nama, penyelenggaraan_kode as induk, mulai, selesai from tahapan order by penyelenggaraan_kode, urutan`,
  ),
});

/** For the form of a kind: the offices for which one enters, and the areas below them. */
export async function pilihanForm(tx: Tx, orang: Orang, jenis: Jenis): Promise<Pilihan> {
  const kode = orang.tugas
    .filter((t) => ["operator", "verifikator"].includes(t.fungsi) && (t.jenis.length === 0 || t.jenis.includes(jenis)))
    .map((t) => t.kantor);
  const kantor = await tx.all<Kode>(sql`select kode, nama from kantor where kode = any(${kode}) order by kode`);
  const wilayah = await tx.all<
    Pilihan["wilayah"][number]
  >(sql`select distinct w.kode, w.nama, w.tingkat::text as tingkat, w.induk_kode as induk from wilayah w
    join kantor k on k.kode = any(${kode}) and (w.kode = k.wilayah_kode or w.kode like k.wilayah_kode || '.%') order by w.kode`);
  const pasal = await tx.all<{ label: string }>(sql`select distinct label from pasal order by label`);
  return { kantor, wilayah, pasal: pasal.map((p) => p.label), ...(await rujukan(tx)) };
}

/** For the filters of a list: the eleven offices and the regencies that a viewer sees; one statement, on every list. */
export async function pilihanSaring(tx: Tx): Promise<Pilihan> {
  const isi = await tx.one<Omit<Pilihan, "pasal">>(sql`select
    (select json_agg(json_build_object('kode', kode, 'nama', nama_singkat) order by kode) from kantor
      where kode = any((select kantor_terlihat())::text[]) and length(kode) <= 5) as kantor,
    (select json_agg(json_build_object('kode', kode, 'nama', nama, 'tingkat', tingkat, 'induk', induk_kode) order by kode) from wilayah
      where kode like '64%' and tingkat in ('provinsi', 'kabupaten_kota', 'kecamatan')) as wilayah,
    (select json_agg(json_build_object('kode', kode, 'nama', nama_singkat, 'regime', regime) order by urutan desc) from penyelenggaraan) as penyelenggaraan,
    (select json_agg(json_build_object('kode', kode, 'nama', nama, 'induk', penyelenggaraan_kode, 'mulai', mulai, 'selesai', selesai)
                     order by penyelenggaraan_kode, urutan) from tahapan) as tahapan`);
  return {
    kantor: isi?.kantor ?? [],
    wilayah: isi?.wilayah ?? [],
    penyelenggaraan: isi?.penyelenggaraan ?? [],
    tahapan: isi?.tahapan ?? [],
    pasal: [],
  };
}
