-- The codes that a roll-up's cells are known by are compared byte by byte: a language's order of letters is never asked of
-- them, and costs most of the time of keeping the index.
do $$
declare p record;
begin
  for p in select * from (values ('angka_rangkum_dalam', 'kantor'), ('angka_rangkum_dalam', 'pemilik'), ('angka_rangkum', 'pemilik'),
                                 ('angka_rangkum_publik', 'pemilik'), ('angka_rangkum_publik', 'semua'), ('angka_rangkum_publik', 'dalam')) x (tabel, nama)
  loop execute format('drop policy %I on %I', p.nama, p.tabel); end loop;
end $$;
alter table angka_rangkum
  alter column keluarga type text collate "C", alter column kala type text collate "C",
  alter column kantor type text collate "C", alter column wilayah type text collate "C",
  alter column penyelenggaraan type text collate "C", alter column tahapan type text collate "C";
do $$
declare t text;
begin
  foreach t in array array['angka_rangkum', 'angka_rangkum_dalam', 'angka_rangkum_publik'] loop
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
create policy kantor on angka_rangkum_dalam for select to satudata_dalam using (kantor = any ((select kantor_terlihat())::text[]));
create policy semua on angka_rangkum_publik for select to satudata_publik using (true);
create policy dalam on angka_rangkum_publik for select to satudata_dalam using ((select cardinality(kantor_terlihat())) > 0);

-- The whole roll-up anew from the entries, for the owner: one pass over a kind's entries for each of its roll-ups, days
-- first and months out of the days; the index is built once, at the end.
create function angka_gulung_ulang() returns void language plpgsql set search_path = pg_catalog, public, pg_temp set work_mem = '128MB' set maintenance_work_mem = '256MB' as $$
declare
  g record;
  kunci text := (select conname from pg_constraint where conrelid = 'angka_rangkum'::regclass and contype = 'u');
begin
  execute format('alter table angka_rangkum drop constraint %I', kunci);
  truncate angka_rangkum;
  for g in select k.*, (select coalesce(string_agg(format('%L, e.sifat -> %L', d, d), ', '), '') from unnest(k.dimensi) d) as sifat from angka_keluarga k loop
    execute format($q$
      insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
      select sisi, %L, 'hari', berlaku, date_trunc('month', terima)::date, date_trunc('month', dicatat_pada at time zone 'Asia/Makassar')::date,
             kantor, wilayah, penyelenggaraan, tahapan, jsonb_build_object(%s), sum(n)::int, sum(jumlah)
        from angka_entri e where sisi = %L and jenis = %L
       group by 1, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n) <> 0 or sum(jumlah) <> 0$q$, g.nama, g.sifat, g.sisi, g.jenis);
  end loop;
  insert into angka_rangkum (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, n, jumlah)
    select sisi, keluarga, 'bulan', date_trunc('month', berlaku)::date, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat, sum(n)::int, sum(jumlah)
      from angka_rangkum group by 1, 2, 4, 5, 6, 7, 8, 9, 10, 11 having sum(n) <> 0 or sum(jumlah) <> 0;
  execute format('alter table angka_rangkum add constraint %I unique (sisi, keluarga, kala, berlaku, terima, catat, kantor, wilayah, penyelenggaraan, tahapan, sifat)', kunci);
  analyze angka_rangkum;
end $$;
revoke execute on function angka_gulung_ulang() from public;

create or replace function angka_segarkan() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  perform angka_gulung_ulang();
end $$;
