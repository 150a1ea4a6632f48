import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { JENIS } from "@/lib/jenis/fields";
import { bare, byName, cycles, reach, rootNames, type Source, sources, withoutComments } from "../support/sources";

// The house of design.md 2, rule by rule. A rule that is broken is mended in the code; there is no list of exceptions.
const app = sources("app");
const components = sources("components");
const lib = sources("lib");
const all = [...app, ...components, ...lib, ...sources("proxy.ts", "instrumentation.ts")];
const modules = byName(all);

const under = (folder: string) => (to: string) => to === folder || to.startsWith(`${folder}/`);
const called =
  (...names: string[]) =>
  (to: string) =>
    to.startsWith("lib/") && names.includes(basename(to));
/** "file → import" for every import of these files that a rule forbids. */
const breaches = (from: Source[], forbidden: (to: string) => boolean, { types = true } = {}) =>
  from.flatMap((s) =>
    s.imports.filter((i) => (types || !i.typeOnly) && forbidden(i.to)).map((i) => `${s.file} → ${i.to}`),
  );

const isServer = (s: Source) => s.first === 'import "server-only";' || s.first === '"use server";';
const pure = lib.filter((s) => !isServer(s) && s.file.endsWith(".ts"));

test("there is a house to look at", () => {
  expect([app.length, components.length, lib.length, pure.length].every((n) => n > 15)).toBe(true);
  expect(modules.get("lib/catatan/actions")?.imports.some((i) => i.to === "lib/action")).toBe(true);
  const catatan = modules.get("components/catatan/verba");
  expect(catatan?.imports).toContainEqual({ to: "lib/akses/policy", typeOnly: true });
  expect(catatan?.imports).toContainEqual({ to: "lib/akses/policy", typeOnly: false });
});

describe("which way imports may point (design.md 2.3)", () => {
  test("1. lib mentions neither app nor components, components never app", () => {
    expect(breaches(lib, (to) => under("app")(to) || under("components")(to))).toEqual([]);
    expect(breaches(components, under("app"))).toEqual([]);
  });

  test("2. data and actions reach a component as props: of lib it runs pure files only", () => {
    const closed = called("db", "where", "queries", "stats", "commands", "actions");
    expect(breaches(components, closed, { types: false })).toEqual([]);
    const server = (to: string) => {
      const s = modules.get(to);
      return s !== undefined && under("lib")(to) && isServer(s);
    };
    expect(breaches(components, server, { types: false })).toEqual([]);
  });

  test("3. components/ui and charts know no domain word", () => {
    const plain = components.filter((s) => /^components\/(ui|charts)\//.test(s.file));
    expect(breaches(plain, under("lib"))).toEqual([]);
    const words = [...JENIS, "catatan", "langkah", "tenggat", "terbitan", "pihak", "jejak", "viewer", "verba"];
    words.push("kantor", "wilayah", "tahapan", "penyelenggaraan", "bawaslu", "temuan", "laporan", "perkara");
    const said = plain.flatMap((s) => {
      const code = withoutComments(s.text).toLowerCase();
      return words.filter((w) => new RegExp(`\\b${w}\\b`).test(code)).map((w) => `${s.file}: ${w}`);
    });
    expect(said).toEqual([]);
  });

  test("4. app touches neither db, the Prisma client nor commands; its route handlers go through a door", () => {
    expect(
      breaches(app, (to) => called("db", "commands")(to) || under("prisma")(to) || /^(pg|@prisma\/)/.test(to)),
    ).toEqual([]);
    const doors = ["lib/api", "lib/antarmuka/api", "lib/akses/api", "lib/akses/nextauth"];
    const routes = app.filter((s) => basename(s.file) === "route.ts");
    expect(routes.length).toBeGreaterThan(3);
    expect(routes.filter((s) => !s.imports.some((i) => doors.includes(i.to))).map((s) => s.file)).toEqual([]);
  });

  test("5. app/(publik) reaches neither session nor actions, not even through something else", () => {
    const open = app.filter((s) => s.file.startsWith("app/(publik)/"));
    expect(breaches(open, called("session", "actions"))).toEqual([]);
    for (const page of open)
      expect([...reach(page, modules)].filter(called("session", "actions")), page.file).toEqual([]);
  });

  test("6. pure files know no framework and no database, and are told the time", () => {
    const known = (to: string) => under("lib")(to) || to === "zod" || to === "node:crypto";
    expect(breaches(pure, (to) => !known(to), { types: false })).toEqual([]);
    const server = (to: string) => {
      const s = modules.get(to);
      return s !== undefined && isServer(s);
    };
    expect(breaches(pure, server, { types: false })).toEqual([]);
    const clock = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.env\b/;
    // format.ts alone may fill in "now" where the caller tells none: `hariIni(kini = new Date())`
    expect(
      pure.filter((s) => s.file !== "lib/format.ts" && clock.test(withoutComments(s.text))).map((s) => s.file),
    ).toEqual([]);
  });

  test("no two files of lib import each other, not even around a corner", () => {
    expect(cycles(lib)).toEqual([]);
    // and the test sees one where there is one
    const satu = {
      file: "lib/a/commands.ts",
      text: "",
      first: "",
      imports: [{ to: "lib/b/commands", typeOnly: false }],
    };
    const dua = { file: "lib/b/commands.ts", text: "", first: "", imports: [{ to: "lib/c/where", typeOnly: false }] };
    const tiga = { file: "lib/c/where.ts", text: "", first: "", imports: [{ to: "lib/a/commands", typeOnly: false }] };
    expect(cycles([satu, dua, tiga])).toEqual(["lib/a/commands → lib/b/commands → lib/c/where → lib/a/commands"]);
    const lain = { ...tiga, imports: [{ to: "lib/a/commands", typeOnly: true }] };
    expect(cycles([satu, dua, lain])).toEqual([]);
  });

  test("7. records, their details, steps, publications and the trace are written in commands.ts and nowhere else", () => {
    const write = new RegExp(
      `\\b(insert into|update|delete from|truncate|merge into)\\s+(only\\s+)?"?(catatan|langkah|terbitan|jejak|${JENIS.join("|")}|\\$\\{)`,
      "i",
    );
    const found = [...app, ...components, ...lib].filter(
      (s) => basename(s.file) !== "commands.ts" && write.test(withoutComments(s.text)),
    );
    expect(found.map((s) => s.file)).toEqual([]);
    expect(write.test(modules.get("lib/versi/commands")?.text ?? "")).toBe(true);
  });
});

describe("names and sizes (design.md 2.2)", () => {
  const COMMON = "schema status policy filter session where queries stats commands actions".split(" ");
  /** The words that say a folder's own thing. */
  const OWN: Record<string, string[]> = {
    akses: ["ada", "api", "batas", "cookie", "jaringan", "kelola", "kembali", "kepala", "nextauth", "pintu", "sambut"],
    angka:
      "banding baris bulan cakupan corong definisi ingat jangka jawab kegiatan kelompok keluar keluarga khusus lama ledger menunggu mulai pekan pengawasan periksa perkara pers pertanyaan perubahan peserta petak populasi potret potret-unduh sah sengketa tabel tanya unduh waktu".split(
        " ",
      ),
    antarmuka: "api batas etag ingat keluhan kursor lisensi masalah openapi parameter rute tanya tolak".split(" "),
    catatan: ["baris", "formulir", "kata", "meja", "periksa", "pilihan", "rinci", "unduh"],
    berkas:
      "akhir arsip atur baca bingkai cakram galat gambar halaman jawaban karantina kenali kirim media nama publik s3 sapu simpanan terima unggah utuh zip".split(
        " ",
      ),
    bukti: ["daftar", "kala", "keterangan", "lembar", "susun", "unduh", "zip"],
    informasi: ["asal", "formulir", "halaman"],
    jejak: ["periksa"],
    jenis: [
      ...JENIS,
      ..."alur-pelanggaran alur-penindakan alur-pidana alur-sengketa alur daftar define fields tampil".split(" "),
    ],
    jobs: ["tugas"],
    kartu: ["gambar", "hitungan", "kartu", "pelukis", "rupa", "tempat", "unduh"],
    katalog: "aliran bps bulanan dcat himpunan kolom rilis simpanan susun tekan turtle unduh unduh-rilis xlsx".split(
      " ",
    ),
    kutipan: ["banding", "kalimat", "pdf", "unduh"],
    langkah: ["tahan"],
    mutu: ["kelengkapan"],
    nomor: ["nomor"],
    surat: "bahan daftar huruf kode laporan lembar lhp naskah pdf permohonan temuan unduh".split(" "),
    pengguna: ["jaga", "pertama", "sandi"],
    pihak: ["brankas", "peran", "sebutan", "serupa", "terbuka", "umur"],
    rekap: "bagan kepala kertas keterangan lembar masa nama pdf penyampaian qr rekap susun teks unduh xlsx zip".split(
      " ",
    ),
    rilis: ["banding", "berkas", "sebab", "ulang", "unduh"],
    rujukan: ["isian", "kelola", "pilihan"],
    tenggat: ["baris", "clock", "isian", "jawab", "kasus", "kata", "keluarga", "simpan", "tanya", "tenggat", "ukur"],
    terbitan:
      "arti berdiri cari csv faset halaman jalur kamus kata kenali keping ketepatan ketikan kutip meja menyebut pekan penyampaian potret segar sel selesai simpanan skrip tabel tahan tahan-terbit terbitan umpan unduh".split(
        " ",
      ),
  };

  test("lib/*/ keeps to its vocabulary", () => {
    const strange = lib
      .filter((s) => s.file.split("/").length > 2)
      .filter((s) => {
        const [, folder = "", ...rest] = bare(s.file).split("/");
        const name = rest.join("/");
        return ![...COMMON, "cli", ...(OWN[folder] ?? [])].includes(name);
      });
    expect(strange.map((s) => s.file)).toEqual([]);
  });

  test("no drawer for everything, no barrel", () => {
    const drawers = /^(utils?|helpers?|types?|constants?|services?|hooks?|common|misc|index)$/;
    const named = [...all, ...sources("prisma", "tests")].filter(
      (s) =>
        drawers.test(basename(bare(s.file))) ||
        dirname(s.file)
          .split("/")
          .some((d) => drawers.test(d)),
    );
    expect(named.map((s) => s.file)).toEqual([]);
  });

  test("the root keeps to the given names", () => {
    const given = ["app", "prisma", "components", "lib", "tests", "public", "package.json", "package-lock.json"];
    given.push("tsconfig.json", "next.config.ts", "docker-compose.yml", "README.md", "LICENSE", "SECURITY.md");
    given.push("proxy.ts", "instrumentation.ts");
    expect(rootNames().filter((name) => !given.includes(name) && !name.startsWith("."))).toEqual([]);
  });

  test('"use client" only under components and in error.tsx', () => {
    const client = [...app, ...lib].filter((s) => /^["']use client["']/m.test(s.text));
    expect(client.map((s) => s.file).filter((file) => !/^app\/(.*\/)?(global-)?error\.tsx$/.test(file))).toEqual([]);
  });

  test('server files of lib begin with "server-only", actions with "use server"', () => {
    const needs = ["where", "queries", "stats", "commands", "session", "cli", "db", "env", "log", "action", "api"];
    const open = lib.filter(
      (s) =>
        (needs.includes(basename(bare(s.file))) && s.first !== 'import "server-only";') ||
        (basename(bare(s.file)) === "actions" && s.first !== '"use server";'),
    );
    expect(open.map((s) => s.file)).toEqual([]);
    // a server action anywhere else would have no row in the table of who may call it
    const elsewhere = [...all].filter((s) => basename(bare(s.file)) !== "actions" && /["']use server["']/.test(s.text));
    expect(elsewhere.map((s) => s.file)).toEqual([]);
  });

  test("every server action goes through the one door; only signing in has no session yet", () => {
    const exported = lib
      .filter((s) => s.first === '"use server";')
      .flatMap((s) => [...s.text.matchAll(/^export .*$/gm)].map(([line]) => `${s.file}: ${line}`));
    expect(exported.length).toBeGreaterThan(20);
    const door = /: export const \w+ = action\(/;
    expect(exported.filter((line) => !door.test(line)).map((line) => line.split("(")[0])).toEqual([
      "lib/akses/actions.ts: export async function masuk",
    ]);
  });

  test("no file over 250 lines, half of them at most 60", () => {
    const own = [...all, ...sources("prisma", "tests")].filter((s) => !s.file.startsWith("prisma/seed/data/"));
    const sized = own.map((s) => ({ file: s.file, lines: s.text.split("\n").length - 1 }));
    expect(sized.filter((s) => s.lines > 250)).toEqual([]);
    const lines = sized.map((s) => s.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  });

  test("days are text: no z.coerce.date and no new Date(text) outside format.ts and atoms.ts", () => {
    const loose = /z\s*\.\s*coerce\s*\.\s*date|new Date\(\s*["'`]|Date\.parse\(/;
    const found = [...app, ...components, ...lib].filter(
      (s) => !["lib/format.ts", "lib/atoms.ts"].includes(s.file) && loose.test(withoutComments(s.text)),
    );
    expect(found.map((s) => s.file)).toEqual([]);
  });

  test("no any, no silenced checker, no SQL put together from text", () => {
    const loose =
      /\bas any\b|: any\b|<any>|@ts-(ignore|nocheck|expect-error)|noExplicitAny|QueryRawUnsafe|ExecuteRawUnsafe/;
    expect([...app, ...components, ...lib].filter((s) => loose.test(s.text)).map((s) => s.file)).toEqual([]);
  });
});
