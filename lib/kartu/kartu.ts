import { createHash } from "node:crypto";
import { angka, hariWita, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { awalKecil, judulPublik } from "@/lib/terbitan/terbitan";

/** What stands on a card: nothing else is handed to the painter. */
export type IsiKartu = {
  /** small, above: which kind, which election */
  atas: string;
  /** the figure or the state, large */
  besar: string;
  judul: string;
  keterangan: string[];
  /** the day it holds for, in words */
  hari: string;
  /** parts of a figure, drawn to scale */
  bagian: number[];
  demo: boolean;
  /** host of the site, at the foot */
  situs: string;
};

/** The measures that every card has, in pixels. */
export const UKURAN = { width: 1200, height: 630 } as const;
/** Raised when cards are drawn differently: what was kept of the older look is then not shown. */
const RUPA = 1;

/** A card's own name: the same words in the same look make the same picture. */
export const sidikKartu = (isi: IsiKartu) =>
  createHash("sha256")
    .update(`${RUPA} ${JSON.stringify(isi)}`)
    .digest("base64url")
    .slice(0, 27);

type Catatan = {
  publikId: string;
  edisi: number;
  jenis: Jenis;
  tahapan: string;
  kabupaten: string;
  kantor: string;
  penyelenggaraan: string;
  keadaan: string;
  ralat: string | null;
  perluDiperbarui: boolean;
  terbitPada: Date;
};
export type Situs = { demo: boolean; asal: string };

/** The site by its host, as it stands at the foot of a card. */
export const tuan = ({ asal }: Situs) => asal.replace(/^https?:\/\//, "");

/** The card of one published record: generated words only, and the state of its edition. */
export function kartuCatatan(t: Catatan, situs: Situs): IsiKartu {
  const { label } = DAFTAR[t.jenis];
  return {
    atas: `${label} · ${t.penyelenggaraan}`,
    besar: t.keadaan,
    judul: judulPublik(t.jenis, t.tahapan, t.kabupaten),
    keterangan: [
      `Ditangani oleh ${t.kantor}.`,
      ...(t.ralat ? ["Dengan ralat."] : []),
      ...(t.perluDiperbarui ? ["Status sedang diperbarui."] : []),
    ],
    hari: `Edisi ${angka(t.edisi)}, ${tanggal(hariWita(t.terbitPada))}`,
    bagian: [],
    demo: situs.demo,
    situs: tuan(situs),
  };
}

/** The same in words, for who does not see the card. */
export const altKartu = (k: IsiKartu) =>
  `Kartu: ${[k.besar, awalKecil(k.judul)].join(" ")}. ${k.hari}. ${k.keterangan.join(" ")}`.trim();

/** Where the card of an edition lies; an older edition's address leads to the newest. */
export const alamatKartu = (t: { jenis: Jenis; publikId: string; edisi: number }) =>
  `/data/${t.jenis}/${t.publikId}/kartu/${t.edisi}.png`;
