-- A register number comes from its office's series: one row a series, locked while a case is being registered, so that
-- fifty registrations at once take fifty consecutive numbers and one that is undone takes none.

create type pemilihan as enum ('presiden', 'legislatif', 'gubernur', 'bupati', 'wali_kota');
alter table pelanggaran add column pemilihan pemilihan;
-- a number that stood twice before this rule came: kept as printed, left out of it
alter table catatan add column nomor_ganda boolean not null default false;

-- The parts of a register number that make its series (domain 2.4); nothing where it is none.
create function urai_nomor(t text, out seri text, out urut int, out kode text, out tahun int) language sql immutable as $$
  select upper(coalesce(l[2] || '/' || l[3], s[2])), coalesce(l[1], s[1])::int, coalesce(l[4], s[3]), coalesce(l[5], s[4])::int
    from (select regexp_match(t, '^(\d{1,4})/Reg/(LP|TM)/(PP|PL|PG|PB|PW)/[^/]+/(\d\d\.\d\d)/[IVX]+/(\d{4})$', 'i') as l,
                 regexp_match(t, '^(\d{1,4})/(PS\.REG|PSAP)/([\d.]+)/[IVX]+/(\d{4})$', 'i') as s) x
$$;

-- What an office prints in the numbers of a kind: for a dispute Kemendagri's digits, else Bawaslu's own code; a Panwaslu
-- Kecamatan prints that of its regency. Null while nobody has filled it in.
create function kode_nomor(kantor text, j jenis) returns text language sql stable as $$
  select case when j = 'sengketa' then case when k.kode like '%.%' then left(k.kode, 2) || '.' || replace(k.kode, '.', '') else k.kode end
              else coalesce(k.kode_bawaslu, (select a.kode_bawaslu from kantor a where k.tingkat = 'kecamatan' and a.kode = k.induk_kode)) end
    from kantor k where k.kode = kantor
$$;

create table nomor_seri (
  kantor_kode text not null references kantor(kode) on delete restrict,
  seri text not null check (seri ~ '^((LP|TM)/(PP|PL|PG|PB|PW)|PS\.REG|PSAP)$'),
  tahun int not null check (tahun between 2000 and 2100),
  terakhir int not null check (terakhir between 0 and 9999),
  primary key (kantor_kode, seri, tahun)
);
alter table nomor_seri enable row level security;
alter table nomor_seri force row level security;
create policy kantor on nomor_seri to satudata_dalam
  using (kantor_kode = any ((select kantor_terlihat())::text[]))
  with check (kantor_kode = any ((select kantor_terlihat())::text[]));
grant select, insert on nomor_seri to satudata_dalam;
grant update (terakhir) on nomor_seri to satudata_dalam;

create function jaga_seri() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.terakhir < old.terakhir then
    raise exception 'deret nomor hanya naik' using errcode = 'check_violation', constraint = 'seri_naik';
  end if;
  return new;
end $$;
create trigger jaga before update on nomor_seri for each row execute function jaga_seri();

-- Takes the next number of a series: waits for whoever is taking one now, and passes over numbers that stand already.
create function nomor_berikut(kantor text, j jenis, s text, th int) returns int
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  n int;
  dicetak text := kode_nomor(kantor, j);
begin
  loop
    insert into nomor_seri as d (kantor_kode, seri, tahun, terakhir) values (kantor, s, th, 1)
      on conflict (kantor_kode, seri, tahun) do update set terakhir = d.terakhir + 1 returning d.terakhir into n;
    exit when not exists (select from catatan c, urai_nomor(c.nomor) u where c.kantor_kode = kantor and c.jenis = j and c.nomor is not null
      and u.seri = s and u.tahun = th and u.kode = dicetak and u.urut = n);
  end loop;
  return n;
end $$;

-- A number written by hand pushes its series. One that leaps far ahead is more likely a slip: it is passed over when the
-- series comes to it.
create function dorong_seri() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  u record;
  dicetak text := kode_nomor(new.kantor_kode, new.jenis);
begin
  select * into u from urai_nomor(new.nomor);
  if u.seri is not null and u.tahun between 2000 and 2100 and (u.seri like 'PS%') = (new.jenis = 'sengketa') and u.kode = coalesce(dicetak, u.kode) then
    insert into nomor_seri as d (kantor_kode, seri, tahun, terakhir)
      select new.kantor_kode, u.seri, u.tahun, u.urut where u.urut <= 500
      on conflict (kantor_kode, seri, tahun) do nothing;
    update nomor_seri d set terakhir = u.urut
     where d.kantor_kode = new.kantor_kode and d.seri = u.seri and d.tahun = u.tahun and d.terakhir < u.urut and u.urut <= d.terakhir + 500;
  end if;
  return null;
end $$;

create function jaga_nomor() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.nomor_ganda := false;
    return new;
  end if;
  new.nomor_ganda := old.nomor_ganda and new.nomor is not distinct from old.nomor;
  if new.nomor is null and old.nomor is not null
     and exists (select from langkah_berlaku l where l.catatan_id = new.id and l.kode in ('diregistrasi', 'diregister')) then
    raise exception 'nomor register tidak dikosongkan' using errcode = 'check_violation', constraint = 'nomor_tetap';
  end if;
  return new;
end $$;

-- Which election a case is about follows from its regime, and a city elects no bupati.
create function jaga_pemilihan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  r regime;
  w text;
begin
  select p.regime, c.wilayah_kode into r, w from catatan c join penyelenggaraan p on p.kode = c.penyelenggaraan_kode where c.id = new.catatan_id;
  if r = 'pemilu' and new.pemilihan not in ('presiden', 'legislatif') or r = 'pemilihan' and new.pemilihan in ('presiden', 'legislatif')
     or new.pemilihan = 'bupati' and w ~ '^\d\d\.[7-9]' or new.pemilihan = 'wali_kota' and w ~ '^\d\d\.[0-6]' then
    raise exception 'pemilihan % pada regime % di %', new.pemilihan, r, w using errcode = 'check_violation', constraint = 'pemilihan_regime';
  end if;
  return new;
end $$;

-- ---- What is there already ------------------------------------------------------------------------------------------
-- Row security is forced on the owner too, and an owner need not be a superuser: it is lifted for these statements alone.
alter table catatan no force row level security, disable trigger user;
alter table pelanggaran no force row level security, disable trigger user;
alter table nomor_seri no force row level security;

update catatan set nomor_ganda = true where id in (
  select id from (select id, row_number() over (partition by kantor_kode, jenis, lower(nomor) order by dibuat_pada, id) as ke
                    from catatan where nomor is not null and status <> 'dibatalkan') d where ke > 1);

update pelanggaran d set pemilihan = p.nama::pemilihan
  from catatan c join penyelenggaraan y on y.kode = c.penyelenggaraan_kode,
       (values ('PP', 'presiden', 'pemilu'), ('PL', 'legislatif', 'pemilu'), ('PG', 'gubernur', 'pemilihan'), ('PB', 'bupati', 'pemilihan'),
               ('PW', 'wali_kota', 'pemilihan')) p (kode, nama, regime)
 where c.id = d.catatan_id and y.regime::text = p.regime
   and p.kode = (regexp_match(coalesce(c.nomor, d.nomor_penyampaian), '^\d{1,4}/(?:Reg/)?(?:LP|TM)/(PP|PL|PG|PB|PW)/'))[1]
   and not (p.kode = 'PB' and c.wilayah_kode ~ '^\d\d\.[7-9]') and not (p.kode = 'PW' and c.wilayah_kode ~ '^\d\d\.[0-6]');

insert into nomor_seri (kantor_kode, seri, tahun, terakhir)
  select c.kantor_kode, u.seri, u.tahun, max(u.urut) from catatan c, urai_nomor(c.nomor) u
   where c.nomor is not null and u.seri is not null and u.tahun between 2000 and 2100 and u.urut <= 500
     and c.jenis in ('pelanggaran', 'sengketa') and (u.seri like 'PS%') = (c.jenis = 'sengketa')
     and u.kode = coalesce(kode_nomor(c.kantor_kode, c.jenis), u.kode)
   group by c.kantor_kode, u.seri, u.tahun;

alter table nomor_seri force row level security;
alter table pelanggaran force row level security, enable trigger user;
alter table catatan force row level security, enable trigger user;

-- ---- From now on -----------------------------------------------------------------------------------------------------
create unique index catatan_nomor_kantor on catatan (kantor_kode, jenis, lower(nomor))
  where nomor is not null and status <> 'dibatalkan' and not nomor_ganda;
create trigger nomor before insert or update on catatan for each row execute function jaga_nomor();
create trigger seri after insert or update of nomor, kantor_kode on catatan
  for each row when (new.nomor is not null and new.jenis in ('pelanggaran', 'sengketa')) execute function dorong_seri();
create trigger pemilihan before insert or update of pemilihan on pelanggaran
  for each row when (new.pemilihan is not null) execute function jaga_pemilihan();
