import { randomUUID } from "node:crypto";
import { expect, type Mock } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { rapikan } from "@/lib/atoms";
import { BIDANG_INDUK } from "@/lib/catatan/schema";
import type { Keadaan } from "@/lib/form";
import { bidangJenis } from "@/lib/jenis/tampil";
import type { TestDatabase } from "./database";
import { ENTERED, type Entered, formOf, typed } from "./entries";
import { KEPT, UNKEPT } from "./naughty";
import { fc } from "./seed";
import { SENTENCE, sender } from "./send";

type Part = [name: string, value: string];
type Change = { name: string; how: "set" | "twice" | "drop" | "file"; value: string };

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom(
    ...KEPT,
    ...Object.values(UNKEPT),
    "",
    " ",
    "2024-02-31",
    "64.08",
    "ya",
    "0",
    "-1",
    "null",
    "[object Object]",
  ),
  fc.integer({ min: 150, max: 25_000 }).map((n) => "z".repeat(n)),
);
const MACHINERY = [
  "id",
  "versi",
  "kunci",
  "drafId",
  "dariId",
  "aksi",
  "jenis",
  "alasan",
  "__proto__",
  "constructor",
  "$ACTION_ID",
];
const change = (jenis: Entered): fc.Arbitrary<Change> =>
  fc.record({
    name: fc.constantFrom(...BIDANG_INDUK, ...bidangJenis(jenis).map((b) => b.nama), ...MACHINERY),
    how: fc.constantFrom("set", "set", "set", "twice", "drop", "file"),
    value,
  });

/** A good form of some kind with some of its parts spoilt. */
const spoilt = fc
  .constantFrom(...ENTERED)
  .chain((jenis) =>
    fc.record({ jenis: fc.constant(jenis), changes: fc.array(change(jenis), { minLength: 1, maxLength: 6 }) }),
  );

function formWith(jenis: Entered, changes: Change[]): FormData {
  const form = formOf(typed(jenis), { jenis, kunci: randomUUID(), drafId: randomUUID(), aksi: "kirim" });
  for (const { name, how, value: v } of changes) {
    if (how === "drop") form.delete(name);
    else if (how === "file") form.set(name, new File([v], "a.txt"));
    else if (how === "twice") form.append(name, v);
    else form.set(name, v);
  }
  return form;
}

/**
 * Whatever is sent to the form of a record: either it is stored exactly as it was typed, or a sentence says why not and
 * nothing is stored. Never a disturbance, never half of it.
 */
export async function holdForms(
  db: TestDatabase,
  orang: Orang,
  viewer: Mock,
  action: (s: Keadaan, f: FormData) => Promise<Keadaan>,
  runs: number,
): Promise<void> {
  const send = sender(viewer);
  const count = async () => Number((await db.query<{ n: string }>("select count(*) as n from catatan"))[0]?.n);
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ jenis, changes }) => {
      const form = formWith(jenis, changes);
      const before = await count();
      const told = await send(orang, action, form);
      const id = /[0-9a-f-]{36}/.exec(told.tujuan ?? "")?.[0];
      if (!id) {
        if (told.pesan !== "404" && !told.pesan?.startsWith("Draf tersimpan")) expect(told.pesan).toMatch(SENTENCE);
        expect(told.pesan).not.toMatch(/gangguan/);
        for (const said of Object.values(told.bidang ?? {})) expect(said).toMatch(SENTENCE);
        expect(await count()).toBe(before);
        return;
      }
      expect(await count()).toBe(before + 1);
      const [row] = await db.query<{ judul: string; lain: Record<string, unknown> }>(
        `select c.judul, to_jsonb(d) as lain from catatan c join ${(form.get("jenis") as string).replace(/\W/g, "")} d on d.catatan_id = c.id where c.id = $1`,
        [id],
      );
      expect(row?.judul).toBe(rapikan(form.get("judul") as string));
      for (const [name, text] of texts(jenis, form)) expect(row?.lain[name], name).toBe(rapikan(text) || null);
    }),
    { numRuns: runs },
  );
}

/** The text fields of a form under the names of their columns. */
const texts = (jenis: Entered, form: FormData): Part[] =>
  bidangJenis(jenis)
    .filter((b) => ["teks", "paragraf"].includes(b.input) && !b.bila)
    .map((b) => [b.nama.replace(/[A-Z]/g, (h) => `_${h.toLowerCase()}`), form.get(b.nama)] as const)
    .filter((part): part is Part => typeof part[1] === "string");
