-- What stands at the head and the foot of an office's papers: its address, and the town that a paper is dated in.
alter table kantor
  add column alamat text check (bersih(alamat) and char_length(alamat) <= 300),
  add column tempat_surat text check (bersih(tempat_surat) and char_length(tempat_surat) <= 60);

-- the capitals of domain 6.3; a Panwaslu Kecamatan dates its papers in its kecamatan
update kantor k set tempat_surat = coalesce(k.tempat_surat, v.tempat)
  from (values ('64', 'Samarinda'), ('64.01', 'Tanah Grogot'), ('64.02', 'Tenggarong'), ('64.03', 'Tanjung Redeb'), ('64.07', 'Sendawar'),
               ('64.08', 'Sangatta'), ('64.09', 'Penajam'), ('64.11', 'Ujoh Bilang'), ('64.71', 'Balikpapan'), ('64.72', 'Samarinda'),
               ('64.74', 'Bontang')) v (kode, tempat)
 where k.kode = v.kode;
update kantor set tempat_surat = nama_singkat where tingkat = 'kecamatan' and tempat_surat is null;
