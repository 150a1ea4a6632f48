-- A party who is put into the vault after publication: what stands in public was held against the vault of its day, and may
-- name this person. Where it does, that is written down: which edition, by which of its fields (or the caption of a picture),
-- whom. It holds until that edition is closed, which only a withdrawal does: an edition with other words leaves the older
-- one readable. Kept apart from the case's own tables, for it speaks of the vault.
create table brankas.sebutan_terbit (
  id uuid primary key default gen_random_uuid(),
  catatan_id uuid not null references catatan (id) on delete restrict,
  terbitan_id uuid not null references terbitan (id) on delete restrict,
  pihak_id uuid not null references brankas.pihak (id) on delete restrict,
  bidang text not null,
  turunan_id uuid references turunan_publik (id) on delete restrict,
  pada timestamptz(3) not null default waktu(),
  check ((bidang = 'gambar') = (turunan_id is not null))
);
create index on brankas.sebutan_terbit (catatan_id);
create index on brankas.sebutan_terbit (pihak_id);
alter table brankas.sebutan_terbit enable row level security;
alter table brankas.sebutan_terbit force row level security;
create policy kantor on brankas.sebutan_terbit to satudata_dalam
  using (exists (select from catatan c where c.id = catatan_id))
  with check (exists (select from catatan c where c.id = catatan_id));
grant select, insert (catatan_id, terbitan_id, pihak_id, bidang, turunan_id) on brankas.sebutan_terbit to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on brankas.sebutan_terbit for each statement execute function tolak_ubah();
