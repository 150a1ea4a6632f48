import "server-only";
import { createHash } from "node:crypto";
import { inAscii, withoutScriptLinks, withoutScripts } from "./skrip";

// Given to Next by instrumentation.ts.
// Public pages are kept in memory, without their scripts. What `next build` wrote is never served: there was no database.

const MAX_BYTES = 64 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
const WITA = 8 * 60 * 60 * 1000;
const TAGS = "x-next-cache-tags";

/** What Next hands over of a page; of other things that it keeps only `body` is looked at. */
export type Value = {
  kind: string;
  html: string;
  body?: string;
  rscData?: Buffer;
  status?: number;
  headers?: Record<string, string | undefined>;
};
type Lifetime = { revalidate?: number | false; expire?: number };
type Entry = { value: Value | null; size: number; tags: string[]; lastModified: number; cacheControl?: Lifetime };
type Store = {
  entries: Map<string, Entry>;
  /** of a path: what its page is kept under */
  paths: Map<string, string>;
  /** of a tag: the instant (ms) at which what bears it was declared outdated */
  expired: Map<string, number>;
  bytes: number;
  renewed: number;
};

/** Each bundle of the server has its own copy of this file; all share one store. */
const shared = globalThis as { satudataSimpanan?: Store };
shared.satudataSimpanan ??= { entries: new Map(), paths: new Map(), expired: new Map(), bytes: 0, renewed: 0 };
const store = shared.satudataSimpanan;

/** What a page says of itself (halaman.ts): the App Router gives it no other way to answer 404 or 503 with a body. */
const STATUS = /<meta name="status" content="(404|503)"\/>/;

/**
 * Changed in place: Next answers the request that caused the rendering with this very object. The ETag is made here, once:
 * Next would read the whole page for each visitor (`generateEtags`), a fifth to a half of the time of an answer.
 */
function finish(value: Value, ctx: { cacheControl?: Lifetime }): number {
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
const day = (instant: number) => Math.floor((instant + WITA) / DAY);

function sizeOf(value: Value | null): number {
  if (!value) return 64;
  const text = value.html ?? value.body ?? "";
  return text.length + (value.rscData?.length ?? 0) + 1024;
}

/** The path that a page is kept for: Next puts the route before it. */
const pathOf = (key: string) => key.slice(key.lastIndexOf("$") + 1).replace(/^\/index$/, "/");

function drop(key: string): void {
  const old = store.entries.get(key);
  if (!old) return;
  store.bytes -= old.size;
  store.entries.delete(key);
  store.paths.delete(pathOf(key));
}

const tagsOf = (value: Value | null) => value?.headers?.[TAGS]?.split(",") ?? [];

const outdated = ({ tags, lastModified }: Entry) =>
  tags.some((tag) => (store.expired.get(tag) ?? 0) >= lastModified) || day(lastModified) !== day(Date.now());

/**
 * What the page of this path is kept under, and how long it may be: the heads of an answer to who has it already.
 * Undefined where it is to be drawn anew, or says an error.
 */
export function keptPage(path: string): Record<"ETag" | "Vary" | "Cache-Control", string> | undefined {
  const entry = store.entries.get(store.paths.get(path) ?? "");
  if (!entry?.value) return undefined;
  const { headers, status = 200 } = entry.value;
  const { revalidate, expire = 0 } = entry.cacheControl ?? {};
  if (!headers?.etag || status !== 200 || !revalidate || outdated(entry)) return undefined;
  if (Date.now() >= entry.lastModified + revalidate * 1000) return undefined;
  return {
    ETag: headers.etag,
    Vary: "Accept-Encoding",
    "Cache-Control": `s-maxage=${revalidate}, stale-while-revalidate=${expire - revalidate}`,
  };
}

/** What Next asks for pages and gives them to. */
export default class CacheHandler {
  async get(key: string): Promise<Omit<Entry, "size" | "tags"> | null> {
    const entry = store.entries.get(key);
    if (!entry) return null;
    if (outdated(entry)) {
      drop(key);
      return null;
    }
    // moved to the end: the front is what nobody has asked for longest
    store.entries.delete(key);
    store.entries.set(key, entry);
    const { value, lastModified, cacheControl } = entry;
    return { value, lastModified, cacheControl };
  }

  async set(key: string, value: Value | null, ctx: { cacheControl?: Lifetime }): Promise<void> {
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

  async revalidateTag(tags: string | string[]): Promise<void> {
    for (const tag of [tags].flat()) store.expired.set(tag, Date.now());
    // what else is remembered of published data is forgotten with the pages (lib/antarmuka/ingat.ts)
    store.renewed = Date.now();
  }

  resetRequestCache() {}
}
