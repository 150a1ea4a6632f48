import { beforeAll, expect, test } from "vitest";
import { asViewer } from "@/lib/db";
import { useDatabase } from "../support/database";
import { fillRecords, kantorCatatan } from "../support/records";

const db = useDatabase();
beforeAll(async () => void (await fillRecords(db, ["64.08", "64.08.04", "64.72"], 3, "kantor")), 300_000);

test("the offices found for one viewer are not another's in the same transaction", async () => {
  const seen = await asViewer({ kantor: ["64.08"] }, async (tx) =>
    [await kantorCatatan(tx), await kantorCatatan(tx, "64.72"), await kantorCatatan(tx, "")].map((k) => k.join(" ")),
  );
  expect(seen).toEqual(["64.08 64.08.04", "64.72", ""]);
});
