-- A case and its tracks may stand at different offices, and who publishes the one need not see the other. Whether a child
-- is in the family is asked of all offices: the answer is yes or no, and what the viewer sees is as before when it is given.
-- It stays here and not in halangan_rinci_jalur: a child may come and go without an edition, so the desk asks it anew.
create or replace function anak_terlibat(k uuid) returns boolean language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  akar uuid;
  ada boolean;
  dilihat text := coalesce(current_setting('app.kantor', true), '');
begin
  perform set_config('app.kantor', (select string_agg(o.kode, ',') from kantor o where o.induk_kode is null), true);
  select coalesce(c.induk_id, c.id) into akar from catatan c where c.id = k;
  ada := exists (select from brankas.pihak p join catatan c on c.id = p.catatan_id
                  where p.anak and (c.id = akar or c.induk_id = akar)
                    and not exists (select from brankas.pihak_keliru q where q.pihak_id = p.id))
      or exists (select from pelanggaran d where d.catatan_id = akar and d.melibatkan_anak);
  perform set_config('app.kantor', dilihat, true);
  return ada;
end $$;
