import { expect, test, vi } from "vitest";
import { periksaRantai } from "@/lib/jejak/queries";
import { useDatabase } from "../support/database";
import { holdForms } from "../support/mutation";
import { makePerson } from "../support/people";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
const { simpanCatatan } = await import("@/lib/catatan/actions");
const db = useDatabase();

test(
  "five thousand spoilt forms: stored as typed, or a sentence and nothing stored",
  async () => {
    await holdForms(db, await makePerson(db), viewer, simpanCatatan, 5000);
    expect((await periksaRantai()).cacat).toEqual([]);
  },
  30 * 60_000,
);
