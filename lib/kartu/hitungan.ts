import { angka, daftarKata, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { awalKecil } from "@/lib/terbitan/terbitan";
import { type IsiKartu, type Situs, tuan } from "./kartu";

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
