-- What was validated stays as it was validated, in the record's own row too, and nobody validates what they made or
-- changed: the database holds both when the code is wrong.
create or replace function jaga_catatan() returns trigger language plpgsql as $$
declare
  wilayah_kantor text;
  verba text := coalesce(current_setting('app.verba', true), '');
  pemilik boolean := session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
begin
  select k.wilayah_kode into wilayah_kantor from kantor k where k.kode = new.kantor_kode;
  if not (new.wilayah_kode = wilayah_kantor or new.wilayah_kode like wilayah_kantor || '.%') then
    raise exception 'wilayah % di luar wilayah kantor %', new.wilayah_kode, new.kantor_kode using errcode = 'check_violation', constraint = 'wilayah_kantor';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'dikirim' then
      raise exception 'catatan baru berstatus dikirim' using errcode = 'check_violation', constraint = 'status_awal';
    end if;
    return new;
  end if;
  if new.versi <> old.versi + 1 then
    raise exception 'versi harus naik satu' using errcode = 'check_violation', constraint = 'versi_naik';
  end if;
  if (new.id, new.jenis, new.dibuat_oleh, new.dibuat_pada) is distinct from (old.id, old.jenis, old.dibuat_oleh, old.dibuat_pada) then
    raise exception 'jati diri catatan tidak berubah' using errcode = 'check_violation', constraint = 'jati_diri';
  end if;
  if not (old.status, new.status) in (values
      ('dikirim'::status, 'dikirim'::status), ('dikirim', 'dikembalikan'), ('dikirim', 'divalidasi'), ('dikirim', 'dibatalkan'),
      ('dikembalikan', 'dikembalikan'), ('dikembalikan', 'dikirim'), ('dikembalikan', 'dibatalkan'),
      ('divalidasi', 'divalidasi'), ('divalidasi', 'dibatalkan')) then
    raise exception 'status % tidak dapat menjadi %', old.status, new.status using errcode = 'check_violation', constraint = 'alur_status';
  end if;
  if old.status <> 'divalidasi' and new.status = 'divalidasi' then
    -- the demo's loader, as the owner, stores what happened to several people at once
    if new.divalidasi_oleh in (new.dibuat_oleh, new.diubah_oleh, old.diubah_oleh)
       or not pemilik and new.divalidasi_oleh is distinct from pengguna_kini() then
      raise exception 'validasi oleh orang lain daripada pembuat dan pengubah' using errcode = 'check_violation', constraint = 'bukan_milik_sendiri';
    end if;
  end if;
  if old.status = 'divalidasi' then
    if (new.divalidasi_oleh, new.divalidasi_pada) is distinct from (old.divalidasi_oleh, old.divalidasi_pada)
       or verba <> 'ralat' and (new.kantor_kode, new.wilayah_kode, new.penyelenggaraan_kode, new.tahapan_kode, new.tanggal_diterima, new.judul,
                                new.sumber_data, new.sumber_nomor, new.induk_id, new.diubah_oleh)
            is distinct from (old.kantor_kode, old.wilayah_kode, old.penyelenggaraan_kode, old.tahapan_kode, old.tanggal_diterima, old.judul,
                              old.sumber_data, old.sumber_nomor, old.induk_id, old.diubah_oleh)
       or verba not in ('ralat', 'lanjutkan') and (new.nomor, new.posisi) is distinct from (old.nomor, old.posisi) then
      raise exception 'catatan tervalidasi hanya berubah lewat ralat' using errcode = 'check_violation', constraint = 'hanya_ralat';
    end if;
  end if;
  return new;
end $$;
