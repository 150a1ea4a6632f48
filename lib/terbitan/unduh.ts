import "server-only";
import { asPublic } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kirim, type Sel } from "@/lib/katalog/aliran";
import type { Bentuk } from "@/lib/katalog/himpunan";
import { lisensiData } from "@/lib/rujukan/queries";
import { barisCsv } from "./csv";
import type { Saring } from "./filter";
import { asal } from "./halaman";
import { type Kolom, kamus, kamusLintas } from "./kamus";
import { semuaPublik, type Terbitan } from "./queries";

function sel(k: Kolom, t: Terbitan): Sel {
  if (k.kunci === "id") return t.publikId;
  if (k.kunci === "terbitPada") return t.terbitPada.toISOString();
  const v =
    k.kunci === "sedangDiperbarui" ? t.perluDiperbarui : k.kunci in t ? t[k.kunci as keyof Terbitan] : t.isi[k.kunci];
  if (v === null || v === undefined) return null;
  if (typeof v === "number") return v;
  if (Array.isArray(v)) return v.map((kode) => k.nilai?.[String(kode)] ?? String(kode));
  return k.nilai?.[String(v)] ?? String(v);
}

/** The records in detail of a search as rows of a file, page by page. */
export async function* barisPublik(saring: Saring, kolom: Kolom[]): AsyncGenerator<Sel[][]> {
  for await (const halaman of semuaPublik(saring)) yield halaman.map((t) => kolom.map((k) => sel(k, t)));
}

/** The records in detail of a search as a file; its columns are explained in the catalogue. */
export async function unduhanPublik(saring: Saring, bentuk: Bentuk = "csv"): Promise<Response> {
  const { lintas, filter } = saring;
  const jenis = lintas ? undefined : filter.jenis;
  const kolom = jenis ? kamus(jenis) : kamusLintas();
  const hari = hariIni();
  const sampul = {
    nama: `bawaslu-kaltim-${jenis ?? "cari"}-${hari}`,
    judul: `${jenis ? DAFTAR[jenis].label : "Hasil pencarian"} – Bawaslu Provinsi Kalimantan Timur`,
    alamat: `${asal()}/katalog${jenis ? `/${jenis}` : ""}`,
    hari,
    lisensi: await asPublic(lisensiData),
  };
  const ditulis = bentuk === "csv" && jenis && !filter.kata;
  return kirim(bentuk, kolom, sampul, ditulis ? barisCsv(saring, kolom) : barisPublik(saring, kolom));
}
