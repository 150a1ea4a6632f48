import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { ANGKA_PUBLIK } from "@/lib/antarmuka/parameter";
import { hariIni } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { kartuHal, kartuHitungan, kartuTerbitan } from "@/lib/kartu/queries";
import { BENTUK, HIMPUNAN } from "@/lib/katalog/himpunan";
import { jalurTanya } from "@/lib/terbitan/jalur";
import type { InState } from "./public-states";
import { unzip } from "./spreadsheet";

type Params = Record<string, string | string[]>;
/**
 * One request of an output. `tentang` is the record whose own address it is; `kata` gives the words of a picture.
 */
export type Ask = { params?: Params; tanya?: string; tentang?: InState; kata?: () => Promise<unknown> };
/** An output: what is asked of it, and which readable records must then be found in it by their id or their words. */
export type Output = {
  tanya: (all: InState[]) => Ask[];
  memuat?: "id" | "kata";
  /** … of these states only */
  keadaan?: readonly string[];
  /** secrets that are no secret here */
  boleh?: readonly string[];
};
export type Answer = { status: number; teks: string };

const ROOT = join(import.meta.dirname, "../..");
/** Addresses that are not for the public, or hold nothing that was recorded. */
const NOT_PUBLIC = /^app\/(kerja|masuk|gaya|api\/(?!v1\/))/;
const ANSWERS = /(\/(page\.tsx|route\.ts)|^app\/[^/]+\.ts)$/;
/** Every file by which an address of the public is answered: those of a new folder too. */
export const publicFiles = (): string[] =>
  readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .map((f) => `app/${f}`)
    .filter((f) => ANSWERS.test(f) && !NOT_PUBLIC.test(f))
    .sort();

const DAYS = [hariIni(), "2024-12-31"];
const each =
  (...params: Params[]) =>
  (): Ask[] =>
    params.map((p) => ({ params: p }));
const once = each({});
const kinds = (...more: Params[]) => JENIS.flatMap((jenis) => more.map((m) => ({ jenis, ...m })));
const place = (...codes: string[]) =>
  each(...codes.flatMap((c) => [{ jalur: [c] }, ...DAYS.map((d) => ({ jalur: [c, d] }))]));
const record =
  (more: Params = {}) =>
  (all: InState[]): Ask[] =>
    all.flatMap((r) => [{ params: { jenis: r.jenis, id: r.publikId || "0".repeat(12), ...more }, tentang: r }]);
const SEARCHES = [
  "",
  ...JENIS.map((j) => `jenis=${j}`),
  "kata=ringkasan",
  "kata=ringkasan&urut=relevan",
  "urut=terlama",
];
SEARCHES.push(
  "kantor=64.08&tahapan=P24-10-KAMPANYE",
  "jenis=pelanggaran&per=2024-06-30&kantor=64.08",
  "tahun=2024&wilayah=64.08",
);
const search = (): Ask[] => SEARCHES.map((tanya) => ({ tanya }));
const file = (): Ask[] => [{}];

/** The outputs of the public, by the file that answers. */
export const OUTPUTS: Record<string, Output> = {
  "app/(publik)/page.tsx": { tanya: once },
  "app/(publik)/angka/[hari]/page.tsx": { tanya: each(...DAYS.map((hari) => ({ hari }))) },
  "app/(publik)/angka/[hari]/[penyelenggaraan]/page.tsx": {
    tanya: each(...DAYS.map((hari) => ({ hari, penyelenggaraan: "PEMILU-2024" }))),
  },
  "app/(publik)/angka/[hari]/[penyelenggaraan]/kartu.png/route.ts": {
    tanya: () => DAYS.map((d) => ({ kata: () => kartuHitungan("pelanggaran", d, "PEMILU-2024") })),
  },
  "app/(publik)/angka/daftar/page.tsx": { tanya: once },
  "app/(publik)/angka/jenis/[...jalur]/page.tsx": { tanya: place(...JENIS) },
  "app/(publik)/angka/kantor/[...jalur]/page.tsx": { tanya: place("64", "64.08") },
  "app/(publik)/angka/penyelenggaraan/[...jalur]/page.tsx": { tanya: place("PEMILU-2024") },
  "app/(publik)/angka/tahapan/[...jalur]/page.tsx": { tanya: place("P24-10-KAMPANYE") },
  "app/(publik)/angka/kartu/[hal]/[kode]/[berkas]/route.ts": {
    tanya: () => DAYS.map((hari) => ({ kata: () => kartuHal({ hal: "kantor", kode: "64.08", hari }) })),
  },
  "app/(publik)/angka/route.ts": { tanya: () => [{ tanya: "hal=kantor&kode=64.08&hari=2024-12-31" }] },
  "app/(publik)/angka/unduh/[...jalur]/route.ts": {
    tanya: each(
      ...["csv", "json"].flatMap((b) => [
        ...JENIS.map((j) => ({ jalur: ["jenis", j, `${hariIni()}.${b}`] })),
        { jalur: ["kantor", "64.08", `${hariIni()}.${b}`] },
        { jalur: ["tahapan", "P24-10-KAMPANYE", `2024-12-31.${b}`] },
      ]),
    ),
  },
  "app/(publik)/cari/[saringan]/page.tsx": {
    tanya: () => SEARCHES.map((s) => ({ params: { saringan: jalurTanya("/cari", `?${s}`).slice(6) } })),
    memuat: "id",
  },
  "app/(publik)/cari/umpan.atom/route.ts": { tanya: search, memuat: "id" },
  "app/(publik)/cari/unduh.csv/route.ts": { tanya: search, memuat: "kata" },
  "app/(publik)/cari/unduh.json/route.ts": { tanya: search, memuat: "kata" },
  "app/(publik)/data/[jenis]/page.tsx": { tanya: each(...kinds({})), memuat: "id" },
  "app/(publik)/data/[jenis]/[id]/page.tsx": { tanya: record(), memuat: "kata" },
  "app/(publik)/data/[jenis]/[id]/gambar/[gambar]/route.ts": {
    tanya: record({ gambar: "00000000-0000-4000-8000-000000000000" }),
  },
  "app/(publik)/data/[jenis]/[id]/kartu/[berkas]/route.ts": {
    tanya: (all) =>
      all.map((r) =>
        r.terbuka
          ? { tentang: r, kata: () => kartuTerbitan(r.jenis, r.publikId) }
          : { params: { jenis: r.jenis, id: r.publikId || "0".repeat(12), berkas: "2.png" }, tentang: r },
      ),
  },
  "app/(publik)/data/[jenis]/[id]/kutip.bib/route.ts": { tanya: record(), memuat: "id" },
  "app/(publik)/data/[jenis]/[id]/kutip.json/route.ts": { tanya: record(), memuat: "id" },
  "app/(publik)/data/[jenis]/kartu/[berkas]/route.ts": {
    tanya: () => JENIS.map((j) => ({ kata: () => kartuHitungan(j, hariIni()) })),
  },
  "app/(publik)/data/[jenis]/unduh.csv/route.ts": { tanya: each(...kinds({})), memuat: "kata" },
  "app/(publik)/data/[jenis]/unduh.json/route.ts": { tanya: each(...kinds({})), memuat: "kata" },
  "app/(publik)/data/[jenis]/unduh.ndjson/route.ts": { tanya: each(...kinds({})), memuat: "kata" },
  "app/(publik)/data/[jenis]/unduh.xlsx/route.ts": { tanya: each(...kinds({})), memuat: "kata" },
  "app/(publik)/data/api/page.tsx": { tanya: once },
  "app/(publik)/kalkulator/[tanya]/page.tsx": { tanya: each({ tanya: "semua" }) },
  "app/(publik)/kamus-angka/page.tsx": { tanya: once },
  "app/(publik)/katalog/page.tsx": { tanya: once },
  "app/(publik)/katalog/[himpunan]/page.tsx": { tanya: each(...HIMPUNAN.map((h) => ({ himpunan: h.kode }))) },
  "app/(publik)/katalog/[himpunan]/[berkas]/route.ts": {
    tanya: each(
      ...HIMPUNAN.flatMap((h) =>
        ["metadata.json", "rilis.json", ...(h.macam === "angka" ? ["unduh.csv", "unduh.xlsx"] : [])].map((berkas) => ({
          himpunan: h.kode,
          berkas,
        })),
      ),
    ),
  },
  "app/(publik)/katalog/[himpunan]/rilis/[tanggal]/[berkas]/route.ts": {
    tanya: each(
      ...HIMPUNAN.flatMap((h) =>
        Object.keys(BENTUK).map((b) => ({ himpunan: h.kode, tanggal: "terbaru", berkas: `${h.kode}.${b}` })),
      ),
    ),
    memuat: "kata",
    // its columns are every kecamatan; what stands in them is asked below
    boleh: ["place below the regency"],
  },
  "app/(publik)/perkara-selesai/[[...jalur]]/page.tsx": {
    tanya: each({}, { jalur: ["hasil-naik"] }),
    memuat: "id",
    keadaan: ["announced", "stopped"],
  },
  "app/(publik)/tentang/page.tsx": { tanya: once },
  "app/perkara-selesai.csv/route.ts": { tanya: file, memuat: "id", keadaan: ["announced", "stopped"] },
  "app/katalog.jsonld/route.ts": { tanya: file },
  "app/katalog.ttl/route.ts": { tanya: file },
  "app/sitemap.ts": { tanya: file, memuat: "id" },
  "app/robots.ts": { tanya: file },
  "app/api/v1/[[...lain]]/route.ts": { tanya: each({ lain: ["tiada"] }) },
  "app/api/v1/angka/route.ts": { tanya: file },
  "app/api/v1/angka/[kode]/route.ts": {
    tanya: () =>
      ANGKA_PUBLIK.flatMap((d) => [
        { params: { kode: d.kode } },
        { params: { kode: d.kode }, tanya: "kelompok=kantor" },
      ]),
  },
  "app/api/v1/catatan/[jenis]/route.ts": { tanya: each(...kinds({})), memuat: "kata" },
  "app/api/v1/catatan/[jenis]/[id]/route.ts": { tanya: record(), memuat: "kata" },
  "app/api/v1/openapi.json/route.ts": { tanya: file },
  "app/api/v1/rujukan/route.ts": { tanya: file },
  "app/api/v1/tenggat/route.ts": { tanya: () => [{ tanya: "mulai=2024-01-29&lama=14&satuan=hari_kerja" }] },
  "app/api/v1/wilayah/route.ts": { tanya: file, boleh: ["place below the regency"] },
};
type Module = { default?: (props: object) => unknown; generateMetadata?: (props: object) => unknown; GET?: Handler };
type Handler = (req: Request, more: { params: Promise<Params> }) => Promise<Response>;

const addressOf = (name: string, params: Params = {}) =>
  name
    .replace(/^app\/(\(publik\)\/)?|\/?(page\.tsx|route\.ts)$/g, "")
    .replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, p: string) => [params[p] ?? []].flat().join("/"));

async function html(page: (props: object) => unknown, props: object): Promise<string> {
  const { prelude } = await prerenderToNodeStream(createElement(page as never, props));
  let text = "";
  for await (const part of prelude) text += part;
  return text;
}

const inflated = (b: Buffer): string =>
  b.subarray(0, 2).toString() === "PK" ? [...unzip(b).values()].map(String).join("\n") : b.toString();

/** What somebody gets who asks, by the file that answers: a page as it is drawn with its head, a route as it is sent. */
export async function answer(name: string, { params, tanya = "", kata }: Ask): Promise<Answer> {
  if (kata) return { status: 200, teks: JSON.stringify(await kata()) };
  const module = (await import(/* @vite-ignore */ join(ROOT, name))) as Module;
  const props = { params: Promise.resolve(params ?? {}) };
  if (module.GET) {
    const url = `http://portal.test/${addressOf(name, params)}${tanya && `?${tanya}`}`;
    const r = await module.GET(new Request(url), props);
    return { status: r.status, teks: inflated(Buffer.from(await r.arrayBuffer())) + JSON.stringify([...r.headers]) };
  }
  if (!module.default) throw new Error(`${name} tidak menjawab apa pun`);
  if (!name.endsWith("page.tsx")) return { status: 200, teks: JSON.stringify(await module.default({})) };
  const head = JSON.stringify(await module.generateMetadata?.(props));
  return { status: 200, teks: `${head}\n${await html(module.default, props)}` };
}
