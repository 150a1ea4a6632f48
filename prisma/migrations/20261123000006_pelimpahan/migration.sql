-- A case is handed to another office. Between offices of the portal the same record moves, with all that hangs on it and
-- its received day; to another body it ends here. What was handed over, with the digest of every file, stays with both.

create type status_pelimpahan as enum ('dikirim', 'diterima', 'ditolak', 'dibatalkan');

-- The list of files as `sha256sum -c` reads it, and its digest: who holds the paper can make it again.
create function sidik_daftar(daftar jsonb) returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select encode(sha256(convert_to(coalesce(string_agg((b ->> 'sha256') || '  ' || (b ->> 'nama') || E'\n', '' order by n), ''), 'UTF8')), 'hex')
    from jsonb_array_elements(daftar) with ordinality as d (b, n)
$$;

create table pelimpahan (
  id uuid primary key default gen_random_uuid(),
  catatan_id uuid not null references catatan(id) on delete restrict,
  langkah_id uuid not null unique references langkah(id) on delete restrict,
  dari_kantor text not null references kantor(kode) on delete restrict,
  ke_kantor text references kantor(kode) on delete restrict,
  ke_instansi text,
  -- what the source keeps of a case that it no longer sees
  judul text not null,
  nomor text,
  tanggal_diterima date not null,
  alasan text not null,
  nomor_surat text not null,
  tanggal date not null,
  nomor_berita_acara text not null,
  tanggal_berita_acara date not null,
  berkas jsonb not null,
  sidik_berkas text not null,
  status status_pelimpahan not null default 'dikirim',
  dikirim_oleh uuid not null references pengguna(id) on delete restrict,
  dikirim_pada timestamptz(3) not null default waktu(),
  diputus_oleh uuid references pengguna(id) on delete restrict,
  diputus_pada timestamptz(3),
  tanggal_putus date,
  alasan_putus text,
  nomor_tanda_terima text,
  constraint pelimpahan_tujuan check (num_nonnulls(ke_kantor, ke_instansi) = 1 and ke_kantor is distinct from dari_kantor),
  constraint pelimpahan_wajar check (bersih(ke_instansi) and char_length(ke_instansi) <= 200 and bersih(alasan) and char_length(alasan) <= 1000
    and bersih(nomor_surat) and bersih(alasan_putus) and char_length(alasan_putus) <= 1000
    and bersih(nomor_tanda_terima) and char_length(nomor_tanda_terima) <= 100),
  constraint pelimpahan_pleno check (tanggal_berita_acara <= tanggal),
  constraint pelimpahan_sidik check (jsonb_typeof(berkas) = 'array' and sidik_berkas = sidik_daftar(berkas)),
  constraint pelimpahan_putusan check ((status = 'dikirim') = (diputus_oleh is null) and (diputus_oleh is null) = (diputus_pada is null)
    and (status = 'diterima') = (nomor_tanda_terima is not null) and (status = 'diterima') = (tanggal_putus is not null)
    and (status in ('ditolak', 'dibatalkan')) = (alasan_putus is not null) and (status <> 'ditolak' or ke_kantor is not null)
    and tanggal_putus >= tanggal)
);
create unique index pelimpahan_satu_berjalan on pelimpahan (catatan_id) where status = 'dikirim';
create index pelimpahan_masuk on pelimpahan (ke_kantor) where status = 'dikirim';
create index on pelimpahan (dari_kantor, dikirim_pada desc);
create index on pelimpahan (ke_kantor, dikirim_pada desc);

-- ---- Who sees it ------------------------------------------------------------------------------------------------------
alter table pelimpahan enable row level security;
alter table pelimpahan force row level security;
create policy lihat on pelimpahan for select to satudata_dalam
  using (dari_kantor = any ((select kantor_terlihat())::text[]) or ke_kantor = any ((select kantor_terlihat())::text[]));
create policy serah on pelimpahan for insert to satudata_dalam
  with check (dari_kantor = any (string_to_array(current_setting('app.kantor', true), ',')));
-- decided by the office itself, not by one above it
create policy putus on pelimpahan for update to satudata_dalam
  using (status = 'dikirim' and (dari_kantor = any ((select kantor_terlihat())::text[]) or ke_kantor = any ((select kantor_terlihat())::text[])))
  with check (case when status = 'ditolak' or status = 'diterima' and ke_kantor is not null then ke_kantor else dari_kantor end
              = any (string_to_array(current_setting('app.kantor', true), ',')));
grant select on pelimpahan to satudata_dalam;
grant insert (catatan_id, langkah_id, ke_kantor, ke_instansi, alasan) on pelimpahan to satudata_dalam;
grant update (status, diputus_oleh, tanggal_putus, alasan_putus, nomor_tanda_terima) on pelimpahan to satudata_dalam;

-- The cases on their way to the viewer's offices: seen until they are decided, changed only by deciding.
create function limpahan_masuk() returns uuid[] language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(p.catatan_id), '{}') from pelimpahan p
   where p.status = 'dikirim' and p.ke_kantor = any ((select kantor_terlihat())::text[])
$$;
create policy limpahan_masuk on catatan for select to satudata_dalam using (id = any ((select limpahan_masuk())::uuid[]));
create policy limpahan_diputus on catatan for update to satudata_dalam
  using (id = any ((select limpahan_masuk())::uuid[]) and current_setting('app.verba', true) in ('terima_limpahan', 'tolak_limpahan'))
  with check (id = any ((select limpahan_masuk())::uuid[]) and current_setting('app.verba', true) = 'tolak_limpahan');

-- One link of the chain, read by both offices; and who looked behind a code name follows the case.
create policy pelimpahan on jejak for select to satudata_dalam
  using (verba in ('limpahkan', 'terima_limpahan', 'tolak_limpahan', 'batalkan_limpahan')
         and (rincian ->> 'dari' = any ((select kantor_terlihat())::text[]) or rincian ->> 'ke' = any ((select kantor_terlihat())::text[])));
create policy pembukaan on jejak for select to satudata_dalam
  using (verba = 'buka_identitas' and exists (select from catatan c
           where c.id = case when sasaran ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then sasaran::uuid end));

-- ---- Its own row ------------------------------------------------------------------------------------------------------
create function jaga_pelimpahan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  c catatan;
  l langkah;
  akhir langkah;
  pemilik boolean := session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
begin
  select * into c from catatan where id = new.catatan_id;
  select * into akhir from langkah_berlaku where catatan_id = new.catatan_id order by urutan desc limit 1;
  if tg_op = 'INSERT' then
    if c.jenis is distinct from 'pelanggaran' or c.status <> 'divalidasi' then
      raise exception 'hanya dugaan pelanggaran tervalidasi yang dilimpahkan' using errcode = 'check_violation', constraint = 'pelimpahan_perkara';
    end if;
    if exists (select from langkah_berlaku x where x.catatan_id = c.id and x.kode = 'diregistrasi')
       or exists (select from catatan x where x.induk_id = c.id and x.status <> 'dibatalkan') then
      raise exception 'perkara sudah diregistrasi' using errcode = 'check_violation', constraint = 'pelimpahan_terdaftar';
    end if;
    select * into l from langkah where id = new.langkah_id;
    if l.id is distinct from akhir.id or l.kode <> (case when new.ke_kantor is null then 'dilimpahkan_instansi' else 'dilimpahkan' end)
       or not pemilik and l.dibuat_oleh is distinct from pengguna_kini() then
      raise exception 'pelimpahan tanpa langkahnya' using errcode = 'check_violation', constraint = 'pelimpahan_langkah';
    end if;
    -- everything that case and step say already is taken from them
    new.dari_kantor := c.kantor_kode;
    new.judul := c.judul;
    new.nomor := coalesce(c.nomor, (select p.nomor_penyampaian from pelanggaran p where p.catatan_id = c.id));
    new.tanggal_diterima := c.tanggal_diterima;
    new.nomor_surat := l.nomor_dokumen;
    new.tanggal := l.tanggal;
    new.nomor_berita_acara := l.nomor_berita_acara;
    new.tanggal_berita_acara := l.tanggal_berita_acara;
    new.dikirim_oleh := l.dibuat_oleh;
    new.dikirim_pada := waktu();
    select coalesce(jsonb_agg(jsonb_build_object('nama', b.nama, 'ukuran', b.ukuran, 'sha256', b.sha256, 'kategori', b.kategori)
                              order by b.diunggah_pada, b.id), '[]')
      into new.berkas from berkas b where b.catatan_id = c.id and b.dibatalkan_oleh is null;
    new.sidik_berkas := sidik_daftar(new.berkas);
    if new.status <> 'dikirim' then
      raise exception 'pelimpahan baru berstatus dikirim' using errcode = 'check_violation', constraint = 'pelimpahan_tetap';
    end if;
    return new;
  end if;
  if old.status <> 'dikirim' or new.status = 'dikirim'
     or (new.id, new.catatan_id, new.langkah_id, new.dari_kantor, new.ke_kantor, new.ke_instansi, new.judul, new.nomor, new.tanggal_diterima, new.alasan,
         new.nomor_surat, new.tanggal, new.nomor_berita_acara, new.tanggal_berita_acara, new.berkas, new.sidik_berkas, new.dikirim_oleh, new.dikirim_pada)
        is distinct from
        (old.id, old.catatan_id, old.langkah_id, old.dari_kantor, old.ke_kantor, old.ke_instansi, old.judul, old.nomor, old.tanggal_diterima, old.alasan,
         old.nomor_surat, old.tanggal, old.nomor_berita_acara, old.tanggal_berita_acara, old.berkas, old.sidik_berkas, old.dikirim_oleh, old.dikirim_pada) then
    raise exception 'pelimpahan diputus satu kali' using errcode = 'check_violation', constraint = 'pelimpahan_tetap';
  end if;
  new.diputus_pada := waktu();
  if not pemilik and new.diputus_oleh is distinct from pengguna_kini() then
    raise exception 'pemutus adalah yang masuk' using errcode = 'check_violation', constraint = 'pelimpahan_pemutus';
  end if;
  if new.status = 'diterima' and new.ke_kantor is not null then
    if c.kantor_kode is distinct from new.ke_kantor or akhir.kode is distinct from 'diterima_limpahan' then
      raise exception 'perkara belum berpindah' using errcode = 'check_violation', constraint = 'pelimpahan_langkah';
    end if;
    new.tanggal_putus := akhir.tanggal;
  elsif new.status = 'diterima' then
    if new.tanggal_putus > (waktu() at time zone 'Asia/Makassar')::date then
      raise exception 'tanda terima % belum terjadi', new.tanggal_putus using errcode = 'check_violation', constraint = 'langkah_belum_terjadi';
    end if;
  elsif c.kantor_kode is distinct from new.dari_kantor or not exists (select from langkah x where x.membatalkan = new.langkah_id) then
    raise exception 'langkah pelimpahannya masih berdiri' using errcode = 'check_violation', constraint = 'pelimpahan_langkah';
  end if;
  -- who refused no longer sees the case when the transaction ends, so its position is held here
  if c.posisi is distinct from akhir.kode then
    raise exception 'posisi % bukan langkah terakhir %', c.posisi, akhir.kode using errcode = 'check_violation', constraint = 'posisi_langkah';
  end if;
  return new;
end $$;
create trigger jaga before insert or update on pelimpahan for each row execute function jaga_pelimpahan();
create trigger tak_dihapus before delete or truncate on pelimpahan for each statement execute function tolak_ubah();

-- ---- Its steps --------------------------------------------------------------------------------------------------------
-- A step of a handover stands with its row, and falls with it.
create function jaga_langkah_limpahan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  atas text;
  ada boolean;
begin
  if new.kode = 'pembatalan' then
    select l.kode into atas from langkah l where l.id = new.membatalkan;
    if atas in ('dilimpahkan', 'dilimpahkan_instansi') then
      ada := exists (select from pelimpahan p where p.langkah_id = new.membatalkan and p.status in ('ditolak', 'dibatalkan'));
    else
      ada := atas is distinct from 'diterima_limpahan';
    end if;
  elsif new.kode = 'diterima_limpahan' then
    ada := exists (select from pelimpahan p join catatan c on c.id = p.catatan_id
                    where p.catatan_id = new.catatan_id and p.status = 'diterima' and p.tanggal_putus = new.tanggal
                      and p.langkah_id = (select l.id from langkah_berlaku l where l.catatan_id = new.catatan_id and l.urutan < new.urutan order by l.urutan desc limit 1));
  else
    ada := exists (select from pelimpahan p where p.langkah_id = new.id);
  end if;
  if not ada then
    raise exception 'langkah % tanpa pelimpahannya', coalesce(atas, new.kode) using errcode = 'check_violation', constraint = 'langkah_pelimpahan';
  end if;
  return null;
end $$;
create constraint trigger limpahan after insert on langkah deferrable initially deferred for each row
  when (new.kode in ('dilimpahkan', 'dilimpahkan_instansi', 'diterima_limpahan', 'pembatalan')) execute function jaga_langkah_limpahan();

-- ---- On its way nothing of the case is written but the decision: what was listed is what arrives -------------------------
create function jaga_dilimpahkan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare k uuid[];
begin
  if coalesce(current_setting('app.verba', true), '') in ('terima_limpahan', 'tolak_limpahan', 'batalkan_limpahan') then return new; end if;
  if tg_table_name = 'catatan' then k := array[new.id];
  elsif tg_table_name = 'tautan' then k := array[new.dari_id, new.ke_id];
  else k := array[new.catatan_id];
  end if;
  if exists (select from pelimpahan p where p.catatan_id = any (k) and p.status = 'dikirim' and p.ke_kantor is not null) then
    raise exception 'perkara sedang dilimpahkan' using errcode = 'check_violation', constraint = 'sedang_dilimpahkan';
  end if;
  return new;
end $$;
create trigger dilimpahkan before update on catatan for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before update on pelanggaran for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert on langkah for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert on tautan for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert on catatan_versi for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert or update on ralat for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert on terbitan for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert on brankas.pihak for each row execute function jaga_dilimpahkan();
create trigger dilimpahkan before insert or update of dibatalkan_oleh on berkas for each row execute function jaga_dilimpahkan();

-- ---- The record changes its office only so ----------------------------------------------------------------------------
create or replace function jaga_catatan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  wilayah_kantor text;
  verba text := coalesce(current_setting('app.verba', true), '');
  limpahan boolean := verba in ('limpahkan', 'terima_limpahan', 'tolak_limpahan', 'batalkan_limpahan');
  pemilik boolean := session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
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
  if new.kantor_kode <> old.kantor_kode
     and not (verba = 'terima_limpahan' and exists (select from pelimpahan p where p.catatan_id = new.id and p.status = 'dikirim'
                                                      and p.dari_kantor = old.kantor_kode and p.ke_kantor = new.kantor_kode)) then
    raise exception 'kantor berganti hanya lewat pelimpahan' using errcode = 'check_violation', constraint = 'kantor_tetap';
  end if;
  -- a number is of the office that gave it; the handover remembers it
  if new.kantor_kode <> old.kantor_kode then new.nomor := null; end if;
  if limpahan and (new.status, new.pesan, new.minta_ralat) is distinct from (old.status, old.pesan, old.minta_ralat) then
    raise exception 'pelimpahan tidak mengubah status' using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  if not (old.status, new.status) in (values
      ('dikirim'::status, 'dikirim'::status), ('dikirim', 'dikembalikan'), ('dikirim', 'divalidasi'), ('dikirim', 'dibatalkan'),
      ('dikembalikan', 'dikembalikan'), ('dikembalikan', 'dikirim'), ('dikembalikan', 'dibatalkan'),
      ('divalidasi', 'divalidasi'), ('divalidasi', 'dibatalkan')) then
    raise exception 'status % tidak dapat menjadi %', old.status, new.status using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  if old.status <> 'divalidasi' and new.status = 'divalidasi' then
    -- the demo's loader, as the owner, stores what happened to several people at once
    if new.divalidasi_oleh in (new.dibuat_oleh, new.diubah_oleh, old.diubah_oleh)
       or not pemilik and new.divalidasi_oleh is distinct from pengguna_kini() then
      raise exception 'validasi oleh orang lain daripada pembuat dan pengubah' using errcode = 'check_violation', constraint = 'bukan_milik_sendiri';
    end if;
  end if;
  if old.status = 'divalidasi' then
    if (new.divalidasi_oleh, new.divalidasi_pada) is distinct from (old.divalidasi_oleh, old.divalidasi_pada)
       or verba <> 'ralat' and new.wilayah_kode <> old.wilayah_kode and new.kantor_kode = old.kantor_kode
       or verba <> 'ralat' and (new.penyelenggaraan_kode, new.tahapan_kode, new.tanggal_diterima, new.judul,
                                new.sumber_data, new.sumber_nomor, new.induk_id, new.diubah_oleh)
            is distinct from (old.penyelenggaraan_kode, old.tahapan_kode, old.tanggal_diterima, old.judul,
                              old.sumber_data, old.sumber_nomor, old.induk_id, old.diubah_oleh)
       or verba not in ('ralat', 'lanjutkan') and new.nomor is distinct from old.nomor and new.kantor_kode = old.kantor_kode
       or verba not in ('ralat', 'lanjutkan') and not limpahan and new.posisi is distinct from old.posisi then
      raise exception 'catatan tervalidasi hanya berubah lewat ralat' using errcode = 'check_violation', constraint = 'hanya_ralat';
    end if;
  end if;
  return new;
end $$;
