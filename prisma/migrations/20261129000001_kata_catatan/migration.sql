-- A word in the subjects and numbers of the inside's records. Row security keeps it from every index (whether a text matches
-- may not be asked before who may see it), so a search for one record among a million read all of them, twice: seven
-- seconds. This looks it up and itself shows its caller only what row security does; where very many hold it, null.
create index catatan_kata on catatan using gin (judul gin_trgm_ops, nomor gin_trgm_ops, sumber_nomor gin_trgm_ops);

create function catatan_berkata(macam jenis, pola text, paling integer) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  terlihat text[] := kantor_terlihat();
  masuk uuid[] := limpahan_masuk();
  ketemu uuid[];
  banyak bigint;
begin
  -- first the word alone: with the offices beside it the planner takes a common word for a rare one
  select array_agg(c.id) filter (where c.kantor_kode = any (terlihat) or c.id = any (masuk)), count(*) into ketemu, banyak
    from (select id, kantor_kode from catatan where jenis = macam and (judul ilike pola or nomor ilike pola or sumber_nomor ilike pola)
           limit paling + 1) c;
  return case when banyak <= paling then coalesce(ketemu, '{}') end;
end $$;
revoke execute on function catatan_berkata(jenis, text, integer) from public;
grant execute on function catatan_berkata(jenis, text, integer) to satudata_dalam;
