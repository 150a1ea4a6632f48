-- A command asks the database for many small things. What is asked here is the same as before and costs less: an `if` that
-- holds a subquery runs it even where its first half has decided, a function in SQL is compiled into every statement that
-- checks by it, and a guard that cannot apply need not be called.

-- The instant is the transaction's; only the owner, for seeds and tests, may have set another.
create or replace function waktu() returns timestamptz language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(current_setting('app.waktu', true), '') = '' then return now(); end if;
  if session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) then
    return current_setting('app.waktu', true)::timestamptz;
  end if;
  return now();
end $$;
create or replace function bersih(t text) returns boolean language plpgsql immutable set search_path = pg_catalog, public, pg_temp as $$
begin
  return t is null or (t !~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]' and btrim(t) <> '');
end $$;

-- Which offices stand under which is written down, and not found anew by every transaction.
create table kantor_bawah (
  kode text primary key references kantor (kode) on delete cascade on update cascade,
  bawah text[] not null
);
comment on column kantor_bawah.bawah is 'the office itself and all below it';
grant select on kantor_bawah to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;
create function susun_kantor() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  lock table kantor_bawah in share row exclusive mode;
  insert into kantor_bawah (kode, bawah)
    select a.kode, array_agg(k.kode order by k.kode) from kantor a join kantor k on k.kode = a.kode or starts_with(k.kode, a.kode || '.') group by 1
  on conflict (kode) do update set bawah = excluded.bawah where kantor_bawah.bawah <> excluded.bawah;
  return null;
end $$;
revoke execute on function susun_kantor() from public;
create trigger bawah after insert or delete or update of kode on kantor for each statement execute function susun_kantor();
insert into kantor_bawah (kode, bawah)
  select a.kode, array_agg(k.kode order by k.kode) from kantor a join kantor k on k.kode = a.kode or starts_with(k.kode, a.kode || '.') group by 1;

create or replace function kantor_terlihat() returns text[] language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  untuk text := coalesce(current_setting('app.kantor', true), '');
  terlihat text[];
begin
  if strpos(untuk, ',') = 0 then
    select b.bawah into terlihat from kantor_bawah b where b.kode = untuk;
  else
    select array_agg(distinct k) into terlihat
      from kantor_bawah b cross join unnest(b.bawah) k where b.kode = any (string_to_array(untuk, ','));
  end if;
  return coalesce(terlihat, '{}');
end $$;
-- Policies are asked in the reverse order of their names: first whether a record is the viewer's own, which nearly all are,
-- and only then what is on its way to them.
alter policy limpahan_masuk on catatan rename to dari_limpahan;
alter policy limpahan_diputus on catatan rename to dari_limpahan_diputus;

-- ---- Guards that are called where they can apply ------------------------------------------------------------------------
drop trigger induk on catatan;
create trigger induk before insert or update of induk_id on catatan for each row when (new.jenis = 'penindakan') execute function jaga_induk();
drop trigger rentang on pengawasan;
create trigger rentang before insert or update on pengawasan for each row when (new.tanggal_selesai is not null) execute function jaga_rentang();
drop trigger rentang on pencegahan;
create trigger rentang before insert or update on pencegahan for each row when (new.tanggal_selesai is not null) execute function jaga_rentang();
-- only an alleged violation is handed over, and never before its first step
drop trigger dilimpahkan on catatan;
create trigger dilimpahkan before update on catatan for each row when (old.jenis = 'pelanggaran') execute function jaga_dilimpahkan();
drop trigger dilimpahkan on terbitan;
create trigger dilimpahkan before insert on terbitan for each row when (new.jenis = 'pelanggaran') execute function jaga_dilimpahkan();
drop trigger dilimpahkan on langkah;
create trigger dilimpahkan before insert on langkah for each row when (new.urutan <> 1) execute function jaga_dilimpahkan();

create or replace function jaga_nomor() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.nomor_ganda := false;
    return new;
  end if;
  new.nomor_ganda := old.nomor_ganda and new.nomor is not distinct from old.nomor;
  if new.nomor is null and old.nomor is not null then
    if exists (select from langkah_berlaku l where l.catatan_id = new.id and l.kode in ('diregistrasi', 'diregister')) then
      raise exception 'nomor register tidak dikosongkan' using errcode = 'check_violation', constraint = 'nomor_tetap';
    end if;
  end if;
  return new;
end $$;

create or replace function jaga_catatan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  wilayah_kantor text;
  verba text := coalesce(current_setting('app.verba', true), '');
  limpahan boolean := verba in ('limpahkan', 'terima_limpahan', 'tolak_limpahan', 'batalkan_limpahan');
begin
  select k.wilayah_kode into wilayah_kantor from kantor k where k.kode = new.kantor_kode;
  if not (new.wilayah_kode = wilayah_kantor or starts_with(new.wilayah_kode, wilayah_kantor || '.')) then
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
  if new.kantor_kode <> old.kantor_kode then
    if verba <> 'terima_limpahan' or not exists (select from pelimpahan p where p.catatan_id = new.id and p.status = 'dikirim'
                                                    and p.dari_kantor = old.kantor_kode and p.ke_kantor = new.kantor_kode) then
      raise exception 'kantor berganti hanya lewat pelimpahan' using errcode = 'check_violation', constraint = 'kantor_tetap';
    end if;
    -- a number is of the office that gave it; the handover remembers it
    new.nomor := null;
  end if;
  if limpahan and (new.status, new.pesan, new.minta_ralat) is distinct from (old.status, old.pesan, old.minta_ralat) then
    raise exception 'pelimpahan tidak mengubah status' using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  if not (case old.status
           when 'dikirim' then new.status in ('dikirim', 'dikembalikan', 'divalidasi', 'dibatalkan')
           when 'dikembalikan' then new.status in ('dikembalikan', 'dikirim', 'dibatalkan')
           when 'divalidasi' then new.status in ('divalidasi', 'dibatalkan')
           else false end) then
    raise exception 'status % tidak dapat menjadi %', old.status, new.status using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  if old.status <> 'divalidasi' and new.status = 'divalidasi' then
    if new.divalidasi_oleh in (new.dibuat_oleh, new.diubah_oleh, old.diubah_oleh) then
      raise exception 'validasi oleh orang lain daripada pembuat dan pengubah' using errcode = 'check_violation', constraint = 'bukan_milik_sendiri';
    end if;
    -- the demo's loader, as the owner, stores what happened to several people at once
    if new.divalidasi_oleh is distinct from pengguna_kini() then
      if session_user is distinct from (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) then
        raise exception 'validasi oleh orang lain daripada pembuat dan pengubah' using errcode = 'check_violation', constraint = 'bukan_milik_sendiri';
      end if;
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

-- ---- A new record ---------------------------------------------------------------------------------------------------------
-- It ends the declaration that its month was empty, and is noted as entered.
create function catatan_masuk() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare kantor text := left(new.kantor_kode, 5);
begin
  if new.status <> 'dibatalkan' then
    perform pg_advisory_xact_lock_shared(hashtextextended('nihil ' || kantor, 0));
    delete from nihil n where n.kantor_kode = kantor and n.jenis = new.jenis and n.bulan = date_trunc('month', new.tanggal_diterima)::date;
  end if;
  -- a record that the portal opened itself (penindakan) was entered by nobody
  if new.jenis <> 'penindakan' then
    insert into mutu_entri (kantor, jenis, hari, macam, jeda, catatan_id)
      values (kantor, new.jenis, (new.dibuat_pada at time zone 'Asia/Makassar')::date, 'masuk',
              greatest((new.dibuat_pada at time zone 'Asia/Makassar')::date - new.tanggal_diterima, 0), new.id);
    if new.divalidasi_pada is not null then
      insert into mutu_entri (kantor, jenis, hari, macam, catatan_id)
        values (kantor, new.jenis, (new.divalidasi_pada at time zone 'Asia/Makassar')::date, 'validasi', new.id);
    end if;
    insert into sidik_antre values (new.id);
  end if;
  return null;
end $$;
drop trigger nihil_masuk on catatan;
drop trigger mutu_masuk on catatan;
drop function gugurkan_nihil();
drop function mutu_masuk();
create trigger masuk after insert on catatan for each row execute function catatan_masuk();

drop trigger mutu_kembali on catatan_versi;
create or replace function mutu_kembali() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into mutu_entri (kantor, jenis, hari, macam, catatan_id)
    select left(c.kantor_kode, 5), c.jenis, (new.pada at time zone 'Asia/Makassar')::date, 'kembali', c.id
      from catatan c where c.id = new.catatan_id and c.jenis <> 'penindakan';
  return null;
end $$;
create trigger mutu_kembali after insert on catatan_versi for each row when (new.verba = 'kembalikan') execute function mutu_kembali();

-- ---- Records that look like an earlier one, found by the worker -------------------------------------------------------------
-- Who enters a record does not wait for it to be compared. What has to be looked at is noted; the worker finds the rest.
create table sidik_antre (catatan_id uuid not null);
alter table sidik_antre enable row level security;
alter table sidik_antre force row level security;
create policy catat on sidik_antre for insert to satudata_dalam with check (true);
create policy pemilik on sidik_antre to current_user using (true) with check (true);
grant insert on sidik_antre to satudata_dalam;

do $$
declare t text;
begin
  foreach t in array array['pengawasan', 'pencegahan', 'pelanggaran', 'sengketa'] loop
    execute format('drop trigger sidik_masuk on %I', t);
    execute format('drop trigger sidik on %I', t);
    execute format('create policy pemilik on %I for select to current_user using (true)', t);
  end loop;
  create policy pemilik on catatan for select to current_user using (true);
  foreach t in array array['sidik', 'mirip'] loop
    execute format('create policy pemilik on %I to current_user using (true) with check (true)', t);
    execute format('revoke insert, delete on %I from satudata_dalam', t);
  end loop;
end $$;
drop trigger sidik on catatan;
drop policy kantor on sidik;
drop policy kantor on mirip;
create policy kantor on mirip for select to satudata_dalam
  using (kantor = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
revoke select on sidik from satudata_dalam;
revoke insert (catatan_id, kantor, kunci) on sidik from satudata_dalam;
revoke insert (catatan_id, dengan_id, kantor, sebab) on mirip from satudata_dalam;
drop function sidik_masuk();
drop function sidik_ubah();
drop function sidik_ubah_catatan();
drop function sidik_kunci(text, text);

create function antre_sidik() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into sidik_antre values (new.catatan_id);
  return null;
end $$;
create function antre_sidik_catatan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into sidik_antre values (new.id);
  return null;
end $$;
create trigger sidik after update on pengawasan for each row when (old.uraian is distinct from new.uraian) execute function antre_sidik();
create trigger sidik after update on pencegahan for each row when (old.uraian is distinct from new.uraian) execute function antre_sidik();
create trigger sidik after update on pelanggaran for each row when (old.uraian is distinct from new.uraian) execute function antre_sidik();
create trigger sidik after update on sengketa for each row when (old.nomor_objek is distinct from new.nomor_objek) execute function antre_sidik();
create trigger sidik after update on catatan for each row
  when (new.jenis <> 'penindakan' and (old.nomor, old.judul, old.tanggal_diterima, old.kantor_kode, old.wilayah_kode, old.status = 'dibatalkan')
        is distinct from (new.nomor, new.judul, new.tanggal_diterima, new.kantor_kode, new.wilayah_kode, new.status = 'dibatalkan'))
  execute function antre_sidik_catatan();

-- How often the list has changed: a board that was counted before is counted anew (lib/angka/ingat.ts).
create table mirip_kepala (id boolean primary key default true check (id), ke bigint not null);
insert into mirip_kepala values (true, 0);
grant select on mirip_kepala to satudata_dalam;

-- Looks at up to so many of the noted records, in the order in which they were entered, one caller at a time.
-- Returns how many notes were taken up; the worker learns nothing else.
create function cari_mirip(banyak integer) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  diambil integer;
  k uuid;
  ids uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('cari_mirip', 0));
  with d as (delete from sidik_antre where ctid = any (array(select ctid from sidik_antre limit banyak)) returning catatan_id)
    select count(*), array_agg(distinct catatan_id) into diambil, ids from d;
  for k in select c.id from catatan c where c.id = any (ids) order by c.dibuat_pada, c.id loop
    perform sidik_ulang(k);
  end loop;
  if diambil > 0 then update mirip_kepala set ke = ke + 1; end if;
  return diambil;
end $$;
revoke execute on function cari_mirip(integer) from public;
grant execute on function cari_mirip(integer) to satudata_pekerja;
