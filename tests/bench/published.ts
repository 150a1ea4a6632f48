import pg from "pg";
import { deploy } from "@/prisma/migrate";
import { step } from "@/prisma/progress";
import { openRoles } from "@/prisma/roles";
import { seedReference } from "@/prisma/seed/reference";
import { ask } from "./archive";

const MARK = "arsip_terbit";

// prevention as a portal of years has it: offices, stages, words and days in no order, a summary of its own for each
const ROWS = `
  insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
                        tanggal_diterima, berlaku, keadaan, isi, ringkasan, oleh, terbit_pada)
  select substr(md5(n::text), 1, 12), 1, md5('ukur ' || n)::uuid, 'pencegahan', 'rinci', k.kode, k.wilayah_kode, t.induk, t.kode, hari, hari, 'Dilaksanakan',
         jsonb_build_object('bentuk', bentuk, 'kelompok', bentuk, 'jenisKegiatan', (enum_range(null::jenis_kegiatan))[1 + (hashint4(n + 3) & 1023) % 20],
                            'metode', (enum_range(null::metode_pencegahan))[1 + (hashint4(n + 5) & 1023) % 7],
                            'sasaran', (array['Pemilih pemula', 'Partai politik, tim kampanye', 'Aparatur sipil negara', 'Warga kampung "Baru"'])[1 + (hashint4(n + 9) & 3)],
                            'jumlahPeserta', hashint4(n + 11) & 127),
         'Imbauan kepada peserta Pemilu dan pemilih agar menaati masa kampanye, di ' || k.kode || ', surat ' || n || '.', '00000000-0000-4000-8000-000000000004', hari + time '03:00'
    from generate_series(1, $1::int) n
    cross join lateral (select date '2022-06-14' + (hashint4(n) & 1023) as hari, (enum_range(null::bentuk_pencegahan))[1 + (hashint4(n + 1) & 1023) % 7] as bentuk) h
    join (select kode, wilayah_kode, row_number() over (order by kode) - 1 as urut from kantor where tingkat <> 'kecamatan') k on k.urut = (hashint4(n + 7) & 1048575) % 11
    join (select kode, penyelenggaraan_kode as induk, row_number() over (order by kode) - 1 as urut, count(*) over () as banyak
            from tahapan where penyelenggaraan_kode in ('PEMILU-2024', 'PILKADA-2024')) t on t.urut = (hashint4(n + 13) & 1048575) % t.banyak`;

/** A database in which so many records of prevention are published in detail, and nothing else; kept from run to run. */
export async function publishedArchive(server: string, n: number): Promise<string> {
  const url = new URL(server);
  url.pathname = `/satudata_terbit_${n}`;
  const name = url.pathname.slice(1);
  const [there] = await ask<{ n: number }>(
    server,
    `select count(*)::int as n from pg_database where datname = '${name}'`,
  );
  if (there?.n === 0) await ask(server, `create database ${name}`);
  await deploy(url.href);
  await openRoles(url.href, process.env.DATABASE_ROLE_SECRET ?? "");
  await seedReference(url.href);
  const [mark] = await ask<{ nilai: string }>(url.href, `select nilai from pengaturan where kunci = '${MARK}'`);
  if (mark) return url.href;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    // as in a restore: no trigger, no check of keys
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'",
    );
    await client.query("truncate terbitan cascade");
    await step(`${n} catatan terbit`, () => client.query(ROWS, [n]));
    await client.query("vacuum analyze terbitan");
    await client.query(`insert into pengaturan values ('${MARK}', '${n}')`);
  } finally {
    await client.end();
  }
  return url.href;
}
