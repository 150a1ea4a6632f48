-- The words of a record wait in a list of the index until they are sorted into it. Sorting four megabytes of them fell to
-- whoever entered the next record, some thousand entries' worth at once: a fifth of what an entry costs. Now the worker does
-- it every minute; a search reads the list beside the index, as before, and where no worker runs the list may grow longer.
alter index catatan_kata set (gin_pending_list_limit = 16384);

-- For the worker: how many pages of the list were sorted in.
create function rapikan_kata() returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  select gin_clean_pending_list('public.catatan_kata')::integer
$$;
revoke execute on function rapikan_kata() from public;
grant execute on function rapikan_kata() to satudata_pekerja;
