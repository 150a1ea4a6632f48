-- The law's clock: rules as rows with validity, deadlines materialised with their inputs, and what moved them.
create extension if not exists btree_gist; -- trusted: the owner of the database may

create type satuan_tenggat as enum ('hari_kerja', 'hari_kalender', 'jam', 'jendela');
create type kepastian_aturan as enum ('pasti', 'perlu_dicek', 'lemah');
create type status_tenggat as enum ('berjalan', 'dipenuhi', 'lewat', 'gugur');

-- A rule is never edited once a case may have been counted by it: another law is another row from its day on.
create table aturan_tenggat (
  id uuid primary key default gen_random_uuid(),
  kode text not null check (kode ~ '^[a-z][a-z0-9_]{2,39}$'),
  regime regime not null check (regime <> 'non_tahapan'),
  rujukan text not null check (bersih(rujukan)),
  nama text not null check (bersih(nama) and char_length(nama) <= 120),
  lama integer,
  satuan satuan_tenggat not null,
  mulai_dari text not null check (bersih(mulai_dari)),
  hari_pertama_besok boolean not null,
  cuti_bersama_libur boolean not null,
  jam_tutup time(0),
  perpanjangan_total integer,
  perpanjangan_dasar text check (bersih(perpanjangan_dasar)),
  dasar_hukum text not null check (bersih(dasar_hukum)),
  kepastian kepastian_aturan not null,
  berlaku_sejak date not null,
  berlaku_sampai date,
  diperiksa_oleh text check (bersih(diperiksa_oleh) and char_length(diperiksa_oleh) <= 120),
  dibuat_pada timestamptz not null default waktu(),
  constraint lama_wajar check (case satuan when 'jendela' then lama is null when 'jam' then lama between 1 and 744 else lama between 1 and 366 end),
  constraint perpanjangan_wajar check (perpanjangan_total is null or perpanjangan_total > lama and perpanjangan_total <= 366 and satuan in ('hari_kerja', 'hari_kalender')),
  constraint perpanjangan_berdasar check ((perpanjangan_total is null) = (perpanjangan_dasar is null)),
  constraint masa_berlaku check (berlaku_sejak <= berlaku_sampai),
  constraint aturan_satu_berlaku exclude using gist (kode with =, regime with =, daterange(berlaku_sejak, berlaku_sampai, '[]') with &&)
);

create table tenggat (
  id uuid primary key default gen_random_uuid(),
  catatan_id uuid not null references catatan(id) on delete restrict,
  kantor_kode text not null references kantor(kode) on delete restrict, -- whose clock it is
  kode text not null,
  regime regime not null,
  acuan date not null, -- the day whose law the case follows
  aturan_id uuid not null references aturan_tenggat(id) on delete restrict,
  mulai date not null,
  mulai_jam time(0),
  langkah_mulai uuid not null references langkah(id) on delete restrict,
  jatuh_tempo date, -- null where the calendar of a year is not filled in; `halangan` says so
  jatuh_jam time(0),
  batas_maks date,
  halangan text,
  diperpanjang date,
  masukan jsonb not null,
  status status_tenggat not null,
  selesai date,
  selesai_jam time(0),
  langkah_selesai uuid references langkah(id) on delete restrict,
  dihitung_pada timestamptz not null default waktu(),
  unique (catatan_id, kode, langkah_mulai),
  constraint jatuh_tempo_atau_halangan check ((jatuh_tempo is null) = (halangan is not null)),
  constraint jatuh_sesudah_mulai check (jatuh_tempo >= mulai),
  constraint batas_sesudah_jatuh check (batas_maks >= jatuh_tempo),
  constraint selesai_atau_berjalan check ((status = 'berjalan') = (selesai is null))
);
create index tenggat_berjalan on tenggat (kantor_kode, jatuh_tempo) where status = 'berjalan';

create table tenggat_geser (
  id bigint generated always as identity primary key,
  tenggat_id uuid not null references tenggat(id) on delete restrict,
  dari date,
  menjadi date,
  sebab text not null check (bersih(sebab)),
  pada timestamptz not null default waktu(),
  check (dari is distinct from menjadi)
);
create index on tenggat_geser (tenggat_id);

-- Minta keterangan tambahan: once a clock, by the rule that allows it.
create table tenggat_perpanjangan (
  catatan_id uuid not null references catatan(id) on delete restrict,
  kode text not null,
  tanggal date not null,
  alasan text not null check (bersih(alasan) and char_length(alasan) <= 1000),
  oleh uuid not null references pengguna(id) on delete restrict,
  pada timestamptz not null default waktu(),
  primary key (catatan_id, kode)
);

do $$
declare t text;
begin
  foreach t in array array['tenggat', 'tenggat_geser', 'tenggat_perpanjangan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['tenggat', 'tenggat_perpanjangan'] loop
    execute format('create policy kantor on %I to satudata_dalam
                    using (exists (select from catatan c where c.id = %I.catatan_id))
                    with check (exists (select from catatan c where c.id = %I.catatan_id))', t, t, t);
  end loop;
end $$;
create policy kantor on tenggat_geser to satudata_dalam
  using (exists (select from tenggat t where t.id = tenggat_id)) with check (exists (select from tenggat t where t.id = tenggat_id));
-- The calendar and the rules are the admin's: their change moves running clocks, and only those.
create policy berjalan on tenggat to satudata_masuk using (status = 'berjalan') with check (status = 'berjalan');
create policy geser on tenggat_geser for insert to satudata_masuk with check (exists (select from tenggat t where t.id = tenggat_id));

grant select on aturan_tenggat to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;
grant insert on aturan_tenggat to satudata_masuk;
grant update (berlaku_sampai, kepastian, diperiksa_oleh) on aturan_tenggat to satudata_masuk;
grant select, insert on tenggat, tenggat_geser, tenggat_perpanjangan to satudata_dalam;
grant update (kantor_kode, acuan, aturan_id, mulai, mulai_jam, jatuh_tempo, jatuh_jam, batas_maks, halangan, diperpanjang, masukan,
  status, selesai, selesai_jam, langkah_selesai, dihitung_pada) on tenggat to satudata_dalam;
grant select (id, kantor_kode, kode, regime, acuan, aturan_id, mulai, mulai_jam, jatuh_tempo, jatuh_jam, batas_maks, halangan,
  diperpanjang, masukan, status) on tenggat to satudata_masuk;
grant update (aturan_id, jatuh_tempo, jatuh_jam, batas_maks, halangan, masukan, dihitung_pada) on tenggat to satudata_masuk;
grant insert on tenggat_geser to satudata_masuk;

-- A clock that has ended never moves: whoever was on time stays on time.
create function jaga_tenggat() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status <> 'berjalan' and new.status <> 'berjalan'
     and (new.jatuh_tempo, new.jatuh_jam, new.batas_maks, new.aturan_id, new.acuan, new.mulai, new.masukan)
         is distinct from (old.jatuh_tempo, old.jatuh_jam, old.batas_maks, old.aturan_id, old.acuan, old.mulai, old.masukan) then
    raise exception 'tenggat yang selesai tidak bergeser' using errcode = 'check_violation', constraint = 'tenggat_selesai';
  end if;
  return new;
end $$;
create trigger jaga before update on tenggat for each row execute function jaga_tenggat();

create function jaga_perpanjangan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from tenggat t join aturan_tenggat a on a.id = t.aturan_id
                  where t.catatan_id = new.catatan_id and t.kode = new.kode and t.status = 'berjalan'
                    and a.perpanjangan_total is not null and new.tanggal between t.mulai and t.jatuh_tempo) then
    raise exception 'tenggat % tidak dapat diperpanjang', new.kode using errcode = 'check_violation', constraint = 'perpanjangan_berdasar';
  end if;
  return new;
end $$;
create trigger jaga before insert on tenggat_perpanjangan for each row execute function jaga_perpanjangan();

create trigger hanya_tambah before update or delete or truncate on tenggat_geser for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on tenggat_perpanjangan for each statement execute function tolak_ubah();
create trigger tak_dihapus before delete or truncate on tenggat for each statement execute function tolak_ubah();
create trigger tak_dihapus before delete or truncate on aturan_tenggat for each statement execute function tolak_ubah();
