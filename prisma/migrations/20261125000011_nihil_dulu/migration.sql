-- What was known of a past day does not change because a declaration of nihil was later taken back or ended by a record:
-- the public, too, asks again what was declared then. Who took it back and why is not its business.
create policy publik_gugur on nihil_gugur for select to satudata_publik using (true);
grant select (kantor_kode, jenis, bulan, pada, gugur_pada) on nihil_gugur to satudata_publik;
