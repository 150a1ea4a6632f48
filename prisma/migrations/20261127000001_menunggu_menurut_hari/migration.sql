-- What waits is asked "as of" a day, by kind: an index that begins with the office is read whole for it, and everything
-- that has come to wait since then with it. By kind and day only what the day knows of is read.
drop index catatan_belum_sah;
create index catatan_belum_sah on catatan (jenis, tanggal_diterima)
  include (kantor_kode, penyelenggaraan_kode, tahapan_kode, status) where status <> 'divalidasi';

create or replace function menunggu_seprovinsi(macam jenis[], untuk text, di text, dari date, per date)
returns table (jenis jenis, kantor text, n integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not '64' = any (string_to_array(coalesce(current_setting('app.kantor', true), ''), ',')) then
    raise exception 'hanya untuk yang melihat seluruh provinsi' using errcode = 'insufficient_privilege';
  end if;
  -- a day that is not asked is written as a bound: one plan by the index serves every question
  return query
    select c.jenis, c.kantor_kode, count(*)::integer from catatan c
     where c.status <> 'divalidasi' and c.status = 'dikirim' and c.jenis = any (macam)
       and c.tanggal_diterima between coalesce(dari, '-infinity') and coalesce(per, 'infinity')
       and (untuk is null or c.penyelenggaraan_kode = untuk) and (di is null or c.tahapan_kode = di)
     group by 1, 2;
end $$;
