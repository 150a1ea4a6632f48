import { alamatSaringan } from "@/lib/angka/filter";
import { KEADAAN, type Keadaan, type Ringkas } from "@/lib/angka/lama";
import type { SelPetak } from "@/lib/angka/petak";
import { persen } from "@/lib/format";
import type { Kepala } from "../muat";
import type { PetakDasbor } from "../petak";
import { bila, type Ubah } from "../tautan";
import type { Berbatas } from "./muat";

export const SEMUA = Object.keys(KEADAAN) as Keadaan[];

/** The list of the clocks that a number counts. */
export function alamatJangka({ saringan, acuan }: Kepala, ubah: Ubah): string {
  const q = new URLSearchParams(alamatSaringan(saringan, acuan));
  for (const [k, v] of Object.entries(ubah)) v ? q.set(k, v) : v === "" && q.delete(k);
  return `/kerja/dasbor/waktu/daftar${q.size > 0 ? `?${q}` : ""}`;
}
export const sel = (n: number, href: string): SelPetak => ({ n, href: bila(n, href) });
const hari = (n: number | null): SelPetak => ({ n: n ?? "–" });

/** Each step with a limit: how long it took, what the law gives, how many kept it. */
export function petakLangkah(
  kepala: Kepala,
  isi: Pick<Berbatas, "semua" | "langkah">,
  jenis: PetakDasbor["jenis"],
): PetakDasbor {
  const tepat = (r: Ringkas) => persen(r.tepat, r.selesai) ?? "–";
  return {
    kode: "langkah",
    judul: "Tiap langkah dan batasnya",
    keterangan:
      "Hari kalender dari mulai sampai selesai; batas dalam hari kerja dijadikan hari kalender menurut libur tiap perkara. Yang paling banyak memakan hari di atas. Bagian dan 90% hanya bila sedikitnya 20 selesai.",
    satuan: "Tenggat",
    kepala: "Langkah",
    jenis,
    gambar: "batang",
    tabelDulu: true,
    kolom: [
      { kunci: "median", label: "Median hari" },
      { kunci: "persen90", label: "90% selesai dalam" },
      { kunci: "batas", label: "Median batas" },
      { kunci: "aturan", label: "Batas aturan" },
      { kunci: "bagian", label: "Bagian tepat waktu" },
      ...SEMUA.filter((k) => isi.semua[k] > 0).map((k) => ({ kunci: k, label: KEADAAN[k] })),
    ],
    baris: isi.langkah.map((b) => ({
      kunci: `${b.kode} ${b.regime}`,
      label: `${b.nama} (${b.hukum})`,
      sel: [
        hari(b.r.median),
        hari(b.r.persen90),
        hari(b.r.batas),
        { n: b.aturan },
        { n: tepat(b.r) },
        ...SEMUA.filter((k) => isi.semua[k] > 0).map((keadaan) =>
          sel(
            b.r[keadaan],
            alamatJangka(kepala, {
              jenis: jenis.length === 1 ? jenis[0] : undefined,
              jam: b.kode,
              regime: b.regime,
              keadaan,
            }),
          ),
        ),
      ],
    })),
  };
}
