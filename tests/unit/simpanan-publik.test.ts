import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import CacheHandler, { keptPage, type Value } from "@/lib/terbitan/simpanan";
import { inAscii, withoutScriptLinks, withoutScripts } from "@/lib/terbitan/skrip";

const TAGS = "x-next-cache-tags";
const page = (html: string, tags = "_N_T_/layout"): Value => ({
  kind: "APP_PAGE",
  html,
  headers: { [TAGS]: tags },
});
let handler: CacheHandler;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2024-02-02T12:00:00+08:00") });
  handler = new CacheHandler();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("without scripts", () => {
  test("scripts and what announces them go, structured data and everything else stays", () => {
    const html =
      '<head><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/f.woff2"/><link rel="modulepreload" href="/m.js"/>' +
      '<link rel="stylesheet" href="/s.css"/><script src="/a.js" async=""></script></head><body><p>&lt;script&gt;</p>' +
      '<script>self.__next_f.push([1,"<\\u002fscript>"])</script><script type="application/ld+json">{"a":1}</script></body>';
    expect(withoutScripts(html)).toBe(
      '<head><link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/s.css"/></head><body><p>&lt;script&gt;</p>' +
        '<script type="application/ld+json">{"a":1}</script></body>',
    );
    expect(withoutScriptLinks('</a.js>; rel=preload; as="script", </f>; rel=preload; as="font"')).toBe(
      '</f>; rel=preload; as="font"',
    );
    expect(withoutScriptLinks("</a.js>; rel=preload; as=script")).toBeUndefined();
  });

  test("letters beyond ASCII are written as references: a reader sees the same page, a program the same data", () => {
    const data = '{"nama":"Pemilu “2024” – \u{1F5F3}","a":"<\\u002f"}';
    const html = `<p title="a – b">€ 5 · \u{1F5F3} &amp; é</p><script type="application/ld+json">${data}</script><b>…</b>`;
    const kept = inAscii(html);
    expect(kept).toMatch(/^[\x20-\x7e]*$/);
    expect(kept.slice(0, kept.indexOf("<script"))).toBe(
      '<p title="a &#8211; b">&#8364; 5 &#183; &#128499; &amp; &#233;</p>',
    );
    const written = /<script[^>]*>(.*)<\/script>/.exec(kept)?.[1] ?? "";
    expect(JSON.parse(written)).toEqual(JSON.parse(data));
    expect(kept.endsWith("<b>&#8230;</b>")).toBe(true);
    expect(inAscii("<p>biasa</p>")).toBe("<p>biasa</p>");
  });

  test("the very object that Next answers with is changed, so that the first visitor gets none either", async () => {
    const value = page("<p>a</p><script>1</script>");
    await handler.set("pertama", value, {});
    expect(value.html).toBe("<p>a</p>");
    expect((await handler.get("pertama"))?.value?.html).toBe("<p>a</p>");
  });
});

describe("what is kept, and for how long", () => {
  test("a page that was renewed is gone at once, another stays", async () => {
    const publik = "_N_T_/(publik)/layout";
    await handler.set("a", page("a", `_N_T_/layout,${publik}`), {});
    await handler.set("b", page("b"), {});
    vi.advanceTimersByTime(5);
    await handler.revalidateTag(publik);
    expect(await handler.get("a")).toBeNull();
    expect((await handler.get("b"))?.value?.html).toBe("b");
    vi.advanceTimersByTime(5);
    await handler.set("a", page("a2", publik), {});
    expect((await handler.get("a"))?.value?.html).toBe("a2");
  });

  test("yesterday's page is not given out after midnight in WITA", async () => {
    vi.setSystemTime(Date.parse("2024-02-02T23:59:59+08:00"));
    await handler.set("hari", page("sampai hari ini"), {});
    expect(await handler.get("hari")).not.toBeNull();
    vi.setSystemTime(Date.parse("2024-02-03T00:00:00+08:00"));
    expect(await handler.get("hari")).toBeNull();
  });

  test("the store has a ceiling; what nobody asked for longest goes first", async () => {
    const big = (n: number) => page(String(n).repeat(1_000_000));
    for (let n = 0; n < 60; n++) await handler.set(`besar ${n}`, big(n % 10), {});
    await handler.get("besar 0");
    for (let n = 60; n < 70; n++) await handler.set(`besar ${n}`, big(n % 10), {});
    const left = await Promise.all(Array.from({ length: 70 }, (_, n) => handler.get(`besar ${n}`)));
    expect(left.filter(Boolean).length).toBeLessThan(68);
    expect(left[0]).not.toBeNull();
    expect(left[1]).toBeNull();
    expect(left[69]).not.toBeNull();
  });
});

describe("a page that a visitor may have", () => {
  const kept = "/route-cache/APP_PAGE/0a1b/$/data/sengketa/abc";
  const path = "/data/sengketa/abc";
  const cacheControl = { revalidate: 60, expire: 300 };
  const put = async (html: string, key = kept) => {
    const value = page(html, "_N_T_/milik-sendiri");
    await handler.set(key, value, { cacheControl });
    return value.headers?.etag ?? "";
  };

  test("is told by its ETag, which differs with what the page says and not with its packing", async () => {
    const etag = await put("satu");
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const answer = { ETag: etag, Vary: "Accept-Encoding", "Cache-Control": "s-maxage=60, stale-while-revalidate=240" };
    expect(keptPage(path)).toEqual(answer);
    expect(keptPage("/data/sengketa/abcd")).toBeUndefined();
    expect(await put("dua")).not.toBe(etag);
    const home = await put("depan", "/route-cache/APP_PAGE/9f/$/index");
    expect(keptPage("/")?.ETag).toBe(home);
  });

  test("is answered with the page itself once that was renewed, is older than it may be, or is of yesterday", async () => {
    await put("satu");
    vi.advanceTimersByTime(59_999);
    expect(keptPage(path)).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(keptPage(path)).toBeUndefined();
    await put("satu");
    vi.advanceTimersByTime(5);
    await handler.revalidateTag("_N_T_/milik-sendiri");
    expect(keptPage(path)).toBeUndefined();
    vi.setSystemTime(Date.parse("2024-02-02T23:59:59+08:00"));
    await put("satu");
    expect(keptPage(path)).toBeDefined();
    vi.setSystemTime(Date.parse("2024-02-03T00:00:00+08:00"));
    expect(keptPage(path)).toBeUndefined();
  });
});

describe("status", () => {
  test("a page that says 404 of itself answers 404 and is kept", async () => {
    const value = page('<meta name="status" content="404"/>tidak ada');
    await handler.set("tiada", value, {});
    expect(value.status).toBe(404);
    expect((await handler.get("tiada"))?.value?.status).toBe(404);
  });

  test("a disturbance answers 503 and is not kept; where there is a good page, that is given out and stays", async () => {
    const cacheControl = { revalidate: 60, expire: 300 };
    const disturbed = () => page('<meta name="status" content="503"/>terganggu');
    const first = disturbed();
    await handler.set("baik", first, { cacheControl });
    expect(first.status).toBe(503);
    expect(cacheControl).toEqual({ revalidate: 1, expire: 1 });
    expect(await handler.get("baik")).toBeNull();
    await handler.set("baik", page("baik"), {});
    const later = disturbed();
    await handler.set("baik", later, {});
    expect(later).toMatchObject({ html: "baik", status: 200 });
    expect((await handler.get("baik"))?.value?.html).toBe("baik");
  });
});
