-- A time within which somebody may ask for more (koreksi, banding, gugatan) binds nobody: unused it lapses, and nobody is
-- late.
alter table aturan_tenggat add column hak boolean not null default false;
update aturan_tenggat set hak = true
 where kode in ('batas_lapor', 'lapor_tsm', 'koreksi', 'banding', 'permohonan', 'upaya_hukum', 'upaya_hukum_tsm', 'perbaikan_gugatan', 'kasasi');
