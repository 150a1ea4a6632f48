-- Dated releases of the catalogue's datasets. A release is never changed: its bytes lie in the storage under their digest, and
-- its row can only be closed, once, where a record that it holds has been withdrawn from the public.
create table rilis_data (
  himpunan text not null check (himpunan ~ '^[a-z][a-z-]{2,39}$'),
  tanggal date not null,
  -- the how-manieth of that day
  ke smallint not null check (ke between 1 and 99),
  -- the last day that it counts
  sampai date not null check (sampai <= tanggal),
  baris integer not null check (baris >= 0),
  lisensi text not null check (char_length(lisensi) between 3 and 40),
  sebab text not null check (sebab in ('bulanan', 'diminta', 'pengganti')),
  -- what could be read then was read from here on
  dibaca_pada timestamptz(3) not null,
  pada timestamptz(3) not null default waktu(),
  oleh uuid references pengguna (id) on delete restrict,
  -- what suppressed cells were made of; the worker alone reads it, for the next release
  dasar text check (octet_length(dasar) <= 20000000),
  ditutup_pada timestamptz(3),
  primary key (himpunan, tanggal, ke),
  check (dibaca_pada <= pada),
  check (ditutup_pada is null or ditutup_pada >= pada)
);
create table rilis_data_berkas (
  himpunan text not null,
  tanggal date not null,
  ke smallint not null,
  bentuk text not null check (bentuk in ('csv', 'xlsx', 'json', 'ndjson')),
  ukuran bigint not null check (ukuran >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (himpunan, tanggal, ke, bentuk),
  foreign key (himpunan, tanggal, ke) references rilis_data on delete restrict
);
create index on rilis_data_berkas (sha256);

do $$
declare t text;
begin
  foreach t in array array['rilis_data', 'rilis_data_berkas'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy lihat on %I for select to satudata_publik, satudata_pekerja using (true)', t);
    execute format('create policy lihat_dalam on %I for select to satudata_dalam using (cardinality((select kantor_terlihat())::text[]) > 0)', t);
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
  end loop;
end $$;
create policy pemilik on jejak for insert to current_user with check (true);
grant select (himpunan, tanggal, ke, sampai, baris, lisensi, sebab, pada, ditutup_pada) on rilis_data to satudata_publik, satudata_dalam;
grant select on rilis_data to satudata_pekerja;
grant select on rilis_data_berkas to satudata_publik, satudata_dalam, satudata_pekerja;

create function jaga_rilis_data() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.ditutup_pada is not null or to_jsonb(new) - 'ditutup_pada' is distinct from to_jsonb(old) - 'ditutup_pada' then
    raise exception 'rilis data hanya dapat ditutup, satu kali' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger jaga before update on rilis_data for each row execute function jaga_rilis_data();
create trigger hanya_tambah before delete or truncate on rilis_data for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on rilis_data_berkas for each statement execute function tolak_ubah();

-- Which records of a kind can be read in detail now, and in which edition.
create function sidik_rinci(j jenis) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select md5(coalesce(string_agg(publik_id || '.' || edisi, ' ' order by publik_id), ''))
    from terbitan where jenis = j and terkini and ditarik_pada is null and tingkat = 'rinci'
$$;

-- Keeps a release and its trace. Where what it was read from is no longer what stands in public, it is not kept. The lock
-- waits for whoever is just withdrawing something (tutup_rilis_data), and lets them wait: none slips between.
-- Answers which of its day it is, or null where the newest one holds the same rows already.
create function simpan_rilis_data(h text, hari date, sampai_hari date, banyak integer, izin text, alasan text, mulai timestamptz,
  rinci text, pelaku uuid, bahan text, berkas jsonb) returns smallint
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  nomor smallint;
  lama rilis_data;
begin
  lock table rilis_data in share row exclusive mode;
  if rinci is not null and rinci <> sidik_rinci(h::jenis) then
    raise exception 'yang terbit berubah selagi rilis % dibuat', h using errcode = 'serialization_failure';
  end if;
  select * into lama from rilis_data r where r.himpunan = h order by r.tanggal desc, r.ke desc limit 1;
  if lama.himpunan is not null and lama.ditutup_pada is null and (lama.tanggal = hari or alasan <> 'bulanan') and exists (
    select from rilis_data_berkas b, jsonb_to_recordset(berkas) x (bentuk text, sha256 text)
     where b.himpunan = h and b.tanggal = lama.tanggal and b.ke = lama.ke and b.bentuk = 'ndjson' and x.bentuk = 'ndjson' and x.sha256 = b.sha256)
  then return null;
  end if;
  nomor := case when lama.tanggal = hari then lama.ke + 1 else 1 end;
  insert into rilis_data (himpunan, tanggal, ke, sampai, baris, lisensi, sebab, dibaca_pada, oleh, dasar)
  values (h, hari, nomor, sampai_hari, banyak, izin, alasan, mulai, pelaku, bahan);
  insert into rilis_data_berkas (himpunan, tanggal, ke, bentuk, ukuran, sha256)
  select h, hari, nomor, x.bentuk, x.ukuran, x.sha256 from jsonb_to_recordset(berkas) x (bentuk text, ukuran bigint, sha256 text);
  insert into jejak (pelaku, verba, sasaran, kantor_kode, rincian)
  values (pelaku, 'rilis_data', format('rilis data %s %s.%s', h, hari, nomor), '64',
    jsonb_build_object('sebab', alasan, 'baris', banyak, 'sha256', (select jsonb_object_agg(x.bentuk, x.sha256) from jsonb_to_recordset(berkas) x (bentuk text, sha256 text))));
  return nomor;
end $$;

-- A record in detail was withdrawn: every release that holds it is closed, and one without it is asked for.
create function tutup_rilis_data() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  lock table rilis_data in row exclusive mode;
  update rilis_data r set ditutup_pada = waktu() where r.himpunan = new.jenis::text and r.ditutup_pada is null and exists (
    -- what could be read of it when reading began, or was published while it went on
    select from terbitan e where e.publik_id = new.publik_id and e.tingkat = 'rinci' and e.terbit_pada <= r.pada
       and (e.ditarik_pada is null or e.ditarik_pada > r.dibaca_pada or e.id = new.id)
       and not exists (select from terbitan l where l.publik_id = e.publik_id and l.edisi > e.edisi and l.terbit_pada <= r.dibaca_pada));
  if found then
    perform antrekan('rilis_data', json_build_object('himpunan', new.jenis::text, 'sebab', 'pengganti'), 'rilis_data:' || new.jenis);
  end if;
  return null;
end $$;
create trigger tutup_rilis after update of ditarik_pada on terbitan for each row
  when (new.ditarik_pada is not null and old.ditarik_pada is null and new.tingkat = 'rinci') execute function tutup_rilis_data();

-- What identity-bearing tables are made of: every counted dugaan pelanggaran by whom it is about, where below the regency, and
-- the article where it is one of the reference. No role of the web site may ask for it.
create function bahan_kategori(hari date) returns table (penyelenggaraan text, kantor text, wilayah text, kategori text, pasal text, n integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.penyelenggaraan_kode, t.kantor_kode, left(c.wilayah_kode, 8), d.kategori_terlapor::text,
         (select min(s.kode) from pasal s where d.pasal in (s.kode, s.label)), count(*)::int
    from terbitan t join catatan c on c.id = t.catatan_id join pelanggaran d on d.catatan_id = c.id
   where t.jenis = 'pelanggaran' and t.terkini and t.ditarik_pada is null and t.tanggal_diterima <= hari
   group by 1, 2, 3, 4, 5
$$;
revoke execute on function sidik_rinci(jenis), simpan_rilis_data(text, date, date, integer, text, text, timestamptz, text, uuid, text, jsonb),
  tutup_rilis_data(), bahan_kategori(date) from public;
grant execute on function sidik_rinci(jenis), simpan_rilis_data(text, date, date, integer, text, text, timestamptz, text, uuid, text, jsonb),
  bahan_kategori(date) to satudata_pekerja;
