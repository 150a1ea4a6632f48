-- Before a vowel meN- and peN- swallow the t or k that a root begins with (menolak, penerusan, mengampanyekan), and the
-- stemmer does not give it back: "menolak" found no "ditolak", "diteruskan" no "penerusan".
create or replace function cari_urai(tanya text) returns table (ke integer, ketik text, macam text, usul text, pilih text[], pasti text[], banyak bigint)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare t record; dekat text; akarnya text; utuh text; luluh text; bentuk text;
begin
  for t in
    with potong as (select c, i, c ~ '/' as nomor from regexp_split_to_table(left(tanya, 300), '\s+') with ordinality x (c, i)),
    kata as (select w, i, j, nomor and j = 1 and w ~ '^\d{1,6}$' as seri from potong cross join lateral regexp_split_to_table(cari_rapi(c), ' ') with ordinality y (w, j)
              where w <> ''),
    sekali as (select distinct on (w, seri) w, seri, i, j from kata order by w, seri, i, j),
    -- words that stand everywhere and mean nothing
    isi as (select *, w in ('di', 'ke', 'dan', 'dari', 'yang', 'pada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam') as hampa from sekali)
    select left(w, 60) as w, seri, row_number() over (order by i, j) as ke from isi
     where not hampa or not exists (select from isi where not hampa) order by i, j limit 20
  loop
    ke := t.ke; ketik := t.w; macam := 'ada'; usul := null;
    if t.seri then
      select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k where k.kata = '#' || t.w;
      if pasti is not null then macam := 'nomor'; pilih := pasti; return next; continue; end if;
    end if;
    akarnya := cari_akar(t.w);
    -- the root with the letter that this form swallowed, or without it for the forms that do
    utuh := case when akarnya !~ '^[aiueo]' then null when t.w ~ '^[mp]en[aiueo]' then 't' || akarnya when t.w ~ '^[mp]eng[aiueo]' then 'k' || akarnya end;
    luluh := case when coalesce(utuh, akarnya) ~ '^[tk][aiueo]' then substr(coalesce(utuh, akarnya), 2) end;
    bentuk := case left(coalesce(utuh, akarnya), 1) when 't' then '^[mp]en[aiueo]' else '^[mp]eng[aiueo]' end;
    select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k
     where k.kata = t.w or k.akar in (akarnya, utuh) and k.kata ^@ '#' = false or k.akar = luluh and k.kata ~ bentuk or t.w ~ '^\d+$' and k.kata = '#' || t.w;
    pilih := pasti;
    if length(t.w) >= 4 or length(t.w) = 3 and pasti is null then
      select array_agg(x.kata), sum(x.n) into pilih, banyak
        from (select k.kata, k.n from cari_kata k where k.kata = any (pasti)
              union select * from (select k.kata, k.n from cari_kata k where k.kata ^@ t.w order by k.n desc limit 200) a) x;
    end if;
    if pilih is null and length(t.w) >= 4 and t.w !~ '\d' then
      select k.kata into dekat from cari_kata k
       where k.kata % t.w and k.kata !~ '[#0-9]' and abs(length(k.kata) - length(t.w)) <= 2
         and levenshtein(k.kata, t.w) <= case when length(t.w) < 6 then 1 else 2 end
       order by levenshtein(k.kata, t.w), similarity(k.kata, t.w) desc, k.n desc limit 1;
      if dekat is not null then
        macam := 'ejaan'; usul := dekat;
        select array_agg(k.kata), sum(k.n) into pasti, banyak from cari_kata k where k.akar = cari_akar(dekat);
        pilih := pasti;
      end if;
    end if;
    if pilih is null then macam := 'takada'; pilih := '{}'; end if;
    pasti := coalesce(pasti, '{}'); banyak := coalesce(banyak, 0);
    return next;
  end loop;
end $$;
