import { MARK } from "./ear";

/** Rows in the states in which a column is filled that is empty otherwise, made of those that are there; and what machinery keeps. */
export const STATES = `set session_replication_role = replica;
  create function pg_temp.lain(t regclass, isi jsonb) returns void language plpgsql as $$ begin
    execute format('insert into %s select (jsonb_populate_record(x, $1)).* from %s x limit 1', t, t)
      using isi || jsonb_build_object('id', gen_random_uuid()); end $$;
  select pg_temp.lain('informasi_awal', jsonb_build_object('status', 'dibatalkan', 'alasan', 'x', 'diputus_oleh', p.id, 'diputus_pada', now())),
         pg_temp.lain('informasi_awal', jsonb_build_object('status', 'ditelusuri', 'mulai', '2024-02-02', 'dimulai_oleh', p.id, 'dimulai_pada', now(), 'regime', 'pemilu',
                                                           'aturan_id', p.id, 'masukan', '{}'::jsonb, 'halangan', 'x')),
         pg_temp.lain('pelimpahan', jsonb_build_object('langkah_id', gen_random_uuid(), 'status', 'dibatalkan', 'diputus_oleh', p.id, 'diputus_pada', now(), 'alasan_putus', 'x')),
         pg_temp.lain('pelimpahan', jsonb_build_object('langkah_id', gen_random_uuid(), 'status', 'diterima', 'diputus_oleh', p.id, 'diputus_pada', now(), 'tanggal_putus', '2025-01-01', 'nomor_tanda_terima', 'x')),
         pg_temp.lain('tenggat', jsonb_build_object('jatuh_tempo', null, 'batas_maks', null, 'halangan', 'x', 'kode', 'lain'))
    from (select id from pengguna limit 1) p;
  insert into rilis select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'nomor', 'RKP-9', 'isi', '${MARK}isi', 'sidik', encode(sha256('${MARK}isi'), 'hex')))).*
    from rilis r limit 1;
  insert into rilis_berkas select b.rilis_id, 'pdf', encode(sha256('${MARK}berkas'), 'hex'), '${MARK}berkas' from rilis_berkas b limit 1;
  update berkas set dibatalkan_oleh = (select id from pengguna limit 1), dibatalkan_pada = now(), alasan_batal = 'x' where nama = 'foto.jpg';
  insert into sesi (id, pengguna_id) select encode(sha256('s'), 'hex'), id from pengguna limit 1;
  insert into masuk_batas values ('x', 1, 1900000000);
  insert into masuk_dikenal (pengguna_id, jaringan) select id, 'x' from pengguna limit 1;
  insert into ralat select (jsonb_populate_record(null::ralat, jsonb_build_object('id', gen_random_uuid(), 'catatan_id', c.id, 'versi', 1, 'isi', '{}'::jsonb, 'alasan', 'x', 'status', 'diajukan',
    'oleh', c.dibuat_oleh, 'diajukan_oleh', c.dibuat_oleh, 'pada', now(), 'dibuat_pada', now(), 'diajukan_pada', now()))).* from catatan c limit 1;
  select graphile_worker.add_job('x', '{}', queue_name => 'x');
  insert into graphile_worker._private_known_crontabs (identifier, known_since) values ('x', now());
  set session_replication_role = origin`;
