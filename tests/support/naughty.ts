import type { Jenis } from "@/lib/jenis/fields";
import { type Bidang, bidangJenis } from "@/lib/jenis/tampil";

/** The shared fields that are text, as faces, so that they are tried like a kind's own. */
const SHARED: Bidang[] = [
  { nama: "judul", label: "Judul", input: "teks", wajib: true, max: 200 },
  { nama: "nomor", label: "Nomor", input: "teks", wajib: false, max: 100 },
  { nama: "sumberNomor", label: "Nomor sumber", input: "teks", wajib: false, max: 100 },
  { nama: "tanggalDiterima", label: "Tanggal", input: "tanggal", wajib: true },
];
const CODES = ["kantorKode", "penyelenggaraanKode", "tahapanKode", "wilayahKode", "sumberData"];

/** Text that no record keeps. */
export const UNKEPT: Record<string, string> = {
  "100.000 huruf": "a".repeat(100_000),
  "huruf kendali": "a\u0007b",
  "kendali C1": "a\u0085b",
  NUL: "a\u0000b",
  "setengah huruf": "a\ud83d",
  emoji: "bagus 👍",
  "pembalik arah": "a\u202eb",
  isolat: "\u2066a\u2069",
};
/** Text that looks dangerous and is kept as it stands. */
export const KEPT = [
  '<script>alert(1)</script><img src=x onerror="alert(1)">',
  "'; drop table catatan; --",
  "#{7*7} {{7*7}} %s %00 \\u0000",
  "=cmd|' /C calc'!A0",
  "Ñandú é – “kutip” § ½",
];

const WRONG_CODE = ["", "tidak ada", "constructor", "__proto__", "64'--", "\u0000", "a".repeat(500), "\ud800"];

/** What may go wrong in one field of a kind: name of the fault → value to send. */
export function faults(b: Bidang): [string, string | string[]][] {
  switch (b.input) {
    case "teks":
    case "paragraf": {
      const long: [string, string][] = [["terlalu panjang", "b".repeat((b.max ?? 200) + 1)]];
      const empty: [string, string][] = b.wajib
        ? [
            ["kosong", ""],
            ["hanya spasi", " \n\t "],
          ]
        : [];
      return [...Object.entries(UNKEPT), ...long, ...empty];
    }
    case "tanggal":
      return [
        "2024-02-31",
        "2023-02-29",
        "kemarin",
        "31/12/2024",
        "1999-12-31",
        "2100-01-01",
        "2024-01-01T00:00",
        "\u0000",
      ]
        .concat(b.wajib ? [""] : [])
        .map((v) => [v || "kosong", v]);
    case "bilangan":
      return ["-1", "1,5", "1.5", "lima", "1e3", "9".repeat(400), `${(b.max ?? 0) + 1}`, "\u0000"].map((v) => [
        v.slice(0, 12),
        v,
      ]);
    case "pilihan":
      return ["tidak ada", "constructor", "__proto__", "\u0000", "a".repeat(100_000)]
        .concat(b.wajib ? [""] : [])
        .map((v) => [v.slice(0, 12) || "kosong", v]);
    case "pilihan_ganda":
      return [
        ["tidak dikenal", ["tidak ada"]],
        ["warisan", ["constructor"]],
        ...(b.wajib ? [["kosong", []] as [string, string[]]] : []),
      ];
    case "centang":
      return [];
  }
}

/** Every field of a kind's form with everything that may go wrong in it. */
export function allFaults(jenis: Jenis): { bidang: string; apa: string; nilai: string | string[] }[] {
  const own = [...SHARED, ...bidangJenis(jenis)].flatMap((b) =>
    faults(b).map(([apa, nilai]) => ({ bidang: b.nama, apa, nilai })),
  );
  const codes = CODES.flatMap((bidang) =>
    WRONG_CODE.map((nilai) => ({ bidang, apa: nilai.slice(0, 12) || "kosong", nilai })),
  );
  return [...own, ...codes];
}
