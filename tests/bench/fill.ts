import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";
import { step } from "@/prisma/progress";
import { PEOPLE, personId } from "./people";
import { entries, type Size, type World } from "./records";
import { line, TABLES } from "./tables";

const ACCOUNTS = `
  with orang as (insert into pengguna (id, surel, nama, sandi_hash, sandi_sementara)
    select id, fungsi || '@ukur.bawaslu', fungsi, '-', false from unnest($1::uuid[], $2::text[]) x (id, fungsi) returning id, nama)
  insert into tugas (pengguna_id, fungsi, kantor_kode, jenis) select id, nama::fungsi, '64', '{}' from orang`;

const STAGES = `select kode, penyelenggaraan_kode as induk, coalesce(mulai, '2022-06-14')::text as mulai, coalesce(selesai, '2024-12-31')::text as selesai
  from tahapan where penyelenggaraan_kode in ('PEMILU-2024', 'PILKADA-2024') order by kode`;

// every validated record is counted in public, in the edition that validating it posts; prevention can be read in detail
const EDITIONS = `
  insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
                        tanggal_diterima, berlaku, registrasi, keadaan, isi, ringkasan, oleh, terbit_pada)
  select substr(md5(c.id::text), 1, 12), 1, c.id, c.jenis, (case c.jenis when 'pencegahan' then 'rinci' else 'angka' end)::tingkat_terbitan, left(c.kantor_kode, 5), left(c.wilayah_kode, 5), c.penyelenggaraan_kode,
         c.tahapan_kode, c.tanggal_diterima, coalesce(r.tanggal, c.tanggal_diterima),
         case c.jenis when 'pelanggaran' then coalesce(r.kode, 'masih_dikaji') end, 'dicatat',
         coalesce(jsonb_build_object('bentuk', d.bentuk, 'jenisKegiatan', d.jenis_kegiatan, 'metode', d.metode, 'sasaran', d.sasaran,
                                     'jumlahPeserta', d.jumlah_peserta), '{}'),
         case c.jenis when 'pencegahan' then 'Imbauan kepada peserta Pemilu dan pemilih agar menaati masa kampanye, di ' || c.wilayah_kode || '.' end,
         c.divalidasi_oleh, c.divalidasi_pada
    from catatan c
    left join pencegahan d on d.catatan_id = c.id
    left join langkah r on r.catatan_id = c.id and c.jenis = 'pelanggaran' and r.kode in ('diregistrasi', 'tidak_diregistrasi')
   where c.divalidasi_pada is not null`;

// what takes one step and is validated once has one entry on each side, at the instant of its validation
const ONE_STEP = (jenis: string, nilai: string, publik: string, jumlah: string, terbit = "angka") => `
  insert into angka_entri (sisi, catatan_id, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
  select s.sisi, c.id, c.jenis, left(c.kantor_kode, 5), left(c.wilayah_kode, 5), c.penyelenggaraan_kode, c.tahapan_kode,
         c.tanggal_diterima, c.tanggal_diterima, c.divalidasi_pada, s.sifat, 1, ${jumlah}
    from catatan c join ${jenis} d on d.catatan_id = c.id
   cross join lateral (select jsonb_build_object(${publik}) as publik, jsonb_build_object(${nilai}
        'satuan', c.kantor_kode, 'kecamatan', left(c.wilayah_kode, 8), 'terbit', '${terbit}', 'posisi', c.posisi, 'rangkaian', c.posisi) as dalam) v
   cross join lateral (values ('dalam', v.publik || v.dalam), ('publik', v.publik)) s (sisi, sifat)
   where c.divalidasi_pada is not null`;
const PENGAWASAN = ONE_STEP(
  "pengawasan",
  `'pelaksana', d.pelaksana, 'jabatan', d.jabatan::text, 'adaDugaan', d.ada_dugaan::text, 'adaPotensi', d.ada_potensi_sengketa::text,`,
  `'kelompok', case cardinality(d.bentuk) when 1 then d.bentuk[1]::text else 'lebih_dari_satu' end, 'tindakLanjut', d.tindak_lanjut::text`,
  "0",
);
const PENCEGAHAN = ONE_STEP(
  "pencegahan",
  "'sasaran', d.sasaran, 'kerawanan', coalesce(d.kerawanan, 'belum_ditentukan'),",
  "'kelompok', d.bentuk::text, 'jenisKegiatan', d.jenis_kegiatan::text, 'metode', d.metode::text",
  "coalesce(d.jumlah_peserta, 0)",
  "rinci",
);

const READY = `insert into siap_terbit select c.id, c.jenis, c.kantor_kode, c.tanggal_diterima, array[c.dibuat_oleh, c.divalidasi_oleh]
  from catatan c where c.status = 'divalidasi'`;

const SAMPLE = `select r.id, k.saat::text as saat, (select count(*)::int from angka_selisih(r.id, k.saat)) as sel
  from (select id from catatan where id >= $1 order by id limit 300) r
 cross join lateral (select s as saat from angka_saat(r.id) s union select 'infinity') k`;

/** Fills a migrated database that has its reference data; no trigger and no check of keys, as in a restore. */
export async function fill(url: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query("set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set synchronous_commit = off");
    await client.query(ACCOUNTS, [PEOPLE.map(personId), [...PEOPLE]]);
    const world = await worldOf(client);
    for (const table of TABLES)
      await step(table.name, async () => {
        const copy = client.query(from(`copy ${table.name} (${table.columns.join(", ")}) from stdin`));
        await pipeline(Readable.from(chunks(world, size, table)), copy);
      });
    await client.query("analyze");
    await step("edisi publik", () => client.query(EDITIONS));
    await step("indeks pencarian", () => client.query("select cari_bangun()"));
    await step("entri pengawasan", () => client.query(PENGAWASAN));
    await step("entri pencegahan", () => client.query(PENCEGAHAN));
    await step("entri perkara", () =>
      client.query("select angka_bangun(id) from catatan where jenis = 'pelanggaran' and divalidasi_pada is not null"),
    );
    await step("rangkuman", () => client.query("select angka_gulung_ulang()"));
    await step("yang siap terbit", () => client.query(READY));
    await step("vacuum analyze", () => client.query("vacuum analyze"));
  } finally {
    await client.end();
  }
}

async function worldOf(client: pg.Client): Promise<World> {
  const kantor = await client.query<{ kode: string }>("select kode from kantor order by kode");
  const stages = await client.query<World["stages"][number]>(STAGES);
  return {
    kantor: kantor.rows.map((k) => k.kode),
    stages: stages.rows,
    operator: personId("operator"),
    verifikator: personId("verifikator"),
  };
}

function* chunks(world: World, size: Size, table: (typeof TABLES)[number]): Generator<string> {
  let text = "";
  for (const entry of entries(world, size)) {
    for (const row of table.rows(entry, world)) text += line(row);
    if (text.length < 65_536) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** Holds the books of some hundred records, and of as many cases, against the records themselves. @throws where they differ */
export async function check(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const wrong: string[] = [];
    let looked = 0;
    for (const start of ["00000000-0000-4000-8000-000000000000", "80000000-0000-4000-8000-000000000000"]) {
      const { rows } = await client.query<{ id: string; saat: string; sel: number }>(SAMPLE, [start]);
      looked += rows.length;
      wrong.push(...rows.filter((r) => r.sel > 0).map((r) => `${r.id} (${r.saat})`));
    }
    if (wrong.length) throw new Error(`Buku angka tidak cocok dengan ${wrong.length} catatan, misalnya ${wrong[0]}.`);
    return looked;
  } finally {
    await client.end();
  }
}
