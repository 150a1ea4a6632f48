import { Agent, request } from "node:http";

const LONG = "a".repeat(10_000);
/** Half of a sign where a text of so many letters is cut. */
const HALVES = [40, 60, 100, 120].map((n): [string, string] => [
  `${n} huruf lalu emoji`,
  `${"a".repeat(n - 1)}%F0%9F%91%8D`,
]);

/** What nobody means, as it stands in an address; each is text of which no list has a row. */
export const TEXTS: [name: string, raw: string][] = [
  ["10.000 huruf", LONG],
  ["SQL", "%27%3B%20drop%20table%20terbitan%3B--"],
  ["LIKE", "%25_%25%5C"],
  ["regex", "(.*)%2B$"],
  ["regex yang lambat", `(a%2B)%2B$${"a".repeat(40)}!`],
  ["tsquery", "%27a%27:*%20%26%20!(%20%3C-%3E"],
  ["HTML", "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27"],
  ["jalur", "..%2f..%2fetc%2fpasswd"],
  ["warisan", "toString"],
  ["pembangun", "constructor"],
  ["baris kepala", "x%0d%0aSet-Cookie:%20a=b"],
  ["pembalik arah", "%E2%80%AEb"],
  ...HALVES,
];
/** What is no text at all. */
export const BROKEN: [string, string][] = [
  ["NUL", "%00"],
  ["bita lepas", "%ff"],
  ["UTF-8 rusak", "%C3%28"],
  ["setengah huruf", "%ED%A0%80"],
  ["kode persen rusak", "%zz"],
];
/** Bytes that stand in no address; the server's door refuses them before anything reads them. */
export const RAW = "\u00ff\u00fe";
/** Days that do not exist, and numbers that count nothing. */
export const NUMBERS: [string, string][] = [
  "2024-02-30",
  "2023-02-29",
  "0000-00-00",
  "99999-01-01",
  "1899-12-31",
  "31%2F12%2F2024",
  "-1",
  "1.5",
  "1e309",
  "NaN",
  "0x10",
  "99999999999999999999",
].map((v) => [v, v]);
export const FAULTS = [...TEXTS, ...BROKEN, ...NUMBERS];

export type Got = { address: string; status: number; head: Record<string, string>; body: string; took: number };
const agent = new Agent({ keepAlive: true, maxSockets: 6 });
let asked = 0;

/** Asks for an address exactly as it is written; each hundred questions come from a network of their own. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Got> {
  const n = Math.floor(asked++ / 100);
  const network = `198.${18 + (process.pid % 2)}.${(n >> 7) & 255}.${(n & 127) + 1}`;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const url = new URL(process.env.E2E_URL ?? "");
    request(
      {
        agent,
        host: url.hostname,
        port: url.port,
        path: address,
        headers: { "x-forwarded-for": network, ...headers },
        timeout: 20_000,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            address,
            status: answer.statusCode ?? 0,
            head: Object.fromEntries(Object.entries(answer.headers).map(([k, v]) => [k, String(v)])),
            body: Buffer.concat(parts).toString("utf8"),
            took: performance.now() - began,
          }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}

/** Asks for all of them, a few at a time, and says what is wrong with the answers. */
export async function tryAll(
  addresses: Iterable<string>,
  complain: (got: Got) => string | undefined,
): Promise<string[]> {
  const queue = [...addresses];
  const wrong: string[] = [];
  const all: Got[] = [];
  const worker = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const got = await ask(next);
      all.push({ ...got, body: "" });
      const said = everyAnswer(got) ?? complain(got);
      if (said) wrong.push(`${got.status} ${next.slice(0, 140)}: ${said}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return [...wrong.sort(), ...dragged(all)];
}

/** What takes far longer than its like on the same machine: an answer that hangs is what is looked for. */
function dragged(all: Got[]): string[] {
  const times = all.map((got) => got.took).sort((a, b) => a - b);
  const limit = Math.max(5000, 30 * (times[times.length >> 1] ?? 0));
  return all.flatMap(({ took, address }) => (took > limit ? [`${address.slice(0, 140)}: ${Math.round(took)} ms`] : []));
}

const INSIDES =
  /node_modules|\.[jt]sx?:\d+|\bat async\b|permission denied|syntax error|invalid input|satudata_|\bselect\b[^<"]{0,200}\bfrom\b|terbitan_cari|\/(?:work|tmp|home|root|var)\//i;

/** What holds for every answer, whatever was asked. */
function everyAnswer({ status, head, body }: Got): string | undefined {
  if (status >= 500) return "gangguan";
  if (body.includes("<script>alert(1)")) return "HTML dari alamat";
  if (head["set-cookie"]) return "kuki dari alamat";
  const inside = status >= 400 ? INSIDES.exec(body)?.[0] : undefined;
  return inside && `membuka isi mesin: ${inside}`;
}

/** A refusal that a program understands: RFC 9457, with sentences in Indonesian and in English. */
export function asProblem({ status, head, body }: Got): string | undefined {
  if (status < 400) return "dijawab seolah-olah benar";
  if (head["content-type"] !== "application/problem+json") return `bukan dokumen masalah: ${head["content-type"]}`;
  const p = JSON.parse(body) as Record<string, unknown> & Record<"id" | "en", { title: string; detail: string }>;
  if (p.status !== status || typeof p.type !== "string") return "status atau jenisnya tidak cocok";
  const said = [p.title, p.detail, p.id?.title, p.id?.detail, p.en?.title, p.en?.detail];
  if (said.some((s) => typeof s !== "string" || s.length < 5)) return "kalimatnya kurang";
  if (p.detail !== p.id.detail && p.detail !== p.en.detail) return "rinciannya lain";
  return p.id.detail === p.en.detail ? "bahasa Inggrisnya tidak ada" : undefined;
}

/** A page that says in words what is wrong, with a way to go on. */
export function asHelp({ status, head, body }: Got): string | undefined {
  if (status < 400) return "dijawab seolah-olah benar";
  if (!head["content-type"]?.startsWith("text/html")) return `bukan halaman: ${head["content-type"]}`;
  if (!/<html[^>]* lang="id"/.test(body) || !/<h1[ >]/.test(body)) return "tidak berkata apa-apa";
  return /<a [^>]*href="\/(cari)?"/.test(body) ? undefined : "tanpa jalan keluar";
}

/** An answer in which there is no row; what is packed cannot be looked into here. */
export function findsNothing({ head, body }: Got): string | undefined {
  const kind = head["content-type"]?.split(";")[0] ?? "";
  const rows: Record<string, () => number> = {
    "application/json": () => JSON.parse(body).data.length,
    "application/x-ndjson": () => body.trim().length,
    "application/atom+xml": () => body.split("<entry>").length - 1,
    "text/csv": () => body.trim().split("\r\n").length - 1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": () => 0,
  };
  const n = rows[kind]?.() ?? -1;
  return n === 0 ? undefined : `${n} baris (${kind})`;
}
