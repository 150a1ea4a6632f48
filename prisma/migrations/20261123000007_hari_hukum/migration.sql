-- A condition on an outer column is not pushed into a view with a security barrier: as one statement this function read
-- every registration of the archive, 50 ms at ten thousand records, at every step and on every page of a case. With the
-- case's id in a variable it reads the case.
create or replace function hari_hukum(k uuid) returns date language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare asal uuid; diterima date; pertama date;
begin
  select coalesce(c.induk_id, c.id), c.tanggal_diterima into asal, diterima from catatan c where c.id = k;
  select min(l.tanggal) into pertama from langkah_berlaku l where l.catatan_id = asal and l.kode in ('diregistrasi', 'diregister');
  return coalesce(pertama, diterima);
end $$;
