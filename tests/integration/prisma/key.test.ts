import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { roleUrl } from "@/lib/db";
import { checkKey } from "@/prisma/key";
import { useDatabase } from "../../support/database";

const db = useDatabase();
const [ours, other] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];

const app = () => roleUrl("satudata_masuk");

it("a database remembers which key seals its names, and refuses to be served with another", async () => {
  await checkKey(app(), ours); // nothing noted yet, nothing to refuse
  await checkKey(db.url, ours, undefined, true);
  expect(await checkKey(app(), ours)).toEqual({ changing: false });
  await expect(checkKey(app(), other)).rejects.toThrow("bukan kunci basis data ini");
  await expect(checkKey(db.url, other, undefined, true)).rejects.toThrow("Kembalikan kunci yang lama");
  expect(JSON.stringify(await db.query("select * from pengaturan"))).not.toContain(ours);
});

it("with the old key beside it a new one may seal; from then on both are asked for until it is done", async () => {
  const third = randomBytes(32).toString("base64");
  await expect(checkKey(app(), other, third)).rejects.toThrow("bukan kunci basis data ini");
  expect(await checkKey(app(), other, ours)).toEqual({ changing: true });
  expect(await checkKey(db.url, other, ours, true)).toEqual({ changing: true });
  for (const [key, old] of [[other], [ours], [third, ours], [other, third]])
    await expect(checkKey(app(), key ?? "", old)).rejects.toThrow(/sedang diganti.*IDENTITY_KEY dan IDENTITY_KEY_LAMA/);
  // thinking better of it: the old one seals again, what the new one sealed still opens
  expect(await checkKey(app(), ours, other)).toEqual({ changing: true });
});
