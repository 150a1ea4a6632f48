-- How each dataset of the catalogue stands with the national portal (Perbawaslu 7/2024): only its Walidata, Pusdatin, can
-- approve one there. What this portal shows by itself does not wait for that.
create table satudata_nasional (
  himpunan text primary key check (himpunan ~ '^[a-z][a-z-]{2,39}$'),
  status text not null check (status in ('belum', 'diajukan', 'disetujui_walidata', 'ditolak')),
  tanggal date,
  surat text check (bersih(surat) and char_length(surat) between 3 and 300),
  alamat text check (alamat ~ '^https://[^\s<>"]+$' and char_length(alamat) <= 300),
  -- whoever says that something was handed in or decided says on which day, and by which letter it was decided
  constraint nasional_tanggal check ((status = 'belum') = (tanggal is null)),
  constraint nasional_surat check (status not in ('disetujui_walidata', 'ditolak') or surat is not null),
  constraint nasional_alamat check (alamat is null or status = 'disetujui_walidata')
);
grant select on satudata_nasional to satudata_dalam, satudata_publik, satudata_masuk, satudata_identitas;
grant insert, update on satudata_nasional to satudata_masuk;
