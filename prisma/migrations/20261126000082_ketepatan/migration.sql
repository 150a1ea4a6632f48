-- How many duties were done in time, for the public: by kind, over the whole province, and only of those that fell due by
-- a day. Whether one case was late is nobody's to read (domain 8.2).
create policy pemilik on tenggat for select to current_user using (true);
create function ketepatan_publik(sampai date) returns table (jenis jenis, mulai date, tepat int, terlambat int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.jenis, min(k.batas), count(*) filter (where k.tepat)::int, count(*) filter (where not k.tepat)::int
    from (select c.jenis, b.batas,
                 coalesce(t.langkah_selesai is not null and (t.selesai < b.batas
                   or t.selesai = b.batas and coalesce(t.selesai_jam <= t.jatuh_jam, true)), false) as tepat
            from tenggat t join catatan c on c.id = t.catatan_id and c.status = 'divalidasi'
            join aturan_tenggat a on a.id = t.aturan_id and not a.hak
           cross join lateral (select coalesce(t.batas_maks, t.jatuh_tempo) as batas) b
           -- whatever is asked: not before a whole month has passed over the day on which it fell due
           where t.status <> 'gugur' and b.batas <= least($1, (waktu() at time zone 'Asia/Makassar')::date - 31)) k
   group by 1
$$;
revoke execute on function ketepatan_publik(date) from public;
grant execute on function ketepatan_publik(date) to satudata_publik;
