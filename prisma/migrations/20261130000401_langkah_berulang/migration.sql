-- A record is counted anew where what it counts by has changed: its own columns, its kind's fields, its editions. A step that
-- the case has just taken already (another witness is heard, a second session) leaves it where it was, among the same steps:
-- nothing of the ledger moves, and nothing is counted to find that out.
drop trigger angka on catatan;
create trigger angka after update on catatan for each row
  when ((old.status = 'divalidasi' or new.status = 'divalidasi')
    and (old.status, old.divalidasi_pada, old.kantor_kode, old.wilayah_kode, old.penyelenggaraan_kode, old.tahapan_kode, old.tanggal_diterima, old.posisi)
      is distinct from (new.status, new.divalidasi_pada, new.kantor_kode, new.wilayah_kode, new.penyelenggaraan_kode, new.tahapan_kode, new.tanggal_diterima, new.posisi))
  execute function angka_tandai_catatan();
do $$
declare t text;
begin
  foreach t in array array['pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa'] loop
    execute format('create trigger angka after update on %I for each row when (old is distinct from new) execute function angka_tandai()', t);
  end loop;
end $$;
