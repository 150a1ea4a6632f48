-- A word for the holidays and rules that clocks are counted by: another as soon as one of them has changed. Whoever holds
-- them in memory asked until now for the sum of all their rows, which cost more than taking the step.
create table acuan_jam (
  satu boolean primary key default true check (satu),
  versi uuid not null default gen_random_uuid()
);
insert into acuan_jam default values;
grant select on acuan_jam to satudata_dalam;

create function acuan_jam_berganti() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update acuan_jam set versi = gen_random_uuid() where satu;
  return null;
end $$;
revoke execute on function acuan_jam_berganti() from public;
create trigger acuan_jam after insert or update or delete or truncate on hari_libur for each statement execute function acuan_jam_berganti();
create trigger acuan_jam after insert or update or delete or truncate on aturan_tenggat for each statement execute function acuan_jam_berganti();
