import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Columns } from "@/components/charts/columns";
import { PartsBar } from "@/components/charts/parts-bar";
import { amountClasses, niceWidth, stepOf } from "@/components/charts/scale";
import { seriesColours } from "@/components/charts/series";
import { Stacks } from "@/components/charts/stacks";
import { TileMap } from "@/components/charts/tile-map";

const text = (html: string) => html.replace(/<[^>]+>/g, "");
const parts = [
  { key: "a", label: "diregistrasi", value: 17, href: "/a" },
  { key: "b", label: "tidak diregistrasi", value: 6 },
];

describe("kelas warna", () => {
  test("meliputi setiap bilangan dari 1 sampai yang terbesar, tanpa celah", () => {
    for (let max = 1; max <= 3000; max += 7) {
      const classes = amountClasses([max]);
      expect(classes.length).toBeLessThanOrEqual(5);
      expect(classes[0]?.from).toBe(1);
      for (const [index, entry] of classes.slice(1).entries())
        expect(entry.from).toBe((classes[index]?.to ?? Number.NaN) + 1);
      expect(classes.at(-1)?.to ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(max);
    }
  });
  test("makin banyak makin tua", () => {
    const classes = amountClasses([1, 12]);
    const steps = [1, 4, 8, 12].map((value) => stepOf(value, classes));
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(new Set(steps).size).toBe(4);
  });
  test("lebar kelas bulat", () => {
    expect([0.2, 1, 2.4, 7, 31].map(niceWidth)).toEqual([1, 1, 3, 10, 50]);
  });
  test("tanpa data tidak ada kelas", () => expect(amountClasses([0, 0])).toEqual([]));
});

describe("PartsBar", () => {
  test("menulis jumlahnya", () => {
    expect(text(renderToStaticMarkup(<PartsBar label="Perkara" total={23} parts={parts} />))).toContain(
      "23 = 17 diregistrasi + 6",
    );
  });
  test("menamai sisa yang belum dirinci", () => {
    const html = renderToStaticMarkup(<PartsBar label="Perkara" total={25} parts={parts} restLabel="dikecualikan" />);
    expect(text(html)).toContain("2 dikecualikan");
    expect(text(html)).toContain("25 = 17 diregistrasi + 6 + 2");
  });
  test("tidak menyembunyikan bagian yang melebihi jumlah", () => {
    expect(text(renderToStaticMarkup(<PartsBar label="Perkara" total={20} parts={parts} />))).toContain("20 ≠");
  });
});

test("bagan server tidak memakai atribut style, supaya CSP dapat menolaknya", () => {
  const tile = { id: "a", name: "Berau", row: 1, column: 1, state: "value", value: 3, unconfirmed: true } as const;
  const html = renderToStaticMarkup(
    <>
      <PartsBar label="Perkara" total={23} parts={parts} />
      <TileMap label="Peta" valueHeader="Jumlah" tiles={[tile, { ...tile, id: "b", state: "belum", value: 0 }]} />
      <Columns caption="Per bulan" valueHeader="Jumlah" points={[{ key: "1", label: "Jan", value: null }]} />
    </>,
  );
  expect(html).not.toContain("style=");
  expect(text(html)).toContain("belum menyampaikan data");
});

test("ubin didengar sebagai daftar: nama, lalu angkanya atau bahwa datanya belum disampaikan", () => {
  const di = { row: 1, column: 1 };
  const html = renderToStaticMarkup(
    <TileMap
      label="Peta"
      valueHeader="Jumlah"
      tableOpen
      tiles={[
        { ...di, id: "a", name: "Penajam Paser Utara", state: "belum", value: 0 },
        { ...di, id: "b", name: "Berau", state: "nihil", value: 0, href: "/b" },
        { ...di, id: "c", name: "Paser", state: "value", value: 3, unconfirmed: true },
      ]}
    />,
  );
  const didengar = html.replace(/<(\w+) aria-hidden="true">[^<]*<\/\1>/g, "");
  expect([...didengar.matchAll(/<li [^>]*>(.*?)<\/li>/g)].slice(0, 3).map(([, isi = ""]) => text(isi))).toEqual([
    "Penajam Paser Utara: belum menyampaikan data",
    "Berau: 0, nihil",
    "Paser: 3, sebagian belum dipastikan",
  ]);
  expect(html).toContain('<details open=""');
});

test("bagian satu batang berbeda warna, dan tiap bagian membuka daftarnya", () => {
  expect(new Set(seriesColours(6)).size).toBe(6);
  const baris = { key: "a", label: "Berau", total: { value: 5, href: "/semua" } };
  const isi = [
    { key: "t", label: "temuan", value: 3, href: "/temuan" },
    { key: "l", label: "laporan", value: 2, href: "/laporan" },
  ];
  const html = renderToStaticMarkup(<Stacks caption="Asal" rows={[{ ...baris, parts: isi }]} />);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/temuan", "/laporan", "/semua"]);
  expect(html).not.toContain("style=");
});
