import "server-only";
import { randomUUID } from "node:crypto";

/**
 * A new id of a row (UUID version 7, RFC 9562 section 5.7): it begins with its instant, so what is entered together lies
 * together in every index that holds it. Wholly random ones made each entry rewrite a page of each index. For ids that the
 * public never sees: they tell when. What is random of it comes from a version 4 id, which Node draws in stock.
 */
export function idUrut(): string {
  const saat = Date.now().toString(16).padStart(12, "0");
  return `${saat.slice(0, 8)}-${saat.slice(8)}-7${randomUUID().slice(15)}`;
}
