// Given to Next by instrumentation.ts.
// Public pages are kept in memory, without their scripts. What `next build` wrote is never served: there was no database.
import { createHash } from "node:crypto";

const MAX_BYTES = 64 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
const WITA = 8 * 60 * 60 * 1000;
const TAGS = "x-next-cache-tags";

/** Next loads this file more than once; all copies share one store. */
const shared = globalThis;
shared.satudataSimpanan ??= { entries: new Map(), paths: new Map(), expired: new Map(), bytes: 0, renewed: 0 };
const store = shared.satudataSimpanan;

const SCRIPT = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script"|[^>]*\brel="modulepreload")[^>]*>/g;

/** A page as a browser needs it that runs no script. Server-drawn text holds no `<script`: React escapes it. */
export const withoutScripts = (html) => html.replace(SCRIPT, "").replace(PRELOAD, "");

/** The Link header without what only a script would use; undefined when nothing is left. */
export function withoutScriptLinks(link) {
  const kept = link.split(/,\s*(?=<)/).filter((part) => !/\bas="?script"?|rel="?modulepreload"?/.test(part));
  return kept.length > 0 ? kept.join(", ") : undefined;
}

/** What a page says of itself (halaman.ts): the App Router gives it no other way to answer 404 or 503 with a body. */
const STATUS = /<meta name="status" content="(404|503)"\/>/;

const CODE = /(<script\b[^>]*>[\s\S]*?<\/script>)/;
const FOREIGN = /[^\0-\x7f]/gu;
const asReference = (letter) => `&#${letter.codePointAt(0)};`;
const asEscape = (letter) =>
  letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/**
 * The same page in ASCII alone: other letters as references, in data as escapes. One dash makes the engine keep a page in two
 * bytes a letter and turn it into UTF-8 anew for each visitor, which took half the time of an answer. What replace() gives is
 * as wide as what it was given, hence the way through bytes.
 */
export function inAscii(html) {
  const parts = html.split(CODE).map((part, n) => part.replace(FOREIGN, n % 2 ? asEscape : asReference));
  return Buffer.from(parts.join(""), "latin1").toString("latin1");
}

/**
 * Changed in place: Next answers the request that caused the rendering with this very object. The ETag is made here, once:
 * Next would read the whole page for each visitor (`generateEtags`), a fifth to a half of the time of an answer.
 */
function finish(value, ctx) {
  value.html = inAscii(withoutScripts(value.html));
  value.headers = {
    ...value.headers,
    etag: `W/"${createHash("sha256").update(value.html).digest("base64url").slice(0, 22)}"`,
  };
  if (typeof value.headers?.link === "string") value.headers.link = withoutScriptLinks(value.headers.link);
  const status = Number(STATUS.exec(value.html)?.[1] ?? value.status ?? 200);
  if (status !== 200) value.status = status;
  // no proxy may keep a disturbance longer than it lasts
  if (status === 503 && ctx.cacheControl) Object.assign(ctx.cacheControl, { revalidate: 1, expire: 1 });
  return status;
}

/** The day in WITA: a page says "until today", so yesterday's is no longer true. */
const day = (instant) => Math.floor((instant + WITA) / DAY);

function sizeOf(value) {
  if (!value) return 64;
  const text = value.html ?? value.body ?? "";
  return text.length + (value.rscData?.length ?? 0) + 1024;
}

/** The path that a page is kept for: Next puts the route before it. */
const pathOf = (key) => key.slice(key.lastIndexOf("$") + 1).replace(/^\/index$/, "/");

function drop(key) {
  const old = store.entries.get(key);
  if (!old) return;
  store.bytes -= old.size;
  store.entries.delete(key);
  store.paths.delete(pathOf(key));
}

const tagsOf = (value) => value?.headers?.[TAGS]?.split(",") ?? [];

const outdated = ({ tags, lastModified }) =>
  tags.some((tag) => (store.expired.get(tag) ?? 0) >= lastModified) || day(lastModified) !== day(Date.now());

/**
 * What the page of this path is kept under, and how long it may be: the heads of an answer to who has it already.
 * Undefined where it is to be drawn anew, or says an error.
 */
export function keptPage(path) {
  const entry = store.entries.get(store.paths.get(path));
  const { headers, status = 200 } = entry?.value ?? {};
  const { revalidate, expire } = entry?.cacheControl ?? {};
  if (!headers?.etag || status !== 200 || !(revalidate > 0) || outdated(entry)) return undefined;
  if (Date.now() >= entry.lastModified + revalidate * 1000) return undefined;
  return {
    ETag: headers.etag,
    Vary: "Accept-Encoding",
    "Cache-Control": `s-maxage=${revalidate}, stale-while-revalidate=${expire - revalidate}`,
  };
}

export default class CacheHandler {
  async get(key) {
    const entry = store.entries.get(key);
    if (!entry) return null;
    if (outdated(entry)) {
      drop(key);
      return null;
    }
    // moved to the end: the front is what nobody has asked for longest
    store.entries.delete(key);
    store.entries.set(key, entry);
    return { value: entry.value, lastModified: entry.lastModified, cacheControl: entry.cacheControl };
  }

  async set(key, value, ctx) {
    const page = value?.kind === "APP_PAGE" && typeof value.html === "string";
    if (page && finish(value, ctx) === 503) {
      // a disturbance does not displace what was good: the visitor gets that
      const good = store.entries.get(key)?.value;
      if (good) Object.assign(value, good, { status: good.status ?? 200 });
      return;
    }
    drop(key);
    const size = sizeOf(value) + key.length;
    if (size > MAX_BYTES / 16) return;
    store.entries.set(key, {
      value,
      size,
      tags: tagsOf(value),
      lastModified: Date.now(),
      cacheControl: ctx.cacheControl,
    });
    if (page) store.paths.set(pathOf(key), key);
    store.bytes += size;
    for (const [oldest] of store.entries) {
      if (store.bytes <= MAX_BYTES) break;
      drop(oldest);
    }
  }

  async revalidateTag(tags) {
    for (const tag of [tags].flat()) store.expired.set(tag, Date.now());
    // what else is remembered of published data is forgotten with the pages (lib/antarmuka/ingat.ts)
    store.renewed = Date.now();
  }

  resetRequestCache() {}
}
