import { beforeAll, describe, expect, test } from "vitest";
import type { bacaPetak } from "@/app/kerja/dasbor/susunan";
import { SUSUNAN } from "@/app/kerja/dasbor/unduh/daftar";
import { unduhPetak } from "@/app/kerja/dasbor/unduh/unduh";
import type { Orang } from "@/lib/akses/policy";
import { BARIS_JANGKA, bacaJangka, daftarJangka } from "@/lib/angka/jangka";
import { tabelPetak } from "@/lib/angka/petak";
import { DASBOR, type Dasbor } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { bacaFilter, type Params } from "@/lib/catatan/filter";
import { semua } from "@/lib/catatan/queries";
import { Penolakan } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarMirip } from "@/lib/mutu/stats";
import { bacaSaringTenggat } from "@/lib/tenggat/filter";
import { halamanTenggat } from "@/lib/tenggat/stats";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { readCsv, readXlsx } from "../support/spreadsheet";

const db = useDatabase();
const NAMA = Object.keys(DASBOR) as Dasbor[];
const SARINGAN: Record<string, string>[] = [
  { penyelenggaraan: "" },
  { penyelenggaraan: "PEMILU-2024", per: "2024-06-15" },
  { penyelenggaraan: "", kantor: "64.72", dari: "2023-06-10", per: "2024-06-30", kala: "pekan" },
];
let provinsi: Orang;
let samarinda: Orang;

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 12, "petak");
  provinsi = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  samarinda = await makePerson(db, { fungsi: "pimpinan", kantor: "64.72" });
}, 300_000);

const unduh = (orang: Orang, dasbor: string, petak: string, bentuk: string, p: Record<string, string>) =>
  unduhPetak(orang, new Request(`http://localhost/x?${new URLSearchParams(p)}`), { dasbor, petak, bentuk });

/** Pages with few numbers that open a list. */
const SEDIKITNYA: Partial<Record<Dasbor, number>> = { peta: 20, tahapan: 5, kondusif: 20, mutu: -1, perubahan: 3 };

/** Lists of what is no record: as their pages read them. */
const DAFTAR_LAIN: Record<string, (orang: Orang, p: Params) => Promise<number>> = {
  "/kerja/tenggat": async (orang, p) => {
    const { saring, galat } = bacaSaringTenggat(p, hariIni());
    expect(galat).toEqual([]);
    return (await halamanTenggat(orang, saring)).baris.length;
  },
  "/kerja/dasbor/mutu/mirip": async (orang, p) => (await daftarMirip(orang, String(p.kantor))).length,
  "/kerja/dasbor/waktu/daftar": (orang, p) =>
    bacaDasbor(orang, p, "pelanggaran", async ({ tx, saringan }) => {
      const { tanya, galat } = bacaJangka(saringan, p);
      expect(galat).toEqual([]);
      let n = 0;
      for (let sesudah: { hari: number; id: string } | undefined; ; ) {
        const halaman = await daftarJangka(tx, orang, tanya, sesudah);
        const akhir = halaman[BARIS_JANGKA - 1];
        if (halaman.length <= BARIS_JANGKA || !akhir) return n + halaman.length;
        n += BARIS_JANGKA;
        sesudah = akhir;
      }
    }).then((d) => d.isi),
};

/** How many rows the list of an address has. */
async function baris(orang: Orang, href: string): Promise<number> {
  const url = new URL(href, "http://localhost");
  const lain = DAFTAR_LAIN[url.pathname];
  if (lain) return lain(orang, Object.fromEntries(url.searchParams));
  const jenis = url.pathname.split("/").at(-1) as Jenis;
  const { filter, galat } = bacaFilter(jenis, Object.fromEntries(url.searchParams));
  expect(galat, href).toEqual([]);
  let n = 0;
  for await (const halaman of semua(orang, filter, 10_000)) n += halaman.length;
  return n;
}

describe.each(NAMA)("%s", (dasbor) => {
  test.each(SARINGAN)(
    "every tile is downloaded with the numbers of the screen: %o",
    async (p) => {
      for (const orang of [provinsi, samarinda]) {
        const { kepala, petak } = await SUSUNAN[dasbor](orang, p);
        expect(kepala.galat).toEqual([]);
        expect(new Set(petak.map((x) => x.kode)).size, "codes are names").toBe(petak.length);
        expect(petak.length).toBeGreaterThan(0);
        for (const t of petak) {
          // one sum a row, and it is the last
          expect(
            t.kolom.slice(0, -1).some((k) => k.jumlah),
            t.kode,
          ).toBe(false);
          const { kolom, baris: isi, kaki } = tabelPetak(t);
          const layar = [...isi.map((b) => b.sel), ...(kaki ? [kaki] : [])].map((r) =>
            r.map((s) => (s.n === null ? "belum menyampaikan data" : String(s.n))),
          );
          const csv = readCsv(
            new TextDecoder("utf-8", { ignoreBOM: true }).decode(
              await (await unduh(orang, dasbor, t.kode, "csv", p)).arrayBuffer(),
            ),
          );
          expect(
            csv[0]?.map((k) => k.replace(/^\uFEFF/, "")),
            t.kode,
          ).toEqual(kolom);
          expect(
            csv
              .slice(1)
              .filter((r) => r.length > 1)
              .map((r) => r.map((c) => c.replace(/^'(?=[-+=@])/, ""))),
            t.kode,
          ).toEqual(layar);
          const xlsx = readXlsx(new Uint8Array(await (await unduh(orang, dasbor, t.kode, "xlsx", p)).arrayBuffer()));
          expect(
            xlsx.slice(1).map((r) => kolom.map((_, i) => r[i]?.text ?? "")),
            t.kode,
          ).toEqual(layar);
          expect(xlsx.flat().some((c) => c.formula)).toBe(false);
          const bilangan = isi.flatMap((b) => b.sel).filter((s) => typeof s.n === "number").length;
          expect(
            xlsx
              .slice(1, 1 + isi.length)
              .flat()
              .filter((c) => c.type === "n" && c.text !== "").length,
          ).toBe(bilangan);
        }
      }
    },
    240_000,
  );

  test("a number opens as many rows as it says", async () => {
    let dilihat = 0;
    for (const p of SARINGAN) {
      const { petak } = await SUSUNAN[dasbor](provinsi, p);
      const angka = petak.flatMap((t) =>
        [...t.baris, ...(t.kaki ? [t.kaki] : [])].flatMap((b) =>
          b.sel.flatMap((s, i) =>
            typeof s.n === "number" && s.n > 0 && s.href?.startsWith("/kerja/") && !s.href.includes("perubahan")
              ? [{ n: s.n, href: s.href, nama: `${t.kode} ${b.kunci} ${t.kolom[i]?.label}` }]
              : [],
          ),
        ),
      );
      // participants are people, not rows
      const contoh = angka.filter((a) => !a.nama.startsWith("ringkasan peserta"));
      dilihat += contoh.length;
      const langkah = Math.max(1, Math.floor(contoh.length / 25));
      for (const { n, href, nama } of contoh.filter((_, i) => i % langkah === 0))
        expect(await baris(provinsi, href), `${nama}: ${href}`).toBe(n);
    }
    expect(dilihat).toBeGreaterThan(SEDIKITNYA[dasbor] ?? 60);
  }, 240_000);
});

test("what is not there is said, and a filter that cannot be understood is refused with the sentence of the page", async () => {
  const kata = async (r: Response) => [r.status, ((await r.json()) as { pesan: string }).pesan];
  expect(await kata(await unduh(provinsi, "pimpinan", "tiada", "csv", {}))).toEqual([
    404,
    "Petak itu tidak ada pada dasbor ini dengan saringan ini.",
  ]);
  expect((await kata(await unduh(provinsi, "pimpinan", "tren", "pdf", {})))[0]).toBe(404);
  expect((await kata(await unduh(provinsi, "constructor", "tren", "csv", {})))[0]).toBe(404);
  const operator = await makePerson(db, { kantor: "64.72" });
  expect((await kata(await unduh(operator, "pimpinan", "tren", "csv", {})))[0]).toBe(404);
  await expect(unduh(provinsi, "hps", "tren", "csv", { per: "2024-02-31" })).rejects.toThrow(
    "tidak ada dalam kalender",
  );
  await expect(unduh(provinsi, "hps", "tren", "csv", { kala: "jam" })).rejects.toThrow(Penolakan);
  await expect(unduh(samarinda, "hps", "tren", "csv", { kantor: "64.08" })).rejects.toThrow("jangkauan Anda");
  await expect(unduh(provinsi, "hps", "tren", "xlsx", { diketahui: "2001-01-01" })).rejects.toThrow("Belum tercatat");
});

test("the same question as known on a day gives the same bytes", async () => {
  const p = { penyelenggaraan: "", per: "2024-06-30", diketahui: "2026-01-01" };
  const { kepala } = await SUSUNAN["pp-datin"](provinsi, p);
  if (!kepala.tercatat) p.diketahui = "2099-01-01";
  const dua = await Promise.all(
    [1, 2].map(async () => await (await unduh(provinsi, "pp-datin", "kantor", "xlsx", p)).bytes()),
  );
  expect(Buffer.compare(Buffer.from(dua[0] ?? []), Buffer.from(dua[1] ?? []))).toBe(0);
});

test("a headline's change is the difference of two totals", async () => {
  const p = { penyelenggaraan: "", per: "2024-06-30", banding: "2023-12-31" };
  const { petak } = await SUSUNAN.pimpinan(provinsi, p);
  const dulu = await SUSUNAN.pimpinan(provinsi, { penyelenggaraan: "", per: "2023-12-31" });
  const utama = (t: Awaited<ReturnType<typeof bacaPetak>>["petak"]) =>
    t.find((x) => x.kode === "ringkasan")?.baris ?? [];
  for (const [i, b] of utama(petak).entries()) {
    const lalu = Number(utama(dulu.petak)[i]?.sel[0]?.n);
    expect(b.sel.map((s) => s.n)).toEqual([b.sel[0]?.n, b.sel[1]?.n, lalu, Number(b.sel[0]?.n) - lalu]);
    expect(b.sel[3]?.href).toContain("dulu=2023-12-31");
  }
});
