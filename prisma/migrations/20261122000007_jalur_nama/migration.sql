-- A guard reads the real tables: without a fixed path a role could put a temporary table of the same name in front of
-- them, and the trace would continue a chain of that role's own making.
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_language l on l.oid = p.prolang
            where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'
              and (p.proname like 'jaga\_%' or p.proname in ('sambung_jejak', 'tolak_ubah', 'halangan_rinci')) loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', f);
  end loop;
end $$;
