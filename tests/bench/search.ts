import pg from "pg";
import sql from "sql-template-tag";
import { asOwner, asPublic, closePools } from "@/lib/db";
import { serempak } from "@/lib/serempak";
import { rencanakan } from "@/lib/terbitan/cari";
import { fasetPublik } from "@/lib/terbitan/faset";
import { bacaSaring } from "@/lib/terbitan/filter";
import { daftarPublik } from "@/lib/terbitan/queries";
import { deploy } from "@/prisma/migrate";
import { step } from "@/prisma/progress";
import { openRoles } from "@/prisma/roles";
import { seedReference } from "@/prisma/seed/reference";
import { ask } from "./archive";
import { most } from "./report";
import { inTurns, median } from "./rounds";

const PAGE = 30;
const WARM = 9;
/** Each record has words of its own (w12, in some hundreds), words that many share, and one that stands in old ones only. */
const PUBLISHED = `
  insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode,
                        tanggal_diterima, berlaku, keadaan, isi, ringkasan, oleh, terbit_pada)
  select lpad(to_hex(n), 12, '0'), 1, gen_random_uuid(), (array['pengawasan', 'pencegahan'])[1 + n % 2]::jenis, 'rinci',
         k.kode, k.kode, t.penyelenggaraan_kode, t.kode, h.hari, h.hari, (array['Selesai diawasi', 'Dilaksanakan'])[1 + n % 2],
         jsonb_build_object('nomor', lpad((n % 900 + 1)::text, 3, '0') || '/LHP/PM.01.02/' || extract(year from h.hari)) ||
           case n % 2 when 0 then jsonb_build_object('bentuk', jsonb_build_array('langsung'), 'kelompok', 'langsung', 'tindakLanjut', 'nihil')
                      else jsonb_build_object('bentuk', 'imbauan', 'jenisKegiatan', 'surat_imbauan', 'metode', 'tertulis', 'sasaran', 'Pemilih') end,
         'Kegiatan ' || case when n % 3 = 0 then 'kampanye' else 'logistik' end || ' bagi peserta dan pemilih, unsur w' || (n * 7919::bigint) % $2
           || case when n < $1 / 5 then ', masa terdahulu.' else '.' end,
         gen_random_uuid(), h.hari + interval '30 hours'
    from generate_series(1, $1::int) n
   cross join lateral (select date '2019-01-01' + (n::bigint * 2200 / $1)::int as hari) h
    join (select kode, row_number() over (order by kode) - 1 as ke from kantor where length(kode) = 5) k on k.ke = n % 10
    join (select kode, penyelenggaraan_kode, row_number() over (order by kode) - 1 as ke, count(*) over () as banyak from tahapan) t on t.ke = (n / 10) % t.banyak`;

/** A database of so many records in detail and nothing else, kept from run to run. */
async function published(server: string, n: number): Promise<string> {
  const url = new URL(server);
  url.pathname = `/satudata_ukur_cari_${n}`;
  const name = url.pathname.slice(1);
  const there = await ask(server, "select 1 from pg_database where datname = $1", [name]);
  if (there.length === 0) await ask(server, `create database ${name}`);
  await deploy(url.href);
  await openRoles(url.href, process.env.DATABASE_ROLE_SECRET ?? "");
  await seedReference(url.href);
  const done = await ask<{ n: number }>(url.href, "select count(*)::int as n from terbitan_cari");
  if (done[0]?.n === n) return url.href;
  await step(`${n} catatan terbit`, async () => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    // as in a restore: no trigger, no check of keys
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'",
    );
    await client.query("truncate terbitan_cari");
    await client.query("truncate terbitan cascade");
    await client.query(PUBLISHED, [n, Math.round(n / 200)]);
    await client.query("select cari_bangun()");
    await client.query("vacuum analyze");
    await client.end();
  });
  return url.href;
}

// what anybody would write first, over the same index: no rights, no facets, no spelling
const COLUMNS = `x.publik_id, x.jenis, x.tanggal_diterima, x.keadaan, x.isi, x.ringkasan, k.nama as kantor, w.nama as wilayah, b.nama as kabupaten, p.nama_singkat, t.nama as tahapan`;
const BARE = `select ${COLUMNS} from terbitan_cari c join terbitan x on x.publik_id = c.publik_id and x.terkini
  join kantor k on k.kode = x.kantor_kode join wilayah w on w.kode = x.wilayah_kode join wilayah b on b.kode = left(x.wilayah_kode, 5)
  join penyelenggaraan p on p.kode = x.penyelenggaraan_kode join tahapan t on t.kode = x.tahapan_kode
 where c.vektor @@ websearch_to_tsquery('simple', $1) order by c.tanggal desc, c.publik_id desc limit ${PAGE + 1}`;

/** Milliseconds of one search by the portal's own way, of its facets, and by the bare statement. */
async function searching(url: string, kata: string, rest: Record<string, string> = {}) {
  const { saring } = bacaSaring({ kata, ...rest });
  const clock = async (run: () => Promise<unknown>) => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };
  const bare = new pg.Client({ connectionString: url, options: "-c jit=off" });
  await bare.connect();
  asOwner(url);
  return {
    list: () => clock(() => asPublic((tx) => daftarPublik(tx, saring, PAGE))),
    facets: () => clock(() => asPublic(async (tx) => fasetPublik(serempak(tx), saring, await rencanakan(tx, saring)))),
    bare: () => clock(() => bare.query(BARE, [kata])),
    nothing: () => clock(() => asPublic((tx) => tx.one(sql`select 1`))),
    end: async () => {
      await bare.end();
      await closePools();
    },
  };
}

// in two hundred records each, and the beginning of no other word: the bare statement knows no beginnings
const RARE = ["w1701", "w4444"];

/** The middle of several searches on connections that are in use: two archives can be asked in one process. */
async function inUse(url: string, kata: string, rest: Record<string, string>): Promise<number> {
  const s = await searching(url, kata, rest);
  const took: number[] = [];
  for (let n = 0; n < WARM; n++) took.push(await s.list());
  await s.end();
  return median(took);
}

/** Search over so many published records, beside the bare statement, and beside a tenth of the archive. */
export async function search(server: string, large: number, small: number, rounds: number): Promise<void> {
  const [big, tenth] = [await published(server, large), await published(server, small)];
  for (const kata of RARE) {
    const s = await searching(big, kata);
    const t = await step(`kata langka ${kata}`, () => inTurns({ ours: s.list, bare: s.bare }, rounds * 3));
    most(`cari ${large} terbit, kata langka “${kata}” : SQL telanjang`, t.ours, t.bare, "ms", 2);
    await s.end();
  }
  for (const [apa, kata, rest] of [
    ["kata umum, terbaru dahulu", "peserta", {}],
    ["dua kata umum, terbaru dahulu", "kampanye peserta", {}],
    ["kata yang hanya pada yang lama", "terdahulu", {}],
    ["kata umum di satu kantor", "peserta", { kantor: "64.72" }],
  ] as const) {
    const t = await step(apa, () =>
      inTurns({ [large]: () => inUse(big, kata, rest), [small]: () => inUse(tenth, kata, rest) }, rounds),
    );
    const times = [t[large], t[small]];
    // what stands in old records only has to be fetched after all: with the records that hold it
    most(
      `cari, ${apa}, ${large} : ${small} terbit`,
      times[0] ?? 0,
      times[1] ?? 0,
      "ms",
      kata === "terdahulu" ? large / small : 1.5,
    );
  }
  const without = bacaSaring({}).saring;
  const facets: Record<string, () => Promise<number>> = {};
  for (const [nama, url] of [
    ["besar", big],
    ["kecil", tenth],
  ] as const)
    facets[nama] = async () => {
      asOwner(null);
      asOwner(url);
      const began = performance.now();
      await asPublic(async (tx) => fasetPublik(serempak(tx), without, await rencanakan(tx, without)));
      const took = performance.now() - began;
      await closePools();
      return took;
    };
  const f = await step("faset tanpa kata", () => inTurns(facets, rounds));
  most(`faset tanpa kata, ${large} : ${small} terbit`, f.besar ?? 0, f.kecil ?? 0, "ms", 1.5);
}
