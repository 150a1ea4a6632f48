import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { roleUrl } from "@/lib/db";
import { checkKey } from "@/prisma/key";
import { useDatabase } from "../../support/database";

const db = useDatabase();
const [ours, other] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];

it("a database remembers which key seals its names, and refuses to be served with another", async () => {
  await checkKey(roleUrl("satudata_masuk"), ours); // nothing noted yet, nothing to refuse
  await checkKey(db.url, ours, true);
  await checkKey(roleUrl("satudata_masuk"), ours);
  await expect(checkKey(roleUrl("satudata_masuk"), other)).rejects.toThrow("bukan kunci basis data ini");
  await expect(checkKey(db.url, other, true)).rejects.toThrow("Kembalikan kunci yang lama");
  expect(JSON.stringify(await db.query("select * from pengaturan"))).not.toContain(ours);
});
