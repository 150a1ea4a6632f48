-- Whether the offices' data can be relied on: months said to be empty, when and how well records came in, records that
-- look like one another; and the number of voters and polling stations by which a figure may be divided.

-- ---- A month is empty only as long as it is -------------------------------------------------------------------------
-- What was declared and no longer holds, because it was taken back or because a record of that month came after all.
create table nihil_gugur (
  no bigint generated always as identity primary key,
  kantor_kode text not null references kantor (kode) on delete restrict,
  jenis jenis not null,
  bulan date not null check (extract(day from bulan) = 1),
  oleh uuid not null,
  pada timestamptz not null,
  gugur_oleh uuid,
  gugur_pada timestamptz not null default waktu(),
  verba text,
  check (pada <= gugur_pada)
);
create index on nihil_gugur (kantor_kode, gugur_pada desc);
alter table nihil_gugur enable row level security;
alter table nihil_gugur force row level security;
-- a Panwaslu Kecamatan whose record ends its regency's declaration writes it down too
create policy lihat on nihil_gugur for select to satudata_dalam using (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy catat on nihil_gugur for insert to satudata_dalam
  with check (kantor_kode = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
grant select on nihil_gugur to satudata_dalam;
grant insert (kantor_kode, jenis, bulan, oleh, pada, gugur_oleh, verba) on nihil_gugur to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on nihil_gugur for each statement execute function tolak_ubah();

drop policy kantor on nihil;
create policy lihat on nihil for select to satudata_dalam
  using (kantor_kode = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
create policy nyatakan on nihil for insert to satudata_dalam with check (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy gugur on nihil for delete to satudata_dalam
  using (kantor_kode = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
grant delete on nihil to satudata_dalam;

-- Who declares holds the office alone, who records holds it together with others: neither can miss the other.
create function jaga_nihil() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('nihil ' || new.kantor_kode, 0));
  if (new.bulan + interval '1 month')::date > (waktu() at time zone 'Asia/Makassar')::date then
    raise exception 'bulan belum berakhir' using errcode = 'check_violation', constraint = 'nihil_berjalan';
  end if;
  if exists (select from catatan c
              where c.jenis = new.jenis and c.status <> 'dibatalkan'
                and (c.kantor_kode = new.kantor_kode or length(new.kantor_kode) = 5 and starts_with(c.kantor_kode, new.kantor_kode || '.'))
                and c.tanggal_diterima >= new.bulan and c.tanggal_diterima < new.bulan + interval '1 month') then
    raise exception 'bulan itu berisi catatan' using errcode = 'check_violation', constraint = 'nihil_berisi';
  end if;
  return new;
end $$;
create trigger jaga before insert on nihil for each row execute function jaga_nihil();

create function simpan_gugur() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into nihil_gugur (kantor_kode, jenis, bulan, oleh, pada, gugur_oleh, verba)
    values (old.kantor_kode, old.jenis, old.bulan, old.oleh, old.pada, pengguna_kini(), nullif(current_setting('app.verba', true), ''));
  return null;
end $$;
create trigger gugur after delete on nihil for each row execute function simpan_gugur();

create function gugurkan_nihil() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('nihil ' || k, 0))
     from (select distinct left(b.kantor_kode, 5) as k from baru b order by 1) s;
  delete from nihil n using (
      select distinct left(b.kantor_kode, 5) as kantor, b.jenis, date_trunc('month', b.tanggal_diterima)::date as bulan
        from baru b where b.status <> 'dibatalkan') s
   where n.kantor_kode = s.kantor and n.jenis = s.jenis and n.bulan = s.bulan;
  return null;
end $$;
create trigger nihil_masuk after insert on catatan referencing new table as baru for each statement execute function gugurkan_nihil();
create function gugurkan_nihil_pindah() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('nihil ' || left(new.kantor_kode, 5), 0));
  delete from nihil where kantor_kode = left(new.kantor_kode, 5) and jenis = new.jenis
     and bulan = date_trunc('month', new.tanggal_diterima)::date;
  return null;
end $$;
create trigger nihil_pindah after update on catatan for each row
  when (new.status <> 'dibatalkan' and (old.kantor_kode, old.tanggal_diterima) is distinct from (new.kantor_kode, new.tanggal_diterima))
  execute function gugurkan_nihil_pindah();

-- ---- When records came in, and what was decided on them ---------------------------------------------------------------
-- Only added to, so that writers never wait for each other; read for the months that are asked about.
create table mutu_entri (
  no bigint generated always as identity primary key,
  kantor text not null references kantor (kode) on delete restrict,
  jenis jenis not null,
  hari date not null,
  macam text not null check (macam in ('masuk', 'validasi', 'kembali')),
  jeda integer,
  catatan_id uuid not null references catatan (id) on delete restrict,
  check ((macam = 'masuk') = (jeda is not null))
);
comment on column mutu_entri.hari is 'the day in WITA on which it was recorded';
comment on column mutu_entri.jeda is 'days from the day that the record is of to the day on which it was entered';
create index on mutu_entri (kantor, hari) include (macam, jeda);
alter table mutu_entri enable row level security;
alter table mutu_entri force row level security;
create policy lihat on mutu_entri for select to satudata_dalam using (kantor = any ((select kantor_terlihat())::text[]));
create policy catat on mutu_entri for insert to satudata_dalam
  with check (kantor = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
grant select on mutu_entri to satudata_dalam;
grant insert (kantor, jenis, hari, macam, jeda, catatan_id) on mutu_entri to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on mutu_entri for each statement execute function tolak_ubah();

create function wita(saat timestamptz) returns date language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select (saat at time zone 'Asia/Makassar')::date
$$;
-- A record that the portal opened itself (penindakan) was entered by nobody.
create function mutu_masuk() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mutu_entri (kantor, jenis, hari, macam, jeda, catatan_id)
    select left(b.kantor_kode, 5), b.jenis, wita(b.dibuat_pada), 'masuk', greatest(wita(b.dibuat_pada) - b.tanggal_diterima, 0), b.id
      from baru b where b.jenis <> 'penindakan'
    union all
    select left(b.kantor_kode, 5), b.jenis, wita(b.divalidasi_pada), 'validasi', null, b.id
      from baru b where b.jenis <> 'penindakan' and b.divalidasi_pada is not null;
  return null;
end $$;
create trigger mutu_masuk after insert on catatan referencing new table as baru for each statement execute function mutu_masuk();
create function mutu_validasi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mutu_entri (kantor, jenis, hari, macam, catatan_id)
    values (left(new.kantor_kode, 5), new.jenis, wita(new.divalidasi_pada), 'validasi', new.id);
  return null;
end $$;
create trigger mutu_validasi after update on catatan for each row
  when (new.jenis <> 'penindakan' and old.divalidasi_pada is null and new.divalidasi_pada is not null) execute function mutu_validasi();
create function mutu_kembali() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mutu_entri (kantor, jenis, hari, macam, catatan_id)
    select left(c.kantor_kode, 5), c.jenis, wita(b.pada), 'kembali', c.id
      from baru b join catatan c on c.id = b.catatan_id where b.verba = 'kembalikan' and c.jenis <> 'penindakan';
  return null;
end $$;
create trigger mutu_kembali after insert on catatan_versi referencing new table as baru for each statement execute function mutu_kembali();

-- ---- Records that look like an earlier one ------------------------------------------------------------------------------
create table sidik (
  no bigint generated always as identity primary key,
  catatan_id uuid not null references catatan (id) on delete restrict,
  kantor text not null references kantor (kode) on delete restrict,
  kunci text not null
);
comment on column sidik.kunci is 'the same register number however it is written, or the same day and the same words';
create index on sidik (catatan_id);
create index on sidik (kantor, kunci, no);
create table mirip (
  catatan_id uuid primary key references catatan (id) on delete restrict,
  dengan_id uuid not null references catatan (id) on delete restrict,
  kantor text not null references kantor (kode) on delete restrict,
  sebab text not null check (sebab in ('nomor', 'isi')),
  pada timestamptz not null default waktu()
);
create index on mirip (dengan_id);
create index on mirip (kantor);
do $$
declare t text;
begin
  foreach t in array array['sidik', 'mirip'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- a Panwaslu Kecamatan must find what its regency entered already; it learns of a digest, not of the record
    execute format('create policy kantor on %I to satudata_dalam
                      using (kantor = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)))
                      with check (kantor = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)))', t);
    execute format('grant select, delete on %I to satudata_dalam', t);
  end loop;
end $$;
grant insert (catatan_id, kantor, kunci) on sidik to satudata_dalam;
grant insert (catatan_id, dengan_id, kantor, sebab) on mirip to satudata_dalam;

create function rapat(kata text) returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select regexp_replace(lower(kata), '[^[:alnum:]]+', '', 'g')
$$;
-- "001/Reg/LP …" and "1 / REG / LP …" are one number.
create function nomor_rapat(nomor text) returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select btrim(regexp_replace(regexp_replace(lower(nomor), '(^|[^0-9])0+(?=[0-9])', '\1', 'g'), '[^[:alnum:]]+', '/', 'g'), '/')
$$;
create function sidik_isi(c catatan, kata text) returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select 'isi ' || c.jenis::text || ' ' || c.tanggal_diterima::text || ' ' || md5(coalesce(nullif(rapat(kata), ''), rapat(c.judul) || c.wilayah_kode))
$$;
create function sidik_nomor(c catatan) returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select 'nomor ' || c.jenis::text || ' ' || nullif(nomor_rapat(c.nomor), '')
$$;
-- The earlier record that each of these looks like, if any.
create function mirip_cari(ids uuid[]) returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into mirip (catatan_id, dengan_id, kantor, sebab)
    select distinct on (s.catatan_id) s.catatan_id, d.catatan_id, s.kantor, split_part(s.kunci, ' ', 1)
      from sidik s
     cross join lateral (select t.catatan_id from sidik t
                          where t.kantor = s.kantor and t.kunci = s.kunci and t.no < s.no and t.catatan_id <> s.catatan_id
                          order by t.no limit 1) d
     where s.catatan_id = any (ids)
     order by s.catatan_id, s.kunci desc
  on conflict (catatan_id) do nothing
$$;
-- Two who send the same at once: the second waits, then finds the first.
create function sidik_kunci(kantor text, kunci text) returns void language sql volatile set search_path = pg_catalog, public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('sidik ' || kantor || ' ' || kunci, 0))
$$;
create function sidik_masuk() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  ids uuid[];
begin
  select array_agg(b.catatan_id) into ids from baru b;
  if ids is null then return null; end if;
  if cardinality(ids) = 1 then
    perform sidik_kunci(left(c.kantor_kode, 5), sidik_isi(c, coalesce(to_jsonb(b) ->> 'uraian', to_jsonb(b) ->> 'nomor_objek')))
       from baru b join catatan c on c.id = b.catatan_id;
  end if;
  insert into sidik (catatan_id, kantor, kunci)
    select c.id, left(c.kantor_kode, 5), k
      from baru b join catatan c on c.id = b.catatan_id
     cross join lateral (values (sidik_isi(c, coalesce(to_jsonb(b) ->> 'uraian', to_jsonb(b) ->> 'nomor_objek'))), (sidik_nomor(c))) v (k)
     where k is not null and c.status <> 'dibatalkan'
     order by c.dibuat_pada, c.id;
  perform mirip_cari(ids);
  return null;
end $$;
-- A record that changed is looked at anew, and so is what was held to be like it.
create function sidik_ulang(k uuid) returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  ids uuid[] := array(select catatan_id from mirip where dengan_id = k) || k;
begin
  delete from mirip where catatan_id = any (ids);
  delete from sidik where catatan_id = k;
  insert into sidik (catatan_id, kantor, kunci)
    select c.id, left(c.kantor_kode, 5), v.k
      from catatan c
      left join pengawasan w on w.catatan_id = c.id
      left join pencegahan p on p.catatan_id = c.id
      left join pelanggaran l on l.catatan_id = c.id
      left join sengketa s on s.catatan_id = c.id
     cross join lateral (values (sidik_isi(c, coalesce(w.uraian, p.uraian, l.uraian, s.nomor_objek))), (sidik_nomor(c))) v (k)
     where c.id = sidik_ulang.k and c.jenis <> 'penindakan' and c.status <> 'dibatalkan' and v.k is not null;
  perform mirip_cari(ids);
end $$;
create function sidik_ubah() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform sidik_ulang(new.catatan_id);
  return null;
end $$;
create function sidik_ubah_catatan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform sidik_ulang(new.id);
  return null;
end $$;
create trigger sidik_masuk after insert on pengawasan referencing new table as baru for each statement execute function sidik_masuk();
create trigger sidik_masuk after insert on pencegahan referencing new table as baru for each statement execute function sidik_masuk();
create trigger sidik_masuk after insert on pelanggaran referencing new table as baru for each statement execute function sidik_masuk();
create trigger sidik_masuk after insert on sengketa referencing new table as baru for each statement execute function sidik_masuk();
create trigger sidik after update on pengawasan for each row when (old.uraian is distinct from new.uraian) execute function sidik_ubah();
create trigger sidik after update on pencegahan for each row when (old.uraian is distinct from new.uraian) execute function sidik_ubah();
create trigger sidik after update on pelanggaran for each row when (old.uraian is distinct from new.uraian) execute function sidik_ubah();
create trigger sidik after update on sengketa for each row when (old.nomor_objek is distinct from new.nomor_objek) execute function sidik_ubah();
create trigger sidik after update on catatan for each row
  when (new.jenis <> 'penindakan' and (old.nomor, old.judul, old.tanggal_diterima, old.kantor_kode, old.wilayah_kode, old.status = 'dibatalkan')
        is distinct from (new.nomor, new.judul, new.tanggal_diterima, new.kantor_kode, new.wilayah_kode, new.status = 'dibatalkan'))
  execute function sidik_ubah_catatan();

-- A late step is looked for by its day.
create index tenggat_jatuh on tenggat (jatuh_tempo);

-- ---- Voters and polling stations, where somebody published them -----------------------------------------------------------
create table pembagi (
  penyelenggaraan_kode text not null references penyelenggaraan (kode) on delete restrict,
  wilayah_kode text not null references wilayah (kode) on delete restrict,
  tps integer check (tps > 0),
  pemilih integer check (pemilih > 0),
  sumber text not null check (bersih(sumber) and char_length(sumber) between 3 and 300),
  primary key (penyelenggaraan_kode, wilayah_kode),
  check (tps is not null or pemilih is not null)
);
grant select on pembagi to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;
grant insert, update, delete on pembagi to satudata_masuk;

-- ---- A database that was older ----------------------------------------------------------------------------------------------
do $$
declare
  t text;
  dibaca text[] := array['catatan', 'pengawasan', 'pencegahan', 'pelanggaran', 'sengketa', 'catatan_versi', 'nihil', 'nihil_gugur', 'mutu_entri', 'sidik', 'mirip'];
begin
  foreach t in array dibaca loop execute format('alter table %I no force row level security', t); end loop;
  delete from nihil n where exists (
    select from catatan c where c.jenis = n.jenis and left(c.kantor_kode, 5) = n.kantor_kode and c.status <> 'dibatalkan'
       and date_trunc('month', c.tanggal_diterima)::date = n.bulan);
  insert into mutu_entri (kantor, jenis, hari, macam, jeda, catatan_id)
    select left(kantor_kode, 5), jenis, wita(dibuat_pada), 'masuk', greatest(wita(dibuat_pada) - tanggal_diterima, 0), id
      from catatan where jenis <> 'penindakan'
    union all
    select left(kantor_kode, 5), jenis, wita(divalidasi_pada), 'validasi', null, id
      from catatan where jenis <> 'penindakan' and divalidasi_pada is not null
    union all
    select left(c.kantor_kode, 5), c.jenis, wita(v.pada), 'kembali', null, c.id
      from catatan_versi v join catatan c on c.id = v.catatan_id where v.verba = 'kembalikan' and c.jenis <> 'penindakan';
  insert into sidik (catatan_id, kantor, kunci)
    select c.id, left(c.kantor_kode, 5), v.k
      from catatan c
      left join pengawasan w on w.catatan_id = c.id
      left join pencegahan p on p.catatan_id = c.id
      left join pelanggaran l on l.catatan_id = c.id
      left join sengketa s on s.catatan_id = c.id
     cross join lateral (values (sidik_isi(c, coalesce(w.uraian, p.uraian, l.uraian, s.nomor_objek))), (sidik_nomor(c))) v (k)
     where c.jenis <> 'penindakan' and c.status <> 'dibatalkan' and v.k is not null
     order by c.dibuat_pada, c.id;
  perform mirip_cari(array(select distinct catatan_id from sidik));
  foreach t in array dibaca loop execute format('alter table %I force row level security', t); end loop;
end $$;
