import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/akses/policy";
import { bandingkanPers } from "@/lib/angka/banding";
import { periksaLedger } from "@/lib/angka/periksa";
import { angkaPers } from "@/lib/angka/pers";
import { perubahan } from "@/lib/angka/perubahan";
import { sudahMencatat } from "@/lib/angka/sah";
import { angka, denganAngka } from "@/lib/angka/stats";
import { tabelBanding } from "@/lib/angka/tabel";
import type { Filter } from "@/lib/catatan/filter";
import { closePools } from "@/lib/db";
import { periksaRantai } from "@/lib/jejak/queries";
import { fillDemo } from "@/prisma/content";
import { seedAccounts } from "@/prisma/seed/accounts";
import figures from "@/prisma/seed/data/published-figures.json";
import { person } from "@/prisma/seed/load/people";
import { idOf } from "@/prisma/seed/load/replay";
import { act } from "@/tests/support/act";
import { useDatabase } from "@/tests/support/database";
import { thePlan } from "@/tests/support/plan";
import { rowsOf } from "@/tests/support/rows";

const db = useDatabase();
let starts: PromiseSettledResult<void>[];
// two starts at once, as two checkouts on one database would
beforeAll(async () => {
  starts = await Promise.allSettled([fillDemo(db.url), fillDemo(db.url)]);
}, 300_000);
afterAll(closePools);

test("diisi sekali oleh antrean, walau diminta dua kali sekaligus dan sekali lagi", async () => {
  const turnedAway = starts.filter((s) => s.status === "rejected").map((s) => String(s.reason));
  for (const said of turnedAway) expect(said).toContain("sedang diisi oleh proses lain");
  expect(turnedAway.length).toBeLessThan(2);
  const chain = () => db.query<{ n: number }>("select count(*)::int as n from jejak");
  const before = await chain();
  await fillDemo(db.url);
  expect(await chain()).toEqual(before);
  expect(await db.query("select from graphile_worker._private_jobs")).toHaveLength(0);
});

const VIEWERS: [string, () => Viewer][] = [
  ["publik", () => "publik"],
  ["pimpinan provinsi", () => person("pimpinan", "64")],
];
const count = (viewer: Viewer, f: Partial<Filter> & Pick<Filter, "jenis">, by: string[] = []) =>
  angka(viewer, { dimensi: {}, ...f }, by);
const table = (rows: { kunci: string; n: number }[] = []) => Object.fromEntries(rows.map((r) => [r.kunci, r.n]));

describe.each(VIEWERS)("angka yang pernah diumumkan, dihitung portal untuk %s", (_, who) => {
  test("pelanggaran 2023", async () => {
    const said = figures.violations_2023;
    const got = await count(who(), { jenis: "pelanggaran", dari: "2023-01-01", per: said.as_of }, [
      "sumber",
      "registrasi",
      "kelompok",
      "kantor",
    ]);
    expect(got.total).toBe(said.total);
    expect(table(got.menurut.sumber)).toEqual(said.by_source);
    expect(table(got.menurut.registrasi)).toEqual(said.by_registration);
    expect(table(got.menurut.kelompok)).toEqual(said.by_kind);
    const offices = Object.entries(said.by_office).filter(([, n]) => typeof n !== "string");
    expect(Object.keys(table(got.menurut.kantor)).sort()).toEqual(offices.map(([kode]) => kode).sort());
    for (const [kantor, n] of offices) {
      const own = await count(who(), { jenis: "pelanggaran", kantor, dari: "2023-01-01", per: said.as_of }, ["sumber"]);
      expect({ laporan: 0, temuan: 0, ...table(own.menurut.sumber) }).toEqual(n);
    }
    const filter = { dari: "2023-01-01", per: said.as_of, dimensi: { registrasi: "diregistrasi" } };
    const registered = await count(who(), { jenis: "pelanggaran", ...filter }, ["sumber"]);
    expect(table(registered.menurut.sumber)).toEqual(said.registered_by_source);
  });

  test("47 perkara sampai 2 Februari 2024, 22 pada tahapan kampanye; sepekan kemudian tetap 22", async () => {
    const said = figures.violations_to_2024_02_02;
    const f = { jenis: "pelanggaran", penyelenggaraan: "PEMILU-2024" } as const;
    const got = await count(who(), { ...f, per: said.as_of }, ["tahapan"]);
    expect(got.total).toBe(said.total);
    expect(table(got.menurut.tahapan)["P24-10-KAMPANYE"]).toBe(said.in_campaign_stage);
    const week = figures.campaign_activities_supervised;
    const later = await count(who(), { ...f, tahapan: "P24-10-KAMPANYE", per: week.as_of });
    expect(later.total).toBe(week.violations_followed_up);
    const lhp = await count(who(), { jenis: "pengawasan", tahapan: "P24-10-KAMPANYE", per: week.as_of });
    expect(lhp.total).toBe(week.reported);
  });

  test("Pemilihan 2024: 43, kebanyakan hukum lainnya", async () => {
    const said = figures.violations_pilkada;
    const f = { jenis: "pelanggaran", penyelenggaraan: "PILKADA-2024", per: said.as_of } as const;
    const got = await count(who(), f, ["kelompok"]);
    expect(got.total).toBe(said.total);
    expect(table(got.menurut.kelompok).hukum_lainnya).toBeGreaterThan(said.total / 2);
  });

  test("pencegahan 2023 dan pesertanya", async () => {
    const said = figures.prevention_2023;
    const f = { jenis: "pencegahan", dari: "2023-01-01", per: said.as_of } as const;
    const got = await count(who(), f, ["kantor", "jenisKegiatan"]);
    expect(got.total).toBe(said.sum_of_its_own_list);
    expect(got.jumlah).toBe(said.participants);
    expect(table(got.menurut.kantor)).toEqual(said.by_office);
    expect(table(got.menurut.jenisKegiatan).sosialisasi).toBe(said.sosialisasi);
  });

  test("empat sengketa bakal calon anggota DPD", async () => {
    const said = figures.disputes_2023_02;
    expect((await count(who(), { jenis: "sengketa", per: said.as_of })).total).toBe(said.dpd_applicants);
  });
});

test("tiap angka terbitan dijawab menurut kodenya, dan yang keliru kelihatan", async () => {
  const asked = angkaPers(figures);
  expect(tabelBanding((await bandingkanPers(asked, person("pimpinan", "64"))).filter((b) => !b.cocok))).toHaveLength(1);
  const wrong = asked.slice(0, 1).map((a) => ({ ...a, pers: 24 }));
  const [row] = await bandingkanPers(wrong, person("pimpinan", "64"));
  expect(row).toMatchObject({ publik: "23", dalam: "23", cocok: false });
});

test("dari dalam pun: yang diketahui pada harinya, jembatan 23 ke 47 perkara demi perkara, dan sebelum portal bukan nol", async () => {
  const orang = person("pimpinan", "64");
  const f: Filter = { jenis: "pelanggaran", penyelenggaraan: "PEMILU-2024", dimensi: {} };
  const [dulu, kini] = [figures.violations_2023, figures.violations_to_2024_02_02];
  await denganAngka(orang, async (hitung, tx) => {
    const saat = (hari: string) => ({ ...f, per: hari, diketahui: hari });
    const [a, b] = await hitung({ f: saat(dulu.as_of) }, { f: saat(kini.as_of) });
    expect([a.total, b.total]).toEqual([dulu.total, kini.total]);
    const baris = await perubahan(tx, orang, saat(dulu.as_of), saat(kini.as_of), ["registrasi", "kelompok"]);
    const banyak = (macam: string) => baris.filter((x) => x.macam === macam).length;
    expect(banyak("masuk") - banyak("keluar")).toBe(kini.total - dulu.total);
    expect(banyak("masuk")).toBeGreaterThan(0);
    expect(await sudahMencatat(tx, orang, dulu.as_of)).toBe(true);
    expect(await sudahMencatat(tx, orang, "2015-01-01")).toBe(false);
  });
});

test("buku angka cocok dengan catatannya, pada setiap saat", async () => {
  const { catatan, selisih, rangkum } = await periksaLedger(20);
  expect(catatan).toBeGreaterThan(300);
  expect({ selisih, rangkum }).toEqual({ selisih: [], rangkum: [] });
}, 120_000);

test("satu perkara Pemilihan di pengadilan sampai 13 November 2024", async () => {
  const rows = await db.query<{ induk_id: string }>(
    "select c.induk_id from catatan c join langkah l on l.catatan_id = c.id where l.kode = 'dilimpahkan_pn' and l.tanggal <= $1",
    [figures.violations_pilkada.as_of],
  );
  expect(rows.map((r) => r.induk_id)).toEqual([idOf("contoh/pelanggaran/7")]);
});

test("rantai jejak utuh, urut waktu, dan satu kaitan untuk impor sekaligus", async () => {
  await closePools();
  expect((await periksaRantai()).cacat).toEqual([]);
  const back = await db.query("select from jejak a join jejak b on b.no = a.no + 1 where b.pada < a.pada");
  expect(back).toHaveLength(0);
  expect(await db.query("select from jejak where verba = 'impor'")).toHaveLength(1);
});

test("deret nomor berdiri pada nomor tertinggi yang tercetak, dan tiap kantor contoh punya kodenya", async () => {
  const rows = await db.query<{ seri: string; terakhir: number; n: number | null }>(
    `select d.seri, d.terakhir, (select max(u.urut) from catatan c left join penindakan p on p.catatan_id = c.id,
         lateral (select * from urai_nomor(c.nomor) union all select * from urai_perkara(p.nomor_perkara)) u
       where c.kantor_kode = d.kantor_kode and u.seri = d.seri and u.tahun = d.tahun) as n from nomor_seri d`,
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((r) => r.terakhir !== r.n)).toEqual([]);
  const bare = await db.query("select from kantor where tingkat <> 'kecamatan' and kode_bawaslu is null");
  expect(bare).toHaveLength(0);
  const heard = await db.query<{ n: number; beda: number }>(
    `select count(*)::int as n, count(distinct d.nomor_perkara)::int as beda from penindakan d join catatan c on c.id = d.catatan_id
       join penyelenggaraan p on p.kode = c.penyelenggaraan_kode where d.jalur = 'administratif' and p.regime <> 'pemilihan'`,
  );
  expect(heard[0]?.beda).toBe(heard[0]?.n);
});

test("tiga pelimpahan: satu di jalan, satu tiba dengan jamnya, satu keluar dari portal", async () => {
  const rows = await db.query(
    `select p.dari_kantor, p.ke_kantor, p.status, c.kantor_kode, c.posisi, to_char(p.dikirim_pada at time zone 'Asia/Makassar', 'YYYY-MM-DD') = p.tanggal::text as harinya,
       (select t.kantor_kode from tenggat t where t.catatan_id = c.id and t.status = 'berjalan' limit 1) as jam
     from pelimpahan p join catatan c on c.id = p.catatan_id order by p.tanggal`,
  );
  const at = { harinya: true };
  expect(rows).toEqual([
    {
      ...at,
      dari_kantor: "64.72",
      ke_kantor: "64",
      status: "diterima",
      kantor_kode: "64",
      posisi: "diterima_limpahan",
      jam: "64",
    },
    {
      ...at,
      dari_kantor: "64.03",
      ke_kantor: null,
      status: "diterima",
      kantor_kode: "64.03",
      posisi: "dilimpahkan_instansi",
      jam: null,
    },
    {
      ...at,
      dari_kantor: "64.08",
      ke_kantor: "64.72",
      status: "dikirim",
      kantor_kode: "64.08",
      posisi: "dilimpahkan",
      jam: null,
    },
  ]);
});

test("akun contoh dapat diisi dua kali", async () => {
  await seedAccounts(db.url);
  const [row] = await db.query<{ n: number }>("select count(*)::int as n from pengguna where not contoh");
  expect(row?.n).toBe(0);
});

// what the loader leaves is what the commands leave; otherwise the demo would show a portal that does not exist
describe("pemuatan sama dengan perintahnya", () => {
  test.each([
    "contoh/pengawasan/4",
    "contoh/pencegahan/2",
    "contoh/pelanggaran/4",
    "contoh/pelanggaran/6",
    "contoh/pelanggaran/9",
    "contoh/sengketa/3",
    "contoh/sengketa/7",
    "ralat",
    "ganda",
    "tarik",
    "kembali",
  ])(
    "%s",
    async (name) => {
      const { entries } = await thePlan();
      const did = (verba: string) => (e: (typeof entries)[number]) => e.nasib.some((f) => f.verba === verba);
      const special = { ralat: "setujui_ralat", ganda: "batalkan", tarik: "tarik", kembali: "ubah" }[name];
      const e = entries.find((x) => (special ? did(special)(x) : x.kunci === name));
      if (!e) throw new Error(`tidak ada ${name}`);
      const copy = await act(db, e);
      expect(await rowsOf(db, copy, e.jenis)).toEqual(await rowsOf(db, idOf(e.kunci), e.jenis));
      for (const track of entries.filter((x) => x.induk === e.kunci)) {
        const trackCopy = await act(db, track, copy);
        expect(await rowsOf(db, trackCopy, "penindakan")).toEqual(await rowsOf(db, idOf(track.kunci), "penindakan"));
      }
    },
    60_000,
  );
});
