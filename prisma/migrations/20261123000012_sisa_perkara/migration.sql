-- An administrative case has a number of its own (domain 2.4), out of a series of its office like the register's. It
-- stands in penindakan.nomor_perkara; in a track of pidana that column holds the court's number, and no rule is laid on it.

alter table nomor_seri drop constraint nomor_seri_seri_check,
  add constraint nomor_seri_seri_check check (seri ~ '^((LP|TM)/(PP|PL|PG|PB|PW|ADM\.(PP|PL))|L/TSM-(PG|PB|PW)|PS\.REG|PSAP)$');

-- The parts of a case number that make its series; nothing where it is none.
create function urai_perkara(t text, out seri text, out urut int, out kode text, out tahun int) language sql immutable as $$
  select upper(coalesce(a[2], s[2])), coalesce(a[1], s[1])::int, coalesce(a[3], s[3]), coalesce(a[4], s[4])::int
    from (select regexp_match(t, '^(\d{1,4})/((?:LP|TM)/ADM\.(?:PP|PL))/BWSL(?:\.(?:PROV|KAB|KOTA))?/(\d\d\.\d\d)/[IVX]+/(\d{4})$', 'i') as a,
                 regexp_match(t, '^(\d{1,4})/Reg/(L/TSM-(?:PG|PB|PW))/(\d\d\.\d\d)/[IVX]+/(\d{4})$', 'i') as s) x
$$;

create or replace function nomor_berikut(kantor text, j jenis, s text, th int) returns int
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  n int;
  dicetak text := kode_nomor(kantor, j);
begin
  loop
    insert into nomor_seri as d (kantor_kode, seri, tahun, terakhir) values (kantor, s, th, 1)
      on conflict (kantor_kode, seri, tahun) do update set terakhir = d.terakhir + 1 returning d.terakhir into n;
    if j = 'penindakan' then
      exit when not exists (select from penindakan p join catatan c on c.id = p.catatan_id, urai_perkara(p.nomor_perkara) u
        where c.kantor_kode = kantor and p.jalur = 'administratif' and p.nomor_perkara is not null
        and u.seri = s and u.tahun = th and u.kode = dicetak and u.urut = n);
    else
      exit when not exists (select from catatan c, urai_nomor(c.nomor) u where c.kantor_kode = kantor and c.jenis = j and c.nomor is not null
        and u.seri = s and u.tahun = th and u.kode = dicetak and u.urut = n);
    end if;
  end loop;
  return n;
end $$;

-- The office stands in the spine and the number in the detail, so no unique index sees both: two who type the same number
-- wait for one another, and the second is refused. The series is pushed first, as whoever is given a number locks it first.
create function jaga_perkara() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  u record;
  kantor text;
begin
  if tg_op = 'UPDATE' and new.nomor_perkara is not distinct from old.nomor_perkara then return new; end if;
  if new.nomor_perkara is null then
    if (urai_perkara(old.nomor_perkara)).seri is not null then
      raise exception 'nomor perkara tidak dikosongkan' using errcode = 'check_violation', constraint = 'nomor_perkara_tetap';
    end if;
    return new;
  end if;
  select c.kantor_kode into kantor from catatan c where c.id = new.catatan_id;
  select * into u from urai_perkara(new.nomor_perkara);
  if u.seri is not null and u.tahun between 2000 and 2100 and u.kode = coalesce(kode_nomor(kantor, 'penindakan'), u.kode) then
    insert into nomor_seri as d (kantor_kode, seri, tahun, terakhir)
      select kantor, u.seri, u.tahun, u.urut where u.urut <= 500
      on conflict (kantor_kode, seri, tahun) do nothing;
    update nomor_seri d set terakhir = u.urut
     where d.kantor_kode = kantor and d.seri = u.seri and d.tahun = u.tahun and d.terakhir < u.urut and u.urut <= d.terakhir + 500;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(kantor || '/' || lower(new.nomor_perkara), 0));
  if exists (select from penindakan p join catatan c on c.id = p.catatan_id
              where lower(p.nomor_perkara) = lower(new.nomor_perkara) and p.jalur = 'administratif' and p.catatan_id <> new.catatan_id
                and c.kantor_kode = kantor and c.status <> 'dibatalkan') then
    raise exception 'nomor perkara % sudah dipakai', new.nomor_perkara using errcode = 'unique_violation', constraint = 'nomor_perkara_kantor';
  end if;
  return new;
end $$;
create index penindakan_nomor_perkara on penindakan (lower(nomor_perkara)) where jalur = 'administratif' and nomor_perkara is not null;
create trigger nomor_terisi before insert on penindakan for each row
  when (new.jalur = 'administratif' and new.nomor_perkara is not null) execute function jaga_perkara();
create trigger nomor before update on penindakan for each row when (new.jalur = 'administratif') execute function jaga_perkara();

-- What is there already. Row security is forced on the owner too: it is lifted for this statement alone.
alter table catatan no force row level security;
alter table penindakan no force row level security;
alter table nomor_seri no force row level security;
insert into nomor_seri (kantor_kode, seri, tahun, terakhir)
  select c.kantor_kode, u.seri, u.tahun, max(u.urut) from penindakan p join catatan c on c.id = p.catatan_id, urai_perkara(p.nomor_perkara) u
   where p.jalur = 'administratif' and u.seri is not null and u.tahun between 2000 and 2100 and u.urut <= 500
     and u.kode = coalesce(kode_nomor(c.kantor_kode, 'penindakan'), u.kode)
   group by c.kantor_kode, u.seri, u.tahun;
alter table nomor_seri force row level security;
alter table penindakan force row level security;
alter table catatan force row level security;
