-- The ledger is posted with the owner's rights: what a record counts as does not depend on who looks, nobody can post by
-- hand, and a statement without row security costs a fraction. The guards of a step read the same way. The owner's
-- policies are for these functions; no role of the application is its member.
do $$
declare t text;
begin
  foreach t in array array['langkah', 'catatan_versi', 'terbitan', 'pelimpahan', 'penindakan'] loop
    execute format('create policy pemilik on %I for select to current_user using (true)', t);
  end loop;
  foreach t in array array['angka_perlu', 'siap_terbit', 'nihil', 'nihil_gugur', 'mutu_entri'] loop
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;

-- ---- What a record counts as ------------------------------------------------------------------------------------------------
-- The same entries as before, asked in fewer statements: what holds on each of its days is found in one.
create or replace function angka_riwayat(k uuid, saat timestamptz)
returns table (terima date, berlaku date, kantor text, wilayah text, penyelenggaraan text, tahapan text, sifat jsonb, n integer, jumlah integer)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  c catatan;
  lama jsonb;
  isi jsonb;
  nilai jsonb;
  sejak jsonb := '{}';
  kode text[];
  hari date[];
  asal text[];
  pindah date[];
  didaftar date;
  ditolak date;
  dini jsonb;
  kini jsonb;
  publikasi text;
  banyak integer;
  d date;
begin
  select * into c from catatan where id = k;
  if not found then return; end if;
  if saat < 'infinity' then
    select v.isi::jsonb into lama from catatan_versi v where v.catatan_id = k and v.pada > saat order by v.versi limit 1;
  end if;
  if lama is not null then
    c.status := lama ->> 'status';
    c.divalidasi_pada := lama ->> 'divalidasiPada';
    c.kantor_kode := lama ->> 'kantorKode';
    c.wilayah_kode := lama ->> 'wilayahKode';
    c.penyelenggaraan_kode := lama ->> 'penyelenggaraanKode';
    c.tahapan_kode := lama ->> 'tahapanKode';
    c.tanggal_diterima := lama ->> 'tanggalDiterima';
    isi := lama -> 'rincian';
  end if;
  if c.status <> 'divalidasi' or c.divalidasi_pada > saat then return; end if;
  if isi is null then isi := isi_rincian(k, c.jenis); end if;

  select jsonb_object_agg(x.nama, case x.macam
           when 'kelompok' then case jsonb_array_length(x.v) when 0 then 'belum_ditentukan' when 1 then x.v ->> 0 else 'lebih_dari_satu' end
           else x.v #>> '{}' end) filter (where x.macam <> 'jumlah'),
         max((x.v #>> '{}')::integer) filter (where x.macam = 'jumlah')
    into nilai, banyak
    from (select m.nama, m.macam, coalesce(nullif(isi -> (case when lama is null then m.kolom else m.bidang end), 'null'),
                 case m.macam when 'kelompok' then '[]' when 'jumlah' then '0' else '"belum_ditentukan"' end::jsonb) as v
            from angka_dimensi m where m.jenis = c.jenis and m.macam <> 'registrasi') x;
  select array_agg(l.kode order by l.urutan), array_agg(greatest(l.tanggal, c.tanggal_diterima) order by l.urutan) into kode, hari
    from langkah l
   where l.catatan_id = k and l.kode <> 'pembatalan' and l.dibuat_pada <= saat
     and not exists (select from langkah b where b.membatalkan = l.id and b.dibuat_pada <= saat);
  if c.jenis = 'pelanggaran' then
    select array_agg(p.dari_kantor order by p.diputus_pada), array_agg(greatest(p.tanggal_putus, c.tanggal_diterima) order by p.diputus_pada)
      into asal, pindah
      from pelimpahan p where p.catatan_id = k and p.status = 'diterima' and p.ke_kantor is not null and p.diputus_pada <= saat;
  end if;
  select min(l.hari) filter (where a.registrasi = 'ya'), min(l.hari) filter (where a.registrasi = 'tidak') into didaftar, ditolak
    from unnest(kode, hari) l (kode, hari) join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode;
  if cardinality(kode) > 1 then
    select coalesce(jsonb_object_agg(s.nama, s.hari), '{}') into sejak
      from (select m.nama, min(l.hari) as hari
              from unnest(kode, hari) l (kode, hari)
              join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode
              join angka_dimensi m on m.jenis = c.jenis and m.bidang = any (a.bidang) group by 1) s;
  end if;

  publikasi := coalesce((
    select case when e.ditarik_pada <= saat then 'tidak' when e.perlu_diperbarui then 'tertinggal' else e.tingkat::text end
      from terbitan e where e.catatan_id = k and e.terbit_pada <= saat order by e.edisi desc limit 1), 'tidak');
  banyak := coalesce(banyak, 0);
  terima := c.tanggal_diterima;
  wilayah := left(c.wilayah_kode, 5);
  penyelenggaraan := c.penyelenggaraan_kode;
  tahapan := c.tahapan_kode;
  for d, kini in
    select x.h,
           nilai
           || coalesce((select jsonb_object_agg(s.key, 'belum_ditentukan') from jsonb_each_text(sejak) s where s.value::date > x.h), '{}')
           || coalesce((select jsonb_object_agg(m.nama, case when didaftar <= x.h then 'diregistrasi' when ditolak <= x.h then 'tidak_diregistrasi' else 'masih_dikaji' end)
                          from angka_dimensi m where m.jenis = c.jenis and m.macam = 'registrasi'), '{}')
           || jsonb_build_object(
                'satuan', coalesce((select p.kantor from unnest(asal, pindah) p (kantor, hari) where p.hari > x.h limit 1), c.kantor_kode),
                'kecamatan', left(c.wilayah_kode, 8),
                'terbit', publikasi,
                'posisi', coalesce((select l.kode from unnest(kode, hari) with ordinality l (kode, hari, no) where l.hari <= x.h order by l.no desc limit 1), kode[1]),
                'rangkaian', coalesce((select string_agg(distinct l.kode, '.' order by l.kode) from unnest(kode, hari) l (kode, hari) where l.hari <= x.h), ''))
      from (select distinct u.h from unnest(hari || pindah || c.tanggal_diterima) u (h)) x
     order by x.h
  loop
    continue when dini = kini;
    berlaku := d;
    if dini is not null then
      kantor := left(dini ->> 'satuan', 5);
      sifat := dini;
      n := -1;
      jumlah := -banyak;
      return next;
    end if;
    kantor := left(kini ->> 'satuan', 5);
    sifat := kini;
    n := 1;
    jumlah := banyak;
    return next;
    dini := kini;
  end loop;
end $$;

create or replace function angka_bukukan_perlu() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  semua uuid[];
begin
  with p as (delete from angka_perlu returning catatan_id) select array_agg(catatan_id) into semua from p;
  if semua is not null then perform angka_bukukan(semua, 'infinity', waktu()); end if;
  return null;
end $$;
revoke execute on function angka_bukukan_perlu() from public;
drop policy catat on angka_entri;
revoke insert on angka_entri from satudata_dalam;

-- ---- What an edition brings with it ---------------------------------------------------------------------------------------------
create or replace function angka_sejak_edisi() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select coalesce(jsonb_object_agg(s.key, s.value), '{}') into new.sejak
    from jsonb_each(angka_sejak(new.catatan_id, new.terbit_pada)) s
    join angka_dimensi m on m.jenis = new.jenis and m.nama = s.key and m.publik;
  return new;
end $$;
revoke execute on function angka_sejak_edisi() from public;

create or replace function catat_siap() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not new.terkini then return null; end if;
  if tg_op = 'UPDATE' or new.edisi > 1 then
    delete from siap_terbit where catatan_id = new.catatan_id;
  end if;
  if siap_terbit(new) then
    insert into siap_terbit select id, jenis, kantor_kode, tanggal_diterima, array_remove(array[dibuat_oleh, diubah_oleh, divalidasi_oleh], null)
      from catatan where id = new.catatan_id;
  end if;
  return null;
end $$;
revoke execute on function catat_siap() from public;

create or replace function mutu_validasi() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mutu_entri (kantor, jenis, hari, macam, catatan_id)
    values (left(new.kantor_kode, 5), new.jenis, (new.divalidasi_pada at time zone 'Asia/Makassar')::date, 'validasi', new.id);
  return null;
end $$;
revoke execute on function mutu_validasi() from public;

-- ---- Guards -----------------------------------------------------------------------------------------------------------------
do $$
declare f text;
begin
  foreach f in array array['catatan_masuk', 'jaga_dilimpahkan', 'jaga_langkah', 'jaga_posisi', 'mutu_kembali'] loop
    execute format('alter function %I() security definer', f);
    execute format('revoke execute on function %I() from public', f);
  end loop;
end $$;
revoke insert, delete on siap_terbit from satudata_dalam;
revoke insert (kantor, jenis, hari, macam, jeda, catatan_id) on mutu_entri from satudata_dalam;
