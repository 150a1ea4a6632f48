import { hariWita, tanggal } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { judulPublik } from "./terbitan";

type Dikutip = {
  publikId: string;
  jenis: Jenis;
  tahapan: string;
  kabupaten: string;
  kantor: string;
  tanggal: string;
  edisi: number;
  terbitPada: Date;
};

const SUMBER = "Satu Data Bawaslu Kalimantan Timur";

/** A record as somebody else cites it. `dibaca` is the day it was read, `asal` the site's own address. */
export type Kutipan = {
  id: string;
  penulis: string;
  judul: string;
  edisi: number;
  terbit: string;
  dibaca: string;
  alamat: string;
};

export const kutipan = (t: Dikutip, asal: string, dibaca: string): Kutipan => ({
  id: t.publikId,
  penulis: t.kantor,
  judul: `${judulPublik(t.jenis, t.tahapan, t.kabupaten)}, ${tanggal(t.tanggal)}`,
  edisi: t.edisi,
  terbit: hariWita(t.terbitPada),
  dibaca,
  alamat: `${asal}/data/${t.jenis}/${t.publikId}`,
});

export const kutipanTeks = (k: Kutipan) =>
  `${k.penulis}, “${k.judul}”, ${SUMBER}, edisi ${k.edisi} (${tanggal(k.terbit)}), dibaca ${tanggal(k.dibaca)}, ${k.alamat}`;

/** What TeX takes for a command stands for itself. */
const tex = (v: string) => v.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");

/** For LaTeX: one BibTeX entry. */
export const kutipanBib = (k: Kutipan) => `@misc{bawaslu-kaltim-${k.id},
  author = {{${tex(k.penulis)}}},
  title = {{${tex(k.judul)}}},
  howpublished = {${SUMBER}},
  edition = {${k.edisi}},
  year = {${k.terbit.slice(0, 4)}},
  date = {${k.terbit}},
  urldate = {${k.dibaca}},
  url = {${k.alamat}},
  langid = {indonesian}
}
`;

const bagian = (hari: string) => ({ "date-parts": [hari.split("-").map(Number)] });

/** For Zotero and others: CSL-JSON. */
export const kutipanCsl = (k: Kutipan) => [
  {
    id: `bawaslu-kaltim-${k.id}`,
    type: "document",
    title: k.judul,
    author: [{ literal: k.penulis }],
    publisher: SUMBER,
    edition: String(k.edisi),
    issued: bagian(k.terbit),
    accessed: bagian(k.dibaca),
    URL: k.alamat,
    language: "id",
  },
];
