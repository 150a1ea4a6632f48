import type { Jenis } from "@/lib/jenis/fields";
import { NAMA_TANYA } from "@/lib/tenggat/tanya";
import { namaSaring } from "@/lib/terbitan/filter";
import { ask } from "./bad-input";
import { partsOf } from "./public-routes";

/** How an address is tried. */
export type Baris = {
  /** a page is answered in HTML, what programs fetch in problem documents; a way leads on to a page */
  macam: "halaman" | "berkas" | "jalan";
  /** each part as it is answered */
  baik?: Record<string, string>;
  /** how such a part ends, so that the fault is read at all */
  akhiran?: Record<string, string>;
  /** what may be asked, and beside what; without this a question is not read */
  tanya?: Record<string, string>;
  /** one of so many doors behind which the same reader stands: each fault is brought to one of them */
  saudara?: [ke: number, dari: number];
  /** the demo has nothing there */
  kosong?: true;
};

/** The address of a row, with other parts where they are given. */
export const alamat = (route: string, row: Baris, parts: Record<string, string> = {}): string =>
  partsOf(route)
    .reduce((path, part) => path.replace(part, () => parts[part] ?? row.baik?.[part] ?? ""), route)
    .replace(/(?<=.)\/$/, "");

const halaman = (baik?: Baris["baik"], more: Partial<Baris> = {}): Baris => ({ macam: "halaman", baik, ...more });
const berkas = (baik?: Baris["baik"], more: Partial<Baris> = {}): Baris => ({ macam: "berkas", baik, ...more });
const each = (names: Iterable<string>, beside: Record<string, string> = {}) =>
  Object.fromEntries([...names].map((n) => [n, beside[n] ?? ""]));
const NONE = {};

// what makes the rest of a question right, so that only the fault is wrong
const LENGTH = "lama=14&satuan=hari_kerja";
export const CLOCK = {
  mulai: LENGTH,
  jam: "mulai=2024-01-29&lama=24&satuan=jam",
  lama: "mulai=2024-01-29&satuan=hari_kerja",
  satuan: "mulai=2024-01-29&lama=14",
  aturan: "mulai=2024-01-29&regime=pemilu",
  regime: "mulai=2024-01-29&aturan=penanganan",
};
const DAY = { "[hari]": "2024-02-02" };
const TABLE = (kode: string, ke: number): Baris =>
  halaman({ "[...jalur]": `${kode}/2024-02-02` }, { saudara: [ke, 4] });

type Documented = Record<string, { get: { parameters: { name: string; in: string }[] } }>;

/** Every public address, and with what it is tried. What the open interface may be asked, its own document says. */
export async function barisSemua(): Promise<Record<string, Baris>> {
  const json = async (address: string) => JSON.parse((await ask(address)).body);
  const { paths } = (await json("/api/v1/openapi.json")) as { paths: Documented };
  const [{ id, edisi }] = (await json("/api/v1/catatan/sengketa?batas=1")).data as [{ id: string; edisi: number }];
  const api = (path: string) => (paths[path]?.get.parameters ?? []).filter((p) => p.in === "query").map((p) => p.name);
  const record = { "[jenis]": "sengketa", "[id]": id };
  const searchOf = (jenis?: Jenis) => each(namaSaring(jenis));
  const download = (ke: number) => berkas({ "[jenis]": "sengketa" }, { tanya: searchOf("sengketa"), saudara: [ke, 4] });
  const search = (ke: number) => berkas(undefined, { tanya: searchOf(), saudara: [ke, 3] });
  return {
    "/": halaman(),
    "/angka": {
      macam: "jalan",
      saudara: [0, 2],
      tanya: { hari: "", per: "", penyelenggaraan: "hari=2024-02-02", hal: "kode=64.72", kode: "hal=kantor" },
    },
    "/angka/[hari]": halaman(DAY),
    "/angka/[hari]/[penyelenggaraan]": halaman({ ...DAY, "[penyelenggaraan]": "PEMILU-2024" }),
    "/angka/[hari]/[penyelenggaraan]/kartu.png": berkas({ ...DAY, "[penyelenggaraan]": "PEMILU-2024" }),
    "/angka/daftar": halaman(),
    "/angka/jenis/[...jalur]": TABLE("pelanggaran", 0),
    "/angka/kantor/[...jalur]": TABLE("64.72", 1),
    "/angka/kartu/[hal]/[kode]/[berkas]": berkas(
      { "[hal]": "kantor", "[kode]": "64.72", "[berkas]": "2024-02-02.png" },
      { akhiran: { "[berkas]": ".png" } },
    ),
    "/angka/penyelenggaraan/[...jalur]": TABLE("PEMILU-2024", 2),
    "/angka/tahapan/[...jalur]": TABLE("P24-10-KAMPANYE", 3),
    "/angka/unduh/[...jalur]": berkas(
      { "[...jalur]": "kantor/64.72/2024-02-02.csv" },
      { akhiran: { "[...jalur]": ".csv" }, tanya: NONE },
    ),
    "/api/v1/[[...lain]]": berkas({ "[[...lain]]": "" }),
    "/api/v1/angka": berkas(undefined, { tanya: NONE }),
    "/api/v1/angka/[kode]": berkas({ "[kode]": "pelanggaran" }, { tanya: each(api("/api/v1/angka/{kode}")) }),
    "/api/v1/catatan/[jenis]": berkas({ "[jenis]": "sengketa" }, { tanya: each(api("/api/v1/catatan/{jenis}")) }),
    "/api/v1/catatan/[jenis]/[id]": berkas(record, { tanya: NONE }),
    "/api/v1/openapi.json": berkas(undefined, { tanya: NONE }),
    "/api/v1/rujukan": berkas(undefined, { tanya: NONE }),
    "/api/v1/tenggat": berkas(undefined, { tanya: each(NAMA_TANYA, CLOCK), kosong: true }),
    "/api/v1/wilayah": berkas(undefined, { tanya: each(api("/api/v1/wilayah")) }),
    "/cari/[saringan]": halaman({ "[saringan]": "semua" }),
    "/cari/umpan.atom": search(0),
    "/cari/unduh.csv": search(1),
    "/cari/unduh.json": search(2),
    "/data/[jenis]": halaman({ "[jenis]": "sengketa" }),
    "/data/[jenis]/[id]": halaman(record),
    "/data/[jenis]/[id]/gambar/[gambar]": berkas(
      { ...record, "[gambar]": "00000000-0000-4000-8000-000000000000" },
      { kosong: true },
    ),
    "/data/[jenis]/[id]/kartu/[berkas]": berkas(
      { ...record, "[berkas]": `${edisi}.png` },
      { akhiran: { "[berkas]": ".png" } },
    ),
    "/data/[jenis]/[id]/kutip.bib": berkas(record),
    "/data/[jenis]/[id]/kutip.json": berkas(record),
    "/data/[jenis]/kartu/[berkas]": berkas(
      { "[jenis]": "sengketa", "[berkas]": "2024-02-02.png" },
      { akhiran: { "[berkas]": ".png" } },
    ),
    "/data/[jenis]/unduh.csv": download(0),
    "/data/[jenis]/unduh.json": download(1),
    "/data/[jenis]/unduh.ndjson": download(2),
    "/data/[jenis]/unduh.xlsx": download(3),
    "/data/api": halaman(),
    "/kalkulator/[tanya]": halaman({ "[tanya]": "semua" }),
    "/kamus-angka": halaman(),
    "/katalog": halaman(),
    "/katalog.jsonld": berkas(),
    "/katalog.ttl": berkas(),
    "/katalog/[himpunan]": halaman({ "[himpunan]": "sengketa" }),
    "/katalog/[himpunan]/[berkas]": berkas(
      { "[himpunan]": "angka-sengketa", "[berkas]": "unduh.csv" },
      { akhiran: { "[berkas]": ".csv" }, tanya: NONE },
    ),
    "/katalog/[himpunan]/rilis/[tanggal]/[berkas]": berkas(
      { "[himpunan]": "sengketa", "[tanggal]": "terbaru", "[berkas]": "sengketa.csv" },
      { akhiran: { "[berkas]": ".csv" }, tanya: NONE },
    ),
    "/perkara-selesai.csv": berkas(undefined, { tanya: NONE }),
    "/perkara-selesai/[[...jalur]]": halaman({ "[[...jalur]]": "selesai-turun" }),
    "/robots.txt": berkas(),
    "/sitemap.xml": berkas(),
    "/tentang": halaman(),
  };
}
