-- A case that was announced in between goes on from where it stood, not from before: what it has passed is not taken any
-- more, even where it never was. The steps come from lib/jenis (prisma/seed/alur.ts).
alter table alur_langkah add column bukan_sesudah text[] not null default '{}';
comment on column alur_langkah.bukan_sesudah is 'not once one of these steps stands';

-- A case that ends without a decision says why: the step is refused without its reason, and the reason stays as long as
-- the step stands. Which step asks for what comes from lib/jenis (prisma/seed/alur.ts).
alter table alur_langkah add column wajib text[] not null default '{}';
comment on column alur_langkah.wajib is 'columns of the kind that must be filled once this step stands';

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
  select * into c from catatan where id = new.catatan_id;
  if new.urutan = 1 then
    -- most records have one step, which asks for nothing: it is let through without a look at the rest
    if exists (select from alur a where a.jenis = c.jenis and a.dari is null and a.ke = new.kode and a.regime is null and a.rincian = '{}') then
      return new;
    end if;
  else
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
  execute format('select to_jsonb(x) from %I x where x.catatan_id = $1', c.jenis) into isi using c.id;
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
  select w into kurang from unnest(def.wajib) w where coalesce(isi -> w, 'null') = 'null' limit 1;
  if kurang is not null then
    raise exception 'langkah % memerlukan %', new.kode, kurang using errcode = 'check_violation', constraint = 'wajib_' || kurang;
  end if;
  return new;
end $$;

-- Neither a change before validation nor a ralat empties it; a step that was cancelled asks for nothing any more.
create function jaga_wajib() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare kurang text;
begin
  select w into kurang
    from langkah_berlaku l
    join alur_langkah a on a.jenis = tg_table_name::jenis and a.kode = l.kode
   cross join unnest(a.wajib) w
   where l.catatan_id = new.catatan_id and to_jsonb(new) -> w = 'null' and to_jsonb(old) -> w <> 'null'
   limit 1;
  if kurang is not null then
    raise exception '% tidak dikosongkan', kurang using errcode = 'check_violation', constraint = 'wajib_' || kurang;
  end if;
  return new;
end $$;
create trigger wajib before update on pengawasan for each row execute function jaga_wajib();
create trigger wajib before update on pencegahan for each row execute function jaga_wajib();
create trigger wajib before update on pelanggaran for each row execute function jaga_wajib();
create trigger wajib before update on penindakan for each row execute function jaga_wajib();
create trigger wajib before update on sengketa for each row execute function jaga_wajib();
