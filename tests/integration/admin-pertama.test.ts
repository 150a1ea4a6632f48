import sql from "sql-template-tag";
import { beforeEach, expect, test } from "vitest";
import { lonceng, meja } from "@/lib/catatan/meja";
import { asViewer, closePools } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";

const db = useDatabase();
// A connection that nobody with an office has used yet: the first after a start, or after half a minute of rest.
beforeEach(closePools);

test("who has no office, an admin of a new portal, is the first to come: what they see is nothing, and not an error", async () => {
  const admin = await makePerson(db, { fungsi: "admin", kantor: "64" });
  const kantor = await asViewer(konteks(admin), (tx) =>
    tx.one<{ kantor: string }>(sql`select current_setting('app.kantor') as kantor`),
  );
  expect(kantor).toEqual({ kantor: "" });
  expect(await lonceng(admin)).toBe(0);
  expect(await meja(admin)).toMatchObject({ antrean: [], mintaRalat: [], informasi: [], limpahan: [] });
});
