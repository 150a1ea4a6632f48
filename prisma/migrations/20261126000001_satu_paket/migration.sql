-- Whether a form was answered before: who sends it a second time waits until the first is done, and then reads its answer.
-- The lock and the look are two statements, so that the look sees what the one before left behind.
create function sudah_pernah(k uuid) returns table (hasil jsonb, verba text) language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(k::text, 0));
  return query select i.hasil::jsonb, i.verba from idempotensi i where i.kunci = k;
end $$;
