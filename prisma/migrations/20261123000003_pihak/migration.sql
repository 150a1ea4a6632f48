-- Parties of a case: who acts for whom, who was recorded wrongly, and what a child among them means for publication.

alter type brankas.peran add value 'pihak_terkait';
alter type brankas.peran add value 'ahli';

-- What else the report form asks (place and day of birth, sex, occupation, nationality, e-mail) is sealed as one. That a
-- number is there may be known inside; of the number itself not even a part: its mask is made when it is opened.
alter table brankas.pihak
  add column rincian bytea,
  add column ada_nik boolean not null generated always as (nik is not null) stored,
  add column ada_telepon boolean not null generated always as (telepon is not null) stored;
create index pihak_anak on brankas.pihak (catatan_id) where anak;
create index on brankas.pihak (telepon_indeks);
create index on brankas.pihak (kunci_id);

-- For whom a kuasa acts; one kuasa may act for several.
create table brankas.kuasa (
  kuasa_id uuid not null references brankas.pihak(id) on delete restrict,
  mewakili_id uuid not null references brankas.pihak(id) on delete restrict,
  primary key (kuasa_id, mewakili_id),
  constraint bukan_diri_sendiri check (kuasa_id <> mewakili_id)
);
create index on brankas.kuasa (mewakili_id);

-- A row is never changed: a wrong one is withdrawn with a reason and stays.
create table brankas.pihak_keliru (
  pihak_id uuid primary key references brankas.pihak(id) on delete restrict,
  alasan text not null check (bersih(alasan) and char_length(alasan) <= 300),
  oleh uuid not null references pengguna(id) on delete restrict,
  pada timestamptz not null default waktu()
);

do $$
declare t text;
begin
  foreach t in array array['kuasa', 'pihak_keliru'] loop
    execute format('alter table brankas.%I enable row level security', t);
    execute format('alter table brankas.%I force row level security', t);
  end loop;
end $$;
create policy kantor on brankas.kuasa to satudata_dalam
  using (exists (select from brankas.pihak p where p.id = kuasa_id))
  with check (exists (select from brankas.pihak p where p.id = kuasa_id) and exists (select from brankas.pihak p where p.id = mewakili_id));
create policy kantor on brankas.pihak_keliru to satudata_dalam, satudata_identitas
  using (exists (select from brankas.pihak p where p.id = pihak_id))
  with check (exists (select from brankas.pihak p where p.id = pihak_id));

-- The vault has a slot and a door. The inside puts people in and reads nothing sealed; the door reads and puts nothing
-- in. So recording a party stands in one transaction with what it does to the publication of the case.
grant insert (id, catatan_id, peran, kode, anak, kunci_id, nama, nik, telepon, alamat, rincian, nama_indeks, nik_indeks, telepon_indeks, dibuat_oleh)
  on brankas.pihak to satudata_dalam;
grant select (ada_nik, ada_telepon, dibuat_oleh) on brankas.pihak to satudata_dalam;
grant usage on sequence brankas.nomor_pihak to satudata_dalam;
revoke insert on brankas.pihak from satudata_identitas;
revoke usage on sequence brankas.nomor_pihak from satudata_identitas;
grant select, insert on brankas.kuasa to satudata_dalam;
grant select on brankas.pihak_keliru to satudata_dalam, satudata_identitas;
grant insert (pihak_id, alasan, oleh) on brankas.pihak_keliru to satudata_identitas;

-- ---- Rows of the vault ----------------------------------------------------------------------------------------------
create trigger tak_dihapus before delete or truncate on brankas.pihak for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on brankas.kuasa for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on brankas.pihak_keliru for each statement execute function tolak_ubah();

-- Sealed anew under another key (npm run kunci:putar), but never another person's.
create function jaga_pihak() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if (new.id, new.catatan_id, new.peran, new.kode, new.anak, new.dibuat_oleh, new.dibuat_pada)
     is distinct from (old.id, old.catatan_id, old.peran, old.kode, old.anak, old.dibuat_oleh, old.dibuat_pada) then
    raise exception 'pihak tidak diubah, hanya ditandai keliru' using errcode = 'check_violation', constraint = 'pihak_tetap';
  end if;
  return new;
end $$;
create trigger tetap before update on brankas.pihak for each row execute function jaga_pihak();

-- Nothing is sealed with a key that this database does not know: an old process that was forgotten after the key was
-- changed, or a server with a mistyped one, would lock names away for good. Nothing is known before the first start.
create function jaga_kunci() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare dikenal text[];
begin
  select array_agg(p.nilai) into dikenal from pengaturan p where p.kunci in ('kunci_identitas', 'kunci_identitas_baru');
  if dikenal is not null and not new.kunci_id = any (dikenal) then
    raise exception 'kunci % bukan kunci basis data ini', new.kunci_id using errcode = 'check_violation', constraint = 'kunci_identitas';
  end if;
  return new;
end $$;
create trigger kunci before insert or update of kunci_id on brankas.pihak for each row execute function jaga_kunci();
create trigger kunci before insert or update of kunci_id on draf for each row execute function jaga_kunci();

create function jaga_kuasa() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare kuasa record; wakil record;
begin
  if tg_table_name = 'pihak' then
    if not exists (select from brankas.kuasa k where k.kuasa_id = new.id) then
      raise exception 'kuasa tanpa yang diwakili' using errcode = 'check_violation', constraint = 'kuasa_mewakili';
    end if;
    return null;
  end if;
  select p.peran, c.id, coalesce(c.induk_id, c.id) as akar into kuasa
    from brankas.pihak p join catatan c on c.id = p.catatan_id where p.id = new.kuasa_id;
  select p.peran, c.id, coalesce(c.induk_id, c.id) as akar into wakil
    from brankas.pihak p join catatan c on c.id = p.catatan_id where p.id = new.mewakili_id;
  if kuasa.peran is distinct from 'kuasa' or wakil.peran is null or wakil.peran = 'kuasa'
     or not wakil.id in (kuasa.id, kuasa.akar)
     or exists (select from brankas.pihak_keliru q where q.pihak_id = new.mewakili_id) then
    raise exception 'kuasa mewakili pihak perkara yang sama' using errcode = 'check_violation', constraint = 'kuasa_mewakili';
  end if;
  return new;
end $$;
create trigger mewakili before insert on brankas.kuasa for each row execute function jaga_kuasa();
create constraint trigger mewakili after insert on brankas.pihak deferrable initially deferred
  for each row when (new.peran = 'kuasa') execute function jaga_kuasa();

-- ---- A child in a case (Ps. 18(2) Perbawaslu 10/2019; design 7) -----------------------------------------------------
-- A case is a family: the pelanggaran and the penindakan under it. A child anywhere in it keeps the whole from detail.
create function anak_terlibat(k uuid) returns boolean language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare akar uuid;
begin
  select coalesce(c.induk_id, c.id) into akar from catatan c where c.id = k;
  return exists (select from brankas.pihak p join catatan c on c.id = p.catatan_id
                  where p.anak and (c.id = akar or c.induk_id = akar)
                    and not exists (select from brankas.pihak_keliru q where q.pihak_id = p.id))
      or exists (select from pelanggaran d where d.catatan_id = akar and d.melibatkan_anak);
end $$;

-- Whatever the law's track says comes after that; wrapped, so that neither has to repeat the other.
alter function halangan_rinci(uuid) rename to halangan_rinci_jalur;
create function halangan_rinci(k uuid) returns text language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  if anak_terlibat(k) then return 'melibatkan anak'; end if;
  return halangan_rinci_jalur(k);
end $$;

-- Known only after publication: the detail is withdrawn in the same transaction. The words are public, so they say
-- nothing of a child. That the case is still counted is posted by the command (lib/terbitan/commands.ts, hitungKembali).
create function tarik_karena_anak() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  update terbitan t set ditarik_pada = waktu(), alasan_tarik = 'Sesudah catatan berubah, rinciannya tidak lagi dapat tampil.'
   where t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null
     and t.catatan_id in (select c.id from catatan x join catatan c on coalesce(x.induk_id, x.id) in (c.id, c.induk_id)
                           where x.id = new.catatan_id);
  return null;
end $$;
create trigger anak after insert on brankas.pihak for each row when (new.anak) execute function tarik_karena_anak();
create trigger anak after update of melibatkan_anak on pelanggaran
  for each row when (new.melibatkan_anak and not old.melibatkan_anak) execute function tarik_karena_anak();
