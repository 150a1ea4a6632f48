-- Sign-in: how often it was tried, from where an account is known, and what /api/siap may look at.

-- The columns are those of rate-limiter-flexible; keys are keyed digests, never an e-mail or an address.
create table masuk_batas (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index on masuk_batas (expire);

-- Networks from which an account has signed in: they count failures apart, so that a stranger who guesses passwords
-- does not keep the account's owner out.
create table masuk_dikenal (
  pengguna_id uuid not null references pengguna(id) on delete cascade,
  jaringan text not null,
  terakhir timestamptz not null default waktu(),
  primary key (pengguna_id, jaringan)
);

grant select, insert, update, delete on masuk_batas, masuk_dikenal to satudata_masuk;

-- The head of the chain is what outsiders keep as an anchor. /api/siap compares it with the last link and sees no other.
grant select on jejak_kepala to satudata_dalam, satudata_publik, satudata_masuk;
grant select (no, hash) on jejak to satudata_masuk;
create policy kepala on jejak for select to satudata_masuk using (no = (select k.no from jejak_kepala k));

-- Absent when the migrations are applied by another tool than Prisma's or ours.
do $$
begin
  if to_regclass('public._prisma_migrations') is not null then
    grant select on _prisma_migrations to satudata_masuk;
  end if;
end $$;
