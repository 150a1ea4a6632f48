import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { asPublic } from "@/lib/db";
import { serempak } from "@/lib/serempak";
import { rencanakan } from "@/lib/terbitan/cari";
import { terbitkan } from "@/lib/terbitan/commands";
import { fasetPublik } from "@/lib/terbitan/faset";
import { alamatCari, bacaSaring, type Saring, slugKeadaan } from "@/lib/terbitan/filter";
import { bacaPilihan, daftarPublik, terakhirTerbit } from "@/lib/terbitan/queries";
import { umpanPublik } from "@/lib/terbitan/umpan";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, validated } from "../support/journey";
import { fillRecords } from "../support/records";
import { all, ask, explained, publicIdOf, words } from "../support/search";

const db = useDatabase();
let cast: Cast;
/** Published with summaries of which the tests know every word. */
const shown = new Map<string, string>();

const SUMMARIES = [
  "Perangkat desa diimbau netral, di pelabuhan.",
  "Imbauan tertulis kepada pengurus tentang baliho.",
  "Penyuluhan bagi penghuni asrama.",
  "Penertiban baliho bersama Satpol PP di pelabuhan.",
  "Penelitian bersama Universitas Mulawarman.",
  "Permohonan ditolak, kotak dikosongkan, penerusan disiapkan.",
];

beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "cari");
  for (const summary of SUMMARIES) {
    const at = await validated(cast, "pencegahan");
    await terbitkan(cast.ppid, at.id, at.versi, summary, key());
    shown.set(summary, await publicId(at));
  }
}, 300_000);

const publicId = (at: At) => publicIdOf(db, at);
const found = async (kata: string) => {
  const ids = await all(words(kata));
  return SUMMARIES.filter((s) => ids.includes(shown.get(s) ?? ""));
};
const facets = (s: Saring) => asPublic(async (tx) => fasetPublik(serempak(tx), s, await rencanakan(tx, s)));

describe("words find what is meant", () => {
  test.each([
    ["the stem of a word", "imbau", [0, 1]],
    ["another form of it", "diimbau", [0, 1]],
    ["a first letter t that the other form swallows", "menolak", [5]],
    ["the same in a noun", "penolakan", [5]],
    ["a first letter k", "mengosongkan", [5]],
    ["the letter where the record's form swallowed it", "diteruskan", [5]],
    ["a letter of another word's own", "ditertibkan", [3]],
    ["capitals and accents", "PÉLABUHAN", [0, 3]],
    ["the beginning of a word", "penyulu", [2]],
    ["all of the words, in any order", "baliho tertulis", [1]],
    ["words that say nothing do not count", "di satpol yang", [3]],
    ["a letter missing", "pelabuhn", [0, 3]],
    ["two letters swapped", "mulwaarman", [4]],
    ["a word of each, in no record together", "mulawarman satpol", []],
  ])("%s: %s", async (_, kata, which) => {
    expect(await found(kata)).toEqual(which.map((n) => SUMMARIES[n]));
  });

  test("a word that was not found as typed is named, with the one that was taken for it", async () => {
    expect(await explained("pelabuhn baliho")).toMatchObject([
      { ketik: "pelabuhn", macam: "ejaan", usul: "pelabuhan" },
      { ketik: "baliho", macam: "ada", usul: null },
    ]);
    expect(await explained("qwertyuiop")).toMatchObject([{ macam: "takada", pilih: [] }]);
  });

  test("a register number is found however sloppily it is written, and no other", async () => {
    const numbers = [
      "001/Reg/LP/PB/Kab/23.09/IX/2024",
      "011/Reg/LP/PB/Kab/23.09/IX/2024",
      "001/Reg/TM/PB/Kab/23.09/X/2024",
    ];
    const ids: string[] = [];
    for (const nomor of numbers) {
      const at = await validated(cast, "pencegahan", { nomor });
      await terbitkan(cast.ppid, at.id, at.versi, "Bernomor.", key());
      ids.push(await publicId(at));
    }
    const hits = async (kata: string) => {
      const all3 = await all(words(kata));
      return ids.flatMap((id, n) => (all3.includes(id) ? [n] : []));
    };
    expect(await hits("1/LP/kutim")).toEqual([0]);
    expect(await hits("11/lp/Kutai Timur")).toEqual([1]);
    expect(await hits("1/tm/kutim")).toEqual([2]);
    expect(await hits("lp 23.09 ix")).toEqual([0, 1]);
    expect(await hits("1/LP/samarinda")).toEqual([]);
    for (const [n, nomor] of numbers.entries()) expect(await hits(nomor)).toEqual([n]);
    const [hidden] = await db.query<{ nomor: string }>(
      "select c.nomor from catatan c join terbitan t on t.catatan_id = c.id and t.terkini where t.tingkat = 'angka' and c.nomor like '%/Reg/%' limit 1",
    );
    expect(hidden?.nomor).toBeTruthy();
    expect(await all(words(hidden?.nomor ?? ""))).toEqual([]);
  });

  test("metacharacters of SQL, patterns and the index's own language are only characters", async () => {
    for (const kata of [
      "'; drop table terbitan; --",
      "a:* & !b | (c",
      "\\",
      "%_%",
      "'''",
      "<->",
      "((((",
      "' or '1'='1",
      "#1",
      "🗳️",
    ]) {
      const s = bacaSaring({ kata }).saring;
      expect(Array.isArray((await asPublic((tx) => daftarPublik(tx, s, 5))).baris), kata).toBe(true);
      expect((await facets(s)).n).toBe((await all(s)).length);
    }
    expect((await all(words("%%% ***"))).length).toBe(0);
    expect((await all(bacaSaring({ kata: "baliho\u0000" }).saring)).length).toBeGreaterThan(0);
    expect((await asPublic((tx) => tx.all(sql`select * from cari_urai(${"kata ".repeat(3000)})`))).length).toBeLessThan(
      21,
    );
  });
});

describe("lists", () => {
  test("each order holds every record once, whatever the size of its pages, ties and all", async () => {
    for (const question of [
      "",
      "kata=pengawasan",
      "jenis=pencegahan",
      "jenis=pencegahan&kata=pencegahan",
      "kata=lp&kantor=64.08",
    ]) {
      const whole = await all(ask(question), 1000);
      for (const urut of question.includes("kata") ? ["terbaru", "terlama", "relevan"] : ["terbaru", "terlama"])
        for (const size of [1, 4]) {
          const ids = await all(ask(`${question}&urut=${urut}`), size);
          expect(ids.length, `${question} ${urut}`).toBe(whole.length);
          expect(new Set(ids)).toEqual(new Set(whole));
        }
    }
  });

  test("newest first is newest first, and relevance puts the summary before the address", async () => {
    const days = (s: Saring) => asPublic(async (tx) => (await daftarPublik(tx, s, 50)).baris.map((b) => b.tanggal));
    const newest = await days(words("pencegahan"));
    expect(newest).toEqual([...newest].sort().reverse());
    const oldest = await days(words("pencegahan", "&urut=terlama"));
    expect(oldest).toEqual([...oldest].sort());
    const at = await validated(cast, "pencegahan", {
      tempat: "Gedung Mulawarman",
      tanggalDiterima: "2024-01-20",
      tanggalSelesai: "",
    });
    await terbitkan(cast.ppid, at.id, at.versi, "Pertemuan.", key());
    const [summary, place] = [shown.get(SUMMARIES[4] ?? ""), await publicId(at)];
    expect(await all(words("mulawarman", "&urut=relevan"))).toEqual([summary, place]);
    expect(await all(words("mulawarman"))).toEqual([place, summary]);
  });

  test("the same by way of the order, of the words and of the cells", async () => {
    const { denganJalan } = await import("@/lib/terbitan/cari");
    const s = words("pencegahan");
    const r = await asPublic((tx) => rencanakan(tx, s));
    const ways = [
      { ...r, kata: 1e6, sel: 1e6 },
      { ...r, kata: 1, sel: 2 },
      { ...r, kata: 2, sel: 1 },
    ];
    const lists = await Promise.all(
      ways.map((way) =>
        asPublic((tx) =>
          denganJalan(s, way, "terbaru", 4, (halaman) =>
            tx.all<{ id: string }>(sql`select publik_id as id from (${halaman}) h order by ke`),
          ),
        ),
      ),
    );
    expect(lists[0]?.length).toBe(4);
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  });

  test("file and feed hold what the list holds", async () => {
    for (const s of [words("baliho"), words("pelabuhan", "&jenis=pencegahan"), ask("kantor=64.08")]) {
      const ids = await all(s);
      const json = await (await unduhanPublik(s, "json")).json();
      expect(new Set(json.data.map((r: { id: string }) => r.id))).toEqual(new Set(ids));
      const feed = await asPublic((tx) => terakhirTerbit(tx, s, 1000));
      expect(new Set(feed.map((t) => t.publikId))).toEqual(new Set(ids));
      const at = feed.map((t) => t.terbitPada.toISOString());
      expect(at).toEqual([...at].sort().reverse());
      expect((await umpanPublik(s, await bacaPilihan(s))).status).toBe(200);
    }
  });
});

describe("facets", () => {
  const pick = <T>(from: T[], n: number) => from[n % from.length] as T;

  test("each value says how many its own address finds, for filters chosen at random", async () => {
    const starts = [
      "",
      "kata=pencegahan",
      "jenis=pelanggaran",
      "jenis=penindakan&per=2024-06-30",
      "jenis=pencegahan&dari=2023-03-01&per=2024-02-10",
      "dari=2023-07-01",
      "jenis=pelanggaran&sumber=laporan",
      "kata=pengawasan&jenis=pelanggaran&per=2024-03-01",
    ];
    let turn = Math.floor(Math.random() * 1000);
    let looked = 0;
    for (const start of starts) {
      let s = ask(start);
      for (let depth = 0; depth < 3; depth++) {
        const { n, faset } = await facets(s);
        const label = alamatCari(s);
        expect(n, label).toBe((await all(s, 1000)).length);
        for (const [nama, butir] of Object.entries(faset))
          for (const { kunci, n: says } of butir.slice(0, 4)) {
            // a kind is left by its tab, which drops what only that kind has
            if (nama === "jenis" && !s.lintas) continue;
            const to = alamatCari(s, { [nama]: nama === "keadaan" ? slugKeadaan(kunci) : kunci });
            expect((await all(ask(to.split("?")[1] ?? ""), 1000)).length, to).toBe(says);
            looked++;
          }
        const names = Object.entries(faset).filter(([nama, b]) => b.length > 1 && nama !== "jenis");
        if (names.length === 0) break;
        const [nama, butir] = pick(names, turn++);
        const { kunci } = pick(butir, turn++);
        s = ask(alamatCari(s, { [nama]: nama === "keadaan" ? slugKeadaan(kunci) : kunci }).split("?")[1] ?? "");
      }
    }
    expect(looked).toBeGreaterThan(100);
  });
});
