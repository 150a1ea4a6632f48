import { createHash } from "node:crypto";
import { angka, daftarKata, hariWita, tanggal } from "@/lib/format";
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
type Situs = { demo: boolean; asal: string };

const tuan = ({ asal }: Situs) => asal.replace(/^https?:\/\//, "");

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

type Hitungan = {
  jenis: Jenis;
  total: number;
  mulai: string | null;
  hari: string;
  penyelenggaraan?: string;
  /** of which stage most of them are */
  terbanyak?: { nama: string; n: number };
  bagian: { label: string; n: number }[];
  definisi: string;
};

/** The card of a figure: its parts add up under it, and it says since when and until when. */
export function kartuAngka(h: Hitungan, situs: Situs): IsiKartu {
  const bagian = h.bagian.filter((b) => b.n > 0);
  const pas = bagian.reduce((n, b) => n + b.n, 0) === h.total;
  return {
    atas: `${DAFTAR[h.jenis].label}${h.penyelenggaraan ? ` · ${h.penyelenggaraan}` : ""}`,
    besar: angka(h.total),
    judul: `${DAFTAR[h.jenis].satuan}${h.penyelenggaraan ? ` ${h.penyelenggaraan}` : ""} di Kalimantan Timur`,
    keterangan: [
      ...(pas && bagian.length > 1 ? [`${daftarKata(bagian.map((b) => `${angka(b.n)} ${b.label}`))}.`] : []),
      ...(h.terbanyak && h.terbanyak.n > 0
        ? [`${angka(h.terbanyak.n)} di antaranya pada tahapan ${awalKecil(h.terbanyak.nama)}.`]
        : []),
      `Definisi ${h.definisi}.`,
    ],
    hari: h.mulai ? `${tanggal(h.mulai)} sampai ${tanggal(h.hari)}` : `Sampai ${tanggal(h.hari)}`,
    bagian: pas && bagian.length > 1 ? bagian.map((b) => b.n) : [],
    demo: situs.demo,
    situs: tuan(situs),
  };
}

/** Where the card of an edition lies; an older edition's address leads to the newest. */
export const alamatKartu = (t: { jenis: Jenis; publikId: string; edisi: number }) =>
  `/data/${t.jenis}/${t.publikId}/kartu/${t.edisi}.png`;

type Potret = {
  nama: string;
  hari: string;
  bagian: { jenis: Jenis; angka: { total: number; mulai: string | null } }[];
};

/** The card of a page of figures: of an office, a stage, an election or a kind; allegations first, the other kinds under them. */
export function kartuPotret(p: Potret, perihal: string, situs: Situs): IsiKartu | null {
  const utama = p.bagian.find((b) => b.jenis === "pelanggaran") ?? p.bagian[0];
  if (!utama) return null;
  const lain = p.bagian.filter((b) => b !== utama && b.angka.total > 0);
  const mulai = utama.angka.mulai;
  return {
    atas: perihal,
    besar: angka(utama.angka.total),
    judul: `${DAFTAR[utama.jenis].satuan} – ${p.nama}`,
    keterangan:
      lain.length > 0
        ? [`Juga ${daftarKata(lain.map((b) => `${angka(b.angka.total)} ${DAFTAR[b.jenis].satuan}`))}.`]
        : [],
    hari: mulai ? `${tanggal(mulai)} sampai ${tanggal(p.hari)}` : `Sampai ${tanggal(p.hari)}`,
    bagian: [],
    demo: situs.demo,
    situs: tuan(situs),
  };
}
