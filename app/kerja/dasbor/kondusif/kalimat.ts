import { angka, bulan, daftarKata } from "@/lib/format";
import { dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Kurang } from "@/lib/mutu/kelengkapan";
import { awalKecil } from "@/lib/terbitan/terbitan";
import type { Wilayah } from "./muat";

const KELOMPOK = dimensiJenis("pelanggaran").kelompok;
const nama = KELOMPOK ? nilaiDimensi("pelanggaran", KELOMPOK) : {};
const banyak = (n: number, satuan: string) => `${n === 0 ? "tidak ada" : angka(n)} ${satuan}`;

/** "2 administratif dan 1 belum ditentukan": the kinds of what was found, in the kind's own order. */
function menurutKelompok(k: Map<string, number>): string {
  const bagian = Object.entries(nama).flatMap(([kunci, label]) => {
    const n = k.get(kunci) ?? 0;
    return n > 0 ? [`${angka(n)} ${awalKecil(label)}`] : [];
  });
  return bagian.length > 0 ? ` (${daftarKata(bagian)})` : "";
}

function beda(kini: number, dulu: number | undefined): string {
  if (dulu === undefined) return "";
  if (kini === dulu) return ", sama banyak dengan masa sebelumnya";
  return `, ${angka(Math.abs(kini - dulu))} ${kini > dulu ? "lebih banyak" : "lebih sedikit"} daripada masa sebelumnya`;
}

/** What of a period an office has not handed in, month by month; empty where nothing is missing. */
export function belumLengkap(kurang: Kurang[]): string {
  const b = [...new Set(kurang.map((k) => k.bulan))].sort();
  if (b.length === 0) return "";
  return `Data ${daftarKata(b.map((x) => bulan(x)))} belum lengkap, jadi nol di sini belum berarti tidak ada.`;
}

/** A region's facts in one or two sentences. It says what happened and what is open, and calls the region nothing. */
export function kalimatWilayah({ kini, dulu, kelompok, kurang }: Wilayah): string {
  const temuan = `${banyak(kini.ditemukan, "dugaan pelanggaran")}${menurutKelompok(kelompok)}${beda(kini.ditemukan, dulu?.ditemukan)}`;
  const kerja = `${banyak(kini.diawasi, "pengawasan")}, ${banyak(kini.dicegah, "pencegahan")}, dan ${banyak(kini.sengketa, "sengketa")}`;
  const buka = kini.terbuka === 0 ? "Tidak ada perkara terbuka" : `${angka(kini.terbuka)} perkara masih terbuka`;
  const jam =
    kini.terlewat === null
      ? ""
      : kini.terlewat === 0
        ? " dan tidak ada tenggat yang terlewati"
        : ` dan ${angka(kini.terlewat)} tenggat terlewati`;
  const besar = temuan.charAt(0).toUpperCase() + temuan.slice(1);
  return [`${besar}; ${kerja}. ${buka}${jam}.`, belumLengkap(kurang)].filter(Boolean).join(" ");
}
