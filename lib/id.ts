import "server-only";
import { randomBytes } from "node:crypto";

/**
 * A new id of a row (UUID version 7, RFC 9562 section 5.7): it begins with its instant, so what is entered together lies
 * together in every index that holds it. Wholly random ones made each entry rewrite a page of each index. For ids that the
 * public never sees: they tell when.
 */
export function idUrut(): string {
  const b = randomBytes(16);
  b.writeUIntBE(Date.now(), 0, 6);
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x70;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  return b.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
