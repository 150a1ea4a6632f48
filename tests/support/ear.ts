import { layers } from "./layers";
import { readings } from "./readings";

/** Stands in every planted text, and nowhere else in the world. */
export const MARK = "qzkenari";

/** What of the private values cannot be given the mark, and is recognised as it is. */
export type Known = { tokens: ReadonlyMap<string, string>; days: ReadonlyMap<string, string> };
const NOBODY: Known = { tokens: new Map(), days: new Map() };

const latin = (b: Buffer) => b.toString("latin1");
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** The part of a text's base64 that does not depend on what stands before and behind it. */
const base64Cores = [0, 1, 2].map((before) => {
  const all = Buffer.from("\0".repeat(before) + MARK).toString("base64");
  return all.slice(before === 0 ? 0 : before + 1, Math.floor(((before + MARK.length) * 8) / 6));
});
const wide = (big: boolean) => [...MARK].map((c) => (big ? `\0${c}` : `${c}\0`)).join("");
const LOUD = new RegExp([MARK, wide(false), wide(true), Buffer.from(MARK).toString("hex")].map(escaped).join("|"), "i");
const BASE64 = new RegExp(base64Cores.map(escaped).join("|"));

const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 60).replaceAll(/[^\x20-\x7e]/g, "·");

function* cries(text: string, { tokens, days }: Known): Generator<string> {
  for (const reading of readings(text)) {
    const loud = LOUD.exec(reading) ?? BASE64.exec(reading);
    if (loud) yield around(reading, loud.index);
  }
  if (tokens.size > 0) {
    const seen = (token: string) => tokens.get(token.toLowerCase().replaceAll("-", ""));
    for (const [token] of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{16,}/gi)) {
      const whose = seen(token);
      if (whose) yield `${whose}: ${token}`;
    }
    // a number, also as it is written here: 1.900.000.001
    for (const [number] of text.matchAll(/\d{1,3}(?:[.,]\d{3}){2,}|\d{9,}/g)) {
      const whose = seen(number.replaceAll(/[.,]/g, ""));
      if (whose) yield `${whose}: ${number}`;
    }
  }
  for (const [day] of text.matchAll(/\b1[5-7]\d\d-\d\d-\d\d\b/g)) if (days.has(day)) yield `${days.get(day)}: ${day}`;
}

/** Everything private that can be heard in these bytes, however it is dressed. @returns where, and the words around it */
export async function heard(name: string, bytes: Buffer, known: Known = NOBODY): Promise<string[]> {
  const all: string[] = [];
  for await (const [where, body] of layers(name, bytes))
    for (const cry of cries(latin(body), known)) all.push(`${where}: ${cry}`);
  return [...new Set(all)];
}
