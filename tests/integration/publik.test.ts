import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { jawabCari } from "@/app/(publik)/cari/unduhan";
import { PUBLIK } from "@/lib/akses/policy";
import { angka, denganAngka } from "@/lib/angka/stats";
import { batalkan } from "@/lib/catatan/commands";
import { asPublic } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { lisensiData } from "@/lib/rujukan/queries";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { bacaSaring, type Saring, type Sesudah, slugKeadaan } from "@/lib/terbitan/filter";
import { asal } from "@/lib/terbitan/halaman";
import { kamus } from "@/lib/terbitan/kamus";
import { alamatTerbaru, banyakPublik, daftarPublik, satuPublik, terakhirTerbit } from "@/lib/terbitan/queries";
import { bacaBeranda, bacaJenis, keadaan } from "@/lib/terbitan/stats";
import { alamatUmpan, umpan, umpanPublik } from "@/lib/terbitan/umpan";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { useDatabase } from "../support/database";
import { type At, type Cast, key, makeCast, validated } from "../support/journey";
import { fillRecords } from "../support/records";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
  await fillRecords(db, ["64", "64.08", "64.72"], 30, "publik");
}, 300_000);

const ask = (question: string): Saring => {
  const { saring, galat } = bacaSaring(Object.fromEntries(new URLSearchParams(question)));
  expect(galat).toEqual([]);
  return saring;
};

/** Every record of a search, five at a time. */
async function pages(s: Saring): Promise<string[]> {
  const ids: string[] = [];
  for (let sesudah: Sesudah | undefined; ; ) {
    const d = await asPublic((tx) => daftarPublik(tx, { ...s, sesudah }, 5));
    ids.push(...d.baris.map((b) => b.publikId));
    if (!d.lanjut) return ids;
    sesudah = d.lanjut;
  }
}
const publicId = async (id: string) => {
  const kini = "select publik_id as id from terbitan where catatan_id = $1 and terkini";
  const [row] = await db.query<{ id: string }>(kini, [id]);
  return row?.id ?? "";
};
const one = async (at: At, jenis: "pencegahan" | "pelanggaran" = "pencegahan") => {
  const id = await publicId(at.id);
  return asPublic((tx) => satuPublik(tx, jenis, id));
};

describe("what a search counts is what its figure says, and its list has that many rows", () => {
  const QUESTIONS = JENIS.flatMap((jenis) =>
    [
      "",
      "&penyelenggaraan=PEMILU-2024",
      "&kantor=64.72",
      "&wilayah=64.08",
      "&per=2023-12-31",
      "&dari=2024-01-01&kata=uji",
    ].map((rest) => `jenis=${jenis}${rest}`),
  );

  test.each(QUESTIONS)("%s", async (question) => {
    const s = ask(question);
    const { n, rinci } = await asPublic((tx) => banyakPublik(tx, s));
    const figure = await angka(PUBLIK, s.filter, Object.keys(DAFTAR[s.filter.jenis].dimensi));
    expect(n).toBe(figure.total);
    for (const parts of Object.values(figure.menurut)) expect(parts.reduce((sum, p) => sum + p.n, 0)).toBe(n);
    const ids = await pages(s);
    expect(ids.length).toBe(rinci);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("by state: the parts add up, and each state's address finds its part", async () => {
    const f = ask("jenis=penindakan").filter;
    const states = await asPublic((tx) => keadaan(tx, f));
    expect(states.length).toBeGreaterThan(1);
    expect(states.reduce((sum, k) => sum + k.n, 0)).toBe((await angka(PUBLIK, f)).total);
    for (const { kata, n } of states)
      expect((await asPublic((tx) => banyakPublik(tx, ask(`jenis=penindakan&keadaan=${slugKeadaan(kata)}`)))).n).toBe(
        n,
      );
  });
});

describe("the opening page", () => {
  const read = (day?: string, election?: string) =>
    denganAngka(PUBLIK, (count, tx) => bacaBeranda(count, tx, day, election));
  const sum = (parts: { n: number }[] = []) => parts.reduce((all, p) => all + p.n, 0);

  test("every split adds up to the sentence, on both days of the bridge, and states to what was registered", async () => {
    const b = await read();
    expect(b?.angka.total).toBeGreaterThan(0);
    for (const figure of [b?.angka, b?.banding?.angka])
      for (const parts of Object.values(figure?.menurut ?? {})) expect(sum(parts)).toBe(figure?.total);
    const registered = b?.angka.menurut.registrasi?.find((p) => p.kunci === "diregistrasi")?.n ?? 0;
    expect(sum(b?.keadaan)).toBe(registered);
    expect(sum(b?.jalur.keadaan)).toBe(b?.jalur.angka.total);
    expect(sum(b?.penyampaian)).toBe(b?.angka.total);
    expect(b?.penyampaian).toHaveLength(11);
    expect(b?.hari).toBe("2024-10-20");
  });

  test("a day has its own page: what was received by then; what was not yet known then is said so", async () => {
    const b = await read("2023-12-31");
    expect(b?.angka.total).toBe((await read("2024-10-20"))?.banding?.angka.total);
    expect(b?.diketahui).toBeNull();
    expect(b?.keadaan).toEqual([]);
    const other = await read("2024-11-13", "PILKADA-2024");
    expect(other?.penyelenggaraan.kode).toBe("PILKADA-2024");
  });

  test.each([
    ["before the start", "2022-06-13", undefined],
    ["tomorrow", geser(hariIni(), 1), undefined],
    ["of no election", "2024-02-02", "PEMILU-1955"],
    ["before all", "1900-01-01", "NON-TAHAPAN"],
  ])("%s there is no page", async (_, day, election) => {
    expect(await read(day, election)).toBeNull();
  });

  test("each kind has its page, also where nothing is recorded", async () => {
    for (const jenis of JENIS) {
      const j = await denganAngka(PUBLIK, (count, tx) => bacaJenis(count, tx, jenis));
      for (const parts of Object.values(j.angka.menurut)) expect(sum(parts)).toBe(j.angka.total);
      expect(j.rinci).toBeLessThanOrEqual(j.angka.total);
    }
  });
});

describe("one record", () => {
  test("only counted: no page; published: its page; withdrawn: day and reason and nothing else; again: its page", async () => {
    let at = await validated(cast, "pencegahan");
    expect(await one(at)).toBeNull();
    await terbitkan(cast.ppid, at.id, at.versi, "Ringkasan yang pertama.", key());
    const first = await one(at);
    expect(first?.tarikan).toBeNull();
    expect(first?.kini).toMatchObject({ tingkat: "rinci", ringkasan: "Ringkasan yang pertama." });
    expect(Object.keys(first?.kini ?? {})).not.toContain("catatanId");

    await tarik(cast.ppid, at.id, "Keliru menyebut tempat.", key());
    const gone = await one(at);
    expect(gone?.tarikan?.alasan).toBe("Keliru menyebut tempat.");
    expect(gone?.kini).toMatchObject({ tingkat: "angka", ringkasan: null });

    at = {
      ...at,
      versi: (await db.query<{ versi: number }>("select versi from catatan where id = $1", [at.id]))[0]?.versi ?? 0,
    };
    await terbitkan(cast.ppid, at.id, at.versi, "Ringkasan yang kedua.", key());
    expect(await one(at)).toMatchObject({ tarikan: null, kini: { ringkasan: "Ringkasan yang kedua." } });
  });

  test("cancelled after it was published: a tombstone; cancelled before: nothing", async () => {
    const shown = await validated(cast, "pencegahan");
    await terbitkan(cast.ppid, shown.id, shown.versi, "Akan dibatalkan.", key());
    await batalkan(cast.kedua, shown.id, shown.versi, "Ganda.", key());
    expect((await one(shown))?.tarikan).not.toBeNull();
    const never = await validated(cast, "pencegahan");
    await batalkan(cast.kedua, never.id, never.versi, "Ganda.", key());
    expect(await one(never)).toBeNull();
  });

  test("under another kind or a malformed id it is not found", async () => {
    const at = await validated(cast, "pencegahan");
    await terbitkan(cast.ppid, at.id, at.versi, "Ada.", key());
    const id = await publicId(at.id);
    expect(await asPublic((tx) => satuPublik(tx, "sengketa", id))).toBeNull();
    for (const bad of ["", "x", `${id}'`, id.toUpperCase().replace(/\d/g, "A"), "%00"])
      expect(await asPublic((tx) => satuPublik(tx, "pencegahan", bad))).toBeNull();
  });
});

describe("the download", () => {
  const lines = async (s: Saring) => {
    const answer = await unduhanPublik(s);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return new TextDecoder().decode(bytes).split("\r\n").filter(Boolean);
  };

  test.each(JENIS.map((jenis) => [jenis]))(
    "%s: a row for each record in detail, columns as in the dictionary",
    async (jenis) => {
      const s = ask(`jenis=${jenis}`);
      const [head, ...rows] = await lines(s);
      expect(head?.replace(/"/g, "").split(",").length).toBeGreaterThanOrEqual(kamus(jenis).length);
      expect(head).toContain("Ringkasan");
      expect(rows.length).toBe((await asPublic((tx) => banyakPublik(tx, s))).rinci);
      expect(rows.join("\n")).not.toMatch(/Catatan uji \d/);
    },
  );

  test("what a spreadsheet would run is text", async () => {
    const at = await validated(cast, "pencegahan");
    await terbitkan(cast.ppid, at.id, at.versi, '=HYPERLINK("http://x";"klik")', key());
    const row = (await lines(ask("jenis=pencegahan"))).find((l) => l.includes("HYPERLINK"));
    expect(row).toContain(`"'=HYPERLINK(`);
  });
});

describe("a feed follows a search", () => {
  const read = async (s: Saring) => {
    const xml = await (await jawabCari(new Request(`http://uji${alamatUmpan(s)}`), umpanPublik)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (nama) => nama === "entry" }).parse(xml);
    return { feed, ids: (feed.entry ?? []).map((e: { id: string }) => e.id.split("/").pop()) as string[] };
  };
  test("it holds the records of the search, the last published first, and nothing that is only counted", async () => {
    for (const question of ["jenis=pencegahan", "jenis=pencegahan&kantor=64.72", "jenis=sengketa&kantor=64.72"]) {
      const s = bacaSaring(Object.fromEntries(new URLSearchParams(question))).saring;
      const { feed, ids } = await read(s);
      expect(new Set(ids)).toEqual(new Set((await pages(s)).slice(0, 50)));
      const saat = (feed.entry ?? []).map((e: { updated: string }) => e.updated);
      expect(saat).toEqual([...saat].sort().reverse());
      expect(feed.id).toBe(`${asal()}${alamatUmpan(s)}`);
    }
  });

  test("its title names every filter, and one that holds nothing is as old as the last publication", async () => {
    const { feed } = await read(ask("jenis=pelanggaran&kantor=64.72&dari=2024-01-01&tahun=2024&kata=tiadaada"));
    expect(feed.title).toMatch(
      /: Dugaan pelanggaran, “tiadaada”, Bawaslu Kota Samarinda, tahun 2024, dari 1 Januari 2024$/,
    );
    expect(feed.updated).toBe((await asPublic((tx) => alamatTerbaru(tx, 1)))[0]?.terbitPada.toISOString());
  });

  test("what is written in a summary stays text", async () => {
    const s = ask("jenis=pencegahan");
    const [satu] = await asPublic((tx) => terakhirTerbit(tx, s, 1));
    if (!satu) throw new Error("tidak ada yang terbit");
    const ringkasan = 'a < b & "c" ]]> \u0000\u000b</summary><entry>';
    const isi = {
      baris: [{ ...satu, ringkasan }],
      saringan: [],
      pada: new Date(),
      lisensi: await asPublic(lisensiData),
    };
    const xml = umpan(s, "https://contoh.id", isi);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(new XMLParser().parse(xml).feed.entry.summary).toContain('a < b & "c" ]]> </summary><entry>');
  });
});
