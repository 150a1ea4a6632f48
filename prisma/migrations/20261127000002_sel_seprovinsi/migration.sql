-- A dashboard of the province reads thousands of cells, each held against a list of 117 offices that it is always in. Who
-- acts for the province sees all cells: that is asked once a scan, and a cell of the others is held against their list.
drop policy kantor on angka_rangkum_dalam;
create policy kantor on angka_rangkum_dalam for select to satudata_dalam using (
  (select '64' = any (string_to_array(current_setting('app.kantor', true), ',')))
  or kantor = any ((select kantor_sel())::text[])
);
