import pg from "pg";

const RECORDS = `
  insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, status,
                       dibuat_oleh, diubah_oleh, divalidasi_oleh, divalidasi_pada, dibuat_pada, diubah_pada)
  select 'pencegahan', k.kode, k.wilayah_kode, t.penyelenggaraan_kode, t.kode, hari, 'Imbauan kepada peserta nomor ' || n,
         case when n % 10 = 0 then 'dikirim' else 'divalidasi' end::status, $2, $2, case when n % 10 > 0 then $3::uuid end,
         case when n % 10 > 0 then hari end, hari, hari
    from generate_series(1, $1) n
    cross join lateral (select date '2022-06-14' + (hashint4(n) & 1023) as hari) h
    join (select kode, wilayah_kode, row_number() over (order by kode) - 1 as urut from kantor where tingkat <> 'kecamatan') k
      on k.urut = (hashint4(n + 7) & 1048575) % 11
    join (select kode, penyelenggaraan_kode, row_number() over (order by kode) - 1 as urut, count(*) over () as banyak
            from tahapan where penyelenggaraan_kode in ('PEMILU-2024', 'PILKADA-2024')) t
      on t.urut = (hashint4(n + 13) & 1048575) % t.banyak`;

const DETAILS = `
  insert into pencegahan (catatan_id, bentuk, jenis_kegiatan, sasaran, metode, jumlah_peserta)
  select c.id, (enum_range(null::bentuk_pencegahan))[1 + (hashtext(c.id::text) & 1023) % 7], 'surat_imbauan', 'Partai politik',
         'tertulis', (hashtext(c.id::text) & 63)
    from catatan c where c.dibuat_oleh = $1`;

const PUBLISHED = `
  insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
                        tanggal_diterima, berlaku, keadaan, isi, oleh)
  select substr(md5(c.id::text), 1, 12), 1, c.id, c.jenis, 'angka', c.kantor_kode, left(c.wilayah_kode, 5), c.penyelenggaraan_kode,
         c.tahapan_kode, c.tanggal_diterima, c.tanggal_diterima, 'dicatat',
         jsonb_build_object('bentuk', d.bentuk, 'kelompok', d.bentuk, 'jumlahPeserta', d.jumlah_peserta), c.divalidasi_oleh
    from catatan c join pencegahan d on d.catatan_id = c.id where c.divalidasi_oleh = $1`;

const READY = `
  insert into siap_terbit select catatan_id, c.jenis, c.kantor_kode, c.tanggal_diterima, array[dibuat_oleh, divalidasi_oleh]
    from terbitan t join catatan c on c.id = t.catatan_id where t.oleh = $1`;

/** Puts this many records of pencegahan into a migrated database, nine of ten validated and counted in public. */
export async function fill(url: string, rows: number, writer: string, checker: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // the archive of years: no trigger, as in a restore
    await client.query("set session_replication_role = replica");
    await client.query(RECORDS, [rows, writer, checker]);
    await client.query(DETAILS, [writer]);
    await client.query(PUBLISHED, [checker]);
    await client.query(READY, [checker]);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}
