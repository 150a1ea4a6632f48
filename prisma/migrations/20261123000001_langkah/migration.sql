-- A case is handled under the law: which step may follow which, on what day, by whom and on what paper, held by the
-- database besides the code. The ways come from lib/jenis (prisma/seed/alur.ts); a test holds both together.

create type acara as enum ('biasa', 'cepat', 'tsm');
create type alasan_gugur as enum ('tersangka_tidak_hadir', 'lewat_waktu', 'tersangka_meninggal', 'lainnya');
create type putusan_pengadilan as enum ('bersalah', 'bebas', 'lepas', 'tidak_dapat_diterima');
alter table penindakan
  add column acara acara,
  add column putusan_pengadilan putusan_pengadilan,
  add column alasan_gugur alasan_gugur,
  add constraint acara_administratif check (acara is null or jalur = 'administratif');

-- What a step carries besides its day. `versi` is the version of the record that it was taken on.
alter table langkah
  add column jam time(0),
  add column pelaku text,
  add column hasil text,
  add column nomor_berita_acara text,
  add column tanggal_berita_acara date,
  add column membatalkan uuid unique references langkah(id) on delete restrict,
  add column versi integer,
  add constraint langkah_wajar check (bersih(pelaku) and char_length(pelaku) <= 200 and bersih(hasil) and char_length(hasil) <= 1000
    and bersih(nomor_berita_acara) and char_length(nomor_berita_acara) <= 100),
  add constraint berita_acara_utuh check ((nomor_berita_acara is null) = (tanggal_berita_acara is null) and tanggal_berita_acara <= tanggal),
  add constraint pembatalan_beralasan check ((kode = 'pembatalan') = (membatalkan is not null) and (kode <> 'pembatalan' or keterangan is not null));

-- The steps that stand: a wrong one is never edited, a later one cancels it.
create view langkah_berlaku with (security_invoker = true, security_barrier = true) as
  select l.* from langkah l
   where l.kode <> 'pembatalan' and not exists (select from langkah b where b.membatalkan = l.id);
grant select on langkah_berlaku to satudata_dalam;

create table alur_langkah (
  jenis jenis not null,
  kode text not null,
  label text not null,
  hasil text check (hasil in ('pleno', 'dokumen')),
  ulang boolean not null,
  perlu text[] not null,
  primary key (jenis, kode)
);
create table alur (
  jenis jenis not null,
  dari text,
  ke text not null,
  regime regime,
  rincian jsonb not null,
  sejak date,
  sampai date check (sampai >= sejak),
  foreign key (jenis, dari) references alur_langkah (jenis, kode),
  foreign key (jenis, ke) references alur_langkah (jenis, kode),
  unique nulls not distinct (jenis, dari, ke, regime, rincian, sejak, sampai)
);
grant select on alur_langkah, alur to satudata_dalam;

-- The day whose law a case follows: that of its registration (of its pelanggaran's, for a penindakan).
create function hari_hukum(k uuid) returns date language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce((select min(l.tanggal) from langkah_berlaku l
                    where l.catatan_id = coalesce(c.induk_id, c.id) and l.kode in ('diregistrasi', 'diregister')), c.tanggal_diterima)
    from catatan c where c.id = k
$$;

create function jaga_langkah() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  c catatan;
  sudah text[];
  akhir_id uuid;
  akhir_tanggal date;
  akhir text;
  isi jsonb;
  r regime;
  def alur_langkah;
begin
  if new.tanggal > (waktu() at time zone 'Asia/Makassar')::date then
    raise exception 'langkah % belum terjadi', new.tanggal using errcode = 'check_violation', constraint = 'langkah_belum_terjadi';
  end if;
  select * into c from catatan where id = new.catatan_id;
  if new.urutan = 1 then
    -- most records have one step, which asks for nothing: it is let through without a look at the rest
    if exists (select from alur a where a.jenis = c.jenis and a.dari is null and a.ke = new.kode and a.regime is null and a.rincian = '{}') then
      return new;
    end if;
  else
    select array_agg(l.kode order by l.urutan), (array_agg(l.id order by l.urutan desc))[1], (array_agg(l.tanggal order by l.urutan desc))[1]
      into sudah, akhir_id, akhir_tanggal from langkah_berlaku l where l.catatan_id = new.catatan_id;
    akhir := sudah[cardinality(sudah)];
  end if;
  if new.kode = 'pembatalan' then
    -- only the last step, and never the first: the case was received
    if new.membatalkan is distinct from akhir_id or cardinality(sudah) < 2 then
      raise exception 'hanya langkah terakhir yang dapat dibatalkan' using errcode = 'check_violation', constraint = 'pembatalan_langkah';
    end if;
    if new.dibuat_oleh = c.dibuat_oleh
       and exists (select from alur_langkah a where a.jenis = c.jenis and a.kode = akhir and a.hasil is not null) then
      raise exception 'langkah hasil dibatalkan oleh orang kedua' using errcode = 'check_violation', constraint = 'orang_kedua_langkah';
    end if;
    return new;
  end if;
  if new.tanggal < akhir_tanggal then
    raise exception 'langkah % mendahului langkah sebelumnya %', new.tanggal, akhir_tanggal using errcode = 'check_violation', constraint = 'urutan_langkah';
  end if;
  execute format('select to_jsonb(x) from %I x where x.catatan_id = $1', c.jenis) into isi using c.id;
  -- outside the stages of an election the standing law is that of the Pemilu
  select case p.regime when 'non_tahapan' then 'pemilu' else p.regime end into r from penyelenggaraan p where p.kode = c.penyelenggaraan_kode;
  if not exists (
    select from alur a where a.jenis = c.jenis and a.dari is not distinct from akhir and a.ke = new.kode
       and (a.regime is null or a.regime = r) and isi @> a.rincian
       and (a.sejak is null and a.sampai is null
            or hari_hukum(c.id) between coalesce(a.sejak, '-infinity') and coalesce(a.sampai, 'infinity'))) then
    raise exception 'langkah % tidak dapat mengikuti %', new.kode, coalesce(akhir, 'permulaan') using errcode = 'check_violation', constraint = 'alur';
  end if;
  select * into def from alur_langkah a where a.jenis = c.jenis and a.kode = new.kode;
  if not def.ulang and new.kode = any (sudah) then
    raise exception 'langkah % sudah pernah diambil', new.kode using errcode = 'check_violation', constraint = 'langkah_ulang';
  end if;
  if def.perlu <> '{}' and not def.perlu && coalesce(sudah, '{}') then
    raise exception 'langkah % memerlukan salah satu dari %', new.kode, def.perlu using errcode = 'check_violation', constraint = 'langkah_perlu';
  end if;
  if def.hasil is not null and new.dibuat_oleh = c.dibuat_oleh then
    raise exception 'langkah hasil dicatat oleh orang kedua' using errcode = 'check_violation', constraint = 'orang_kedua_langkah';
  end if;
  if def.hasil = 'pleno' and new.nomor_berita_acara is null then
    raise exception 'langkah hasil memerlukan berita acara pleno' using errcode = 'check_violation', constraint = 'berita_acara';
  end if;
  if def.hasil = 'dokumen' and new.nomor_dokumen is null then
    raise exception 'langkah hasil memerlukan nomor dokumen' using errcode = 'check_violation', constraint = 'nomor_dokumen';
  end if;
  return new;
end $$;
create trigger jaga before insert on langkah for each row execute function jaga_langkah();

-- Where a case stands is the last step that stands, when a command has done its work.
create function jaga_posisi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare akhir text; kini text;
begin
  select c.posisi, (select l.kode from langkah_berlaku l where l.catatan_id = c.id order by l.urutan desc limit 1)
    into kini, akhir from catatan c where c.id = new.catatan_id;
  if kini is distinct from akhir then
    raise exception 'posisi % bukan langkah terakhir %', kini, akhir using errcode = 'check_violation', constraint = 'posisi_langkah';
  end if;
  return null;
end $$;
create constraint trigger posisi after insert on langkah deferrable initially deferred for each row execute function jaga_posisi();

-- A step that was cancelled no longer opens the way to publication.
create or replace function halangan_rinci(k uuid) returns text language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare c catatan; r regime; akhir date; j jalur;
begin
  select * into c from catatan where id = k;
  if c.status is distinct from 'divalidasi' then return 'belum divalidasi'; end if;
  if c.jenis = 'pelanggaran' then
    if (select p.melibatkan_anak from pelanggaran p where p.catatan_id = k) then return 'melibatkan anak'; end if;
    if not exists (select from langkah_berlaku l where l.catatan_id = k and l.kode = 'diregistrasi') then return 'tidak diregistrasi: hanya dihitung'; end if;
    if not exists (select from langkah_berlaku l where l.catatan_id = k and l.kode = 'status_diumumkan') then return 'status belum diumumkan'; end if;
  elsif c.jenis = 'penindakan' then
    select p.jalur into j from penindakan p where p.catatan_id = k;
    if (select p.melibatkan_anak from penindakan p where p.catatan_id = k) then return 'melibatkan anak'; end if;
    select p.regime into r from penyelenggaraan p where p.kode = c.penyelenggaraan_kode;
    if j = 'administratif' and r = 'pemilu' then
      if not exists (select from langkah_berlaku l where l.catatan_id = k and l.kode in ('sidang', 'acara_cepat', 'status_diumumkan')) then return 'sidang terbuka belum dimulai'; end if;
    elsif not exists (select from langkah_berlaku l where l.catatan_id = k and l.kode = 'status_diumumkan') then return 'status belum diumumkan';
    end if;
  elsif c.jenis = 'sengketa' then
    if not exists (select from langkah_berlaku l where l.catatan_id = k and l.kode = 'diregister') then return 'belum diregister'; end if;
  elsif c.jenis = 'pengawasan' then
    select coalesce(t.selesai, p.selesai) into akhir from tahapan t join penyelenggaraan p on p.kode = t.penyelenggaraan_kode where t.kode = c.tahapan_kode;
    if akhir >= (waktu() at time zone 'Asia/Makassar')::date then return 'tahapan belum berakhir'; end if;
  end if;
  return null;
end $$;
