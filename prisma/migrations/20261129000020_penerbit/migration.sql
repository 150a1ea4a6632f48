-- Who publishes was asked by the command alone. An edition that the inside writes is of a validated record and bears the
-- name of who is at work; one in detail that is new, or tells what stands in other words, is written by who may publish for
-- that office and kind and did not work on the record, or by a leader's exception to a pause. What follows from the record
-- itself (a step, a ralat) is told at once with the words that stand, and a validation is counted, as ever. The owner loads
-- what others published: a restore, the demo.

-- Who holds a function is known to the accounts' role alone; this says it of one person, one office and one kind.
create function bertugas(orang uuid, sebagai fungsi, kantor text, j jenis) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from tugas t join pengguna g on g.id = t.pengguna_id
     where g.id = orang and g.aktif and t.fungsi = sebagai and (kantor = t.kantor_kode or kantor like t.kantor_kode || '.%')
       and (coalesce(cardinality(t.jenis), 0) = 0 or j = any (t.jenis))
       and (waktu() at time zone 'Asia/Makassar')::date <= least(coalesce(t.berlaku_sampai, 'infinity'),
             coalesce(g.berlaku_sampai, (select y.selesai from penyelenggaraan y where y.kode = g.penyelenggaraan_kode), 'infinity')))
$$;
revoke execute on function bertugas(uuid, fungsi, text, jenis) from public;
grant execute on function bertugas(uuid, fungsi, text, jenis) to satudata_dalam;
create or replace function memimpin(orang uuid, kantor text, j jenis) returns boolean
language sql stable set search_path = pg_catalog, public, pg_temp as $$ select bertugas(orang, 'pimpinan', kantor, j) $$;

create function jaga_penerbit() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare c catatan; lama terbitan; salah text;
begin
  select * into c from catatan where id = new.catatan_id;
  if new.oleh is distinct from pengguna_kini() then salah := 'penerbit_sendiri';
  elsif c.status is distinct from 'divalidasi' then salah := 'terbit_tervalidasi';
  elsif new.tingkat = 'rinci' and new.ditarik_pada is null then
    -- by the record, not by the public address that the new edition names
    select * into lama from terbitan t where t.catatan_id = new.catatan_id order by t.edisi desc limit 1;
    if lama.tingkat = 'rinci' and lama.ditarik_pada is null and lama.ringkasan = new.ringkasan and lama.publik_id = new.publik_id
       or exists (select from pengecualian_jeda p where p.catatan_id = new.catatan_id and p.edisi = new.edisi and p.oleh = new.oleh and p.pada = waktu())
    then return new; end if;
    if new.oleh in (c.dibuat_oleh, c.diubah_oleh, c.divalidasi_oleh) then salah := 'orang_kedua';
    elsif not bertugas(new.oleh, 'ppid', c.kantor_kode, c.jenis) then salah := 'penerbit';
    end if;
  end if;
  -- the demo's loader takes the inside's role as the owner, and stores what happened to several people at once
  if salah is not null and session_user is distinct from (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) then
    raise exception 'edisi tidak dapat dibuat: %', salah using errcode = 'check_violation', constraint = salah;
  end if;
  return new;
end $$;
revoke execute on function jaga_penerbit() from public;
-- after the law and the pause have been asked
create trigger penerbit before insert on terbitan for each row when (current_user = 'satudata_dalam') execute function jaga_penerbit();
