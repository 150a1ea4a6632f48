-- Which published cases were with another office on a day, as known at an instant, and with which: the public's list of a
-- day has them where the public's figure counts them. The public sees no handover, only where a case stood.
create function pindah_publik(per date, saat timestamptz) returns table (publik_id text, kantor text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (p.catatan_id) e.publik_id, p.dari_kantor
    from pelimpahan p join terbitan e on e.catatan_id = p.catatan_id and e.edisi = 1
   where p.status = 'diterima' and p.ke_kantor is not null and p.tanggal_putus > per and p.diputus_pada <= saat
   order by p.catatan_id, p.diputus_pada
$$;
revoke execute on function pindah_publik(date, timestamptz) from public;
grant execute on function pindah_publik(date, timestamptz) to satudata_publik;
