-- A record of these kinds takes one step, which settles nothing: all that it says holds since it was received.
drop trigger sejak on terbitan;
create trigger sejak before insert on terbitan for each row when (new.jenis not in ('pengawasan', 'pencegahan')) execute function angka_sejak_edisi();

-- The head of the chain is taken, linked and moved by one statement: whoever waits for it waits less.
create or replace function sambung_jejak() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.pada := date_trunc('milliseconds', waktu());
  update jejak_kepala k set no = k.no + 1,
      hash = jejak_hash(k.no + 1, new.pada, new.pelaku, new.verba, new.sasaran, new.kantor_kode, new.versi, new.rincian::jsonb, k.hash)
    where k.id returning with (old as dulu, new as kini) kini.no, kini.hash, dulu.hash into new.no, new.hash, new.sebelum;
  return new;
end $$;
