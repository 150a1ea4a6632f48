-- What was withdrawn leaves the public's table. No page shows it, but the public's role could still read every edition of
-- it; row security would cost each public count a filter and could not hide half a row. So when a detail ends, all its
-- editions keep what an edition that is only counted holds (its figures as of an older instant stay what they were), and
-- that it was withdrawn, when and why. What they said lies apart, for the inside.
create table terbitan_tertutup (
  terbitan_id uuid primary key references terbitan (id) on delete restrict,
  catatan_id uuid not null references catatan (id) on delete restrict,
  wilayah_kode text not null,
  isi jsonb not null,
  ringkasan text not null,
  pada timestamptz(3) not null default waktu()
);
create index on terbitan_tertutup (catatan_id);
alter table terbitan_tertutup enable row level security;
alter table terbitan_tertutup force row level security;
create policy kantor on terbitan_tertutup for select to satudata_dalam using (exists (select from catatan c where c.id = catatan_id));
create policy pemilik on terbitan_tertutup to current_user using (true) with check (true);
create policy pemilik_tutup on terbitan for update to current_user using (true) with check (true);
grant select on terbitan_tertutup to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on terbitan_tertutup for each statement execute function tolak_ubah();

-- An edition in detail without its summary is a closed one.
do $$
declare nama text;
begin
  select conname into strict nama from pg_constraint
   where conrelid = 'terbitan'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'ringkasan IS NOT NULL';
  execute format('alter table terbitan drop constraint %I', nama);
end $$;

-- Closes the editions of a record up to its last withdrawal, or all of them where none stands in detail now.
create function tutup_edisi(p text) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  sampai integer;
begin
  select case when bool_or(terkini and tingkat = 'rinci' and ditarik_pada is null) then max(edisi) filter (where ditarik_pada is not null) else max(edisi) end
    into sampai from terbitan where publik_id = p;
  with lama as (
    select id, catatan_id, wilayah_kode, isi, ringkasan from terbitan
     where publik_id = p and edisi <= sampai and tingkat = 'rinci' and ringkasan is not null),
  simpan as (insert into terbitan_tertutup (terbitan_id, catatan_id, wilayah_kode, isi, ringkasan) select * from lama)
  update terbitan t set ringkasan = null, wilayah_kode = left(t.wilayah_kode, 5),
         isi = coalesce((select jsonb_object_agg(x.key, x.value) from jsonb_each(t.isi) x
                          where x.key in (select case d.macam when 'kelompok' then 'kelompok' else d.bidang end
                                            from angka_dimensi d where d.jenis = t.jenis and d.publik)), '{}')
    from lama where t.id = lama.id;
end $$;
-- At the end of the transaction: whether the next edition is in detail too is known only then. What was never in detail
-- does not come here.
create function tutup_ditarik() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform tutup_edisi(new.publik_id);
  return null;
end $$;
create constraint trigger tutup after insert or update of terkini, ditarik_pada on terbitan deferrable initially deferred
  for each row when (new.tingkat = 'rinci' and (not new.terkini or new.ditarik_pada is not null)) execute function tutup_ditarik();

-- There is no way back but a new edition; and a new one in detail says something.
create function jaga_edisi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'edisi yang berlalu atau ditarik tidak dibuka lagi, dan yang rinci berisi ringkasan' using errcode = 'check_violation', constraint = 'edisi_tertutup';
end $$;
create trigger tetap before update of terkini, ditarik_pada, alasan_tarik on terbitan for each row
  when (new.terkini and not old.terkini or old.ditarik_pada is not null and (new.ditarik_pada, new.alasan_tarik) is distinct from (old.ditarik_pada, old.alasan_tarik))
  execute function jaga_edisi();
create trigger berisi before insert on terbitan for each row when (new.tingkat = 'rinci' and new.ringkasan is null) execute function jaga_edisi();

revoke execute on function tutup_edisi(text), tutup_ditarik(), jaga_edisi() from public;

-- What was withdrawn before.
select tutup_edisi(p.publik_id) from (
  select publik_id from terbitan where tingkat = 'rinci'
   group by 1 having bool_or(ditarik_pada is not null) or not bool_or(terkini)) p;
