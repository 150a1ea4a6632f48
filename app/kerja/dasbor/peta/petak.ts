import { angka } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { DICATAT } from "@/lib/mutu/stats";
import type { Penyampaian } from "@/lib/terbitan/penyampaian";
import type { Kepala } from "../muat";
import { kantorTampil } from "../nama";
import { type PetakDasbor, petakSilang, sisiKantor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, daftar } from "../tautan";
import { type IsiPeta, muatPeta } from "./muat";
import { nisbah, UKURAN, type Ukuran } from "./nisbah";

/** Which kind the map tells of, and by which of the measures that its places have something for. */
export function bacaPeta({ pilihan: { milik }, acuan }: Kepala, isi: IsiPeta) {
  const jenis = DICATAT.find((j) => j === milik.jenis) ?? "pelanggaran";
  const dasar = (kode: string) => (kode === "64" ? undefined : isi.pembagi.find((b) => b.wilayah === kode));
  const bisa = (Object.keys(UKURAN) as Ukuran[]).filter(
    (u) => u === "jumlah" || acuan.kantor.some((k) => nisbah(1, u, dasar(k.kode)) !== null),
  );
  const ukuran = bisa.find((u) => u === milik.ukuran) ?? "jumlah";
  const kata = `${DAFTAR[jenis].label}${ukuran === "jumlah" ? "" : ` ${UKURAN[ukuran].label.toLowerCase()}`}`;
  return { jenis, ukuran, bisa, kata, nilai: (n: number, kode: string) => nisbah(n, ukuran, dasar(kode)) };
}

const sebut = ({ keadaan, kurang }: Penyampaian) =>
  [keadaan === "nihil" && "nihil", kurang.length > 0 && `${angka(kurang.length)} bulan belum disampaikan`]
    .filter(Boolean)
    .join(", ") || undefined;

/** The map as rows: an office that handed in nothing has no number; one that left months unsaid keeps its own. */
function petakPeta(kepala: Kepala, isi: IsiPeta): PetakDasbor {
  const { jenis, ukuran, kata, nilai } = bacaPeta(kepala, isi);
  const nama = new Map(kepala.acuan.kantor.map((k) => [k.kode, k.namaSingkat]));
  return {
    kode: "peta",
    judul: kata,
    keterangan:
      "Berarsir seluruhnya: belum menyampaikan data. Bertepi arsir: angkanya ada, sebagian bulannya belum disampaikan.",
    satuan: DAFTAR[jenis].label,
    kepala: "Kantor",
    gambar: "khusus",
    jenis: [jenis],
    kolom: [
      { kunci: "n", label: DAFTAR[jenis].label },
      ...(ukuran === "jumlah" ? [] : [{ kunci: ukuran, label: UKURAN[ukuran].label }]),
    ],
    baris: kepala.cakupan.map((k) => {
      const n = k.keadaan === "belum" ? null : k.n;
      const href = n === null ? undefined : bila(n, daftar(isi.f(jenis), { kantor: k.kantor }));
      const bagi = n === null ? null : nilai(n, k.kantor);
      return {
        kunci: k.kantor,
        label: nama.get(k.kantor) ?? k.kantor,
        sel: [
          { n, href, kurang: n !== null && k.kurang.length > 0 },
          ...(ukuran === "jumlah" ? [] : [{ n: n === null ? null : (bagi ?? "tanpa pembagi") }]),
        ],
        catatan: sebut(k),
      };
    }),
  };
}

/** Offices and kinds: an office that left a month of a kind unsaid keeps its number, and the cell is hatched. */
function petakLengkap(kepala: Kepala, isi: IsiPeta): PetakDasbor {
  const petak = petakSilang({
    kode: "kantor-jenis",
    judul: "Kantor dan jenis catatan",
    keterangan:
      "Berarsir: ada bulan yang kantornya belum sampaikan dan belum nyatakan nihil; angkanya tetap, tetapi belum lengkap.",
    satuan: "catatan",
    kepala: "Kantor",
    jenis: DICATAT,
    baris: sisiKantor(kantorTampil(kepala.saringan, kepala.acuan)),
    kolom: DICATAT.map((j) => ({ kunci: j, label: DAFTAR[j].label })),
    nilai: (kantor, jenis) => isi.n(jenisDari(jenis) ?? "pelanggaran", kantor),
    alamat: (kantor, jenis) => daftar(isi.f(jenisDari(jenis ?? "") ?? "pelanggaran"), kantor ? { kantor } : {}),
  });
  const belum = (kantor: string) => DICATAT.filter((j) => isi.kurang.has(`${j} ${kantor}`));
  return {
    ...petak,
    baris: petak.baris.map((b) => ({
      ...b,
      sel: b.sel.map((s, i) => ({ ...s, kurang: isi.kurang.has(`${DICATAT[i]} ${b.kunci}`) })),
      catatan: belum(b.kunci).length
        ? `belum lengkap: ${belum(b.kunci)
            .map((j) => DAFTAR[j].label.toLowerCase())
            .join(", ")}`
        : undefined,
    })),
  };
}

export const PETA: Susunan<IsiPeta> = {
  dasbor: "peta",
  muat: muatPeta,
  milik: ["jenis", "ukuran"],
  utama: (p) => DICATAT.find((j) => j === p.jenis),
  petak: (kepala, isi) => [petakPeta(kepala, isi), petakLengkap(kepala, isi)],
  kosong: (isi) => isi.total === 0,
};
