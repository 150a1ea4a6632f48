import { describe, expect, test } from "vitest";
import { halanganLangkah, type Keadaan, langkahDari, lanjutan } from "@/lib/jenis/alur";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { journeys } from "../support/ways";

// An announcement and the word of an institution stand beside the way of a case: they move it neither on nor back.
const BESIDE = ["status_diumumkan", "umpan_balik"];

/** The steps that come after this one without a step beside the way. */
function ahead(jenis: Jenis, kode: string): Set<string> {
  const found = new Set(langkahDari(jenis, kode)?.lalu);
  for (const f of found) if (!BESIDE.includes(f)) for (const n of langkahDari(jenis, f)?.lalu ?? []) found.add(n);
  return found;
}

describe.each(JENIS.map((jenis) => [jenis]))("%s", (jenis) => {
  test("an announcement opens no way back: what may follow it lies ahead of where the case stood", () => {
    const back = new Set<string>();
    for (const { way, k } of journeys(jenis)) {
      if (!BESIDE.includes(way.at(-1) ?? "")) continue;
      const stood = way.findLast((kode) => !BESIDE.includes(kode)) ?? "";
      for (const next of lanjutan(jenis, way, k))
        if (!BESIDE.includes(next) && !ahead(jenis, stood).has(next)) back.add(`${stood} … ${next}`);
    }
    expect([...back]).toEqual([]);
  });
});

test("a step that the case has passed says what it came after", () => {
  const way = ["putusan_pn", "inkrah", "status_diumumkan"];
  const pidana: Keadaan = { regime: "pemilu", hari: "2024-02-01", rincian: { jalur: "pidana" } };
  expect(halanganLangkah("penindakan", way, "banding", pidana)).toBe(
    "Langkah “Banding” tidak dapat dicatat lagi sesudah “Berkekuatan hukum tetap”.",
  );
  expect(halanganLangkah("penindakan", ["putusan_pn", "status_diumumkan"], "banding", pidana)).toBeNull();
});
