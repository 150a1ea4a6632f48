-- Informasi awal: an unregistered tip, and the penelusuran that follows it (domain 2.1). No catatan: nothing counts it.

create type sumber_informasi as enum ('media_sosial', 'media_massa', 'telepon', 'surat', 'datang_langsung',
  'laporan_tidak_diregistrasi', 'laporan_dicabut', 'lhp', 'lainnya');
create type status_informasi as enum ('diterima', 'ditelusuri', 'menjadi_temuan', 'selesai', 'dibatalkan');

create table informasi_awal (
  id uuid primary key default gen_random_uuid(),
  kantor_kode text not null references kantor(kode) on delete restrict,
  wilayah_kode text not null references wilayah(kode) on delete restrict,
  penyelenggaraan_kode text references penyelenggaraan(kode) on delete restrict, -- a tip may come before anyone knows of which election
  tahapan_kode text,
  tanggal_diterima date not null,
  sumber sumber_informasi not null,
  rujukan text,
  judul text not null,
  uraian text not null,
  dari_catatan_id uuid references catatan(id) on delete restrict,
  dipegang_oleh uuid not null references pengguna(id) on delete restrict,
  status status_informasi not null default 'diterima',
  dibuat_oleh uuid not null references pengguna(id) on delete restrict,
  dibuat_pada timestamptz(3) not null default waktu(),
  -- penelusuran
  mulai date,
  dimulai_oleh uuid references pengguna(id) on delete restrict,
  dimulai_pada timestamptz(3),
  -- its clock, with what it was counted from (lib/tenggat)
  regime regime,
  aturan_id uuid references aturan_tenggat(id) on delete restrict,
  jatuh_tempo date,
  halangan text,
  masukan jsonb,
  geser jsonb not null default '[]',
  -- how it ended
  selesai date,
  alasan text,
  temuan_id uuid unique references catatan(id) on delete restrict,
  diputus_oleh uuid references pengguna(id) on delete restrict,
  diputus_pada timestamptz(3),
  constraint informasi_tahapan foreign key (tahapan_kode, penyelenggaraan_kode) references tahapan(kode, penyelenggaraan_kode) on delete restrict,
  constraint informasi_tahapan_utuh check (tahapan_kode is null or penyelenggaraan_kode is not null),
  constraint informasi_wajar check (bersih(judul) and char_length(judul) <= 200 and bersih(uraian) and char_length(uraian) <= 20000
    and bersih(rujukan) and char_length(rujukan) <= 100 and bersih(alasan) and char_length(alasan) <= 1000
    and tanggal_diterima between '2000-01-01' and '2100-01-01'),
  constraint informasi_penelusuran check ((mulai is null) = (dimulai_oleh is null) and (mulai is null) = (dimulai_pada is null)
    and (mulai is null) = (regime is null) and (mulai is null) = (aturan_id is null) and (mulai is null) = (masukan is null)
    and (mulai is null) = (jatuh_tempo is null and halangan is null) and num_nonnulls(jatuh_tempo, halangan) < 2
    and jatuh_tempo >= mulai and mulai >= tanggal_diterima and jsonb_typeof(geser) = 'array'),
  constraint informasi_keadaan check (case status when 'diterima' then mulai is null when 'dibatalkan' then true else mulai is not null end),
  constraint informasi_putusan check ((status in ('diterima', 'ditelusuri')) = (diputus_oleh is null) and (diputus_oleh is null) = (diputus_pada is null)
    and (status = 'menjadi_temuan') = (temuan_id is not null) and (status in ('selesai', 'dibatalkan')) = (alasan is not null)
    and (status in ('menjadi_temuan', 'selesai')) = (selesai is not null) and selesai >= mulai)
);
-- what did not become a case becomes informasi awal once
create unique index informasi_satu_asal on informasi_awal (dari_catatan_id) where status <> 'dibatalkan';
create index informasi_berjalan on informasi_awal (kantor_kode, jatuh_tempo) where status in ('diterima', 'ditelusuri');
create index on informasi_awal (tanggal_diterima desc, id desc);

alter table informasi_awal enable row level security;
alter table informasi_awal force row level security;
create policy lihat on informasi_awal for select to satudata_dalam using (kantor_kode = any ((select kantor_terlihat())::text[]));
-- written by the office itself, not by one above it
create policy catat on informasi_awal for insert to satudata_dalam
  with check (kantor_kode = any (string_to_array(current_setting('app.kantor', true), ',')));
create policy telusuri on informasi_awal for update to satudata_dalam
  using (kantor_kode = any (string_to_array(current_setting('app.kantor', true), ',')))
  with check (kantor_kode = any (string_to_array(current_setting('app.kantor', true), ',')));
-- The calendar and the rules are the admin's: their change moves running clocks, and only those.
create policy berjalan on informasi_awal to satudata_masuk using (status = 'ditelusuri') with check (status = 'ditelusuri');

grant select on informasi_awal to satudata_dalam;
grant insert (kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, sumber, rujukan, judul, uraian, dari_catatan_id)
  on informasi_awal to satudata_dalam;
grant update (dipegang_oleh, status, mulai, regime, aturan_id, jatuh_tempo, halangan, masukan, selesai, alasan, temuan_id) on informasi_awal to satudata_dalam;
grant select (id, status, mulai, regime, aturan_id, jatuh_tempo, halangan, masukan, geser) on informasi_awal to satudata_masuk;
grant update (aturan_id, jatuh_tempo, halangan, masukan, geser) on informasi_awal to satudata_masuk;

create function jaga_informasi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  kini date := (waktu() at time zone 'Asia/Makassar')::date;
  pemilik boolean := session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
  wilayah_kantor text;
  asal catatan;
begin
  if tg_op = 'INSERT' then
    select k.wilayah_kode into wilayah_kantor from kantor k where k.kode = new.kantor_kode;
    if not (new.wilayah_kode = wilayah_kantor or starts_with(new.wilayah_kode, wilayah_kantor || '.')) then
      raise exception 'wilayah % di luar wilayah kantor %', new.wilayah_kode, new.kantor_kode using errcode = 'check_violation', constraint = 'wilayah_kantor';
    end if;
    if new.tanggal_diterima > kini then
      raise exception 'informasi % belum diterima', new.tanggal_diterima using errcode = 'check_violation', constraint = 'informasi_belum_terjadi';
    end if;
    if new.status <> 'diterima' then
      raise exception 'informasi baru berstatus diterima' using errcode = 'check_violation', constraint = 'informasi_tetap';
    end if;
    if new.dari_catatan_id is not null then
      select * into asal from catatan where id = new.dari_catatan_id;
      -- a failed report stays at the office that studied it; an LHP of a Panwaslu Kecamatan may be traced by the office above
      if asal.id is null or asal.status = 'dibatalkan'
         or not (asal.kantor_kode = new.kantor_kode or asal.jenis = 'pengawasan' and starts_with(asal.kantor_kode, new.kantor_kode || '.'))
         or new.sumber::text is distinct from (case when asal.jenis = 'pengawasan' then 'lhp'
              else (select case l.kode when 'tidak_diregistrasi' then 'laporan_tidak_diregistrasi' else 'laporan_dicabut' end
                      from langkah_berlaku l where l.catatan_id = asal.id and asal.jenis = 'pelanggaran' and l.kode in ('tidak_diregistrasi', 'dicabut')
                     order by l.urutan desc limit 1) end) then
        raise exception 'catatan ini tidak menjadi informasi awal' using errcode = 'check_violation', constraint = 'informasi_asal';
      end if;
    end if;
    new.dibuat_oleh := pengguna_kini();
    new.dipegang_oleh := pengguna_kini();
    new.dibuat_pada := waktu();
    return new;
  end if;
  if (new.id, new.kantor_kode, new.wilayah_kode, new.penyelenggaraan_kode, new.tahapan_kode, new.tanggal_diterima, new.sumber, new.rujukan, new.judul,
      new.uraian, new.dari_catatan_id, new.dibuat_oleh, new.dibuat_pada)
     is distinct from
     (old.id, old.kantor_kode, old.wilayah_kode, old.penyelenggaraan_kode, old.tahapan_kode, old.tanggal_diterima, old.sumber, old.rujukan, old.judul,
      old.uraian, old.dari_catatan_id, old.dibuat_oleh, old.dibuat_pada)
     or old.diputus_oleh is not null
     or old.status <> 'diterima' and (new.mulai, new.regime) is distinct from (old.mulai, old.regime) then
    raise exception 'informasi awal tidak berubah' using errcode = 'check_violation', constraint = 'informasi_tetap';
  end if;
  if new.status <> old.status and not (old.status, new.status) in (values
      ('diterima'::status_informasi, 'ditelusuri'::status_informasi), ('ditelusuri', 'menjadi_temuan'), ('ditelusuri', 'selesai'),
      ('diterima', 'dibatalkan'), ('ditelusuri', 'dibatalkan')) then
    raise exception 'informasi % tidak dapat menjadi %', old.status, new.status using errcode = 'check_violation', constraint = 'informasi_alur';
  end if;
  if new.dipegang_oleh <> old.dipegang_oleh and new.dipegang_oleh is distinct from pengguna_kini() then
    raise exception 'informasi dipegang oleh yang mengambilnya' using errcode = 'check_violation', constraint = 'informasi_pemegang';
  end if;
  -- a clock that has ended never moves
  if not (new.status = 'ditelusuri')
     and (new.aturan_id, new.jatuh_tempo, new.halangan, new.masukan, new.geser) is distinct from (old.aturan_id, old.jatuh_tempo, old.halangan, old.masukan, old.geser) then
    raise exception 'tenggat yang selesai tidak bergeser' using errcode = 'check_violation', constraint = 'tenggat_selesai';
  end if;
  if old.status = 'diterima' and new.status = 'ditelusuri' then
    new.dimulai_oleh := pengguna_kini();
    new.dimulai_pada := waktu();
  end if;
  if greatest(new.mulai, new.selesai) > kini then
    raise exception 'hari % belum terjadi', greatest(new.mulai, new.selesai) using errcode = 'check_violation', constraint = 'informasi_belum_terjadi';
  end if;
  if new.status in ('menjadi_temuan', 'selesai', 'dibatalkan') then
    new.diputus_oleh := pengguna_kini();
    new.diputus_pada := waktu();
  end if;
  -- asked apart: the admin's role, which moves clocks, may not even name a record
  if new.temuan_id is not null then
    if not exists (
         select from catatan c join pelanggaran p on p.catatan_id = c.id
          where c.id = new.temuan_id and c.kantor_kode = new.kantor_kode and p.sumber = 'temuan' and c.status <> 'dibatalkan'
            -- stored by this very transaction; the demo's loader, as the owner, stores the temuan first
            and (pemilik or c.dibuat_oleh = pengguna_kini() and c.dibuat_pada = waktu()::timestamptz(3))) then
      raise exception 'bukan temuan dari informasi awal ini' using errcode = 'check_violation', constraint = 'informasi_temuan';
    end if;
  end if;
  return new;
end $$;
create trigger jaga before insert or update on informasi_awal for each row execute function jaga_informasi();
create trigger tak_dihapus before delete or truncate on informasi_awal for each statement execute function tolak_ubah();
