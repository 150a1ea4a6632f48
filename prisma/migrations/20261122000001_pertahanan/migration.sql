-- How the database defends itself: roles, row security, rules that hold when the code is wrong.

-- ---- Roles: three ways in and one before a viewer exists. Passwords are set at deployment (prisma/roles.ts). -------
do $$
declare peran text;
begin
  foreach peran in array array['satudata_dalam', 'satudata_publik', 'satudata_masuk', 'satudata_identitas'] loop
    begin
      if not exists (select from pg_roles where rolname = peran) then
        execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole', peran);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database of this cluster was faster
    end;
    execute format('alter role %I set statement_timeout = ''8s''', peran);
    execute format('alter role %I set lock_timeout = ''3s''', peran);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''15s''', peran);
    execute format('alter role %I set timezone = ''UTC''', peran);
  end loop;
end $$;

revoke create on schema public from public;
grant usage on schema public to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;

-- ---- Identity vault: names live apart from the case, encrypted by the application, key outside the database. -------
create schema brankas;
grant usage on schema brankas to satudata_identitas, satudata_dalam;

create type brankas.peran as enum ('pelapor', 'terlapor', 'saksi', 'penemu', 'pemohon', 'termohon', 'kuasa', 'pelaksana');

create table brankas.pihak (
  id uuid primary key default gen_random_uuid(),
  catatan_id uuid not null references catatan(id) on delete restrict,
  peran brankas.peran not null,
  kode text not null unique check (kode ~ '^[A-Z]{3}-[0-9]{4,}$'),
  anak boolean not null default false,
  kunci_id text not null,
  nama bytea not null,
  nik bytea,
  telepon bytea,
  alamat bytea,
  nama_indeks bytea not null,
  nik_indeks bytea,
  telepon_indeks bytea,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz not null default waktu()
);
create index on brankas.pihak (catatan_id);
create index on brankas.pihak (nama_indeks);
create index on brankas.pihak (nik_indeks);
create sequence brankas.nomor_pihak;

-- ---- Tables that Prisma does not need to know ------------------------------------------------------------------------
-- One head row holds the end of the chain: identity values are handed out before a lock is taken, so they cannot order it.
create table jejak_kepala (
  id boolean primary key default true check (id),
  no bigint not null,
  hash bytea not null
);
insert into jejak_kepala values (true, 0, decode(repeat('00', 32), 'hex'));

-- Which fields of a kind may be given to the public. lib/jenis says the same; a contract test holds both together.
create table kunci_publik (jenis jenis not null, kunci text not null, primary key (jenis, kunci));
insert into kunci_publik (jenis, kunci) values
  ('pengawasan', 'bentuk'), ('pengawasan', 'tindakLanjut'), ('pengawasan', 'nomor'), ('pengawasan', 'kelompok'),
  ('pencegahan', 'bentuk'), ('pencegahan', 'jenisKegiatan'), ('pencegahan', 'sasaran'), ('pencegahan', 'metode'),
  ('pencegahan', 'tempat'), ('pencegahan', 'jangkauan'), ('pencegahan', 'jumlahPeserta'), ('pencegahan', 'nomorNaskah'),
  ('pencegahan', 'tanggalSelesai'), ('pencegahan', 'nomor'), ('pencegahan', 'kelompok'),
  ('pelanggaran', 'sumber'), ('pelanggaran', 'nomor'), ('pelanggaran', 'kelompok'),
  ('penindakan', 'jalur'), ('penindakan', 'produk'), ('penindakan', 'nomorProduk'), ('penindakan', 'tanggalProduk'),
  ('penindakan', 'tindakLanjutInstansi'), ('penindakan', 'kelompok'),
  ('sengketa', 'jenisSengketa'), ('sengketa', 'pemohon'), ('sengketa', 'termohon'), ('sengketa', 'objek'),
  ('sengketa', 'tanggalObjek'), ('sengketa', 'hasil'), ('sengketa', 'nomor'), ('sengketa', 'kelompok');

-- An office says that a month had nothing of a kind; silence is not zero.
create table nihil (
  kantor_kode text not null references kantor(kode) on delete restrict,
  jenis jenis not null,
  bulan date not null check (extract(day from bulan) = 1),
  oleh uuid not null,
  pada timestamptz not null default waktu(),
  primary key (kantor_kode, jenis, bulan)
);

-- ---- Who is looking (set for one transaction by lib/db.ts; unset means nobody, and nobody sees nothing) -------------
create function pengguna_kini() returns uuid language sql stable as $$
  select nullif(current_setting('app.pengguna', true), '')::uuid
$$;

-- The offices that the viewer sees: those named in app.kantor and all below them.
create function kantor_terlihat() returns text[] language sql stable as $$
  select coalesce(array_agg(k.kode), '{}') from kantor k
  where exists (select from unnest(string_to_array(nullif(current_setting('app.kantor', true), ''), ',')) t
                where k.kode = t or k.kode like t || '.%')
$$;

-- ---- Row-level security ---------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['catatan', 'pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa', 'langkah', 'tautan',
                           'catatan_versi', 'ralat', 'draf', 'idempotensi', 'terbitan', 'jejak', 'nihil'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  alter table brankas.pihak enable row level security;
  alter table brankas.pihak force row level security;

  foreach t in array array['pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa', 'langkah', 'catatan_versi', 'ralat'] loop
    execute format('create policy kantor on %I to satudata_dalam
                    using (exists (select from catatan c where c.id = %I.catatan_id))
                    with check (exists (select from catatan c where c.id = %I.catatan_id))', t, t, t);
  end loop;
end $$;

create policy kantor on catatan to satudata_dalam
  using (kantor_kode = any ((select kantor_terlihat())::text[]))
  with check (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy kantor_identitas on catatan for select to satudata_identitas
  using (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy ujung on tautan to satudata_dalam
  using (exists (select from catatan c where c.id = dari_id) or exists (select from catatan c where c.id = ke_id))
  with check (exists (select from catatan c where c.id = dari_id) and exists (select from catatan c where c.id = ke_id));
create policy milik on draf to satudata_dalam using (pengguna_id = pengguna_kini()) with check (pengguna_id = pengguna_kini());
create policy milik on idempotensi to satudata_dalam using (pengguna_id = pengguna_kini()) with check (pengguna_id = pengguna_kini());
create policy milik_masuk on idempotensi to satudata_masuk using (pengguna_id = pengguna_kini()) with check (pengguna_id = pengguna_kini());
create policy milik_identitas on idempotensi to satudata_identitas using (pengguna_id = pengguna_kini()) with check (pengguna_id = pengguna_kini());
create policy kantor on nihil to satudata_dalam
  using (kantor_kode = any ((select kantor_terlihat())::text[]))
  with check (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy publik_nihil on nihil for select to satudata_publik using (true);
create policy dalam_terbitan on terbitan to satudata_dalam
  using (exists (select from catatan c where c.id = catatan_id))
  with check (exists (select from catatan c where c.id = catatan_id));
create policy publik_terbitan on terbitan for select to satudata_publik using (true);
create policy kantor on brankas.pihak to satudata_dalam, satudata_identitas
  using (exists (select from catatan c where c.id = catatan_id))
  with check (exists (select from catatan c where c.id = catatan_id));
create policy tulis on jejak for insert to satudata_dalam, satudata_masuk, satudata_identitas with check (true);
create policy baca_auditor on jejak for select to satudata_dalam
  using (kantor_kode is null and current_setting('app.auditor', true) = 'ya'
         or kantor_kode = any ((select kantor_terlihat())::text[]));

-- ---- Grants ---------------------------------------------------------------------------------------------------------
grant select on wilayah, kantor, penyelenggaraan, tahapan, hari_libur, pasal, pengaturan, jeda_publikasi, kunci_publik
  to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;

grant select, insert, update on catatan, pengawasan, pencegahan, pelanggaran, penindakan, sengketa, ralat to satudata_dalam;
grant select, insert on langkah, tautan, catatan_versi, idempotensi, nihil, jejak to satudata_dalam;
grant select, insert, update, delete on draf to satudata_dalam;
grant select, insert on terbitan to satudata_dalam;
grant update (terkini, ditarik_pada, alasan_tarik, perlu_diperbarui) on terbitan to satudata_dalam;
grant select (id, nama) on pengguna to satudata_dalam;
grant select (id, catatan_id, peran, kode, anak, dibuat_pada) on brankas.pihak to satudata_dalam;

grant select (id, publik_id, edisi, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima,
  berlaku, registrasi, keadaan, isi, ringkasan, ralat, perlu_diperbarui, terkini, terbit_pada, ditarik_pada, alasan_tarik)
  on terbitan to satudata_publik;
grant select (kantor_kode, jenis, bulan, pada) on nihil to satudata_publik;

grant select, insert, update on pengguna, sesi to satudata_masuk;
grant select, insert, update, delete on tugas to satudata_masuk;
grant delete on sesi to satudata_masuk;
grant insert, update on wilayah, kantor, penyelenggaraan, tahapan, hari_libur, pasal, pengaturan, jeda_publikasi to satudata_masuk;
grant delete on hari_libur, jeda_publikasi, pasal to satudata_masuk;
grant select, insert on idempotensi to satudata_masuk, satudata_identitas;
grant insert on jejak to satudata_masuk, satudata_identitas;

grant select, insert, update on brankas.pihak to satudata_identitas;
grant usage on sequence brankas.nomor_pihak to satudata_identitas;
grant select (id, kantor_kode, jenis, status, nomor, dibuat_oleh, diubah_oleh, induk_id) on catatan to satudata_identitas;
grant select on tautan to satudata_identitas;
create policy ujung_identitas on tautan for select to satudata_identitas
  using (exists (select from catatan c where c.id = dari_id) or exists (select from catatan c where c.id = ke_id));

-- ---- Rules of a record ----------------------------------------------------------------------------------------------
-- No control characters, no marks that turn the direction of text, nothing blank.
create function bersih(t text) returns boolean language sql immutable as $$
  select t is null or (t !~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]' and btrim(t) <> '')
$$;

alter table catatan
  add constraint judul_wajar check (bersih(judul) and char_length(judul) <= 200),
  add constraint nomor_wajar check (bersih(nomor) and char_length(nomor) <= 100),
  add constraint sumber_nomor_wajar check (bersih(sumber_nomor) and char_length(sumber_nomor) <= 100),
  add constraint versi_positif check (versi >= 1),
  add constraint tanggal_wajar check (tanggal_diterima between '2000-01-01' and '2100-01-01'),
  add constraint validasi_lengkap check ((status = 'divalidasi') <= (divalidasi_oleh is not null and divalidasi_pada is not null)),
  add constraint bukan_milik_sendiri check (divalidasi_oleh is null or (divalidasi_oleh <> dibuat_oleh and divalidasi_oleh <> diubah_oleh or status = 'divalidasi' and divalidasi_oleh <> dibuat_oleh)),
  add constraint dikembalikan_berpesan check (status <> 'dikembalikan' or bersih(pesan) and pesan is not null),
  add constraint pembuat foreign key (dibuat_oleh) references pengguna(id) on delete restrict,
  add constraint pengubah foreign key (diubah_oleh) references pengguna(id) on delete restrict,
  add constraint pemvalidasi foreign key (divalidasi_oleh) references pengguna(id) on delete restrict;

alter table pengawasan add check (jenis = 'pengawasan'), add check (cardinality(bentuk) > 0), add check (bersih(uraian));
alter table pencegahan add check (jenis = 'pencegahan'), add check (jangkauan >= 0), add check (jumlah_peserta >= 0),
  add check (peserta_perempuan between 0 and jumlah_peserta), add check (peserta_disabilitas between 0 and jumlah_peserta);
alter table pelanggaran add check (jenis = 'pelanggaran'), add check (bersih(uraian)), add check (tanggal_peristiwa <= tanggal_diketahui),
  add check (jumlah_saksi >= 0);
alter table penindakan add check (jenis = 'penindakan'), add check (hasil_putusan is distinct from 'terbukti' or produk = 'putusan');
alter table sengketa add check (jenis = 'sengketa'), add check (pemohon <> 'kpu_provinsi' and pemohon <> 'kpu_kabupaten_kota');
alter table terbitan add check (char_length(ringkasan) <= 300), add check (bersih(ringkasan)), add check (edisi >= 1),
  add check ((ditarik_pada is null) = (alasan_tarik is null)), add check (tingkat = 'rinci' or ringkasan is null),
  add check (tingkat = 'angka' or ringkasan is not null);
create unique index terbitan_satu_terkini on terbitan (catatan_id) where terkini;
create unique index ralat_satu_berjalan on ralat (catatan_id) where status = 'diajukan';
alter table ralat add check (diputus_oleh is null or diputus_oleh <> diajukan_oleh), add check (bersih(alasan));
alter table tahapan add check (mulai <= selesai);
alter table penyelenggaraan add check (mulai <= selesai);
alter table jeda_publikasi add check (mulai <= selesai), add foreign key (wilayah_kode) references wilayah(kode);
alter table pengguna add check (surel = lower(surel) and surel ~ '^[^@[:space:]]+@[^@[:space:]]+$');
alter table tautan add foreign key (dari_id) references catatan(id) on delete restrict, add foreign key (ke_id) references catatan(id) on delete restrict,
  add check (dari_id <> ke_id);
alter table langkah add foreign key (dibuat_oleh) references pengguna(id) on delete restrict, add check (bersih(keterangan)), add check (bersih(nomor_dokumen));
alter table terbitan add foreign key (kantor_kode) references kantor(kode), add foreign key (wilayah_kode) references wilayah(kode),
  add foreign key (penyelenggaraan_kode) references penyelenggaraan(kode), add foreign key (tahapan_kode) references tahapan(kode);

create function jaga_catatan() returns trigger language plpgsql as $$
declare wilayah_kantor text;
begin
  select k.wilayah_kode into wilayah_kantor from kantor k where k.kode = new.kantor_kode;
  if not (new.wilayah_kode = wilayah_kantor or new.wilayah_kode like wilayah_kantor || '.%') then
    raise exception 'wilayah % di luar wilayah kantor %', new.wilayah_kode, new.kantor_kode using errcode = 'check_violation', constraint = 'wilayah_kantor';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'dikirim' then
      raise exception 'catatan baru berstatus dikirim' using errcode = 'check_violation', constraint = 'status_awal';
    end if;
    return new;
  end if;
  if new.versi <> old.versi + 1 then
    raise exception 'versi harus naik satu' using errcode = 'check_violation', constraint = 'versi_naik';
  end if;
  if (new.id, new.jenis, new.dibuat_oleh, new.dibuat_pada) is distinct from (old.id, old.jenis, old.dibuat_oleh, old.dibuat_pada) then
    raise exception 'jati diri catatan tidak berubah' using errcode = 'check_violation', constraint = 'jati_diri';
  end if;
  if not (old.status, new.status) in (values
      ('dikirim'::status, 'dikirim'::status), ('dikirim', 'dikembalikan'), ('dikirim', 'divalidasi'), ('dikirim', 'dibatalkan'),
      ('dikembalikan', 'dikembalikan'), ('dikembalikan', 'dikirim'), ('dikembalikan', 'dibatalkan'),
      ('divalidasi', 'divalidasi'), ('divalidasi', 'dibatalkan')) then
    raise exception 'status % tidak dapat menjadi %', old.status, new.status using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  return new;
end $$;
create trigger jaga before insert or update on catatan for each row execute function jaga_catatan();

-- A validated record changes only by ralat: its own fields and its detail stay as they were validated.
create function jaga_isi_tervalidasi() returns trigger language plpgsql as $$
declare s status;
begin
  select c.status into s from catatan c where c.id = new.catatan_id;
  if s = 'divalidasi' and coalesce(current_setting('app.verba', true), '') not in ('ralat', 'lanjutkan') then
    raise exception 'catatan tervalidasi hanya berubah lewat ralat' using errcode = 'check_violation', constraint = 'hanya_ralat';
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa'] loop
    execute format('create trigger isi_tervalidasi before update on %I for each row execute function jaga_isi_tervalidasi()', t);
  end loop;
end $$;

create function jaga_rentang() returns trigger language plpgsql as $$
begin
  if new.tanggal_selesai < (select c.tanggal_diterima from catatan c where c.id = new.catatan_id) then
    raise exception 'tanggal selesai mendahului tanggal mulai' using errcode = 'check_violation', constraint = 'rentang_tanggal';
  end if;
  return new;
end $$;
create trigger rentang before insert or update on pengawasan for each row execute function jaga_rentang();
create trigger rentang before insert or update on pencegahan for each row execute function jaga_rentang();

create function jaga_induk() returns trigger language plpgsql as $$
begin
  if new.jenis = 'penindakan' and not exists (select from catatan c where c.id = new.induk_id and c.jenis = 'pelanggaran') then
    raise exception 'penindakan harus berinduk pada pelanggaran' using errcode = 'check_violation', constraint = 'induk_penindakan';
  end if;
  return new;
end $$;
create trigger induk before insert or update of induk_id on catatan for each row execute function jaga_induk();

-- ---- What may be given to the public, and when (Ps. 18(2) Perbawaslu 10/2019 jo. 1/2022) ---------------------------
-- Answers null when a record may be published in detail, else the reason why not yet.
create function halangan_rinci(k uuid) returns text language plpgsql stable as $$
declare c catatan; r regime; akhir date; j jalur;
begin
  select * into c from catatan where id = k;
  if c.status is distinct from 'divalidasi' then return 'belum divalidasi'; end if;
  if c.jenis = 'pelanggaran' then
    if (select p.melibatkan_anak from pelanggaran p where p.catatan_id = k) then return 'melibatkan anak'; end if;
    if not exists (select from langkah l where l.catatan_id = k and l.kode = 'diregistrasi') then return 'tidak diregistrasi: hanya dihitung'; end if;
    if not exists (select from langkah l where l.catatan_id = k and l.kode = 'status_diumumkan') then return 'status belum diumumkan'; end if;
  elsif c.jenis = 'penindakan' then
    select p.jalur into j from penindakan p where p.catatan_id = k;
    if (select p.melibatkan_anak from penindakan p where p.catatan_id = k) then return 'melibatkan anak'; end if;
    select p.regime into r from penyelenggaraan p where p.kode = c.penyelenggaraan_kode;
    if j = 'administratif' and r = 'pemilu' then
      if not exists (select from langkah l where l.catatan_id = k and l.kode in ('sidang', 'status_diumumkan')) then return 'sidang terbuka belum dimulai'; end if;
    elsif not exists (select from langkah l where l.catatan_id = k and l.kode = 'status_diumumkan') then return 'status belum diumumkan';
    end if;
  elsif c.jenis = 'sengketa' then
    if not exists (select from langkah l where l.catatan_id = k and l.kode = 'diregister') then return 'belum diregister'; end if;
  elsif c.jenis = 'pengawasan' then
    select coalesce(t.selesai, p.selesai) into akhir from tahapan t join penyelenggaraan p on p.kode = t.penyelenggaraan_kode where t.kode = c.tahapan_kode;
    if akhir >= (waktu() at time zone 'Asia/Makassar')::date then return 'tahapan belum berakhir'; end if;
  end if;
  return null;
end $$;

create function jaga_terbitan() returns trigger language plpgsql as $$
declare sebab text; asing text; c catatan;
begin
  select k into asing from jsonb_object_keys(new.isi::jsonb) k
   where not exists (select from kunci_publik p where p.jenis = new.jenis and p.kunci = k) limit 1;
  if asing is not null then
    raise exception 'bidang % tidak boleh terbit', asing using errcode = 'check_violation', constraint = 'kunci_publik';
  end if;
  if new.tingkat = 'rinci' and new.ditarik_pada is null then
    sebab := halangan_rinci(new.catatan_id);
    if sebab is not null then
      raise exception 'belum boleh terbit rinci: %', sebab using errcode = 'check_violation', constraint = 'halangan_rinci';
    end if;
    select * into c from catatan where id = new.catatan_id;
    if coalesce(current_setting('app.verba', true), '') = 'terbitkan' and (new.oleh = c.dibuat_oleh or new.oleh = c.divalidasi_oleh) then
      raise exception 'terbit rinci memerlukan orang lain daripada pembuat dan pemvalidasi' using errcode = 'check_violation', constraint = 'orang_kedua';
    end if;
  end if;
  return new;
end $$;
create trigger jaga before insert on terbitan for each row execute function jaga_terbitan();

-- ---- The trace: a chain that an outsider can follow -----------------------------------------------------------------
create function jejak_hash(no bigint, pada timestamptz, pelaku uuid, verba text, sasaran text, kantor text, versi int, rincian jsonb, sebelum bytea)
returns bytea language sql immutable as $$
  select sha256(convert_to(jsonb_build_array(no, (extract(epoch from pada) * 1000)::bigint, pelaku, verba, sasaran, kantor, versi, rincian,
                                             encode(sebelum, 'hex'))::text, 'UTF8'))
$$;

create function sambung_jejak() returns trigger language plpgsql security definer set search_path = public as $$
declare kepala jejak_kepala;
begin
  select * into kepala from jejak_kepala where id for update;
  new.no := kepala.no + 1;
  new.pada := date_trunc('milliseconds', waktu());
  new.sebelum := kepala.hash;
  new.hash := jejak_hash(new.no, new.pada, new.pelaku, new.verba, new.sasaran, new.kantor_kode, new.versi, new.rincian::jsonb, new.sebelum);
  update jejak_kepala set no = new.no, hash = new.hash where id;
  return new;
end $$;
create trigger sambung before insert on jejak for each row execute function sambung_jejak();

create function tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'tabel % hanya ditambah', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger hanya_tambah before update or delete or truncate on jejak for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on langkah for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on catatan_versi for each statement execute function tolak_ubah();
create trigger tak_dihapus before delete or truncate on catatan for each statement execute function tolak_ubah();
create trigger tak_dihapus before delete or truncate on terbitan for each statement execute function tolak_ubah();

-- ---- Demo accounts can exist only in a demo database -----------------------------------------------------------------
create function jaga_akun_contoh() returns trigger language plpgsql as $$
begin
  if new.contoh and not exists (select from pengaturan where kunci = 'demo' and nilai = 'ya') then
    raise exception 'akun contoh hanya ada di basis data demo' using errcode = 'check_violation', constraint = 'akun_contoh';
  end if;
  return new;
end $$;
create trigger contoh before insert or update on pengguna for each row execute function jaga_akun_contoh();

-- The application cannot turn a real database into a demo one.
create function jaga_pengaturan() returns trigger language plpgsql as $$
begin
  if new.kunci = 'demo' and current_user = 'satudata_masuk' then
    raise exception 'pengaturan demo hanya diisi saat pemasangan' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger demo before insert or update on pengaturan for each row execute function jaga_pengaturan();

-- Functions are for the roles above, not for everyone.
revoke execute on function sambung_jejak() from public;
