import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EdisiTerbitan } from "@/components/publik/edisi";
import type { Edisi } from "@/components/publik/terbitan";

const edition = (edisi: number, over: object) =>
  ({
    edisi,
    tingkat: "rinci",
    keadaan: "Dilaksanakan",
    ringkasan: "Ringkasan.",
    isi: {},
    ralat: null,
    terbitPada: new Date("2024-02-02T02:00:00Z"),
    ditarikPada: null,
    alasanTarik: null,
    ...over,
  }) as Edisi;

const read = (riwayat: Edisi[]) => renderToStaticMarkup(<EdisiTerbitan riwayat={riwayat} />).replace(/<[^>]+>/g, " ");

test("an edition in which only a field changed has its line; one that says the same again has none", () => {
  const isi = { produk: "putusan", nomorProduk: "001" };
  const done = { ...isi, tindakLanjutInstansi: "dilaksanakan" };
  const text = read([
    edition(5, { isi: done }),
    edition(4, { isi: done }),
    edition(3, { isi: { nomorProduk: "001", produk: "putusan" } }),
    edition(2, { isi }),
  ]);
  expect(text.match(/Edisi \d+, [a-z ]+(?= \d)/g)).toEqual(["Edisi 2, terbit", "Edisi 4, rincian diperbarui"]);
});

test("where a record stands is not said to be under way: it may have ended", () => {
  const text = read([edition(2, { keadaan: "Bukan pelanggaran, penanganan dihentikan" }), edition(1, {})]);
  expect(text).toMatch(/Sudah: +Dilaksanakan/);
  expect(text).toMatch(/Terakhir: +Bukan pelanggaran/);
});

test("a withdrawn edition, which has no words any more, keeps its line, and the next one stands again", () => {
  const riwayat = [
    edition(4, { ringkasan: "Yang baru." }),
    edition(3, { tingkat: "angka", ringkasan: null }),
    edition(2, { ringkasan: null, ditarikPada: new Date("2024-02-03T02:00:00Z"), alasanTarik: "Keliru alamat." }),
    edition(1, { ringkasan: null }),
  ];
  const text = read(riwayat);
  expect(text).toMatch(/Ditarik [^:]*3 Februari 2024[^:]*(\d\d[.:]\d\d[^:]*)?: keliru alamat\./);
  expect(text).toContain("Edisi 4, terbit lagi");
  expect(text).toContain("Edisi 1, terbit ");
});
