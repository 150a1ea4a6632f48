import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

const WORKER = "satudata_pekerja";

/** Installs the job library's tables as the owner of the database, and lets the worker's role use them. */
export async function openQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger: new Logger(() => () => undefined) });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // the library shuts its tables by row security for everybody but their owner
    await client.query(`
      do $$
      declare t regclass;
      begin
        perform pg_advisory_xact_lock(72707370);
        for t in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p') loop
          if not exists (select from pg_policy where polrelid = t and polname = 'pekerja') then
            execute format('create policy pekerja on %s to ${WORKER} using (true) with check (true)', t);
          end if;
        end loop;
        grant usage on schema graphile_worker to ${WORKER};
        grant select, insert, update, delete on all tables in schema graphile_worker to ${WORKER};
        revoke insert, update, delete on graphile_worker.migrations from ${WORKER};
      end $$`);
  } finally {
    await client.end();
  }
}
