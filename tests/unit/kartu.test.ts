import { describe, expect, test } from "vitest";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { kartuAngka } from "@/lib/kartu/hitungan";
import { altKartu, kartuCatatan, sidikKartu, UKURAN } from "@/lib/kartu/kartu";
import { rupaKartu, type Unsur } from "@/lib/kartu/rupa";
import { artiKeadaan } from "@/lib/terbitan/arti";
import { kutipan, kutipanBib, kutipanCsl, kutipanTeks } from "@/lib/terbitan/kutip";

const record = {
  publikId: "0123456789ab",
  edisi: 3,
  jenis: "penindakan" as const,
  tahapan: "Masa kampanye Pemilu",
  kabupaten: "Kota Samarinda",
  kantor: "Bawaslu Kota Samarinda",
  penyelenggaraan: "Pemilu 2024",
  tanggal: "2024-01-15",
  keadaan: "Putusan Bawaslu: terbukti",
  ralat: null,
  perluDiperbarui: false,
  terbitPada: new Date("2024-02-01T20:00:00Z"),
};
const site = { demo: true, asal: "https://satudata.contoh.go.id" };

/** Every word that stands in a tree of boxes. */
const words = (u: Unsur | string): string[] => {
  if (typeof u === "string") return [u];
  const { children = [] } = u.props as { children?: (Unsur | string)[] | string };
  return [children].flat().flatMap(words);
};

describe("a card", () => {
  test("says state, generated title, office and the day of its edition in WITA, and nothing that was typed", () => {
    const inside = { ...record, judul: "RAHASIA", ringkasan: "RAHASIA", isi: { uraian: "RAHASIA" }, oleh: "RAHASIA" };
    const card = kartuCatatan(inside, site);
    expect(words(rupaKartu(card)).join(" | ")).toBe(
      "DATA CONTOH – bukan data resmi | Satu Data Bawaslu | Provinsi Kalimantan Timur | Penindakan · Pemilu 2024 | " +
        "Putusan Bawaslu: terbukti | Penindakan, tahapan masa kampanye Pemilu, Kota Samarinda | " +
        "Ditangani oleh Bawaslu Kota Samarinda. | Edisi 3, 2 Februari 2024 | satudata.contoh.go.id",
    );
    expect(altKartu(card)).toContain("Putusan Bawaslu: terbukti");
    expect(JSON.stringify(card)).not.toContain("RAHASIA");
  });

  test("outside the demo carries no band, and says what was corrected or lags behind", () => {
    const card = kartuCatatan({ ...record, ralat: "Nama tahapan.", perluDiperbarui: true }, { ...site, demo: false });
    const said = words(rupaKartu(card)).join(" ");
    expect(said).not.toContain("DATA CONTOH");
    expect(said).toContain("Dengan ralat. Status sedang diperbarui.");
    expect(said).not.toContain("Nama tahapan.");
  });

  test("is another card as soon as a word changes, and the same while none does", () => {
    const one = sidikKartu(kartuCatatan(record, site));
    expect(sidikKartu(kartuCatatan({ ...record }, site))).toBe(one);
    expect(sidikKartu(kartuCatatan({ ...record, keadaan: "Sidang terbuka" }, site))).not.toBe(one);
  });

  test("of a figure shows its parts only where they add up to it", () => {
    const figure = {
      jenis: "pelanggaran" as const,
      total: 47,
      mulai: "2022-06-14",
      hari: "2024-02-02",
      penyelenggaraan: "Pemilu 2024",
      bagian: [
        { label: "diregistrasi", n: 38 },
        { label: "tidak diregistrasi", n: 9 },
      ],
      definisi: "pelanggaran versi 1",
    };
    const card = kartuAngka(figure, site);
    expect(card).toMatchObject({ besar: "47", hari: "14 Juni 2022 sampai 2 Februari 2024", bagian: [38, 9] });
    expect(card.keterangan[0]).toBe("38 diregistrasi dan 9 tidak diregistrasi.");
    expect(kartuAngka({ ...figure, total: 48 }, site)).toMatchObject({ bagian: [] });
    expect(rupaKartu(card).props.style).toMatchObject(UKURAN);
  });
});

test("every state that a kind can come to has a meaning in plain words", () => {
  const without = new Set<string>();
  const said = new Set<string>();
  for (const jenis of JENIS) {
    const d = DAFTAR[jenis];
    const choices = Object.entries(d.rincian.shape).flatMap(([name]) =>
      Object.values({ ...d.dimensi, ...d.dimensiDalam })
        .filter((x) => x.bidang === name)
        .map((x) => [name, [...Object.keys(x.pilihan), undefined]] as const),
    );
    const all = choices.reduce<Record<string, unknown>[]>(
      (rows, [name, values]) => rows.flatMap((row) => values.map((v) => ({ ...row, [name]: v }))),
      [{}],
    );
    for (const posisi of [null, ...Object.keys(d.alur)])
      for (const rincian of all.slice(0, 20_000))
        for (const regime of ["pemilu", "pemilihan"] as const) {
          const kata = d.keadaan(posisi, rincian, regime);
          said.add(kata);
          if (artiKeadaan(kata) === null) without.add(kata);
        }
  }
  expect([...without]).toEqual([]);
  expect(said.size).toBeGreaterThan(20);
});

test("a record is cited with edition, day read and permalink, in words, for TeX and for Zotero", () => {
  const k = kutipan({ ...record, kantor: "Bawaslu Kota Samarinda & {x}" }, site.asal, "2026-11-23");
  expect(kutipanTeks(k)).toContain(
    "edisi 3 (2 Februari 2024), dibaca 23 November 2026, https://satudata.contoh.go.id/data/penindakan/0123456789ab",
  );
  const bib = kutipanBib(k);
  expect(bib).toContain("author = {{Bawaslu Kota Samarinda \\& x}}");
  expect(bib.split("{").length).toBe(bib.split("}").length);
  expect(kutipanCsl(k)[0]).toMatchObject({
    accessed: { "date-parts": [[2026, 11, 23]] },
    issued: { "date-parts": [[2024, 2, 2]] },
    URL: k.alamat,
  });
});
