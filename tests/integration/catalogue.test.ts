import sql, { raw } from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { asAccounts, asPublic, asViewer, type Peran, pool } from "@/lib/db";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";

const db = useDatabase();
const ROLES: Peran[] = [
  "satudata_dalam",
  "satudata_publik",
  "satudata_masuk",
  "satudata_identitas",
  "satudata_pekerja",
];
const REFERENCE =
  "wilayah kantor penyelenggaraan tahapan hari_libur pasal pengaturan jeda_publikasi kunci_publik aturan_tenggat pembagi satudata_nasional kantor_bawah";
const KINDS = JENIS.join(" ");
const HISTORY = "langkah tautan catatan_versi";
const LEDGER = "angka_entri (angka_entri_publik) angka_perlu";
const CLOCK = "tenggat tenggat_geser tenggat_perpanjangan";

// Which role may do what to which table: everything that does not stand here is refused. "(…)" means some columns only.
const GRANTS: Record<string, Partial<Record<"select" | "insert" | "update" | "delete", string>>> = {
  satudata_dalam: {
    select: `${REFERENCE} alur alur_langkah angka_dimensi angka_keluarga angka_entri_dalam angka_rangkum_dalam angka_rangkum_publik angka_rangkum_dari_entri angka_rangkum_dari_ekor angka_ekor_dalam angka_ekor_publik ${LEDGER} catatan ${KINDS} ${HISTORY} langkah_berlaku ralat draf idempotensi terbitan terbitan_tertutup pengecualian_jeda siap_terbit nihil jejak jejak_kepala nomor_seri ${CLOCK} (pengguna) (brankas.pihak) brankas.kuasa brankas.pihak_keliru brankas.sebutan_terbit berkas turunan_publik pelimpahan informasi_awal kutipan rilis rilis_berkas (rilis_data) rilis_data_berkas nihil_gugur mutu_entri mirip mirip_kepala bukan_ganda acuan_jam`,
    insert: `angka_perlu catatan ${KINDS} ${HISTORY} ralat draf idempotensi terbitan (pengecualian_jeda) nihil jejak nomor_seri ${CLOCK} (brankas.pihak) brankas.kuasa (brankas.sebutan_terbit) (berkas) (turunan_publik) (pelimpahan) (informasi_awal) (kutipan) (rilis) rilis_berkas (nihil_gugur) (bukan_ganda) sidik_antre`,
    update: `catatan ${KINDS} ralat draf (nomor_seri) (terbitan) (tenggat) (berkas) (turunan_publik) (pelimpahan) (informasi_awal)`,
    delete: "angka_perlu draf nihil",
  },
  satudata_publik: {
    select: `${REFERENCE} angka_rangkum_publik angka_ekor_publik (angka_entri_publik) cari_kata cari_naskah cari_sel terbitan_cari (terbitan) (nihil) (nihil_gugur) (turunan_publik) (rilis_data) rilis_data_berkas jejak_kepala`,
  },
  satudata_masuk: {
    select: `${REFERENCE} pengguna tugas sesi idempotensi masuk_batas masuk_dikenal jejak_kepala (jejak) (tenggat) (informasi_awal) _prisma_migrations`,
    insert:
      "pengguna tugas sesi idempotensi masuk_batas masuk_dikenal jejak wilayah kantor penyelenggaraan tahapan hari_libur pasal pengaturan jeda_publikasi aturan_tenggat tenggat_geser pembagi satudata_nasional",
    update:
      "pengguna tugas sesi masuk_batas masuk_dikenal wilayah kantor penyelenggaraan tahapan hari_libur pasal pengaturan jeda_publikasi (aturan_tenggat) (tenggat) (informasi_awal) pembagi satudata_nasional",
    delete: "tugas sesi masuk_batas masuk_dikenal hari_libur pasal jeda_publikasi pembagi",
  },
  satudata_identitas: {
    select: `${REFERENCE} brankas.pihak brankas.pihak_keliru idempotensi (catatan) tautan`,
    insert: "(brankas.pihak_keliru) idempotensi jejak",
  },
  satudata_pekerja: {
    select:
      "(draf) (idempotensi) (sesi) (masuk_batas) (masuk_dikenal) (berkas) (turunan_publik) rilis_data rilis_data_berkas",
    update: "(berkas)",
    delete: "draf idempotensi sesi masuk_batas masuk_dikenal",
  },
};
/** What of a picture for the public stays inside: of what it was made, by whom. */
const TURUNAN_DALAM = ["berkas_id", "catatan_id", "dibuat_oleh", "dibuat_pada", "disetujui_oleh", "ditarik_oleh"];
const words = (text = "") => text.split(" ").filter(Boolean).sort();

beforeAll(async () => {
  await makePerson(db);
});

describe.each(ROLES.map((role) => [role]))("%s", (role) => {
  test.each(["select", "insert", "update", "delete", "truncate", "references", "trigger"] as const)(
    "may %s what the table says",
    async (act) => {
      const columns = ["select", "insert", "update", "references"].includes(act);
      const rows = await db.query<{ t: string; whole: boolean }>(
        `select c.oid::regclass::text as t, has_table_privilege($1, c.oid, $2) as whole from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'brankas') and c.relkind in ('r', 'v', 'm', 'p', 'f')
          and ${columns ? "has_any_column_privilege($1, c.oid, $2)" : "has_table_privilege($1, c.oid, $2)"}`,
        [role, act],
      );
      const got = rows.map((r) => (r.whole ? r.t : `(${r.t})`)).sort();
      expect(got).toEqual(words((GRANTS[role] as Record<string, string>)[act]));
    },
  );

  test("owns nothing, is nobody's heir, cannot rise and does not wait for ever", async () => {
    const [r] = await db.query<Record<string, unknown>>(
      `select (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid)
            + (select count(*)::int from pg_namespace where nspowner = r.oid) + (select count(*)::int from pg_database where datdba = r.oid) as owned,
              (select count(*)::int from pg_auth_members m where m.member = r.oid or m.roleid = r.oid) as kin,
              rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as power,
              has_schema_privilege(r.oid, 'public', 'create') or has_schema_privilege(r.oid, 'brankas', 'create') as makes, rolconfig::text as config
         from pg_roles r where rolname = $1`,
      [role],
    );
    expect(r).toMatchObject({ owned: 0, kin: 0, power: false, makes: false });
    for (const limit of ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "TimeZone=UTC"])
      expect(r?.config).toContain(limit);
  });

  test("takes no other role, moves no clock, changes no row that is only added to", async () => {
    const owner = (await db.query<{ u: string }>("select current_user as u"))[0]?.u;
    for (const other of [...ROLES.filter((o) => o !== role), owner])
      await expect(pool(role).query(`set role ${other}`), String(other)).rejects.toThrow(/permission denied/);
    const { rows } = await pool(role).query(
      "select set_config('app.waktu', '2001-01-01', false), abs(extract(epoch from waktu() - now())) < 1 as now",
    );
    expect(rows[0].now).toBe(true);
    for (const t of ["jejak", "langkah", "catatan_versi", "jejak_kepala"])
      for (const q of [
        `delete from ${t}`,
        `truncate ${t}`,
        `update ${t} set ${t === "langkah" ? "kode = 'x'" : t === "catatan_versi" ? "verba = 'x'" : "no = 1"}`,
      ])
        await expect(pool(role).query(q), q).rejects.toThrow(/permission denied/);
  });
});

test("a table that a role of the application can read is reference, an account's, or held by row security, forced", async () => {
  const accounts = [
    "pengguna",
    "tugas",
    "sesi",
    "masuk_batas",
    "masuk_dikenal",
    "jejak_kepala",
    "mirip_kepala",
    "acuan_jam",
    "_prisma_migrations",
  ];
  const rows = await db.query<{ t: string; held: boolean }>(
    `select c.oid::regclass::text as t, c.relrowsecurity and c.relforcerowsecurity as held from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'brankas') and c.relkind = 'r'`,
  );
  expect(rows.length).toBeGreaterThan(25);
  expect(
    rows
      .filter((r) => !r.held)
      .map((r) => r.t)
      .sort(),
  ).toEqual([...words(REFERENCE), ...accounts, "alur", "alur_langkah", "angka_dimensi", "angka_keluarga"].sort());
});

test("a column that says whose a row is stands only where row security reads it", async () => {
  const rows = await db.query<{ t: string }>(
    `select distinct c.oid::regclass::text as t from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'brankas') and c.relkind = 'r' and a.attname in ('kantor_kode', 'catatan_id') and not c.relforcerowsecurity`,
  );
  expect(rows.map((r) => r.t)).toEqual(["tugas"]); // who may do what is for the accounts' role alone
});

describe("the public's role", () => {
  test("reads its list and nothing else, table by table and column by column", async () => {
    const columns = await db.query<{ t: string; a: string }>(
      `select c.oid::regclass::text as t, a.attname as a from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_|information_schema' and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped`,
    );
    const open = new Set(words(GRANTS.satudata_publik?.select));
    const hidden: Record<string, string[]> = {
      terbitan: ["catatan_id", "oleh"],
      nihil: ["oleh"],
      nihil_gugur: ["no", "oleh", "gugur_oleh", "verba"],
      angka_entri_publik: ["sisi", "no", "catatan_id"],
      turunan_publik: TURUNAN_DALAM,
      rilis_data: ["dibaca_pada", "oleh", "dasar"],
    };
    for (const { t, a } of columns) {
      const allowed = open.has(t) || (open.has(`(${t})`) && !hidden[t]?.includes(a));
      const read = asPublic((tx) => tx.all(sql`select ${raw(`"${a}"`)} from ${raw(t)} limit 1`)).then(
        () => true,
        () => false,
      );
      expect(await read, `${t}.${a}`).toBe(allowed);
    }
    await expect(asPublic((tx) => tx.all(sql`select * from terbitan`))).rejects.toThrow();
  });

  test("writes nothing", async () => {
    for (const { t } of await db.query<{ t: string }>(
      "select oid::regclass::text as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
    ))
      for (const q of [`delete from ${t}`, `insert into ${t} default values`])
        await expect(pool("satudata_publik").query(q), q).rejects.toThrow(/permission denied/);
    await expect(
      pool("satudata_publik").query("create temp table x (a int); insert into terbitan select from x"),
    ).rejects.toThrow();
  });
});

test("what may be public is the same list in the database and in lib/jenis", async () => {
  const rows = await db.query<{ jenis: string; kunci: string }>("select jenis, kunci from kunci_publik");
  const code = JENIS.flatMap((jenis) => DAFTAR[jenis].publik.map((kunci) => `${jenis}.${kunci}`));
  expect(rows.map((r) => `${r.jenis}.${r.kunci}`).sort()).toEqual(code.sort());
});

test("every instant has its zone, no function is lent to everybody with its owner's rights", async () => {
  const naive = await db.query(
    "select 1 from information_schema.columns where table_schema in ('public', 'brankas') and data_type like 'timestamp without%'",
  );
  expect(naive).toEqual([]);
  const lent = await db.query<{ f: string }>(
    `select p.oid::regproc::text as f from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'brankas') and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`,
  );
  expect(lent).toEqual([]);
});

test("no guard looks into a table that somebody has put in front of the real one", async () => {
  const guards = await db.query<{ f: string; c: string | null }>(
    `select p.oid::regproc::text as f, p.proconfig::text as c from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
      where n.nspname in ('public', 'brankas') and l.lanname = 'plpgsql'`,
  );
  expect(guards.length).toBeGreaterThan(9);
  expect(guards.filter((g) => !/search_path=[^"]*pg_temp\b/.test(g.c ?? "")).map((g) => g.f)).toEqual([]);
  const before = await db.query("select no from jejak_kepala");
  await asViewer({ kantor: ["64"] }, async (tx) => {
    await tx.run(sql`create temp table jejak_kepala as select true as id, 41::bigint as no, ''::bytea as hash`);
    await tx.run(sql`insert into jejak (verba, sasaran, rincian) values ('uji', 'x', '{}')`);
  });
  expect(await db.query("select no from jejak_kepala")).toEqual([{ no: String(Number(before[0]?.no) + 1) }]);
});

test("accounts and inside do not meet: neither reads the other's tables", async () => {
  await expect(asAccounts({}, (tx) => tx.all(sql`select judul from catatan`))).rejects.toThrow();
  await expect(asViewer({ kantor: ["64"] }, (tx) => tx.all(sql`select sandi_hash from pengguna`))).rejects.toThrow();
  await expect(asViewer({ kantor: ["64"] }, (tx) => tx.all(sql`select surel from pengguna`))).rejects.toThrow();
});
