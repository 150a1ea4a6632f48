import type { SelPetak } from "@/lib/angka/petak";
import type { Filter } from "@/lib/catatan/filter";
import { JENIS } from "@/lib/jenis/fields";
import { takMundur } from "../kalimat";
import type { Kepala } from "../muat";
import type { PetakDasbor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, daftar } from "../tautan";
import { belumLengkap, kalimatWilayah } from "./kalimat";
import { type IsiKondusif, muatWilayah, UKURAN, type Ukuran, type Wilayah } from "./muat";

const petakKalimat = ({ wilayah }: IsiKondusif): PetakDasbor => ({
  kode: "wilayah",
  judul: "Wilayah demi wilayah",
  satuan: "catatan",
  kepala: "Wilayah",
  gambar: "khusus",
  jenis: JENIS,
  kolom: [{ kunci: "kalimat", label: "Yang tercatat" }],
  baris: wilayah.map((w) => ({ kunci: w.kode, label: w.nama, sel: [{ n: kalimatWilayah(w) }] })),
});

type Sisi = "kini" | "dulu";
/** The facts side by side: the period's number and that of the period before. */
function petakFakta({ saringan }: Kepala, { wilayah, f, fDulu }: IsiKondusif): PetakDasbor {
  const ukuran = (Object.keys(UKURAN) as Ukuran[]).filter((u) => u !== "terlewat" || !saringan.diketahui);
  const sisi: Sisi[] = fDulu ? ["kini", "dulu"] : ["kini"];
  const filter = (s: Sisi, u: Ukuran): Filter | undefined =>
    u === "terlewat" ? undefined : (s === "kini" ? f : fDulu)?.[u];
  const sel = (n: number, f: Filter | undefined, ubah = {}): SelPetak => ({ n, href: f && bila(n, daftar(f, ubah)) });
  // what is of the province as a whole has no list of its own: the list of 64 holds all below it
  const tempat = (w: Wilayah, s: Sisi, u: Ukuran) =>
    sel(w[s]?.[u] ?? 0, w.kode === "64" ? undefined : filter(s, u), { wilayah: w.kode });
  const isi = (satu: (s: Sisi, u: Ukuran) => SelPetak) => ukuran.flatMap((u) => sisi.map((s) => satu(s, u)));
  return {
    kode: "fakta",
    judul: "Semua wilayah",
    keterangan: `${fDulu ? "Angka atas: masa yang dipilih; di bawahnya: masa sebelumnya yang sama panjang. " : ""}Berarsir: kantornya belum menyampaikan semua bulan masa ini.${saringan.diketahui ? ` ${takMundur(UKURAN.terlewat)}` : ""}`,
    satuan: "catatan",
    kepala: "Wilayah",
    gambar: "tabel",
    jenis: JENIS,
    kolom: ukuran.flatMap((u) => [
      { kunci: u, label: UKURAN[u] },
      ...(fDulu ? [{ kunci: `${u}-dulu`, label: `${UKURAN[u]}, masa sebelumnya`, bawah: true }] : []),
    ]),
    baris: wilayah.map((w) => ({
      kunci: w.kode,
      label: w.nama,
      sel: isi((s, u) => ({ ...tempat(w, s, u), kurang: s === "kini" && w.kurang.length > 0 })),
      catatan: belumLengkap(w.kurang) || undefined,
    })),
    ...(wilayah.length > 1 && {
      kaki: {
        kunci: "jumlah",
        label: "Jumlah",
        sel: isi((s, u) =>
          sel(
            wilayah.reduce((n, w) => n + (w[s]?.[u] ?? 0), 0),
            filter(s, u),
          ),
        ),
      },
    }),
  };
}

export const KONDUSIF: Susunan<IsiKondusif> = {
  dasbor: "kondusif",
  muat: muatWilayah,
  bawaan: { penyelenggaraan: "" },
  petak: (kepala, isi) => [petakKalimat(isi), petakFakta(kepala, isi)],
  kosong: ({ wilayah }) => wilayah.every((w) => [w.kini, w.dulu].every((f) => Object.values(f ?? {}).every((n) => !n))),
};
