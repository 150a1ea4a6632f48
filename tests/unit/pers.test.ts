import { expect, test } from "vitest";
import { awalHitung } from "@/lib/angka/bulan";
import type { Angka, Butir } from "@/lib/angka/stats";
import { type BahanKalimat, limaKalimat } from "@/lib/kutipan/kalimat";

const kosong: Angka = { total: 0, belum: null, jumlah: null, mulai: null, akhir: null, menurut: {} };
const butir = (isi: Record<string, number>) => Object.entries(isi).map(([kunci, n]) => ({ kunci, n }) as Butir);
const bahan = (tahapan: Record<string, number>, kantor: Record<string, number>, dari = 11): BahanKalimat => {
  const menurut = { tahapan: butir(tahapan), kantor: butir(kantor) };
  const total = Object.values(kantor).reduce((a, b) => a + b, 0);
  return {
    siapa: "Bawaslu di Kalimantan Timur",
    penyelenggaraan: "Pemilu 2024",
    mulai: null,
    per: "2022-01-01",
    angka: { pelanggaran: { ...kosong, total, menurut }, pengawasan: kosong, pencegahan: kosong, sengketa: kosong },
    namaKantor: new Map(),
    namaTahapan: new Map(),
    cakupan: { sudah: dari, dari, bulan: "2021-12" },
  };
};
const ketiga = (...isi: Parameters<typeof bahan>) => limaKalimat(bahan(...isi))[2];

test("the press sheet never names one of several that have as many", () => {
  expect(ketiga({ kampanye: 5, logistik: 1 }, { Paser: 4, Berau: 2 })).toBe(
    "Terbanyak pada tahapan kampanye, 5 perkara, dan yang paling banyak menangani ialah Paser dengan 4 perkara.",
  );
  expect(ketiga({ kampanye: 3, logistik: 3 }, { Paser: 3, Berau: 3 })).toBe(
    "Terbanyak pada tahapan kampanye dan logistik, masing-masing 3 perkara, dan yang paling banyak menangani ialah Paser dan Berau dengan masing-masing 3 perkara.",
  );
  expect(ketiga({ kampanye: 4 }, { Paser: 1, Berau: 1, Bontang: 1, Samarinda: 1 })).toBe(
    "Terbanyak pada tahapan kampanye, 4 perkara.",
  );
  expect(ketiga({ a: 1, b: 1, c: 1, d: 1 }, { Paser: 4 })).toBe(
    "Yang paling banyak menangani ialah Paser dengan 4 perkara.",
  );
  expect(ketiga({ a: 2, b: 2 }, { Paser: 4 }, 1)).toBe("Terbanyak pada tahapan a dan b, masing-masing 2 perkara.");
  expect(ketiga({}, {})).toBe("Belum ada tahapan atau kantor yang menonjol.");
});

test("a figure begins with the official start or an earlier record, and never after its last day", () => {
  expect(awalHitung("2022-06-14", "2022-08-01", "2024-02-14")).toBe("2022-06-14");
  expect(awalHitung("2022-06-14", "2022-05-01", "2024-02-14")).toBe("2022-05-01");
  expect(awalHitung(null, "2022-05-01", "2024-02-14")).toBe("2022-05-01");
  expect(awalHitung("2022-06-14", null, "2022-01-01")).toBeUndefined();
});
