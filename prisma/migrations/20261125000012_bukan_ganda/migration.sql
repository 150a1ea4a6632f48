-- Two records that look alike and are not the same. Said of what both looked like then: when either of them changes in what
-- they were compared by, it has not been said of them any more, and they are shown again if they still look alike.
create table bukan_ganda (
  no bigint generated always as identity primary key,
  catatan_id uuid not null references catatan (id) on delete restrict,
  dengan_id uuid not null references catatan (id) on delete restrict,
  kantor text not null references kantor (kode) on delete restrict,
  rupa_catatan text not null,
  rupa_dengan text not null,
  alasan text not null check (bersih(alasan) and char_length(alasan) <= 500),
  oleh uuid not null references pengguna (id) on delete restrict,
  pada timestamptz not null default waktu(),
  unique (catatan_id, dengan_id, rupa_catatan, rupa_dengan),
  check (catatan_id <> dengan_id)
);
create index on bukan_ganda (dengan_id);
create index on bukan_ganda (kantor, pada desc);
alter table bukan_ganda enable row level security;
alter table bukan_ganda force row level security;
create policy kantor on bukan_ganda for select to satudata_dalam
  using (kantor = any (array(select left(k, 5) from unnest((select kantor_terlihat())) k)));
create policy nyatakan on bukan_ganda for insert to satudata_dalam with check (kantor = any ((select kantor_terlihat())::text[]));
create policy pemilik on bukan_ganda for select to current_user using (true);
grant select on bukan_ganda to satudata_dalam;
grant insert (catatan_id, dengan_id, kantor, rupa_catatan, rupa_dengan, alasan, oleh) on bukan_ganda to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on bukan_ganda for each statement execute function tolak_ubah();

-- What a record is compared by; null where it is out of sight.
create function rupa(k uuid) returns text language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select md5(concat_ws(' | ', sidik_isi(c, coalesce(w.uraian, p.uraian, l.uraian, s.nomor_objek)), sidik_nomor(c)))
    from catatan c
    left join pengawasan w on w.catatan_id = c.id
    left join pencegahan p on p.catatan_id = c.id
    left join pelanggaran l on l.catatan_id = c.id
    left join sengketa s on s.catatan_id = c.id
   where c.id = k
$$;
create function dinyatakan_beda(a uuid, b uuid) returns boolean language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from bukan_ganda g where g.catatan_id = a and g.dengan_id = b
                    and g.rupa_catatan = rupa(a) and g.rupa_dengan = rupa(b))
$$;

-- The earlier record that each of these looks like, if any, and that nobody told apart from it.
create or replace function mirip_cari(ids uuid[]) returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into mirip (catatan_id, dengan_id, kantor, sebab)
    select distinct on (s.catatan_id) s.catatan_id, d.catatan_id, s.kantor, split_part(s.kunci, ' ', 1)
      from sidik s
     cross join lateral (select t.catatan_id from sidik t
                          where t.kantor = s.kantor and t.kunci = s.kunci and t.no < s.no and t.catatan_id <> s.catatan_id
                            and not exists (select from bukan_ganda g where g.catatan_id = s.catatan_id and g.dengan_id = t.catatan_id
                                               and g.rupa_catatan = rupa(s.catatan_id) and g.rupa_dengan = rupa(t.catatan_id))
                          order by t.no limit 1) d
     where s.catatan_id = any (ids)
     order by s.catatan_id, s.kunci desc
  on conflict (catatan_id) do nothing
$$;

-- It may look like yet another: it is looked at anew.
create function cari_lagi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into sidik_antre values (new.catatan_id);
  return null;
end $$;
create trigger cari_lagi after insert on bukan_ganda for each row execute function cari_lagi();
