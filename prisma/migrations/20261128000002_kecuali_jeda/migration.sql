-- The exception to a pause of publication: a leader of the office or of the province publishes one edition of one record in
-- detail all the same, and says why. By whom, when and against which pause is written by the database, not by who asks.
create table pengecualian_jeda (
  catatan_id uuid not null references catatan (id) on delete restrict,
  edisi integer not null,
  dasar text not null,
  alasan text not null check (bersih(alasan)) check (char_length(alasan) <= 500),
  oleh uuid not null references pengguna (id) on delete restrict,
  pada timestamptz not null,
  primary key (catatan_id, edisi)
);
alter table pengecualian_jeda enable row level security;
alter table pengecualian_jeda force row level security;
create policy kantor on pengecualian_jeda to satudata_dalam
  using (exists (select from catatan c where c.id = catatan_id))
  with check (exists (select from catatan c where c.id = catatan_id));
grant select, insert (catatan_id, edisi, alasan) on pengecualian_jeda to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on pengecualian_jeda for each statement execute function tolak_ubah();

-- Who leads what is known to the accounts' role alone; this says it of one person and one office.
create function memimpin(orang uuid, kantor text, j jenis) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from tugas t join pengguna g on g.id = t.pengguna_id
     where g.id = orang and g.aktif and t.fungsi = 'pimpinan' and (kantor = t.kantor_kode or kantor like t.kantor_kode || '.%')
       and (coalesce(cardinality(t.jenis), 0) = 0 or j = any (t.jenis))
       and (waktu() at time zone 'Asia/Makassar')::date <= least(coalesce(t.berlaku_sampai, 'infinity'),
             coalesce(g.berlaku_sampai, (select y.selesai from penyelenggaraan y where y.kode = g.penyelenggaraan_kode), 'infinity')))
$$;
revoke execute on function memimpin(uuid, text, jenis) from public;
grant execute on function memimpin(uuid, text, jenis) to satudata_dalam;

create function jaga_pengecualian() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare c catatan;
begin
  select * into c from catatan where id = new.catatan_id;
  new.oleh := pengguna_kini();
  new.pada := waktu();
  new.dasar := dasar_jeda(c.penyelenggaraan_kode, c.wilayah_kode);
  if new.dasar is null then
    raise exception 'tidak ada jeda publikasi yang dikecualikan' using errcode = 'check_violation', constraint = 'jeda_tidak_ada';
  end if;
  if coalesce(current_setting('app.verba', true), '') <> 'terbitkan_jeda' or not memimpin(new.oleh, c.kantor_kode, c.jenis) then
    raise exception 'jeda publikasi dikecualikan oleh pimpinan' using errcode = 'check_violation', constraint = 'jeda_pimpinan';
  end if;
  if new.oleh in (c.dibuat_oleh, c.diubah_oleh, c.divalidasi_oleh) then
    raise exception 'terbit rinci memerlukan orang lain daripada pembuat dan pemvalidasi' using errcode = 'check_violation', constraint = 'orang_kedua';
  end if;
  if new.edisi <> (select coalesce(max(t.edisi), 0) + 1 from terbitan t where t.catatan_id = new.catatan_id) then
    raise exception 'pengecualian berlaku untuk edisi berikutnya' using errcode = 'check_violation', constraint = 'jeda_edisi';
  end if;
  return new;
end $$;
create trigger jaga before insert on pengecualian_jeda for each row execute function jaga_pengecualian();

-- An exception is used in the transaction that makes it, or it was none.
create function jaga_pengecualian_terpakai() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from terbitan t where t.catatan_id = new.catatan_id and t.edisi = new.edisi and t.tingkat = 'rinci' and t.oleh = new.oleh) then
    raise exception 'pengecualian tanpa terbitan' using errcode = 'check_violation', constraint = 'jeda_terpakai';
  end if;
  return null;
end $$;
create constraint trigger terpakai after insert on pengecualian_jeda deferrable initially deferred for each row execute function jaga_pengecualian_terpakai();
revoke execute on function jaga_pengecualian(), jaga_pengecualian_terpakai() from public;

create or replace function jaga_jeda() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare dasar text; lama terbitan; c catatan;
begin
  if tg_table_name = 'terbitan' then
    dasar := dasar_jeda(new.penyelenggaraan_kode, new.wilayah_kode);
    if dasar is null then return new; end if;
    select * into lama from terbitan t where t.publik_id = new.publik_id and t.edisi < new.edisi order by t.edisi desc limit 1;
    if lama.tingkat = 'rinci' and lama.ditarik_pada is null and lama.ringkasan is not distinct from new.ringkasan then return new; end if;
    if exists (select from pengecualian_jeda p where p.catatan_id = new.catatan_id and p.edisi = new.edisi and p.oleh = new.oleh and p.pada = waktu()) then return new; end if;
  else
    select * into c from catatan where id = new.catatan_id;
    dasar := dasar_jeda(c.penyelenggaraan_kode, c.wilayah_kode);
    if dasar is null then return new; end if;
  end if;
  raise exception 'penerbitan rincian ditunda selama jeda publikasi (%)', dasar using errcode = 'check_violation', constraint = 'jeda_publikasi';
end $$;
