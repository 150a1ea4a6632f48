import type { BarisPetak } from "@/lib/angka/petak";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { tanggalPendek } from "@/lib/format";
import { kueri } from "./alamat";
import type { Kepala } from "./muat";
import type { PetakDasbor } from "./petak";
import { BIASA, type Pembanding, type Pilihan, pembanding } from "./pilihan";
import { bila, daftar } from "./tautan";

/** The question of a headline, asked again of what it is held against. */
export const lalu = (f: Filter, pilihan: Pilihan): Filter => ({
  ...f,
  ...pembanding({ ...f, per: f.per ?? "" }, pilihan),
});

/** One headline: a figure now and then; whole, one part of it, or what it adds up. */
export type Utama = {
  kunci: string;
  label: string;
  f: Filter;
  kini: Angka;
  lalu: Angka;
  bagian?: [cara: string, kunci: string];
  ukur?: "jumlah";
};

const nilai = (a: Angka, { bagian, ukur }: Utama): number =>
  bagian ? (a.menurut[bagian[0]]?.find((b) => b.kunci === bagian[1])?.n ?? 0) : ukur ? (a.jumlah ?? 0) : a.total;

/** "sejak 3 Jan 2024", or "dibanding 1 Jan 2024 – 31 Jan 2024, sama panjang". */
function sebutLalu({ saringan: s, pilihan }: Kepala): string {
  const { dari, per } = pembanding(s, pilihan);
  if (!dari || dari === s.dari) return `sejak ${tanggalPendek(per)}`;
  return `dibanding ${tanggalPendek(dari)} – ${tanggalPendek(per)}, sama panjang`;
}

/** The page of what moved a number: between its day and the other; of a period, what came in while it lasted. */
function alamatPerubahan(kepala: Kepala, { jenis }: Filter, p: Pembanding): string {
  const { saringan: s } = kepala;
  const dari = p.dari === s.dari ? s.dari : undefined;
  return `/kerja/dasbor/perubahan${kueri({ ...kepala, saringan: { ...s, dari }, pilihan: BIASA }, { jenis, dulu: p.per, per: s.per })}`;
}

/** Headline numbers: each with what waits for validation and with its change. */
export function petakUtama(
  kepala: Kepala,
  umum: Pick<PetakDasbor, "judul" | "kepala" | "satuan">,
  isi: Utama[],
): PetakDasbor {
  const dulu = pembanding(kepala.saringan, kepala.pilihan);
  return {
    ...umum,
    kode: "ringkasan",
    keterangan: `Perubahan ${sebutLalu(kepala)}.`,
    gambar: "angka",
    jenis: [...new Set(isi.map((u) => u.f.jenis))],
    kolom: [
      { kunci: "n", label: "Jumlah" },
      { kunci: "belum", label: "Belum divalidasi" },
      { kunci: "lalu", label: "Sebelumnya" },
      { kunci: "ubah", label: "Perubahan" },
    ],
    baris: isi.map((u): BarisPetak => {
      const [kini, sebelum] = [nilai(u.kini, u), nilai(u.lalu, u)];
      const belum = u.bagian || u.ukur ? "" : u.kini.belum;
      const ubah = u.bagian ? { [u.bagian[0]]: u.bagian[1] } : {};
      return {
        kunci: u.kunci,
        label: u.label,
        sel: [
          { n: kini, href: bila(kini, daftar(u.f, ubah)) },
          { n: belum, href: belum ? daftar(u.f, { status: "dikirim" }) : undefined },
          { n: sebelum, href: bila(sebelum, daftar({ ...u.f, ...dulu }, ubah)) },
          { n: kini - sebelum, href: alamatPerubahan(kepala, u.f, dulu) },
        ],
      };
    }),
  };
}
