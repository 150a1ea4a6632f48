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
    ralat: null,
    terbitPada: new Date("2024-02-02T02:00:00Z"),
    ditarikPada: null,
    alasanTarik: null,
    ...over,
  }) as Edisi;

test("a withdrawn edition, which has no words any more, keeps its line, and the next one stands again", () => {
  const riwayat = [
    edition(4, { ringkasan: "Yang baru." }),
    edition(3, { tingkat: "angka", ringkasan: null }),
    edition(2, { ringkasan: null, ditarikPada: new Date("2024-02-03T02:00:00Z"), alasanTarik: "Keliru alamat." }),
    edition(1, { ringkasan: null }),
  ];
  const text = renderToStaticMarkup(<EdisiTerbitan riwayat={riwayat} />).replace(/<[^>]+>/g, " ");
  expect(text).toMatch(/Ditarik [^:]*3 Februari 2024[^:]*(\d\d[.:]\d\d[^:]*)?: keliru alamat\./);
  expect(text).toContain("Edisi 4, terbit lagi");
  expect(text).toContain("Edisi 1, terbit ");
});
