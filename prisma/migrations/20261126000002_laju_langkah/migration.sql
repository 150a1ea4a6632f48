-- A function in SQL that cannot be written into its caller is planned anew in each transaction that calls it, one in
-- plpgsql once in a connection. These are called by nearly every command; what they say is the same as before.
create or replace function angka_bukukan(catatan_ids uuid[], saat timestamptz, catat timestamptz) returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into angka_entri (sisi, catatan_id, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
    select s.sisi, c.id, c.jenis, s.kantor, s.wilayah, s.penyelenggaraan, s.tahapan, s.terima, s.berlaku, catat, s.sifat, s.n, s.jumlah
      from catatan c cross join lateral angka_selisih(c.id, saat) s where c.id = any (catatan_ids);
end $$;

create or replace function angka_sejak(k uuid, saat timestamptz) returns jsonb language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((select jsonb_object_agg(s.nama, s.hari) from (
    select d.nama, min(l.tanggal) as hari
      from langkah l
      join catatan c on c.id = l.catatan_id
      join alur_langkah a on a.jenis = c.jenis and a.kode = l.kode
      join angka_dimensi d on d.jenis = c.jenis and d.bidang = any (a.bidang)
     where l.catatan_id = k and l.kode <> 'pembatalan' and l.dibuat_pada <= saat
       and not exists (select from langkah b where b.membatalkan = l.id and b.dibuat_pada <= saat)
     group by d.nama) s), '{}');
end $$;

create or replace function siap_terbit(t terbitan) returns boolean language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  if not t.terkini or t.tingkat <> 'angka' or t.ditarik_pada is not null then return false; end if;
  return t.jenis = 'pengawasan' or halangan_rinci_jalur(t.catatan_id) is null;
end $$;

create or replace function jejak_hash(no bigint, pada timestamptz, pelaku uuid, verba text, sasaran text, kantor text, versi int, rincian jsonb, sebelum bytea)
returns bytea language plpgsql immutable set search_path = pg_catalog, public, pg_temp as $$
begin
  return sha256(convert_to(jsonb_build_array(no, (extract(epoch from pada) * 1000)::bigint, pelaku, verba, sasaran, kantor, versi, rincian,
                                             encode(sebelum, 'hex'))::text, 'UTF8'));
end $$;

-- A step after which the public reads what it read before writes no edition. Those that the law waits for before a record
-- may go out in detail (halangan_rinci_jalur) are noted for PPID's desk by themselves; a step taken back writes an edition.
create function siap_sejak_langkah() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from siap_terbit where catatan_id = new.catatan_id;
  insert into siap_terbit
    select c.id, c.jenis, c.kantor_kode, c.tanggal_diterima, array_remove(array[c.dibuat_oleh, c.diubah_oleh, c.divalidasi_oleh], null)
      from terbitan t join catatan c on c.id = t.catatan_id
     where t.catatan_id = new.catatan_id and t.terkini and siap_terbit(t);
  return null;
end $$;
revoke execute on function siap_sejak_langkah() from public;
create trigger siap after insert on langkah for each row
  when (new.urutan <> 1 and new.kode in ('diregistrasi', 'diregister', 'status_diumumkan', 'sidang', 'acara_cepat'))
  execute function siap_sejak_langkah();
