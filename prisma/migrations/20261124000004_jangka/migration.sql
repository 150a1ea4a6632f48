-- How long the steps of a case take is asked as of a day and as known on a day, like every figure. A clock is one row that
-- follows its case; so the row keeps since when it was known, when its end was recorded, and what it said before.
alter table tenggat
  add column dibuka date, -- the day of the step that opened it; a clock may have begun earlier
  add column diketahui_pada timestamptz(3),
  add column ditutup_pada timestamptz(3),
  add column lampau jsonb not null default '[]';
comment on column tenggat.lampau is 'what it said before, each until its instant (sampai), oldest first';

do $$
declare t text;
begin
  -- an owner who is no superuser is held to row security too
  foreach t in array array['tenggat', 'langkah', 'catatan'] loop execute format('alter table %I no force row level security', t); end loop;
  update tenggat t set dibuka = m.tanggal, diketahui_pada = m.dibuat_pada,
         ditutup_pada = (select s.dibuat_pada from langkah s where s.id = t.langkah_selesai)
    from langkah m where m.id = t.langkah_mulai;
  foreach t in array array['tenggat', 'langkah', 'catatan'] loop execute format('alter table %I force row level security', t); end loop;
end $$;
alter table tenggat alter column dibuka set not null, alter column diketahui_pada set not null;

create function ingat_tenggat() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    select l.tanggal into new.dibuka from langkah l where l.id = new.langkah_mulai;
    new.diketahui_pada := coalesce(new.diketahui_pada, waktu());
    new.lampau := '[]';
  else
    new.lampau := old.lampau;
    if (new.mulai, new.jatuh_tempo, new.jatuh_jam, new.batas_maks, new.status, new.selesai, new.selesai_jam, new.langkah_selesai)
       is distinct from (old.mulai, old.jatuh_tempo, old.jatuh_jam, old.batas_maks, old.status, old.selesai, old.selesai_jam, old.langkah_selesai) then
      new.lampau := old.lampau || jsonb_build_object('sampai', waktu()::timestamptz(3), 'mulai', old.mulai, 'jatuh_tempo', old.jatuh_tempo,
        'jatuh_jam', old.jatuh_jam, 'batas_maks', old.batas_maks, 'status', old.status, 'selesai', old.selesai, 'selesai_jam', old.selesai_jam,
        'langkah_selesai', old.langkah_selesai, 'ditutup_pada', old.ditutup_pada);
    end if;
  end if;
  -- who changes the calendar moves running clocks only, and reads no step
  if new.langkah_selesai is null then
    new.ditutup_pada := null;
  elsif tg_op = 'INSERT' or new.langkah_selesai is distinct from old.langkah_selesai then
    select l.dibuat_pada into new.ditutup_pada from langkah l where l.id = new.langkah_selesai;
  end if;
  return new;
end $$;
create trigger ingat before insert or update on tenggat for each row execute function ingat_tenggat();

-- The cases among the entries, each kind by itself: what is asked of them does not grow with the LHP.
create index angka_entri_dalam_pelanggaran on angka_entri_dalam (catatan_id) where jenis = 'pelanggaran';
create index angka_entri_dalam_penindakan on angka_entri_dalam (catatan_id) where jenis = 'penindakan';
create index angka_entri_dalam_sengketa on angka_entri_dalam (catatan_id) where jenis = 'sengketa';
