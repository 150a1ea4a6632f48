-- The public's search. A record that can be read in detail has one row here, with its words; a vocabulary says which words
-- there are, by which stem, and in how many records; a cell counts the records that a facet cannot tell apart. All three are
-- kept by the edition itself, at the end of its transaction. They are open to the public's role, so nothing may stand in
-- them that does not stand in public: cari_naskah reads with the rights of who asks, and the public's role can ask it.
create extension if not exists pg_trgm; -- trusted: the owner of the database may
create extension if not exists fuzzystrmatch;

create table cari_sel (
  sel integer generated always as identity primary key,
  jenis jenis not null,
  kantor text not null,
  wilayah text not null,
  penyelenggaraan text not null,
  tahapan text not null,
  kelompok text not null,
  keadaan text not null,
  tahun integer not null,
  n integer not null check (n > 0),
  unique (jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun)
);

create table cari_kata (
  kata text collate "C" primary key check (kata ~ '^#?[a-z0-9]+$'),
  akar text collate "C" not null,
  n integer not null check (n > 0)
);
create index cari_kata_akar on cari_kata (akar);
create index cari_kata_mirip on cari_kata using gin (kata gin_trgm_ops);

create table terbitan_cari (
  publik_id text primary key,
  edisi integer not null,
  sel integer not null references cari_sel (sel) on delete restrict,
  tanggal date not null,
  terbit_pada timestamptz not null,
  vektor tsvector not null,
  foreign key (publik_id, edisi) references terbitan (publik_id, edisi) on delete restrict
);
create index terbitan_cari_kata on terbitan_cari using gin (vektor) with (fastupdate = off);
create index terbitan_cari_urut on terbitan_cari (tanggal desc, publik_id desc) include (sel);
create index terbitan_cari_sel on terbitan_cari (sel, tanggal desc, publik_id desc);
create index terbitan_cari_terbit on terbitan_cari (terbit_pada desc, publik_id desc);

do $$
declare t text;
begin
  foreach t in array array['cari_sel', 'cari_kata', 'terbitan_cari'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
    execute format('create policy publik on %I for select to satudata_publik using (true)', t);
    execute format('grant select on %I to satudata_publik', t);
  end loop;
end $$;

-- ---- What stands in the index -------------------------------------------------------------------------------------------
-- Lower case, no accents, no punctuation; 001 and 1 are the same number.
create function cari_rapi(t text) returns text language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(normalize(lower(coalesce(t, '')), NFKD), '[\u0300-\u036f]', '', 'g'),
                                             '[^a-z0-9]+', ' ', 'g'), '(^| )0+(?=[0-9])', '\1', 'g'))
$$;
create function cari_akar(k text) returns text language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select case when k ~ '[0-9]' then k else coalesce((ts_lexize('indonesian_stem', k))[1], k) end
$$;

-- What people call the offices, besides their names.
create function cari_sebutan(kode text) returns text language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
  select case left(kode, 5) when '64' then 'kaltim' when '64.02' then 'kukar' when '64.07' then 'kubar' when '64.08' then 'kutim'
                            when '64.09' then 'ppu' when '64.11' then 'mahulu' else '' end
$$;

-- Of the current edition in detail, and of nothing else: its number first, then its summary, its public fields, its place.
-- '#12' is the running number of '012/Reg/LP/…'.
create view cari_naskah with (security_invoker = true) as
  select e.publik_id, e.edisi, e.jenis, e.kantor_kode as kantor, left(e.wilayah_kode, 5) as wilayah, e.penyelenggaraan_kode as penyelenggaraan,
         e.tahapan_kode as tahapan, g.kelompok, e.keadaan, extract(year from e.tanggal_diterima)::integer as tahun,
         e.tanggal_diterima as tanggal, e.terbit_pada,
         setweight(to_tsvector('simple', cari_rapi(concat_ws(' ', e.isi ->> 'nomor', e.isi ->> 'nomorNaskah'))), 'A')
         || setweight(to_tsvector('simple', cari_rapi(e.ringkasan)), 'B')
         || setweight(to_tsvector('simple', cari_rapi(concat_ws(' ', case e.jenis when 'pelanggaran' then 'dugaan pelanggaran' else e.jenis::text end,
              e.keadaan, g.kelompok, (select string_agg(v #>> '{}', ' ') from jsonb_path_query(e.isi::jsonb - array['nomor', 'nomorNaskah', 'tanggalSelesai', 'tanggalObjek'],
                                       'lax $.*[*]') v where jsonb_typeof(v) = 'string')))), 'C')
         || to_tsvector('simple', cari_rapi(concat_ws(' ', k.nama, cari_sebutan(e.kantor_kode), w.nama, b.nama, cari_sebutan(e.wilayah_kode), t.nama, p.nama_singkat, e.ralat)))
         || array_to_tsvector(array(select distinct '#' || m[1] from unnest(array[e.isi ->> 'nomor', e.isi ->> 'nomorNaskah']) n
                                     cross join lateral regexp_match(n, '^\D{0,3}0*([1-9]\d{0,5})') m where m is not null)) as vektor
    from terbitan e
    join kantor k on k.kode = e.kantor_kode
    join wilayah w on w.kode = e.wilayah_kode
    join wilayah b on b.kode = left(e.wilayah_kode, 5)
    join penyelenggaraan p on p.kode = e.penyelenggaraan_kode
    join tahapan t on t.kode = e.tahapan_kode
    cross join lateral (select coalesce(e.isi ->> case e.jenis when 'pencegahan' then 'bentuk' when 'penindakan' then 'jalur'
                                                               when 'sengketa' then 'jenisSengketa' else 'kelompok' end, 'belum_ditentukan') as kelompok) g
   where e.terkini and e.tingkat = 'rinci' and e.ditarik_pada is null;
grant select on cari_naskah to satudata_publik;

-- Nobody, not even the owner, puts in what the public does not read there now.
create function jaga_cari() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from cari_naskah a join cari_sel s on s.sel = new.sel
                  where a.publik_id = new.publik_id and a.edisi = new.edisi and a.vektor = new.vektor and a.tanggal = new.tanggal and a.terbit_pada = new.terbit_pada
                    and (a.jenis, a.kantor, a.wilayah, a.penyelenggaraan, a.tahapan, a.kelompok, a.keadaan, a.tahun)
                      = (s.jenis, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.kelompok, s.keadaan, s.tahun)) then
    raise exception 'indeks pencarian hanya memuat yang terbit rinci' using errcode = 'check_violation', constraint = 'hanya_yang_terbit';
  end if;
  return new;
end $$;
create trigger jaga before insert or update on terbitan_cari for each row execute function jaga_cari();

-- Makes the index say of a record what the public reads of it now. One at a time: they count the same words.
create function cari_segarkan(p text) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare lama terbitan_cari; baru cari_naskah; kini text[]; dulu text[]; s integer;
begin
  perform pg_advisory_xact_lock(hashtext('terbitan_cari'));
  select * into lama from terbitan_cari where publik_id = p;
  select * into baru from cari_naskah where publik_id = p;
  if lama.edisi is not distinct from baru.edisi then return; end if;
  kini := coalesce(tsvector_to_array(baru.vektor), '{}');
  dulu := coalesce(tsvector_to_array(lama.vektor), '{}');
  if lama.publik_id is not null then
    delete from terbitan_cari where publik_id = p;
    delete from cari_sel where sel = lama.sel and n = 1;
    update cari_sel set n = n - 1 where sel = lama.sel;
    delete from cari_kata where kata = any (dulu) and kata <> all (kini) and n = 1;
    update cari_kata set n = n - 1 where kata = any (dulu) and kata <> all (kini);
  end if;
  if baru.publik_id is not null then
    insert into cari_sel (jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun, n)
    values (baru.jenis, baru.kantor, baru.wilayah, baru.penyelenggaraan, baru.tahapan, baru.kelompok, baru.keadaan, baru.tahun, 1)
        on conflict (jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun) do update set n = cari_sel.n + 1 returning sel into s;
    insert into terbitan_cari values (p, baru.edisi, s, baru.tanggal, baru.terbit_pada, baru.vektor);
    insert into cari_kata select k, cari_akar(k), 1 from unnest(kini) k where k <> all (dulu)
        on conflict (kata) do update set n = cari_kata.n + 1;
  end if;
end $$;

create function cari_ikut() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform cari_segarkan(new.publik_id);
  return null;
end $$;
-- what is only counted never comes here, so the commands of every day do not pay for it
create constraint trigger cari after insert or update of terkini, ditarik_pada on terbitan deferrable initially deferred
  for each row when (new.tingkat = 'rinci') execute function cari_ikut();

-- The whole index anew, from what the public reads now: after a load that ran no triggers, or when names of reference changed.
create function cari_bangun() returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare n integer;
begin
  perform pg_advisory_xact_lock(hashtext('terbitan_cari'));
  create temp table cari_baru on commit drop as select * from cari_naskah;
  delete from terbitan_cari;
  delete from cari_sel;
  delete from cari_kata;
  insert into cari_sel (jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun, n)
  select jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun, count(*) from cari_baru group by 1, 2, 3, 4, 5, 6, 7, 8;
  insert into terbitan_cari
  select b.publik_id, b.edisi, s.sel, b.tanggal, b.terbit_pada, b.vektor
    from cari_baru b join cari_sel s using (jenis, kantor, wilayah, penyelenggaraan, tahapan, kelompok, keadaan, tahun) order by b.tanggal, b.publik_id;
  get diagnostics n = row_count;
  insert into cari_kata select word, cari_akar(word), ndoc from ts_stat('select vektor from cari_baru');
  drop table cari_baru;
  return n;
end $$;
revoke execute on function cari_segarkan(text), cari_ikut(), cari_bangun() from public;

-- ---- What is meant by words -----------------------------------------------------------------------------------------------
-- Each word of a question: the words of the vocabulary that it stands for (`pilih`), those of its own stem among them
-- (`pasti`), in how many records they stand at most, and how they were found: as written (ada), as the running number of a
-- register (nomor), by spelling (ejaan, with the word that was taken for it), or not at all (takada).
create function cari_urai(tanya text) returns table (ke integer, ketik text, macam text, usul text, pilih text[], pasti text[], banyak bigint)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare t record; dekat text;
begin
  for t in
    with potong as (select c, i, c ~ '/' as nomor from regexp_split_to_table(left(tanya, 300), '\s+') with ordinality x (c, i)),
    kata as (select w, i, j, nomor and j = 1 and w ~ '^\d{1,6}$' as seri from potong cross join lateral regexp_split_to_table(cari_rapi(c), ' ') with ordinality y (w, j)
              where w <> ''),
    sekali as (select distinct on (w, seri) w, seri, i, j from kata order by w, seri, i, j),
    -- words that stand everywhere and mean nothing
    isi as (select *, w in ('di', 'ke', 'dan', 'dari', 'yang', 'pada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam') as hampa from sekali)
    select left(w, 60) as w, seri, row_number() over (order by i, j) as ke from isi
     where not hampa or not exists (select from isi where not hampa) order by i, j limit 20
  loop
    ke := t.ke; ketik := t.w; macam := 'ada'; usul := null;
    if t.seri then
      select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k where k.kata = '#' || t.w;
      if pasti is not null then macam := 'nomor'; pilih := pasti; return next; continue; end if;
    end if;
    select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k
     where k.kata = t.w or k.akar = cari_akar(t.w) and k.kata ^@ '#' = false or t.w ~ '^\d+$' and k.kata = '#' || t.w;
    pilih := pasti;
    if length(t.w) >= 4 or length(t.w) = 3 and pasti is null then
      select array_agg(x.kata), sum(x.n) into pilih, banyak
        from (select k.kata, k.n from cari_kata k where k.kata = any (pasti)
              union select * from (select k.kata, k.n from cari_kata k where k.kata ^@ t.w order by k.n desc limit 200) a) x;
    end if;
    if pilih is null and length(t.w) >= 4 and t.w !~ '\d' then
      select k.kata into dekat from cari_kata k
       where k.kata % t.w and k.kata !~ '[#0-9]' and abs(length(k.kata) - length(t.w)) <= 2
         and levenshtein(k.kata, t.w) <= case when length(t.w) < 6 then 1 else 2 end
       order by levenshtein(k.kata, t.w), similarity(k.kata, t.w) desc, k.n desc limit 1;
      if dekat is not null then
        macam := 'ejaan'; usul := dekat;
        select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k where k.akar = cari_akar(dekat);
        pilih := pasti;
      end if;
    end if;
    if pilih is null then macam := 'takada'; pilih := '{}'; end if;
    pasti := coalesce(pasti, '{}'); banyak := coalesce(banyak, 0);
    return next;
  end loop;
end $$;

-- The same as a condition on the index; where a word stands nowhere, or there is none, nothing is found.
create function cari_kueri(tanya text) returns tsquery language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select case when bool_and(cardinality(pilih) > 0)
              then string_agg((select '(' || string_agg(quote_literal(p), '|') || ')' from unnest(pilih) p), '&')::tsquery end
    from cari_urai(tanya)
$$;

select cari_bangun();
-- most words are rarer than the usual sample tells apart
alter table terbitan_cari alter column vektor set statistics 500;
analyze cari_sel, cari_kata, terbitan_cari;
