-- The monthly tables must know of how many cases anybody can already read where they happened, in their own page or in that
-- of one of their tracks: subtracted from a cell, they leave those that are only counted.
drop function bahan_kategori(date);
create function bahan_kategori(hari date)
returns table (penyelenggaraan text, kantor text, wilayah text, kategori text, pasal text, n integer, terbuka integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.penyelenggaraan_kode, t.kantor_kode, left(c.wilayah_kode, 8), d.kategori_terlapor::text,
         (select min(s.kode) from pasal s where d.pasal in (s.kode, s.label)), count(*)::int,
         count(*) filter (where t.tingkat = 'rinci' or exists (
           select from catatan a join terbitan j on j.catatan_id = a.id and j.terkini and j.tingkat = 'rinci' and j.ditarik_pada is null
            where a.induk_id = c.id))::int
    from terbitan t join catatan c on c.id = t.catatan_id join pelanggaran d on d.catatan_id = c.id
   where t.jenis = 'pelanggaran' and t.terkini and t.ditarik_pada is null and t.tanggal_diterima <= hari
   group by 1, 2, 3, 4, 5
$$;
revoke execute on function bahan_kategori(date) from public;
grant execute on function bahan_kategori(date) to satudata_pekerja;
