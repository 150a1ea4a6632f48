-- What a leader said to the press, as it was said: the next answer begins with the difference from it.
create table kutipan (
  id uuid primary key default gen_random_uuid(),
  kantor_kode text not null references kantor (kode) on delete restrict,
  penyelenggaraan_kode text not null references penyelenggaraan (kode) on delete restrict,
  per date not null,
  diketahui timestamptz(3) not null,
  kalimat text not null,
  nilai integer not null check (nilai >= 0),
  nilai_publik integer not null check (nilai_publik >= 0),
  kepada text not null,
  oleh uuid not null references pengguna (id) on delete restrict,
  pada timestamptz(3) not null default waktu(),
  check (bersih(kalimat) and char_length(kalimat) <= 4000),
  check (bersih(kepada) and char_length(kepada) <= 200),
  check (diketahui <= pada)
);
create index on kutipan (kantor_kode, penyelenggaraan_kode, pada desc);
alter table kutipan enable row level security;
alter table kutipan force row level security;
create policy lihat on kutipan for select to satudata_dalam using (kantor_kode = any ((select kantor_terlihat())::text[]));
create policy catat on kutipan for insert to satudata_dalam
  with check (kantor_kode = any (string_to_array(current_setting('app.kantor', true), ',')) and oleh = pengguna_kini());
grant select on kutipan to satudata_dalam;
grant insert (kantor_kode, penyelenggaraan_kode, per, diketahui, kalimat, nilai, nilai_publik, kepada, oleh) on kutipan to satudata_dalam;
create trigger hanya_tambah before update or delete or truncate on kutipan for each statement execute function tolak_ubah();
