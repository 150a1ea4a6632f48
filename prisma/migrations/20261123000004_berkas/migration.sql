-- Evidence: what came in, when, by whom, with which digest. The bytes live outside the database; a row is never deleted
-- and says for ever what was received.
create type kategori_berkas as enum ('alat_bukti', 'surat', 'putusan', 'dokumentasi', 'berita_acara', 'lainnya');
create type status_berkas as enum ('karantina', 'tersimpan');

create table berkas (
  id uuid not null,
  catatan_id uuid not null,
  langkah_id uuid,
  nama text not null,
  kategori kategori_berkas not null,
  ukuran bigint not null,
  mime text not null,
  sha256 text not null,
  kunci_simpan text not null,
  status status_berkas not null default 'karantina',
  diunggah_oleh uuid not null,
  diunggah_pada timestamptz(3) not null default waktu(),
  disimpan_pada timestamptz(3),
  dibatalkan_oleh uuid,
  dibatalkan_pada timestamptz(3),
  alasan_batal text,
  constraint berkas_pkey primary key (id),
  constraint berkas_catatan foreign key (catatan_id) references catatan(id) on delete restrict,
  constraint berkas_langkah foreign key (langkah_id) references langkah(id) on delete restrict,
  constraint berkas_pengunggah foreign key (diunggah_oleh) references pengguna(id) on delete restrict,
  constraint berkas_pembatal foreign key (dibatalkan_oleh) references pengguna(id) on delete restrict,
  constraint nama_wajar check (bersih(nama) and char_length(nama) <= 255 and nama !~ '[/\\]' and nama !~ '^\.+$'),
  constraint ukuran_wajar check (ukuran between 1 and 209715200),
  constraint sha256_wajar check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint mime_dikenal check (mime in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/quicktime', 'audio/mpeg', 'audio/mp4', 'audio/ogg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'application/zip')),
  -- where it lies follows from its id: a row cannot be pointed at another file
  constraint kunci_dari_id check (kunci_simpan = 'asli/' || left(id::text, 2) || '/' || id::text),
  constraint tersimpan_berwaktu check ((status = 'tersimpan') = (disimpan_pada is not null)),
  constraint batal_lengkap check ((dibatalkan_oleh is null) = (dibatalkan_pada is null) and (dibatalkan_oleh is null) = (alasan_batal is null)
    and bersih(alasan_batal) and (alasan_batal is null or char_length(alasan_batal) <= 300))
);
create index berkas_catatan_id_idx on berkas (catatan_id);
create index berkas_sha256_idx on berkas (sha256);

-- A picture for the public, made anew from the pixels alone, approved one by one by PPID, never by who brought the original.
create table turunan_publik (
  id uuid not null,
  berkas_id uuid not null,
  catatan_id uuid not null,
  keterangan text not null,
  mime text not null,
  ukuran bigint not null,
  sha256 text not null,
  kunci_simpan text not null,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz(3) not null default waktu(),
  disetujui_oleh uuid,
  disetujui_pada timestamptz(3),
  ditarik_oleh uuid,
  ditarik_pada timestamptz(3),
  terbitan_publik_id text,
  constraint turunan_publik_pkey primary key (id),
  constraint turunan_berkas foreign key (berkas_id) references berkas(id) on delete restrict,
  constraint turunan_catatan foreign key (catatan_id) references catatan(id) on delete restrict,
  constraint turunan_pembuat foreign key (dibuat_oleh) references pengguna(id) on delete restrict,
  constraint turunan_penyetuju foreign key (disetujui_oleh) references pengguna(id) on delete restrict,
  constraint turunan_penarik foreign key (ditarik_oleh) references pengguna(id) on delete restrict,
  constraint turunan_keterangan check (bersih(keterangan) and char_length(keterangan) <= 200),
  constraint turunan_mime check (mime = 'image/jpeg'),
  constraint turunan_ukuran check (ukuran between 1 and 209715200),
  constraint turunan_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint turunan_kunci check (kunci_simpan = 'turunan/' || left(id::text, 2) || '/' || id::text),
  constraint setuju_lengkap check ((disetujui_oleh is null) = (disetujui_pada is null) and (disetujui_oleh is null) = (terbitan_publik_id is null)),
  constraint tarik_lengkap check ((ditarik_oleh is null) = (ditarik_pada is null))
);
create index turunan_publik_berkas_id_idx on turunan_publik (berkas_id);
create index turunan_publik_terbitan_publik_id_idx on turunan_publik (terbitan_publik_id);

alter table berkas enable row level security;
alter table berkas force row level security;
alter table turunan_publik enable row level security;
alter table turunan_publik force row level security;
create policy kantor on berkas to satudata_dalam
  using (exists (select from catatan c where c.id = catatan_id)) with check (exists (select from catatan c where c.id = catatan_id));
create policy kantor on turunan_publik to satudata_dalam
  using (exists (select from catatan c where c.id = catatan_id)) with check (exists (select from catatan c where c.id = catatan_id));
-- The public has what is approved and not withdrawn, as long as its record stands in detail.
create policy publik on turunan_publik for select to satudata_publik
  using (disetujui_pada is not null and ditarik_pada is null and exists (select from terbitan t
    where t.publik_id = terbitan_publik_id and t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null));
-- The worker puts away what waits in quarantine and compares rows with files: no name, no person, no case.
create policy simpan on berkas to satudata_pekerja using (true) with check (status = 'tersimpan');
create policy lihat on turunan_publik for select to satudata_pekerja using (true);

grant select on berkas, turunan_publik to satudata_dalam;
grant insert (id, catatan_id, langkah_id, nama, kategori, ukuran, mime, sha256, kunci_simpan, diunggah_oleh) on berkas to satudata_dalam;
grant update (status, disimpan_pada, dibatalkan_oleh, dibatalkan_pada, alasan_batal) on berkas to satudata_dalam;
grant insert (id, berkas_id, catatan_id, keterangan, mime, ukuran, sha256, kunci_simpan, dibuat_oleh) on turunan_publik to satudata_dalam;
grant update (disetujui_oleh, disetujui_pada, ditarik_oleh, ditarik_pada, terbitan_publik_id) on turunan_publik to satudata_dalam;
grant select (id, keterangan, mime, ukuran, sha256, kunci_simpan, disetujui_pada, ditarik_pada, terbitan_publik_id) on turunan_publik to satudata_publik;
grant select (id, ukuran, sha256, kunci_simpan, status, diunggah_pada) on berkas to satudata_pekerja;
grant update (status, disimpan_pada) on berkas to satudata_pekerja;
grant select (id, ukuran, sha256, kunci_simpan) on turunan_publik to satudata_pekerja;

create function jaga_berkas() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'karantina' or new.dibatalkan_oleh is not null then
      raise exception 'berkas baru berada di karantina' using errcode = 'check_violation', constraint = 'berkas_baru';
    end if;
    if new.diunggah_oleh is distinct from pengguna_kini() then
      raise exception 'pengunggah adalah yang masuk' using errcode = 'check_violation', constraint = 'berkas_pengunggah';
    end if;
    if (select c.status from catatan c where c.id = new.catatan_id) is not distinct from 'dibatalkan' then
      raise exception 'catatan sudah dibatalkan' using errcode = 'check_violation', constraint = 'berkas_catatan_batal';
    end if;
    if new.langkah_id is not null and not exists (select from langkah l where l.id = new.langkah_id and l.catatan_id = new.catatan_id) then
      raise exception 'langkah milik catatan lain' using errcode = 'check_violation', constraint = 'berkas_langkah_lain';
    end if;
    return new;
  end if;
  if (new.id, new.catatan_id, new.langkah_id, new.nama, new.kategori, new.ukuran, new.mime, new.sha256, new.kunci_simpan, new.diunggah_oleh, new.diunggah_pada)
     is distinct from (old.id, old.catatan_id, old.langkah_id, old.nama, old.kategori, old.ukuran, old.mime, old.sha256, old.kunci_simpan, old.diunggah_oleh, old.diunggah_pada) then
    raise exception 'yang diterima tidak berubah' using errcode = 'check_violation', constraint = 'berkas_tetap';
  end if;
  if old.status = 'tersimpan' and (new.status, new.disimpan_pada) is distinct from (old.status, old.disimpan_pada) then
    raise exception 'berkas tersimpan tidak kembali ke karantina' using errcode = 'check_violation', constraint = 'berkas_tetap';
  end if;
  if (new.dibatalkan_oleh, new.dibatalkan_pada, new.alasan_batal) is distinct from (old.dibatalkan_oleh, old.dibatalkan_pada, old.alasan_batal) then
    if old.dibatalkan_oleh is not null then
      raise exception 'berkas sudah dibatalkan' using errcode = 'check_violation', constraint = 'berkas_sudah_batal';
    end if;
    if new.dibatalkan_oleh is distinct from pengguna_kini() then
      raise exception 'pembatal adalah yang masuk' using errcode = 'check_violation', constraint = 'berkas_pembatal';
    end if;
  end if;
  return new;
end $$;
create trigger jaga before insert or update on berkas for each row execute function jaga_berkas();
create trigger tak_dihapus before delete or truncate on berkas for each statement execute function tolak_ubah();
create trigger tak_dihapus before delete or truncate on turunan_publik for each statement execute function tolak_ubah();

create function jaga_turunan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare b berkas;
begin
  select * into b from berkas where id = new.berkas_id;
  if tg_op = 'INSERT' then
    if b.catatan_id is distinct from new.catatan_id or b.dibatalkan_oleh is not null or b.status <> 'tersimpan'
       or b.mime not in ('image/jpeg', 'image/png', 'image/webp') or new.disetujui_oleh is not null or new.ditarik_oleh is not null then
      raise exception 'turunan hanya dari gambar yang tersimpan' using errcode = 'check_violation', constraint = 'turunan_baru';
    end if;
    return new;
  end if;
  if (new.id, new.berkas_id, new.catatan_id, new.keterangan, new.mime, new.ukuran, new.sha256, new.kunci_simpan, new.dibuat_oleh, new.dibuat_pada)
     is distinct from (old.id, old.berkas_id, old.catatan_id, old.keterangan, old.mime, old.ukuran, old.sha256, old.kunci_simpan, old.dibuat_oleh, old.dibuat_pada) then
    raise exception 'turunan tidak berubah' using errcode = 'check_violation', constraint = 'turunan_tetap';
  end if;
  if (new.disetujui_oleh, new.disetujui_pada, new.terbitan_publik_id) is distinct from (old.disetujui_oleh, old.disetujui_pada, old.terbitan_publik_id) then
    if old.disetujui_oleh is not null or new.ditarik_oleh is not null or b.dibatalkan_oleh is not null then
      raise exception 'turunan sudah diputus' using errcode = 'check_violation', constraint = 'turunan_diputus';
    end if;
    if new.disetujui_oleh is distinct from pengguna_kini() or new.disetujui_oleh = b.diunggah_oleh then
      raise exception 'disetujui oleh orang lain daripada pengunggah' using errcode = 'check_violation', constraint = 'turunan_orang_kedua';
    end if;
    if not exists (select from terbitan t where t.catatan_id = new.catatan_id and t.publik_id = new.terbitan_publik_id
                    and t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null) then
      raise exception 'catatan belum terbit rinci' using errcode = 'check_violation', constraint = 'turunan_belum_terbit';
    end if;
  end if;
  if (new.ditarik_oleh, new.ditarik_pada) is distinct from (old.ditarik_oleh, old.ditarik_pada) and old.ditarik_oleh is not null then
    raise exception 'turunan sudah ditarik' using errcode = 'check_violation', constraint = 'turunan_diputus';
  end if;
  return new;
end $$;
create trigger jaga before insert or update on turunan_publik for each row execute function jaga_turunan();

-- What is cancelled is no longer shown to anybody outside.
create function tarik_turunan_batal() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  update turunan_publik set ditarik_oleh = new.dibatalkan_oleh, ditarik_pada = waktu() where berkas_id = new.id and ditarik_oleh is null;
  return new;
end $$;
create trigger turunan_ikut after update of dibatalkan_oleh on berkas
  for each row when (new.dibatalkan_oleh is not null and old.dibatalkan_oleh is null) execute function tarik_turunan_batal();

-- A record that is withdrawn takes its pictures with it; published again, each is looked at and approved again.
create function tarik_turunan_terbitan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  update turunan_publik set ditarik_oleh = coalesce(pengguna_kini(), new.oleh), ditarik_pada = waktu()
   where terbitan_publik_id = new.publik_id and ditarik_oleh is null;
  return new;
end $$;
create trigger turunan_ikut after update of ditarik_pada on terbitan
  for each row when (new.ditarik_pada is not null and old.ditarik_pada is null) execute function tarik_turunan_terbitan();
