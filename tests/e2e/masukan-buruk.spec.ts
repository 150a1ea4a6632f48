import { expect, test } from "@playwright/test";
import type { Jenis } from "@/lib/jenis/fields";
import { namaSaring } from "@/lib/terbitan/filter";
import {
  asHelp,
  ask,
  asProblem,
  BROKEN,
  FAULTS,
  findsNothing,
  type Got,
  NUMBERS,
  RAW,
  tryAll,
} from "../support/bad-input";
import { alamat, type Baris, barisSemua, CLOCK } from "../support/bad-input-rows";
import { partsOf, publicRoutes } from "../support/public-routes";

// Plain requests, no browser: thousands of questions that nobody means, and one answer each.
let rows: [route: string, row: Baris][] = [];
test.beforeAll(async () => {
  rows = Object.entries(await barisSemua());
});

test.describe.configure({ timeout: 180_000 });
const mine = ({ saudara: [ke, dari] = [0, 1] }: Baris, n = 0) => FAULTS.filter((_, i) => (i + n) % dari === ke);
const questions = ([route, row]: [string, Baris]) =>
  Object.entries(row.tanya ?? {}).flatMap(([name, beside], n) =>
    mine(row, n)
      .filter((fault) => name !== "kata" || !NUMBERS.includes(fault))
      .map(([, raw]) => `${alamat(route, row)}?${name}=${raw}${beside && `&${beside}`}`),
  );
/** Codes that are no letter, and control characters, are told by the door: to a program where the address looks like one's. */
const rotten = ({ address }: Got) => [...BROKEN, ["", "%0d%0a"]].some(([, raw = ""]) => address.includes(raw));

test("every public address has its row, and what the row takes for good is answered", async () => {
  expect(rows.map(([route]) => route).sort()).toEqual(publicRoutes());
  for (const [route, row] of rows) expect(Object.keys(row.baik ?? {}), route).toEqual(partsOf(route));
  const good = rows.filter(([, row]) => !row.kosong).map(([route, row]) => alamat(route, row));
  expect(await tryAll(good, ({ status }) => (status < 400 ? undefined : "contohnya tidak ada"))).toEqual([]);
});

for (const macam of ["halaman", "berkas"] as const)
  test(`every fault in every part of an address (${macam}) is refused in words`, async () => {
    const all = rows.flatMap(([route, row]) =>
      partsOf(route).flatMap((part) =>
        row.macam === macam
          ? mine(row).map(([, raw]) => alamat(route, row, { [part]: raw + (row.akhiran?.[part] ?? "") }))
          : [],
      ),
    );
    expect(all.length).toBeGreaterThan(250);
    const judge = (got: Got) => (macam === "halaman" || (rotten(got) && asProblem(got)) ? asHelp(got) : asProblem(got));
    expect(await tryAll(all, judge)).toEqual([]);
  });

test("every fault in every question to a program's address is refused, and words that nobody wrote find nothing", async () => {
  const all = rows.filter(([, row]) => row.macam === "berkas").flatMap(questions);
  expect(all.length).toBeGreaterThan(1500);
  const judge = (got: Got) =>
    /[?&]kata=/.test(got.address) && got.status === 200 ? findsNothing(got) : asProblem(got);
  expect(await tryAll(all, judge)).toEqual([]);
});

test("a page that is asked nonsense says so, and leads on", async () => {
  // the reader of a search is the one behind its downloads, where every fault is brought to every name
  const page = (tanya: Record<string, string>): Baris => ({ macam: "halaman", tanya, saudara: [0, 3] });
  const search = (jenis?: Jenis) =>
    Object.fromEntries(namaSaring(jenis).map((n) => [n, jenis && n !== "jenis" ? `jenis=${jenis}` : ""]));
  const all = [
    ...questions(["/cari", page(search("sengketa"))]),
    ...questions(["/kalkulator", page(CLOCK)]),
    "/cari?kantr=64.72",
    "/cari?kantor%5B%5D=64.72",
    "/cari?constructor=1",
    "/cari?kantor=64.72&kantor=64.71",
    "/cari?dari=2024-05-01&per=2024-01-01",
    "/cari?sesudah=2024-02-30~0123456789ab",
    "/cari?hasil=menang",
    "/cari?jenis=sengketa&diketahui=2024-01-01",
    "/kalkulator?mulai=2024-01-29&lama=14&satuan=hari_kerja&lama=15",
    "/kalkulator?mulai%5B0%5D=2024-01-29",
  ];
  const judge = ({ status, body, address }: Got) => {
    if (status !== 200) return "bukan halaman yang menolong";
    const said =
      /Sebagian (?:saringan|pertanyaan) tidak dapat dipakai|Ada isian yang perlu diperbaiki|Lama tenggat 1 sampai|Tidak ada aturan|Kalender libur/;
    if (!said.test(body) && !(/[?&]kata=/.test(address) && /Tidak ada (?:catatan yang memuat|yang cocok)/.test(body)))
      return "tidak mengatakan apa yang salah";
    return /<a [^>]*href="\/cari/.test(body) ? undefined : "tanpa jalan keluar";
  };
  expect(await tryAll(all, judge)).toEqual([]);
});

test("bytes that no address may hold are refused by every door", async () => {
  const all = rows.map(([route, row]) => `${alamat(route, row)}?kata=${RAW}`);
  expect(await tryAll(all, ({ status }) => (status === 400 ? undefined : "diterima"))).toEqual([]);
});

test("the way from the form for a day leads to a page that says what is wrong", async () => {
  const ways = rows.filter(([, row]) => row.macam === "jalan").flatMap(questions);
  const led: string[] = [];
  const wrong = await tryAll(ways, ({ status, head }) => {
    if (status !== 303 || !head.location?.startsWith("/")) return `menuju ${head.location}`;
    led.push(head.location);
    return undefined;
  });
  expect(wrong).toEqual([]);
  expect(
    await tryAll(new Set(led), (got) => (/^\/(angka\/daftar)?$/.test(got.address) ? undefined : asHelp(got))),
  ).toEqual([]);
});

test("a page that reads no question is the same page, whatever is asked", async () => {
  const silent = rows.filter(([, row]) => row.tanya === undefined && !row.kosong && row.macam !== "jalan");
  const all = silent.flatMap(([route, row]) => FAULTS.map(([, raw]) => `${alamat(route, row)}?kantor=${raw}`));
  const usual = new Map<string, number>();
  for (const [route, row] of silent) usual.set(alamat(route, row), (await ask(alamat(route, row))).status);
  const judge = ({ status, address }: Got) =>
    status === usual.get(address.split("?")[0] ?? "") ? undefined : "jawaban lain";
  expect(await tryAll(all, judge)).toEqual([]);
});

test("unknown names, names asked twice, lists, ranges turned round and other lists' cursors are refused", async () => {
  const list = async (address: string) => JSON.parse((await ask(address)).body) as { berikut: string };
  const { berikut } = await list("/api/v1/catatan/sengketa?batas=1");
  const cursor = new URL(berikut).searchParams.get("sesudah") ?? "";
  expect(cursor).toMatch(/~.*~/);
  const [day = "", id = "", sign = ""] = cursor.split("~");
  const everywhere = [
    "kantr=64.72",
    "kantor%5B%5D=64.72",
    "kantor%5B0%5D=64.72",
    "constructor=1",
    `${"a".repeat(39)}%F0%9F%91%8D=1`,
    "kantor=64.72&kantor=64.71",
    "a=1&".repeat(400),
  ];
  const filters = [
    "dari=2024-05-01&per=2024-01-01",
    "kantor=64.99",
    "wilayah=64.99",
    "penyelenggaraan=PEMILU-1955",
    "tahapan=P24-10-KAMPANYE&penyelenggaraan=PILKADA-2024",
    "status=dikirim",
    "kecamatan=64.72.01",
    "posisi=diterima",
  ];
  const cursors = [
    cursor,
    `${day}~${id}`,
    `2024-02-30~${id}~${sign}`,
    `${day}~${id}~AAAAAAAAAAAAAAAA`,
    `${id}~${day}`,
    "~",
    "~~",
    "1~1",
  ];
  const all = rows.flatMap(([route, row]) => {
    if (row.macam !== "berkas" || !row.tanya) return [];
    const here = alamat(route, row);
    const more = "dari" in row.tanya ? filters : [];
    const place =
      "sesudah" in row.tanya && !route.startsWith("/api/") ? cursors.filter((c) => c !== `${day}~${id}`) : [];
    return [...everywhere, ...more, ...place.map((c) => `sesudah=${c}`)].map((q) => `${here}?${q}`);
  });
  for (const c of cursors)
    for (const at of [
      "pelanggaran?",
      "sengketa?kantor=64.72&",
      "sengketa?kata=putusan&",
      c === cursor ? "pencegahan?" : "sengketa?",
    ])
      all.push(`/api/v1/catatan/${at}batas=1&sesudah=${c}`);
  expect(await tryAll(all, asProblem)).toEqual([]);
});

test("one network asks more than its share: 429 with the second it may ask again, and another is answered meanwhile", async () => {
  const from = (network: string) => ask("/api/v1/wilayah?tingkat=provinsi", { "x-forwarded-for": network });
  const noisy = `192.0.2.${1 + (process.pid % 250)}`;
  const limit = Number((await from(noisy)).head["ratelimit-limit"]);
  expect(limit).toBeGreaterThan(1);
  let refused: Got | undefined;
  let left = limit + 60;
  const others: number[] = [];
  const shout = async () => {
    while (left-- > 0) {
      const got = await from(noisy);
      if (got.status === 429) refused ??= got;
      // the last one counts: what a visitor claims to be stands before it
      if (refused && others.length < 5) others.push((await from(`${noisy}, 203.0.113.${200 + others.length}`)).status);
    }
  };
  await Promise.all(Array.from({ length: 6 }, shout));
  if (!refused) throw new Error("tidak pernah ditolak");
  expect(asProblem(refused)).toBeUndefined();
  const { head } = refused;
  expect([head["ratelimit-remaining"], head["ratelimit-policy"]]).toEqual(["0", `${limit};w=60`]);
  for (const name of ["retry-after", "ratelimit-reset"]) {
    expect(Number(head[name]), name).toBeGreaterThan(0);
    expect(Number(head[name]), name).toBeLessThanOrEqual(60);
  }
  expect(new Set(others)).toEqual(new Set([200]));
  // and nobody is somebody else by claiming it
  expect((await from(`198.51.100.1, ${noisy}`)).status).toBe(429);
  expect((await ask("/", { "x-forwarded-for": noisy })).status).toBe(200);
});
