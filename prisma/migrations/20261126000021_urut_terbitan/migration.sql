-- The lists of the public: what can be read in detail, newest first. Behind row security an equality of enums says nothing
-- of the order of rows, so a list sorts by jenis too (lib/terbitan/queries.ts), and this index holds only what is listed.
create index terbitan_rinci on terbitan (jenis, tanggal_diterima desc, publik_id desc)
  where terkini and ditarik_pada is null and tingkat = 'rinci';
