-- A pelanggaran that is wrong or double must not leave its penindakan counted: each is cancelled first, with a reason
-- of its own; and none opens under one that is cancelled.
create function jaga_pembatalan() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from catatan c where c.id = new.induk_id and c.status = 'dibatalkan') then
      raise exception 'induk sudah dibatalkan' using errcode = 'check_violation', constraint = 'induk_dibatalkan';
    end if;
  elsif exists (select from catatan c where c.induk_id = new.id and c.status <> 'dibatalkan') then
    raise exception 'masih ada penindakan yang dihitung' using errcode = 'check_violation', constraint = 'anak_dihitung';
  end if;
  return new;
end $$;
create trigger pembatalan_induk before insert on catatan
  for each row when (new.induk_id is not null) execute function jaga_pembatalan();
create trigger pembatalan before update of status on catatan
  for each row when (new.status = 'dibatalkan' and old.status <> 'dibatalkan') execute function jaga_pembatalan();

-- Identities are put into the vault and opened, never changed by the application.
revoke update on brankas.pihak from satudata_identitas;

-- The bell counts on every page inside; see 20261122000010 for why an index must be chosen by its condition.
create index catatan_lonceng on catatan (kantor_kode) where status = 'dikembalikan' or minta_ralat is not null;
