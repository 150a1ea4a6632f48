-- A feed asks for what was published last: without this each visit would sort every record of its kind.
create index terbitan_terakhir on terbitan (jenis, terbit_pada desc, publik_id) where terkini and tingkat = 'rinci';
