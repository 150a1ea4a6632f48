-- A new way of counting is no new fact: what it changes is posted at the instants at which the records themselves were
-- recorded, minus the old cell and plus the new. So a figure as known on a past day keeps its number, and can be split in the
-- new way too.
create or replace function angka_segarkan() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  t text;
  dibaca text[] := array['catatan', 'pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa', 'langkah', 'catatan_versi', 'terbitan', 'pelimpahan'];
begin
  foreach t in array dibaca loop execute format('alter table %I no force row level security', t); end loop;
  -- rolled up once, at the end
  alter table angka_entri disable trigger gulung;
  perform angka_bangun(c.id) from catatan c where c.divalidasi_pada is not null order by c.divalidasi_pada, c.id;
  alter table angka_entri enable trigger gulung;
  foreach t in array dibaca loop execute format('alter table %I force row level security', t); end loop;
  perform angka_gulung_ulang();
end $$;
