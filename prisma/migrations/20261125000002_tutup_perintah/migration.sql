-- How a command ends: its answer is kept under its key, what waited for the end is done (the posting to the ledger above
-- all), and then the trace is written, whose chain one command holds at a time.
create function tutup_perintah(kunci uuid, hasil jsonb, pelaku uuid, verba text, sasaran text, kantor text, versi integer, rincian jsonb)
returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if kunci is not null then
    insert into idempotensi (kunci, pengguna_id, verba, hasil) values (kunci, pelaku, verba, hasil);
  end if;
  set constraints all immediate;
  insert into jejak (pelaku, verba, sasaran, kantor_kode, versi, rincian) values (pelaku, verba, sasaran, kantor, versi, rincian);
end $$;

-- ---- A step -----------------------------------------------------------------------------------------------------------------
-- The fields of a record that only its kind has. One statement a kind: each is planned once.
create function isi_rincian(k uuid, j jenis) returns jsonb language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare isi jsonb;
begin
  case j
    when 'pengawasan' then select to_jsonb(x) into isi from pengawasan x where x.catatan_id = k;
    when 'pencegahan' then select to_jsonb(x) into isi from pencegahan x where x.catatan_id = k;
    when 'pelanggaran' then select to_jsonb(x) into isi from pelanggaran x where x.catatan_id = k;
    when 'penindakan' then select to_jsonb(x) into isi from penindakan x where x.catatan_id = k;
    when 'sengketa' then select to_jsonb(x) into isi from sengketa x where x.catatan_id = k;
  end case;
  return isi;
end $$;

-- Where a case stands is the last step that stands, when a command has done its work. The step just taken is, unless it
-- took one back or another came after it.
create or replace function jaga_posisi() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  kini text;
  ada_lagi boolean;
  akhir text;
begin
  select c.posisi, exists (select from langkah l where l.catatan_id = new.catatan_id and l.urutan > new.urutan)
    into kini, ada_lagi from catatan c where c.id = new.catatan_id;
  if kini = new.kode and new.kode <> 'pembatalan' and not ada_lagi then return null; end if;
  select l.kode into akhir from langkah_berlaku l where l.catatan_id = new.catatan_id order by l.urutan desc limit 1;
  if kini is distinct from akhir then
    raise exception 'posisi % bukan langkah terakhir %', kini, akhir using errcode = 'check_violation', constraint = 'posisi_langkah';
  end if;
  return null;
end $$;

create or replace function jaga_langkah() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  c catatan;
  sudah text[];
  akhir_id uuid;
  akhir_tanggal date;
  akhir text;
  isi jsonb;
  r regime;
  def alur_langkah;
  kurang text;
begin
  if new.tanggal > (waktu() at time zone 'Asia/Makassar')::date then
    raise exception 'langkah % belum terjadi', new.tanggal using errcode = 'check_violation', constraint = 'langkah_belum_terjadi';
  end if;
  if new.urutan = 1 then
    -- most records have one step, which asks for nothing: it is let through without a look at the rest
    if exists (select from catatan x join alur a on a.jenis = x.jenis
                where x.id = new.catatan_id and a.dari is null and a.ke = new.kode and a.regime is null and a.rincian = '{}') then
      return new;
    end if;
  end if;
  select * into c from catatan where id = new.catatan_id;
  if new.urutan <> 1 then
    select array_agg(l.kode order by l.urutan), (array_agg(l.id order by l.urutan desc))[1], (array_agg(l.tanggal order by l.urutan desc))[1]
      into sudah, akhir_id, akhir_tanggal from langkah_berlaku l where l.catatan_id = new.catatan_id;
    akhir := sudah[cardinality(sudah)];
  end if;
  if new.kode = 'pembatalan' then
    -- only the last step, and never the first: the case was received
    if new.membatalkan is distinct from akhir_id or cardinality(sudah) < 2 then
      raise exception 'hanya langkah terakhir yang dapat dibatalkan' using errcode = 'check_violation', constraint = 'pembatalan_langkah';
    end if;
    if new.dibuat_oleh = c.dibuat_oleh
       and exists (select from alur_langkah a where a.jenis = c.jenis and a.kode = akhir and a.hasil is not null) then
      raise exception 'langkah hasil dibatalkan oleh orang kedua' using errcode = 'check_violation', constraint = 'orang_kedua_langkah';
    end if;
    return new;
  end if;
  if new.tanggal < akhir_tanggal then
    raise exception 'langkah % mendahului langkah sebelumnya %', new.tanggal, akhir_tanggal using errcode = 'check_violation', constraint = 'urutan_langkah';
  end if;
  isi := isi_rincian(c.id, c.jenis);
  -- outside the stages of an election the standing law is that of the Pemilu
  select case p.regime when 'non_tahapan' then 'pemilu' else p.regime end into r from penyelenggaraan p where p.kode = c.penyelenggaraan_kode;
  if not exists (
    select from alur a where a.jenis = c.jenis and a.dari is not distinct from akhir and a.ke = new.kode
       and (a.regime is null or a.regime = r) and isi @> a.rincian
       and (a.sejak is null and a.sampai is null
            or hari_hukum(c.id) between coalesce(a.sejak, '-infinity') and coalesce(a.sampai, 'infinity'))) then
    raise exception 'langkah % tidak dapat mengikuti %', new.kode, coalesce(akhir, 'permulaan') using errcode = 'check_violation', constraint = 'alur';
  end if;
  select * into def from alur_langkah a where a.jenis = c.jenis and a.kode = new.kode;
  if not def.ulang and new.kode = any (sudah) then
    raise exception 'langkah % sudah pernah diambil', new.kode using errcode = 'check_violation', constraint = 'langkah_ulang';
  end if;
  if def.perlu <> '{}' and not def.perlu && coalesce(sudah, '{}') then
    raise exception 'langkah % memerlukan salah satu dari %', new.kode, def.perlu using errcode = 'check_violation', constraint = 'langkah_perlu';
  end if;
  if def.bukan_sesudah && coalesce(sudah, '{}') then
    raise exception 'langkah % tidak sesudah salah satu dari %', new.kode, def.bukan_sesudah using errcode = 'check_violation', constraint = 'langkah_bukan_sesudah';
  end if;
  if def.hasil is not null and new.dibuat_oleh = c.dibuat_oleh then
    raise exception 'langkah hasil dicatat oleh orang kedua' using errcode = 'check_violation', constraint = 'orang_kedua_langkah';
  end if;
  if def.hasil = 'pleno' and new.nomor_berita_acara is null then
    raise exception 'langkah hasil memerlukan berita acara pleno' using errcode = 'check_violation', constraint = 'berita_acara';
  end if;
  if def.hasil = 'dokumen' and new.nomor_dokumen is null then
    raise exception 'langkah hasil memerlukan nomor dokumen' using errcode = 'check_violation', constraint = 'nomor_dokumen';
  end if;
  -- the command sets what a step settles before it takes the step
  foreach kurang in array def.wajib loop
    if coalesce(isi -> kurang, 'null') = 'null' then
      raise exception 'langkah % memerlukan %', new.kode, kurang using errcode = 'check_violation', constraint = 'wajib_' || kurang;
    end if;
  end loop;
  return new;
end $$;
