-- What runs in every statement, and what every list counts.

-- The offices that a viewer sees were looked up anew by every statement that reads a record, and by every statement of the
-- functions that post to the ledger: most of their time. They are found once a transaction now. Whoever may set the note
-- may set app.kantor too, and a note that was made for other offices is not used.
create or replace function kantor_terlihat() returns text[] language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  untuk text := coalesce(current_setting('app.kantor', true), '') || '=';
  catatan text := current_setting('app.terlihat', true);
  kode text[];
begin
  if untuk = '=' then return '{}'; end if;
  if starts_with(catatan, untuk) then return string_to_array(substr(catatan, length(untuk) + 1), ','); end if;
  select coalesce(array_agg(k.kode), '{}') into kode from kantor k
   where exists (select from unnest(string_to_array(untuk, ',')) t
                  where k.kode = rtrim(t, '=') or starts_with(k.kode, rtrim(t, '=') || '.'));
  perform set_config('app.terlihat', untuk || array_to_string(kode, ','), true);
  return kode;
end $$;

-- What is not validated is a small part of an archive; what is counts in the ledger.
create index catatan_belum_sah on catatan (kantor_kode, jenis, tanggal_diterima) where status <> 'divalidasi';
