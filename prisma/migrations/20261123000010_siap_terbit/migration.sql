-- PPID's desk: what may go out in detail is noted when an edition is written, so that the desk does not put the law's
-- check to a whole archive. Whatever moves the check of the track (a step, a ralat) writes a new edition in the same
-- transaction. What may change without one (a child in the case, for pengawasan the day) is asked again of the few that
-- are shown. A migration that loosens halangan_rinci_jalur ends with: select segarkan_siap();
create table siap_terbit (
  catatan_id uuid primary key references catatan (id) on delete restrict,
  jenis jenis not null,
  kantor_kode text not null references kantor (kode) on delete restrict,
  tanggal_diterima date not null,
  orang uuid[] not null
);
comment on column siap_terbit.orang is 'who worked on the record: they do not publish it';

alter table siap_terbit enable row level security;
alter table siap_terbit force row level security;
create policy kantor on siap_terbit to satudata_dalam
  using (kantor_kode = any ((select kantor_terlihat())::text[]))
  with check (kantor_kode = any ((select kantor_terlihat())::text[]));
grant select, insert, delete on siap_terbit to satudata_dalam;

create function siap_terbit(t terbitan) returns boolean language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select t.terkini and t.tingkat = 'angka' and t.ditarik_pada is null and (t.jenis = 'pengawasan' or halangan_rinci_jalur(t.catatan_id) is null)
$$;

create function catat_siap() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.terkini then
    delete from siap_terbit where catatan_id = new.catatan_id;
    if siap_terbit(new) then
      insert into siap_terbit select id, jenis, kantor_kode, tanggal_diterima, array_remove(array[dibuat_oleh, diubah_oleh, divalidasi_oleh], null)
        from catatan where id = new.catatan_id;
    end if;
  end if;
  return null;
end $$;
create trigger catat_siap after insert or update of ditarik_pada on terbitan for each row execute function catat_siap();

-- An owner who is no superuser is held to row security too: while this runs it is not forced.
create function segarkan_siap() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare t text; dibaca text[] := array['catatan', 'pelanggaran', 'penindakan', 'langkah', 'terbitan', 'siap_terbit'];
begin
  foreach t in array dibaca loop execute format('alter table %I no force row level security', t); end loop;
  delete from siap_terbit;
  insert into siap_terbit
    select c.id, c.jenis, c.kantor_kode, c.tanggal_diterima, array_remove(array[dibuat_oleh, diubah_oleh, divalidasi_oleh], null)
      from terbitan e join catatan c on c.id = e.catatan_id where e.terkini and siap_terbit(e);
  foreach t in array dibaca loop execute format('alter table %I force row level security', t); end loop;
end $$;
revoke all on function segarkan_siap() from public;
select segarkan_siap();

-- One a kind: under row security the equality of enums does not reach an index, a condition does.
do $$
declare j jenis;
begin
  foreach j in array enum_range(null::jenis) loop
    execute format('create index %I on siap_terbit (tanggal_diterima desc, catatan_id desc) where jenis = %L', 'siap_terbit_' || j, j);
  end loop;
end $$;

-- *Publikasi tertinggal* looked at every record for its edition.
create index terbitan_tertinggal on terbitan (catatan_id) where terkini and perlu_diperbarui;
