-- Figures are kept like accounts (lib/angka). Every change that moves a count posts signed entries when its transaction
-- ends: minus one in the old cell, plus one in the new, with the day since which it holds and the instant at which it was
-- recorded. Nothing is overwritten. The entries are rolled up by month and by day in the same transaction, so that a
-- figure costs the same whatever the size of the archive.

-- ---- What may be counted by; filled from lib/jenis and lib/angka/keluarga.ts (prisma/seed/angka.ts) -----------------
alter table alur_langkah
  add column bidang text[] not null default '{}',
  add column registrasi text check (registrasi in ('ya', 'tidak'));
comment on column alur_langkah.bidang is 'fields that this step settles: before it they count as not yet determined';

create table angka_dimensi (
  jenis jenis not null,
  nama text not null,
  macam text not null check (macam in ('satu', 'kelompok', 'teks', 'registrasi', 'jumlah')),
  bidang text,
  kolom text,
  publik boolean not null,
  primary key (jenis, nama)
);
create table angka_keluarga (
  sisi text not null check (sisi in ('dalam', 'publik')),
  nama text not null,
  jenis jenis not null,
  dimensi text[] not null,
  primary key (sisi, nama)
);
grant select on angka_dimensi, angka_keluarga to satudata_dalam;

-- ---- The ledger: one side for the inside, one for the public, each its own table --------------------------------------
create table angka_entri (
  sisi text not null,
  no bigint generated always as identity,
  catatan_id uuid not null references catatan (id) on delete restrict,
  jenis jenis not null,
  kantor text not null references kantor (kode) on delete restrict,
  wilayah text not null references wilayah (kode) on delete restrict,
  penyelenggaraan text not null references penyelenggaraan (kode) on delete restrict,
  tahapan text not null references tahapan (kode) on delete restrict,
  terima date not null,
  berlaku date not null,
  dicatat_pada timestamptz(3) not null,
  sifat jsonb not null,
  n integer not null,
  jumlah integer not null,
  check (berlaku >= terima),
  check (n <> 0 or jumlah <> 0),
  primary key (sisi, no)
) partition by list (sisi);
create table angka_entri_dalam partition of angka_entri for values in ('dalam');
create table angka_entri_publik partition of angka_entri for values in ('publik');
create index on angka_entri (catatan_id);
create index on angka_entri (dicatat_pada);
create index on angka_entri (terima);

create table angka_rangkum (
  sisi text not null,
  keluarga text not null,
  -- a whole month, or a day: the days of the month that an as-of day cuts
  kala text not null check (kala in ('bulan', 'hari')),
  berlaku date not null,
  terima date not null,
  catat date not null,
  kantor text not null,
  wilayah text not null,
  penyelenggaraan text not null,
  tahapan text not null,
  sifat jsonb not null,
  n integer not null,
  jumlah bigint not null,
  check (extract(day from terima) = 1 and extract(day from catat) = 1 and (kala = 'hari' or extract(day from berlaku) = 1)),
  unique (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)
) partition by list (sisi);
create table angka_rangkum_dalam partition of angka_rangkum for values in ('dalam');
create table angka_rangkum_publik partition of angka_rangkum for values in ('publik');
comment on column angka_rangkum.terima is 'the month of the received day';
comment on column angka_rangkum.catat is 'the month in which it was recorded, in WITA';

-- ---- Who sees and who writes ------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['angka_entri', 'angka_entri_dalam', 'angka_entri_publik', 'angka_rangkum', 'angka_rangkum_dalam', 'angka_rangkum_publik'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- only the owner's own functions write the roll-up and read the whole
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
create policy catat on angka_entri for insert to satudata_dalam with check (exists (select from catatan c where c.id = catatan_id));
create policy baca on angka_entri for select to satudata_dalam using (exists (select from catatan c where c.id = catatan_id));
create policy kantor on angka_entri_dalam for select to satudata_dalam
  using (kantor = any ((select kantor_terlihat())::text[]) or exists (select from catatan c where c.id = catatan_id));
create policy kantor on angka_rangkum_dalam for select to satudata_dalam using (kantor = any ((select kantor_terlihat())::text[]));
create policy semua on angka_entri_publik for select to satudata_publik using (true);
create policy semua on angka_rangkum_publik for select to satudata_publik using (true);
-- what is public is no secret inside, but nobody is nobody
create policy dalam on angka_entri_publik for select to satudata_dalam using ((select cardinality(kantor_terlihat())) > 0);
create policy dalam on angka_rangkum_publik for select to satudata_dalam using ((select cardinality(kantor_terlihat())) > 0);
grant select, insert on angka_entri to satudata_dalam;
grant select on angka_entri_dalam, angka_rangkum_dalam, angka_rangkum_publik to satudata_dalam;
grant select on angka_rangkum_publik to satudata_publik;
grant select (jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
  on angka_entri_publik to satudata_publik, satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on angka_entri for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on angka_entri_dalam for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on angka_entri_publik for each statement execute function tolak_ubah();

-- What the roll-up should hold.
create view angka_rangkum_dari_entri with (security_invoker = true) as
  select e.sisi, g.nama as keluarga, k.kala, case k.kala when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
         date_trunc('month', e.terima)::date as terima, date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date as catat,
         e.kantor, e.wilayah, e.penyelenggaraan, e.tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
    from angka_entri e
    join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
    cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
    cross join (values ('bulan'), ('hari')) k (kala)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(e.n) <> 0 or sum(e.jumlah) <> 0;

grant select on angka_rangkum_dari_entri to satudata_dalam;

-- ---- The roll-up, in the transaction that posts ---------------------------------------------------------------------
-- Rows are taken in one order, by one statement a transaction.
create function angka_gulung() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into angka_rangkum as r (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
    select * from (
      select e.sisi, g.nama, k.kala, case k.kala when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
             date_trunc('month', e.terima)::date as terima, date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date as catat,
             e.kantor, e.wilayah, e.penyelenggaraan, e.tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
        from baru e
        join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
        cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
        cross join (values ('bulan'), ('hari')) k (kala)
       group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) s
     where n <> 0 or jumlah <> 0
     order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  on conflict (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)
    do update set n = r.n + excluded.n, jumlah = r.jumlah + excluded.jumlah;
  return null;
end $$;
revoke execute on function angka_gulung() from public;
create trigger gulung after insert on angka_entri referencing new table as baru for each statement execute function angka_gulung();

-- ---- What a record counts as, day by day -----------------------------------------------------------------------------
-- Since which day each field of a record holds that a step settles; the others hold since it was received.
create function angka_sejak(k uuid, saat timestamptz) returns jsonb language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_object_agg(s.nama, s.hari), '{}') from (
    select d.nama, min(l.tanggal) as hari
      from langkah l
      join catatan c on c.id = l.catatan_id
      join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode
      join angka_dimensi d on d.jenis = c.jenis and d.bidang = any (a.bidang)
     where l.catatan_id = k and l.kode <> 'pembatalan' and l.dibuat_pada <= saat
       and not exists (select from langkah b where b.membatalkan = l.id and b.dibuat_pada <= saat)
     group by d.nama) s
$$;

-- The entries that a record should have, as known at an instant: what it says now or what its kept version said then, its
-- steps and its moves between offices. None before it is validated and none once it is cancelled.
create function angka_riwayat(k uuid, saat timestamptz)
returns table (terima date, berlaku date, kantor text, wilayah text, penyelenggaraan text, tahapan text, sifat jsonb, n integer, jumlah integer)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  c catatan;
  lama jsonb;
  isi jsonb;
  nilai jsonb;
  sejak jsonb;
  kode text[];
  hari date[];
  asal text[];
  pindah date[];
  dini jsonb;
  kini jsonb;
  tempat text;
  publikasi text;
  banyak integer;
  d date;
begin
  select * into c from catatan where id = k;
  if not found then return; end if;
  select v.isi::jsonb into lama from catatan_versi v where v.catatan_id = k and v.pada > saat order by v.versi limit 1;
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
  if isi is null then
    execute format('select to_jsonb(x) from %I x where x.catatan_id = $1', c.jenis) into isi using k;
  end if;

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
  select array_agg(p.dari_kantor order by p.diputus_pada), array_agg(greatest(p.tanggal_putus, c.tanggal_diterima) order by p.diputus_pada)
    into asal, pindah
    from pelimpahan p where p.catatan_id = k and p.status = 'diterima' and p.ke_kantor is not null and p.diputus_pada <= saat;
  sejak := case when cardinality(kode) > 1 then angka_sejak(k, saat) else '{}' end;

  publikasi := coalesce((
    select case when e.ditarik_pada <= saat then 'tidak' when e.perlu_diperbarui then 'tertinggal' else e.tingkat::text end
      from terbitan e where e.catatan_id = k and e.terbit_pada <= saat order by e.edisi desc limit 1), 'tidak');
  banyak := coalesce(banyak, 0);
  terima := c.tanggal_diterima;
  wilayah := left(c.wilayah_kode, 5);
  penyelenggaraan := c.penyelenggaraan_kode;
  tahapan := c.tahapan_kode;
  for d in select distinct h from unnest(hari || pindah || c.tanggal_diterima) h order by h loop
    kini := nilai
      || coalesce((select jsonb_object_agg(s.key, 'belum_ditentukan') from jsonb_each_text(sejak) s where s.value::date > d), '{}')
      || coalesce((select jsonb_object_agg(m.nama, case
             when exists (select from unnest(kode, hari) l (kode, hari) join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode where l.hari <= d and a.registrasi = 'ya') then 'diregistrasi'
             when exists (select from unnest(kode, hari) l (kode, hari) join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode where l.hari <= d and a.registrasi = 'tidak') then 'tidak_diregistrasi'
             else 'masih_dikaji' end)
           from angka_dimensi m where m.jenis = c.jenis and m.macam = 'registrasi'), '{}');
    tempat := coalesce((select p.kantor from unnest(asal, pindah) p (kantor, hari) where p.hari > d limit 1), c.kantor_kode);
    kini := kini || jsonb_build_object(
      'satuan', tempat,
      'kecamatan', left(c.wilayah_kode, 8),
      'terbit', publikasi,
      'posisi', coalesce((select l.kode from unnest(kode, hari) with ordinality l (kode, hari, no) where l.hari <= d order by l.no desc limit 1), kode[1]),
      'rangkaian', coalesce((select string_agg(distinct l.kode, '.' order by l.kode) from unnest(kode, hari) l (kode, hari) where l.hari <= d), ''));
    if dini is not null and dini <> kini then
      berlaku := d;
      kantor := left(dini ->> 'satuan', 5);
      sifat := dini;
      n := -1;
      jumlah := -banyak;
      return next;
    end if;
    if dini is distinct from kini then
      berlaku := d;
      kantor := left(tempat, 5);
      sifat := kini;
      n := 1;
      jumlah := banyak;
      return next;
      dini := kini;
    end if;
  end loop;
end $$;

-- What a record's accounts lack, as known at an instant: what it should have less what is posted. Empty when they are in
-- order. The public's side has the public dimensions only, from the first edition on: a detail withdrawn is still counted.
create function angka_selisih(k uuid, saat timestamptz)
returns table (sisi text, kantor text, wilayah text, penyelenggaraan text, tahapan text, terima date, berlaku date, sifat jsonb, n integer, jumlah integer)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  terbuka text[];
begin
  if exists (select from terbitan e where e.catatan_id = k and e.terbit_pada <= saat) then
    select array_agg(m.nama) into terbuka
      from angka_dimensi m join catatan c on c.jenis = m.jenis where c.id = k and m.publik and m.macam <> 'jumlah';
  end if;
  return query
  with ada as (select * from angka_riwayat(k, saat))
  select s.sisi, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.terima, s.berlaku, s.sifat, sum(s.n)::integer, sum(s.jumlah)::integer
    from (select 'dalam' as sisi, a.* from ada a
          union all
          select 'publik', a.terima, a.berlaku, a.kantor, a.wilayah, a.penyelenggaraan, a.tahapan,
                 coalesce((select jsonb_object_agg(p, a.sifat -> p) from unnest(terbuka) p), '{}'), a.n, a.jumlah
            from ada a where terbuka is not null
          union all
          select e.sisi, e.terima, e.berlaku, e.kantor, e.wilayah, e.penyelenggaraan, e.tahapan, e.sifat, -e.n, -e.jumlah
            from angka_entri e where e.catatan_id = k and e.dicatat_pada <= saat) s
   group by 1, 2, 3, 4, 5, 6, 7, 8
  having sum(s.n) <> 0 or sum(s.jumlah) <> 0;
end $$;

create function angka_bukukan(catatan_ids uuid[], saat timestamptz, catat timestamptz) returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into angka_entri (sisi, catatan_id, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
    select s.sisi, c.id, c.jenis, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.terima, s.berlaku, catat, s.sifat, s.n, s.jumlah
      from catatan c cross join lateral angka_selisih(c.id, saat) s where c.id = any (catatan_ids)
$$;

-- An edition carries since when its counted fields hold, so that the public's list agrees with the public's figure of a day.
alter table terbitan add column sejak jsonb not null default '{}';
grant select (sejak) on terbitan to satudata_publik;
create function angka_sejak_edisi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.sejak := coalesce((select jsonb_object_agg(s.key, s.value) from jsonb_each(angka_sejak(new.catatan_id, new.terbit_pada)) s
                          where s.key in (select m.nama from angka_dimensi m where m.jenis = new.jenis and m.publik)), '{}');
  return new;
end $$;
create trigger sejak before insert on terbitan for each row execute function angka_sejak_edisi();

-- ---- Posting cannot be forgotten: whatever changes a record marks it, and the end of the transaction posts --------------
create table angka_perlu (catatan_id uuid primary key);
alter table angka_perlu enable row level security;
alter table angka_perlu force row level security;
create policy semua on angka_perlu to satudata_dalam using (true) with check (true);
grant select, insert, delete on angka_perlu to satudata_dalam;

create function angka_tandai() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into angka_perlu values (new.catatan_id) on conflict do nothing;
  return null;
end $$;
create function angka_tandai_catatan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into angka_perlu values (new.id) on conflict do nothing;
  return null;
end $$;
-- All that a transaction marked is posted by one statement: so the roll-up's rows are taken in one order, and two
-- transactions never wait for each other crosswise. The first that fires does it, the others find nothing.
create function angka_bukukan_perlu() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  semua uuid[];
begin
  with p as (delete from angka_perlu returning catatan_id) select array_agg(catatan_id) into semua from p;
  if semua is not null then perform angka_bukukan(semua, 'infinity', waktu()); end if;
  return null;
end $$;
create constraint trigger bukukan after insert on angka_perlu deferrable initially deferred for each row execute function angka_bukukan_perlu();

-- a new record is not validated yet and counts nowhere
create trigger angka after update on catatan for each row
  when (old.status = 'divalidasi' or new.status = 'divalidasi') execute function angka_tandai_catatan();
create trigger angka after insert or update of ditarik_pada on terbitan for each row execute function angka_tandai();

-- ---- Filling it from the records: a database that was older, the demo ---------------------------------------------------
-- Every instant at which something about a record was recorded that may have moved a count.
create function angka_saat(k uuid) returns setof timestamptz language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select s.saat from (
    select c.divalidasi_pada as saat from catatan c where c.id = k
    union select l.dibuat_pada from langkah l where l.catatan_id = k
    union select v.pada from catatan_versi v where v.catatan_id = k
    union select e.terbit_pada from terbitan e where e.catatan_id = k
    union select e.ditarik_pada from terbitan e where e.catatan_id = k
    union select p.diputus_pada from pelimpahan p where p.catatan_id = k) s
   where s.saat >= (select c.divalidasi_pada from catatan c where c.id = k) order by 1
$$;
create function angka_bangun(k uuid) returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare s timestamptz;
begin
  for s in select * from angka_saat(k) loop
    perform angka_bukukan(array[k], s, s);
  end loop;
end $$;

-- For the owner: brings ledger and roll-up in line with the records after an installation, or after what is counted by
-- has changed. An owner who is no superuser is held to row security too: while this runs it is not forced.
create function angka_segarkan() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  t text;
  dibaca text[] := array['catatan', 'pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa', 'langkah', 'catatan_versi', 'terbitan', 'pelimpahan'];
  kosong boolean := not exists (select from angka_entri);
begin
  foreach t in array dibaca loop execute format('alter table %I no force row level security', t); end loop;
  -- rolled up once, at the end
  alter table angka_entri disable trigger gulung;
  if kosong then
    perform angka_bangun(c.id) from catatan c where c.divalidasi_pada is not null order by c.divalidasi_pada, c.id;
  else
    perform angka_bukukan(array[c.id], 'infinity', waktu()) from catatan c where c.divalidasi_pada is not null;
  end if;
  alter table angka_entri enable trigger gulung;
  foreach t in array dibaca loop execute format('alter table %I force row level security', t); end loop;
  delete from angka_rangkum;
  insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
    select * from angka_rangkum_dari_entri;
end $$;
revoke execute on function angka_segarkan() from public;
