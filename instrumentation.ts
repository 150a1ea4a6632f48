/**
 * What a server does once, before its first visitor: it begins to give pages inside their headers, and gives Next the store
 * of the public's pages as its hosts do (`FetchCache`). Named in next.config.ts (`cacheHandler`) that store is loaded by its
 * name twice for each visitor, an eighth of the time of an answer. Should Next no longer take it from here, public pages
 * come with scripts and without ETag, and tests/e2e/publik-bobot.spec.ts fails.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { sambutDalam } = await import("@/lib/akses/sambut");
  sambutDalam();
  const { default: FetchCache } = await import("@/lib/terbitan/simpanan");
  const handlers = Symbol.for("@next/cache-handlers");
  const shared = globalThis as { [handlers]?: object };
  shared[handlers] = { ...shared[handlers], FetchCache };
}
