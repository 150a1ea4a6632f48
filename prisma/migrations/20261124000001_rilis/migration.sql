-- A recap that was given out, kept as it was: its contents, and the very bytes of its files. Everything in it can be checked
-- by its digest, and by nobody changed. The bytes lie here and not beside the uploaded files, so that one dump holds both.
create table rilis (
  id uuid primary key default gen_random_uuid(),
  kantor_kode text not null references kantor (kode) on delete restrict,
  jenis jenis[] check (jenis is not null and cardinality(jenis) > 0),
  judul text not null check (judul <> '' and char_length(judul) <= 120 and bersih(judul)),
  nomor text not null check (char_length(nomor) <= 60),
  versi text not null check (char_length(versi) <= 40),
  alamat text not null check (char_length(alamat) <= 2000),
  per date not null,
  kertas text not null check (kertas in ('a4', 'f4')),
  isi text not null check (octet_length(isi) <= 4000000),
  sidik text not null check (sidik = encode(sha256(convert_to(isi, 'UTF8')), 'hex')),
  oleh uuid not null references pengguna (id) on delete restrict,
  pada timestamptz(3) not null default waktu(),
  -- the same recap on the same paper is the same release, whoever asks for it and however often
  unique (sidik, kertas)
);
create index on rilis (kantor_kode, pada desc, id);
create index on rilis (pada desc, id);

create table rilis_berkas (
  rilis_id uuid not null references rilis (id) on delete restrict,
  bentuk text not null check (bentuk in ('xlsx', 'pdf')),
  sidik text not null,
  isi bytea not null check (octet_length(isi) between 1 and 20000000),
  primary key (rilis_id, bentuk),
  check (sidik = encode(sha256(isi), 'hex'))
);
create index on rilis_berkas (sidik);

alter table rilis enable row level security;
alter table rilis force row level security;
alter table rilis_berkas enable row level security;
alter table rilis_berkas force row level security;
create policy lihat on rilis for select to satudata_dalam using (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy simpan on rilis for insert to satudata_dalam
  with check (kantor_kode = any ((select kantor_terlihat())::text[]) and oleh = pengguna_kini());
create policy lihat on rilis_berkas for select to satudata_dalam using (exists (select from rilis r where r.id = rilis_id));
-- files are put beside a release by whoever made it, in the transaction that makes it
create policy simpan on rilis_berkas for insert to satudata_dalam
  with check (exists (select from rilis r where r.id = rilis_id and r.oleh = pengguna_kini() and r.pada = waktu()::timestamptz(3)));

grant select on rilis, rilis_berkas to satudata_dalam;
grant insert (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh) on rilis to satudata_dalam;
grant insert on rilis_berkas to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on rilis for each statement execute function tolak_ubah();
create trigger hanya_tambah before update or delete or truncate on rilis_berkas for each statement execute function tolak_ubah();
