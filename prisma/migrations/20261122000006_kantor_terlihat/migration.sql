-- An office's code is compared as it stands: in a pattern, a "%" that came in by mistake would have meant every office.
create or replace function kantor_terlihat() returns text[] language sql stable as $$
  select coalesce(array_agg(k.kode), '{}') from kantor k
  where exists (select from unnest(string_to_array(nullif(current_setting('app.kantor', true), ''), ',')) t
                where k.kode = t or starts_with(k.kode, t || '.'))
$$;
