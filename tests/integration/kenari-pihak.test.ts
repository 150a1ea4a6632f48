import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Keadaan } from "@/lib/action";
import type { Orang } from "@/lib/akses/policy";
import { useDatabase } from "../support/database";
import { formOf } from "../support/entries";
import { type At, type Cast, enter, key, makeCast } from "../support/journey";

// A person whose every detail stands nowhere else, put into the vault, opened, searched, withdrawn and refused through
// the actions themselves. Then every byte of every table is read as the owner reads it, and all that was logged.
const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
const { bukaIdentitasPihak, cariPihakKantor, catatPihak, tandaiPihakKeliru } = await import("@/lib/pihak/actions");

const db = useDatabase();
let cast: Cast;
let at: At;
const CANARY = {
  nama: "Xaviera Quetzalina Zwolle",
  nik: "6408016807933917",
  tempatLahir: "Kampung Qoxanazu",
  tanggalLahir: "1993-07-28",
  pekerjaan: "Pengrajin Wuxatelu",
  kewarganegaraan: "Zubrovkania",
  alamat: "Jalan Vexillari Nomor 7391",
  telepon: "081354097216",
  surel: "xaviera.zwolle@quetzal.example",
};
const SUNG = [
  ...Object.values(CANARY).filter((v) => v !== CANARY.tanggalLahir),
  "+6281354097216",
  "81354097216",
  "Quetzalina",
  "933917",
];

const logged: string[] = [];
const log = vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean(logged.push(String(text))));
afterAll(() => log.mockRestore());
const act = async (
  orang: Orang,
  action: (k: Keadaan, f: FormData) => Promise<Keadaan>,
  form: Record<string, string>,
) => {
  viewer.mockResolvedValue(orang);
  return action({}, formOf({ jenis: "pelanggaran", catatanId: at.id, kunci: key(), ...form })).catch(
    (e: { digest?: string }): Keadaan => ({ tujuan: e.digest ?? String(e) }),
  );
};
const id = async () =>
  (await db.query<{ id: string }>("select id from brankas.pihak order by dibuat_pada"))[0]?.id ?? "";

/** A word as it might stand somewhere after all. */
const forms = (word: string) => [
  word,
  word.toLowerCase(),
  word.toUpperCase(),
  encodeURIComponent(word),
  Buffer.from(word).toString("hex"),
  Buffer.from(word).toString("base64").replace(/=+$/, ""),
  ...["md5", "sha1", "sha256"].flatMap((h) =>
    [word, word.toLowerCase()].map((w) => createHash(h).update(w).digest("hex")),
  ),
];
const heard = (text: string) => SUNG.filter((word) => forms(word).some((f) => text.includes(f)));

beforeAll(async () => {
  cast = await makeCast(db);
  at = await enter(cast, "pelanggaran");
});

test("each act does what it should, so there is something to look through", async () => {
  const answers: Keadaan[] = [];
  const note = async (answer: Promise<Keadaan>) => answers[answers.push(await answer) - 1] as Keadaan;
  expect((await note(act(cast.operator, catatPihak, { ...CANARY, peran: "pelapor" }))).tujuan).toContain("pesan=pihak");
  // the same again, a mistake in a field, a neighbour's try, a database that fails in the middle
  expect((await note(act(cast.operator, catatPihak, { ...CANARY, peran: "pelapor" }))).pesan).toMatch(/sudah tercatat/);
  const mistake = await act(cast.operator, catatPihak, { ...CANARY, nik: `${CANARY.nik}0`, peran: "saksi" });
  expect([mistake.bidang?.nik, mistake.isian?.nik]).toEqual([expect.stringMatching(/16 angka/), undefined]);
  expect(JSON.stringify(mistake)).not.toContain(CANARY.nik);
  await note(act(cast.tetangga, catatPihak, { ...CANARY, peran: "saksi" }));
  await db.query("alter table brankas.pihak add constraint rusak check (peran <> 'penemu')");
  expect((await act(cast.operator, catatPihak, { ...CANARY, peran: "penemu" })).pesan).toMatch(/gangguan/);
  await db.query("alter table brankas.pihak drop constraint rusak");

  const seen = await act(cast.operator, bukaIdentitasPihak, {
    pihakId: await id(),
    alasan: "Klarifikasi.",
    lengkap: "ya",
  });
  // the positive control: who may, hears every word
  for (const word of Object.values({ ...CANARY, telepon: "+6281354097216" }))
    expect(JSON.stringify(seen.identitas)).toContain(word);
  expect(
    (await note(act(cast.operator, bukaIdentitasPihak, { pihakId: await id(), alasan: `Panggil ${CANARY.nama}` })))
      .bidang,
  ).toBeDefined();
  for (const nikAtauNama of [CANARY.nik, CANARY.nama, `${CANARY.nik}1`]) {
    const found = await note(act(cast.verifikator, cariPihakKantor, { nikAtauNama, alasan: "Laporan berulang." }));
    expect(found.temuan?.length ?? 0).toBe(nikAtauNama.length === 17 ? 0 : 1);
  }
  const withdrawn = await note(act(cast.operator, tandaiPihakKeliru, { pihakId: await id(), alasan: "Salah orang." }));
  expect(withdrawn.tujuan).toContain("pesan=pihak_keliru");
  // what an action says is shown on a page: only who typed it reads their own words again
  expect(heard(JSON.stringify(answers.map(({ isian: _, ...said }) => said)))).toEqual([]);
});

test("no table of the database holds a word of it, in any spelling", async () => {
  const tables = await db.query<{ t: string }>(
    `select c.oid::regclass::text as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_|information_schema' and c.relkind in ('r', 'm') order by 1`,
  );
  let all = "";
  for (const { t } of tables)
    all += (await db.query<{ v: string | null }>(`select string_agg(x::text, ' ') as v from ${t} x`))[0]?.v ?? "";
  // the same eyes see what may be there
  for (const there of [at.id, "PLP-", "Laporan berulang.", "Salah orang.", "Klarifikasi.", "buka_identitas"])
    expect(all).toContain(there);
  for (const t of ["jejak", "catatan_versi", "idempotensi", "terbitan", "brankas.pihak", "brankas.pihak_keliru"])
    expect(tables.map((x) => x.t)).toContain(t);
  expect(heard(all)).toEqual([]);
  expect(heard(`${all} ${CANARY.nama}`)).toContain(CANARY.nama);
});

test("nor does the log, which has something to say", () => {
  const text = logged.join("");
  expect(text).toContain("gangguan");
  expect(heard(text)).toEqual([]);
});
