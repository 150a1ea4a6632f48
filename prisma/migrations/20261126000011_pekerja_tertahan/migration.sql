-- Since when the worker has left something undone: its last minute by its own clock, the oldest work that nobody has
-- taken, the oldest entry that was not rolled up. Asked by the health check, whose role sees neither queue nor ledger.
create function pekerja_tertahan() returns table (detak timestamptz, tunggu timestamptz, ekor timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- the tables of the job library are there once a worker has been installed
  if to_regclass('graphile_worker._private_known_crontabs') is not null then
    execute 'select max(last_execution) from graphile_worker._private_known_crontabs' into detak;
    execute 'select min(run_at) from graphile_worker._private_jobs where locked_at is null and attempts < max_attempts and run_at <= now()' into tunggu;
  end if;
  -- the oldest of some that are old: a tail that is long because much came at once is not read to its end
  select min(e.dicatat_pada) into ekor
    from (select dicatat_pada from angka_ekor where dicatat_pada < now() - interval '10 minutes' limit 100) e;
  return next;
end $$;
revoke execute on function pekerja_tertahan() from public;
grant execute on function pekerja_tertahan() to satudata_masuk;
