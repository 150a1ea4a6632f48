import { expect, test } from "vitest";
import { masihSama } from "@/lib/antarmuka/etag";

test("what an asker holds is compared tag by tag, weak as strong, and never by a part of it", () => {
  for (const dipegang of ['W/"abc"', '"abc"', '"lain", W/"abc"', "*"]) {
    expect(masihSama(dipegang, 'W/"abc"'), dipegang).toBe(true);
    expect(masihSama(dipegang, '"abc"'), dipegang).toBe(true);
  }
  for (const dipegang of [null, "", '"lain"', '"abcd"', '"xabc"', "abc"])
    expect(masihSama(dipegang, '"abc"'), String(dipegang)).toBe(false);
});
