-- Which other published records belong to the same case: its parent, its tracks, what it grew from. The public sees only
-- ids that it can read in detail already, and how they hang together; what is only counted is not named.
create policy pemilik on tautan for select to current_user using (true);
create function terkait_publik(id text) returns table (publik_id text, hubungan text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with ini as (
    select c.id, c.induk_id from terbitan t join catatan c on c.id = t.catatan_id
     where t.publik_id = $1 and t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null),
  dekat as (
    select i.induk_id as id, 'induk' as hubungan from ini i where i.induk_id is not null
    union all select c.id, 'jalur' from ini i join catatan c on c.induk_id in (i.id, i.induk_id) and c.id <> i.id
    union all select x.dari_id, 'asal' from ini i join tautan x on x.ke_id = i.id and x.macam <> 'penindakan_dari'
    union all select x.ke_id, 'lanjutan' from ini i join tautan x on x.dari_id = i.id and x.macam <> 'penindakan_dari')
  select t.publik_id, min(d.hubungan) from dekat d
    join terbitan t on t.catatan_id = d.id and t.terkini and t.tingkat = 'rinci' and t.ditarik_pada is null
   group by 1 order by 2, 1 limit 12
$$;
revoke execute on function terkait_publik(text) from public;
grant execute on function terkait_publik(text) to satudata_publik;

-- Its neighbours: the same office on the same stage, around the same day.
create index terbitan_sekitar on terbitan (jenis, kantor_kode, tahapan_kode, tanggal_diterima desc, publik_id desc)
  where terkini and ditarik_pada is null and tingkat = 'rinci';
-- What was published in a week. Editions are only added, so their instants lie in the order of the table: a summary of
-- each few pages is enough, and costs a command nothing.
create index terbitan_pekan on terbitan using brin (terbit_pada) with (pages_per_range = 16, autosummarize = on);
create index terbitan_ditarik on terbitan (ditarik_pada) where ditarik_pada is not null;
