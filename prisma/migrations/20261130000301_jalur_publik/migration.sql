-- Which published tracks belong to which published violation, all at once: a table of cases asked terkait_publik for each of
-- its rows. Like that one it names only what can be read in detail.
create function jalur_publik() returns table (publik_id text, jalur text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.publik_id, j.publik_id
    from terbitan j join catatan c on c.id = j.catatan_id
    join terbitan i on i.catatan_id = c.induk_id and i.terkini and i.tingkat = 'rinci' and i.ditarik_pada is null
   where j.jenis = 'penindakan' and j.terkini and j.tingkat = 'rinci' and j.ditarik_pada is null
$$;
revoke execute on function jalur_publik() from public;
grant execute on function jalur_publik() to satudata_publik;
