-- A pause of publication is held here too: while it lasts no record comes to stand in detail, none that stands is told in
-- other words, and no picture is added. What follows from the record itself (a step, a ralat, a withdrawal) is told at once,
-- as it always is. Answers on what the pause of an election and a place rests today, or null.
create function dasar_jeda(pemilu text, tempat text) returns text language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select j.dasar_hukum from jeda_publikasi j join penyelenggaraan p on p.regime = j.regime
   where j.aktif and p.kode = pemilu and (waktu() at time zone 'Asia/Makassar')::date between j.mulai and j.selesai
     and (tempat = j.wilayah_kode or tempat like j.wilayah_kode || '.%') limit 1
$$;

create function jaga_jeda() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare dasar text; lama terbitan; c catatan;
begin
  if tg_table_name = 'terbitan' then
    dasar := dasar_jeda(new.penyelenggaraan_kode, new.wilayah_kode);
    if dasar is null then return new; end if;
    select * into lama from terbitan t where t.publik_id = new.publik_id and t.edisi < new.edisi order by t.edisi desc limit 1;
    if lama.tingkat = 'rinci' and lama.ditarik_pada is null and lama.ringkasan is not distinct from new.ringkasan then return new; end if;
  else
    select * into c from catatan where id = new.catatan_id;
    dasar := dasar_jeda(c.penyelenggaraan_kode, c.wilayah_kode);
    if dasar is null then return new; end if;
  end if;
  raise exception 'penerbitan rincian ditunda selama jeda publikasi (%)', dasar using errcode = 'check_violation', constraint = 'jeda_publikasi';
end $$;
create trigger jeda before insert on terbitan for each row when (new.tingkat = 'rinci' and new.ditarik_pada is null) execute function jaga_jeda();
create trigger jeda before update of disetujui_pada on turunan_publik
  for each row when (new.disetujui_pada is not null and old.disetujui_pada is null) execute function jaga_jeda();

-- Where a case stood before it moved is told by the eleven offices, as everything is that is counted: a sub-district's own
-- office would tell where a case happened of which the public may only know the regency.
create or replace function pindah_publik(per date, saat timestamptz) returns table (publik_id text, kantor text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (p.catatan_id) e.publik_id, left(p.dari_kantor, 5)
    from pelimpahan p join terbitan e on e.catatan_id = p.catatan_id and e.edisi = 1
   where p.status = 'diterima' and p.ke_kantor is not null and p.tanggal_putus > per and p.diputus_pada <= saat
   order by p.catatan_id, p.diputus_pada
$$;
