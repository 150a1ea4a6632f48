-- A figure of the whole archive that asks for no months read one cell for every month in which a case was received and every
-- month in which it moved: the longer the archive, the more. Such a roll-up also has one cell a year; it tells neither the
-- month of receipt nor that of recording apart, so only those have it that leave the month of recording out anyway.

-- what is rolled up while this runs would make no years
select pg_advisory_xact_lock(hashtext('angka_gulung_ekor'));
alter table angka_rangkum drop constraint angka_rangkum_kala_check;
alter table angka_rangkum add constraint angka_rangkum_kala_check check (kala in ('tahun', 'bulan', 'hari'));
alter table angka_rangkum add constraint angka_rangkum_tahun_check
  check (kala <> 'tahun' or (extract(doy from berlaku) = 1 and terima = '2000-01-01' and catat = '2000-01-01'));
comment on column angka_rangkum.kala is 'a whole year or month, or a day: the days of the month that an as-of day cuts; years only where the roll-up leaves catat out';
comment on column angka_rangkum.terima is 'the month of the received day; the first of 2000 where kala is a year';

-- ---- The cells that entries make -----------------------------------------------------------------------------------------
create or replace view angka_rangkum_dari_entri with (security_invoker = true) as
  select e.sisi, g.nama as keluarga, k.kala,
         case k.kala when 'tahun' then date_trunc('year', e.berlaku)::date when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
         case k.kala when 'tahun' then '2000-01-01' else date_trunc('month', e.terima)::date end as terima,
         case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
         case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
         case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
    from angka_entri e
    join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
    cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
    join (values ('tahun'), ('bulan'), ('hari')) k (kala) on k.kala <> 'tahun' or 'catat' = any (g.lepas)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(e.n) <> 0 or sum(e.jumlah) <> 0;
create or replace view angka_rangkum_dari_ekor with (security_invoker = true) as
  select e.sisi, g.nama as keluarga, k.kala,
         case k.kala when 'tahun' then date_trunc('year', e.berlaku)::date when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
         case k.kala when 'tahun' then '2000-01-01' else date_trunc('month', e.terima)::date end as terima,
         case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
         case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
         case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
    from (select * from angka_ekor_dalam union all select * from angka_ekor_publik) e
    join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
    cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
    join (values ('tahun'), ('bulan'), ('hari')) k (kala) on k.kala <> 'tahun' or 'catat' = any (g.lepas)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(e.n) <> 0 or sum(e.jumlah) <> 0;

create or replace function angka_gulung_ekor(paling integer default 5000) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  banyak integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('angka_gulung_ekor')) then return 0; end if;
  with e as (delete from angka_ekor e using (select tableoid as t, ctid as c from angka_ekor limit paling) p where e.tableoid = p.t and e.ctid = p.c returning e.*),
  tulis as (
    insert into angka_rangkum as r (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
      select * from (
        select e.sisi, g.nama, k.kala,
               case k.kala when 'tahun' then date_trunc('year', e.berlaku)::date when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
               case k.kala when 'tahun' then '2000-01-01' else date_trunc('month', e.terima)::date end as terima,
               case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
               case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
               case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
          from e
          join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
          cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
          join (values ('tahun'), ('bulan'), ('hari')) k (kala) on k.kala <> 'tahun' or 'catat' = any (g.lepas)
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) s
       where n <> 0 or jumlah <> 0
    on conflict (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)
      do update set n = r.n + excluded.n, jumlah = r.jumlah + excluded.jumlah)
  select count(*) into banyak from e;
  return banyak;
end $$;

-- ---- Years out of months -------------------------------------------------------------------------------------------------
create or replace function angka_gulung_ulang() returns void language plpgsql set search_path = pg_catalog, public, pg_temp set work_mem = '128MB' set maintenance_work_mem = '256MB' as $$
declare
  g record;
  kunci text := (select conname from pg_constraint where conrelid = 'angka_rangkum'::regclass and contype = 'u');
begin
  execute format('alter table angka_rangkum drop constraint %I', kunci);
  truncate angka_rangkum, angka_ekor;
  for g in select k.*, (select coalesce(string_agg(format('%L, e.sifat -> %L', d, d), ', '), '') from unnest(k.dimensi) d) as sifat from angka_keluarga k loop
    execute format($q$
      insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
      select sisi, %L, 'hari', berlaku, date_trunc('month', terima)::date as terima, %s as catat, %s as kantor, %s as wilayah, penyelenggaraan, %s as tahapan,
             jsonb_build_object(%s), sum(n)::int, sum(jumlah)
        from angka_entri e where sisi = %L and jenis = %L
       group by 1, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n) <> 0 or sum(jumlah) <> 0 order by 4, 5, 6, 7$q$,
      g.nama, case when 'catat' = any (g.lepas) then '''2000-01-01''::date' else 'date_trunc(''month'', dicatat_pada at time zone ''Asia/Makassar'')::date' end,
      case when 'kantor' = any (g.lepas) then '''''' else 'kantor' end, case when 'wilayah' = any (g.lepas) then '''''' else 'wilayah' end,
      case when 'tahapan' = any (g.lepas) then '''''' else 'tahapan' end, g.sifat, g.sisi, g.jenis);
  end loop;
  insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
    select sisi, keluarga, 'bulan', date_trunc('month', berlaku)::date, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, sum(n)::int, sum(jumlah)
      from angka_rangkum group by 1, 2, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n) <> 0 or sum(jumlah) <> 0 order by 1, 2, 4, 5;
  insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
    select r.sisi, r.keluarga, 'tahun', date_trunc('year', r.berlaku)::date, '2000-01-01', r.catat, r.kantor, r.wilayah, r.penyelenggaraan, r.tahapan, r.sifat, sum(r.n)::int, sum(r.jumlah)
      from angka_rangkum r join angka_keluarga k on k.sisi = r.sisi and k.nama = r.keluarga
     where r.kala = 'bulan' and 'catat' = any (k.lepas)
     group by 1, 2, 4, 6, 7, 8, 9, 10, 11 having sum(r.n) <> 0 or sum(r.jumlah) <> 0 order by 1, 2, 4;
  execute format('alter table angka_rangkum add constraint %I unique (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)', kunci);
  analyze angka_rangkum;
end $$;

-- What is rolled up already.
insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
  select r.sisi, r.keluarga, 'tahun', date_trunc('year', r.berlaku)::date, '2000-01-01', r.catat, r.kantor, r.wilayah, r.penyelenggaraan, r.tahapan, r.sifat, sum(r.n)::int, sum(r.jumlah)
    from angka_rangkum r join angka_keluarga k on k.sisi = r.sisi and k.nama = r.keluarga
   where r.kala = 'bulan' and 'catat' = any (k.lepas)
   group by 1, 2, 4, 6, 7, 8, 9, 10, 11 having sum(r.n) <> 0 or sum(r.jumlah) <> 0 order by 1, 2, 4;
