-- Work that nobody waits for. The worker has a role of its own, which may throw away what has had its time and sees no
-- more of it than that. The application may put work into the queue, inside its own transaction, and nothing else.
-- The queue's tables belong to the job library and are installed after the migrations (prisma/queue.ts).
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'satudata_pekerja') then
      create role satudata_pekerja nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
  exception when duplicate_object or unique_violation then null; -- another database of this cluster was faster
  end;
  alter role satudata_pekerja set statement_timeout = '60s';
  alter role satudata_pekerja set lock_timeout = '3s';
  alter role satudata_pekerja set idle_in_transaction_session_timeout = '60s';
  alter role satudata_pekerja set timezone = 'UTC';
end $$;

grant usage on schema public to satudata_pekerja;

-- An unfinished form is kept for 90 days, the memory of an answered form for a week: row security knows no others.
grant select (id, diubah_pada), delete on draf to satudata_pekerja;
create policy usang_lihat on draf for select to satudata_pekerja using (diubah_pada < waktu() - interval '90 days');
create policy usang_hapus on draf for delete to satudata_pekerja using (diubah_pada < waktu() - interval '90 days');

grant select (kunci, pada), delete on idempotensi to satudata_pekerja;
create policy usang_lihat on idempotensi for select to satudata_pekerja using (pada < waktu() - interval '7 days');
create policy usang_hapus on idempotensi for delete to satudata_pekerja using (pada < waktu() - interval '7 days');

-- A session lives twelve hours at most; counters of failed sign-ins end by themselves, known networks after half a year.
grant select (id, dibuat_pada), delete on sesi to satudata_pekerja;
grant select (key, expire), delete on masuk_batas to satudata_pekerja;
grant select (pengguna_id, terakhir), delete on masuk_dikenal to satudata_pekerja;

-- Puts work into the queue; with a key, work of the same key that is still waiting is replaced.
create function antrekan(tugas text, isi json default '{}', kunci text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(tugas, payload := isi, job_key := kunci, max_attempts := 10);
end $$;
revoke execute on function antrekan(text, json, text) from public;
grant execute on function antrekan(text, json, text) to satudata_dalam, satudata_masuk;
