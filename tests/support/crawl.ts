import { plain, questions } from "./forms";

/** An answer of the site, to be looked through. */
export type Answer = { path: string; way: string; status: number; head: string; body: Buffer };
type Asked = { path: string; way: string; headers: Record<string, string> };
type Plan = {
  /** where it begins; everything else is found by following */
  seeds: string[];
  look: (answer: Answer) => Promise<void>;
  /** of addresses whose questions ask for the same things, so many are opened */
  perShape?: number;
  /** and so many of one path, whatever is asked there or which record it names */
  perPath?: number;
  headers?: () => Record<string, string>;
};

const ATTRIBUTE = /\b(?:href|src|srcset|imagesrcset|action|formaction|poster|cite)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Whatever in an answer may be an address of the site: markup, JSON, XML, Turtle, style sheets, plain text, headers. */
function* addresses({ head, body }: Answer, origin: string): Generator<string> {
  const kind = /^content-type: ([^;\n]*)/im.exec(head)?.[1] ?? "";
  for (const [, to = ""] of head.matchAll(/^location: (.*)$/gim)) yield to;
  for (const [, to = ""] of head.matchAll(/<([^>]+)>\s*;/g)) yield to;
  if (!/text|json|xml|turtle|javascript|manifest/.test(kind)) return;
  const text = body.toString("utf8");
  if (/html/.test(kind)) {
    for (const [, a, b] of text.matchAll(ATTRIBUTE))
      for (const part of plain(a ?? b ?? "").split(/,\s+|\s+\d+(?:\.\d+)?[wx]\b,?/)) yield part;
    // titles and descriptions stand there too
    for (const [, to = ""] of text.matchAll(/\bcontent="((?:https?:|\/)[^"\s]*)"/g)) yield plain(to);
    for (const [, to = ""] of text.matchAll(/\bcontent="\d+;\s*url=([^"]*)"/gi)) yield plain(to);
    for (const [form] of text.matchAll(/<form\b[\s\S]*?<\/form>/gi)) yield* questions(form);
  }
  for (const [, to = ""] of text.matchAll(/url\(["']?([^"')]+)/g)) yield to;
  for (const part of text.split(origin).slice(1)) yield plain(/^[^\s"'<>\\)`]*/.exec(part)?.[0] ?? "");
  // JSON speaks of addresses as texts; so does the document of the interface, in its descriptions
  if (/json/.test(kind)) for (const [, to = ""] of text.matchAll(/["`](\/[^"`\\\s{}]*)["`]/g)) yield to;
  if (/json/.test(kind) && text.includes('"openapi"')) yield* documented(JSON.parse(text));
}

type Document = {
  paths?: Record<string, { get?: { parameters?: { name: string; in: string; schema?: { enum?: string[] } }[] } }>;
};
/** Every address that the document of the open interface describes: its closed lists spelled out, each parameter's values by themselves. */
function* documented({ paths = {} }: Document): Generator<string> {
  for (const [path, { get }] of Object.entries(paths)) {
    const all = get?.parameters ?? [];
    let filled = [path];
    for (const p of all.filter((p) => p.in === "path"))
      filled = filled.flatMap((f) => (p.schema?.enum ?? []).map((v) => f.replace(`{${p.name}}`, v)));
    for (const f of filled) {
      yield f;
      for (const p of all.filter((p) => p.in === "query"))
        for (const v of (p.schema?.enum ?? []).slice(0, 3)) yield `${f}?${p.name}=${encodeURIComponent(v)}`;
    }
  }
}

/** Addresses that only say which record, day or part they mean have one shape. */
function shapeOf({ pathname, searchParams }: URL): [path: string, shape: string, asked: boolean] {
  const parts = pathname
    .split("/")
    .map((p) => (/^[0-9a-f]{12}$|^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\d$|^[A-Za-z0-9_-]{40,}$/.test(p) ? ":" : p));
  const names = [...searchParams.keys()].sort().join("&");
  return [parts.join("/"), `${parts.join("/")}?${names}`, names !== ""];
}

/** Follows every link, source, form and documented address of a site from its seeds. @returns how often each shape was opened and met */
export async function crawl(origin: string, { seeds, look, perShape = 3, perPath = 25, headers = () => ({}) }: Plan) {
  const met = new Map<string, { opened: number; met: number }>();
  const known = new Set<string>();
  const queue: Asked[] = [];
  const add = (to: string, from: string) => {
    if (!URL.canParse(to, from) || /^(data|mailto|tel|javascript|https?:\/\/wa\.me)/i.test(to)) return;
    const url = new URL(to, from);
    url.hash = "";
    const path = url.pathname + url.search;
    if (url.origin !== origin || known.has(path) || path.length > 1900) return;
    known.add(path);
    const [place, shape, asked] = shapeOf(url);
    const [all, same] = [place, shape].map((key) => {
      const seen = met.get(key) ?? { opened: 0, met: 0 };
      met.set(key, seen);
      seen.met++;
      return seen;
    });
    if (!all || !same || all.opened >= perPath || (asked && same.opened >= perShape)) return;
    all.opened++;
    if (same !== all) same.opened++;
    queue.push({ path, way: "GET", headers: {} });
  };
  const open = async ({ path, way, headers: own }: Asked) => {
    const answer = await fetch(origin + path, {
      headers: { ...headers(), ...own },
      redirect: way === "GET" ? "manual" : "follow",
    });
    const head = `${answer.status} ${answer.statusText}\n${[...answer.headers].map(([k, v]) => `${k}: ${v}`).join("\n")}`;
    const found: Answer = { path, way, status: answer.status, head, body: Buffer.from(await answer.arrayBuffer()) };
    await look(found);
    if (way !== "GET") return;
    for (const to of addresses(found, origin)) add(to.trim(), origin + path);
    // the payload of a page is what the page is made of: a few of each kind will do
    const place = `RSC ${shapeOf(new URL(path, origin))[0]}`;
    const payloads = met.get(place) ?? { opened: 0, met: 0 };
    if (!/^content-type: text\/html/im.test(head) || payloads.opened++ >= perShape) return;
    met.set(place, payloads);
    const mark = path.includes("?") ? "&" : "?";
    queue.push({ path, way: "RSC", headers: { RSC: "1" } });
    queue.push({
      path: `${path}${mark}_rsc=1a2b3`,
      way: "prefetch",
      headers: { RSC: "1", "Next-Router-Prefetch": "1" },
    });
  };
  for (const seed of seeds) add(seed, origin);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await open(next);
  };
  while (queue.length > 0) await Promise.all(Array.from({ length: 6 }, worker));
  return met;
}
