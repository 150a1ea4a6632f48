import { DAFTAR } from "@/lib/jenis/daftar";
import type { Dimensi } from "@/lib/jenis/define";
import { JENIS, type Jenis, kolom } from "@/lib/jenis/fields";

/** Which side of the ledger: what the offices hold, or what of it the public has been given. */
export type Sisi = "dalam" | "publik";
/**
 * Columns of a cell that a roll-up may leave out: it is smaller, and answers nobody who asks for them. What leaves out
 * `catat`, the month of recording, also has cells of whole years.
 */
export type Kolom = "kantor" | "wilayah" | "tahapan" | "catat";
/** A roll-up of one kind: its cells are by office, area, election, stage, month and these dimensions, less `lepas`. */
export type Keluarga = { sisi: Sisi; nama: string; jenis: Jenis; dimensi: string[]; lepas: Kolom[] };

/** Left out where figures are split by office only; by stage only, of the whole province; by neither. */
const MENURUT_KANTOR: Kolom[] = ["wilayah", "tahapan", "catat"];
const MENURUT_TAHAPAN: Kolom[] = ["kantor", "wilayah", "catat"];
const SEPROVINSI: Kolom[] = ["kantor", "wilayah", "tahapan", "catat"];

/** Counted inside of every kind besides its own dimensions: the office itself, the kecamatan, how it stands in public. */
const UMUM_DALAM = ["satuan", "kecamatan", "terbit"];
/** … and of a kind that moves on by steps: the last one, and all that were taken. */
const PERKARA_DALAM = ["posisi", "rangkaian"];
/** Crossings of a kind's dimensions that a dashboard shows. */
const SILANG: Partial<Record<Jenis, string[][]>> = {
  pelanggaran: [
    ["registrasi", "alasan"],
    ["registrasi", "hasilKajian"],
  ],
  penindakan: [
    ["rangkaian", "kelompok"],
    ["rangkaian", "produk"],
    ["rangkaian", "alasanHenti"],
    ["tujuan", "tindakLanjutInstansi"],
  ],
  sengketa: [["rangkaian", "objek"]],
  pencegahan: [["sasaran", "kelompok"]],
};

function untuk(jenis: Jenis): Keluarga[] {
  const def = DAFTAR[jenis];
  const publik = Object.keys(def.dimensi);
  const perkara = Object.keys(def.alur).length > 1 ? PERKARA_DALAM : [];
  const cara = (sisi: Sisi, daftar: string[][], lepas: Kolom[] = []): Keluarga[] =>
    [...new Map(daftar.map((d) => [d.join("+"), d])).entries()].map(([kunci, dimensi]) => ({
      sisi,
      nama: [kunci ? `${jenis}/${kunci}` : jenis, ...lepas].join("-"),
      jenis,
      dimensi,
      lepas,
    }));
  const sendiri = publik.map((d) => [d]);
  const tertutup = [...Object.keys(def.dimensiDalam ?? {}), ...UMUM_DALAM, ...perkara].map((d) => [d]);
  return [
    ...cara("dalam", [[], ...sendiri, publik, ...tertutup, ...(SILANG[jenis] ?? [])]),
    ...cara("dalam", [[], ...sendiri], MENURUT_KANTOR),
    ...cara("dalam", [[]], MENURUT_TAHAPAN),
    ...cara("dalam", [[], ["terbit"]], SEPROVINSI),
    ...cara("publik", [[], ...sendiri, publik]),
  ];
}

/** All roll-ups of the ledger, as the database holds them (table `angka_keluarga`). */
export const KELUARGA: Keluarga[] = JENIS.flatMap(untuk);

/** What an entry inside is known by, whichever roll-up it goes to. */
export const dimensiDalam = (jenis: Jenis): string[] => [
  ...Object.keys(DAFTAR[jenis].dimensi),
  ...Object.keys(DAFTAR[jenis].dimensiDalam ?? {}),
  ...UMUM_DALAM,
  ...PERKARA_DALAM,
];

/**
 * The smallest roll-up of a kind that knows all of these dimensions and columns, or undefined where none does.
 * @param seluruh for somebody who sees every office: only they may count where offices are not told apart
 */
export function keluargaUntuk(
  sisi: Sisi,
  jenis: Jenis,
  dimensi: Iterable<string>,
  kolom: Iterable<string>,
  seluruh: boolean,
): Keluarga | undefined {
  const [perlu, dipakai] = [[...dimensi], new Set<string>(kolom)];
  if (!seluruh) dipakai.add("kantor");
  return KELUARGA.filter(
    (k) =>
      k.sisi === sisi &&
      k.jenis === jenis &&
      perlu.every((d) => k.dimensi.includes(d)) &&
      !k.lepas.some((l) => dipakai.has(l)),
  ).sort((a, b) => a.dimensi.length - b.dimensi.length || b.lepas.length - a.lepas.length)[0];
}

const baris = (jenis: Jenis, nama: string, d: Pick<Dimensi, "bidang"> & { macam: string }, publik: boolean) => ({
  jenis,
  nama,
  macam: d.macam,
  bidang: d.bidang ?? null,
  kolom: d.bidang ? kolom(d.bidang) : null,
  publik,
});

/** What a record may be counted by, as the database holds it (table `angka_dimensi`). */
export const ANGKA_DIMENSI = JENIS.flatMap((jenis) => {
  const { dimensi, dimensiDalam = {}, jumlah } = DAFTAR[jenis];
  return [
    ...Object.entries(dimensi).map(([nama, d]) => baris(jenis, nama, d, true)),
    ...Object.entries(dimensiDalam).map(([nama, d]) => baris(jenis, nama, d, false)),
    ...(jumlah ? [baris(jenis, "jumlah", { macam: "jumlah", bidang: jumlah.bidang }, true)] : []),
  ];
});
