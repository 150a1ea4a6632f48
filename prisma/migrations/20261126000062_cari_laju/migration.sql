-- Written into the statement that asks, these cost a fraction: a function with settings of its own is called for each text
-- and sets them each time. They name nothing but what PostgreSQL brings along, which is looked for first in any case.
create or replace function cari_rapi(t text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(regexp_replace(case when t ~ '[^\x01-\x7f]' then regexp_replace(normalize(lower(t), NFKD), '[\u0300-\u036f]', '', 'g') else lower(coalesce(t, '')) end,
                                             '[^a-z0-9]+', ' ', 'g'), '(^| )0+(?=[0-9])', '\1', 'g'))
$$;
create or replace function cari_akar(k text) returns text language sql immutable parallel safe as $$
  select case when k ~ '[0-9]' then k else coalesce((ts_lexize('indonesian_stem', k))[1], k) end
$$;
create or replace function cari_sebutan(kode text) returns text language sql immutable parallel safe as $$
  select case left(kode, 5) when '64' then 'kaltim' when '64.02' then 'kukar' when '64.07' then 'kubar' when '64.08' then 'kutim'
                            when '64.09' then 'ppu' when '64.11' then 'mahulu' else '' end
$$;
