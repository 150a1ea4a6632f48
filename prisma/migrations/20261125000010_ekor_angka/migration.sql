-- The roll-up grows behind the entries. A posting wrote some thirty cells of the roll-up in its own transaction, most of
-- what a command cost; now it writes its entries and leaves a copy of them at the tail, and the worker rolls the tail up
-- every minute (lib/jobs). Whoever counts adds the cells of the roll-up to what stands at the tail: one snapshot sees each
-- entry in one of the two, so a figure is right at once, whether the worker runs or not.
create table angka_ekor (
  sisi text not null,
  jenis jenis not null,
  kantor text collate "C" not null,
  wilayah text collate "C" not null,
  penyelenggaraan text collate "C" not null,
  tahapan text collate "C" not null,
  terima date not null,
  berlaku date not null,
  dicatat_pada timestamptz(3) not null,
  sifat jsonb not null,
  n integer not null,
  jumlah integer not null
) partition by list (sisi);
create table angka_ekor_dalam partition of angka_ekor for values in ('dalam');
create table angka_ekor_publik partition of angka_ekor for values in ('publik');
do $$
declare t text;
begin
  foreach t in array array['angka_ekor', 'angka_ekor_dalam', 'angka_ekor_publik'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
create policy kantor on angka_ekor_dalam for select to satudata_dalam using (kantor = any ((select kantor_terlihat())::text[]));
create policy semua on angka_ekor_publik for select to satudata_publik using (true);
create policy dalam on angka_ekor_publik for select to satudata_dalam using ((select cardinality(kantor_terlihat())) > 0);
grant select on angka_ekor_dalam, angka_ekor_publik to satudata_dalam;
grant select on angka_ekor_publik to satudata_publik;

create or replace function angka_gulung() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into angka_ekor (sisi, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
    select sisi, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah from baru;
  return null;
end $$;

-- ---- Roll-ups that leave columns out -------------------------------------------------------------------------------------
alter table angka_keluarga add column lepas text[] not null default '{}'
  check (lepas <@ array['kantor', 'wilayah', 'tahapan', 'catat']);
comment on column angka_keluarga.lepas is 'columns that its cells do not tell apart: empty, and catat the first of 2000';
-- what is not told apart by office is for who sees all of them
create function kantor_sel() returns text[] language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select k || case when '64' = any (k) then array[''] else '{}' end from kantor_terlihat() k
$$;
drop policy kantor on angka_rangkum_dalam;
create policy kantor on angka_rangkum_dalam for select to satudata_dalam using (kantor = any ((select kantor_sel())::text[]));

-- The cells that entries make.
create or replace view angka_rangkum_dari_entri with (security_invoker = true) as
  select e.sisi, g.nama as keluarga, k.kala, case k.kala when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
         date_trunc('month', e.terima)::date as terima, case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
         case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
         case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
    from angka_entri e
    join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
    cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
    cross join (values ('bulan'), ('hari')) k (kala)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(e.n) <> 0 or sum(e.jumlah) <> 0;
create view angka_rangkum_dari_ekor with (security_invoker = true) as
  select e.sisi, g.nama as keluarga, k.kala, case k.kala when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
         date_trunc('month', e.terima)::date as terima, case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
         case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
         case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
    from (select * from angka_ekor_dalam union all select * from angka_ekor_publik) e
    join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
    cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
    cross join (values ('bulan'), ('hari')) k (kala)
   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(e.n) <> 0 or sum(e.jumlah) <> 0;
grant select on angka_rangkum_dari_ekor to satudata_dalam;

-- Rolls up so many of what stands at the tail: taken away and added in one statement. One at a time; who comes second has
-- nothing to do. Not all at once: what an import leaves would outlast the worker's patience, and so stay for ever.
create function angka_gulung_ekor(paling integer default 5000) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  banyak integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('angka_gulung_ekor')) then return 0; end if;
  with e as (delete from angka_ekor e using (select tableoid as t, ctid as c from angka_ekor limit paling) p where e.tableoid = p.t and e.ctid = p.c returning e.*),
  tulis as (
    insert into angka_rangkum as r (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
      select * from (
        select e.sisi, g.nama, k.kala, case k.kala when 'bulan' then date_trunc('month', e.berlaku)::date else e.berlaku end as berlaku,
               date_trunc('month', e.terima)::date as terima, case when 'catat' = any (g.lepas) then '2000-01-01' else date_trunc('month', e.dicatat_pada at time zone 'Asia/Makassar')::date end as catat,
               case when 'kantor' = any (g.lepas) then '' else e.kantor end as kantor, case when 'wilayah' = any (g.lepas) then '' else e.wilayah end as wilayah, e.penyelenggaraan,
               case when 'tahapan' = any (g.lepas) then '' else e.tahapan end as tahapan, p.sifat, sum(e.n)::int as n, sum(e.jumlah) as jumlah
          from e
          join angka_keluarga g on g.sisi = e.sisi and g.jenis = e.jenis
          cross join lateral (select coalesce(jsonb_object_agg(d, e.sifat -> d), '{}') as sifat from unnest(g.dimensi) d) p
          cross join (values ('bulan'), ('hari')) k (kala)
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) s
       where n <> 0 or jumlah <> 0
    on conflict (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)
      do update set n = r.n + excluded.n, jumlah = r.jumlah + excluded.jumlah)
  select count(*) into banyak from e;
  return banyak;
end $$;
revoke execute on function angka_gulung_ekor(integer) from public;
grant execute on function angka_gulung_ekor(integer) to satudata_pekerja;

-- The whole anew, in the order in which it is read: the cells of a roll-up's months lie beside each other.
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
  execute format('alter table angka_rangkum add constraint %I unique (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)', kunci);
  analyze angka_rangkum;
end $$;
