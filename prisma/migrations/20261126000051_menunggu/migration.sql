-- How many records wait for validation stands beside every headline. Row security looks a record's office up in a list of
-- 116, record by record; a viewer of the whole province sees them all, so theirs are counted from the index alone.
drop index catatan_belum_sah;
create index catatan_belum_sah on catatan (kantor_kode, jenis, tanggal_diterima)
  include (penyelenggaraan_kode, tahapan_kode, status) where status <> 'divalidasi';

create function menunggu_seprovinsi(macam jenis[], untuk text, di text, dari date, per date)
returns table (jenis jenis, kantor text, n integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not '64' = any (string_to_array(coalesce(current_setting('app.kantor', true), ''), ',')) then
    raise exception 'hanya untuk yang melihat seluruh provinsi' using errcode = 'insufficient_privilege';
  end if;
  return query
    select c.jenis, c.kantor_kode, count(*)::integer from catatan c
     where c.status = 'dikirim' and c.jenis = any (macam) and (untuk is null or c.penyelenggaraan_kode = untuk)
       and (di is null or c.tahapan_kode = di) and (dari is null or c.tanggal_diterima >= dari)
       and (per is null or c.tanggal_diterima <= per)
     group by 1, 2;
end $$;
revoke execute on function menunggu_seprovinsi(jenis[], text, text, date, date) from public;
grant execute on function menunggu_seprovinsi(jenis[], text, text, date, date) to satudata_dalam;
