import "server-only";
import { PUBLIK } from "@/lib/akses/policy";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { kirim, type Sel } from "@/lib/katalog/aliran";
import { lisensiData } from "@/lib/rujukan/queries";
import { asal } from "@/lib/terbitan/halaman";
import type { Kolom } from "@/lib/terbitan/kamus";
import { alamatPotret, type Tempat } from "@/lib/terbitan/potret";
import { definisiJenis } from "./definisi";
import { type BagianPotret, bacaPotret, type Potret } from "./potret";
import { denganAngka } from "./stats";

const KOLOM: Kolom[] = [
  { kunci: "angka", label: "Kode angka", arti: "Kode pada kamus angka.", wajib: true },
  { kunci: "versi", label: "Versi", arti: "Versi definisinya.", tipe: "bilangan", wajib: true },
  { kunci: "mulai", label: "Mulai", arti: "Hari pertama bulan pertama yang berisi.", tipe: "tanggal" },
  { kunci: "per", label: "Sampai hari", arti: "Hari terakhir yang dihitung, WITA.", tipe: "tanggal", wajib: true },
  {
    kunci: "menurut",
    label: "Menurut",
    arti: "Pembagiannya; setiap pembagian berjumlah sama dengan baris total.",
    wajib: true,
  },
  { kunci: "kode", label: "Kode", arti: "Kode bagiannya." },
  { kunci: "nama", label: "Nama", arti: "Nama bagiannya." },
  { kunci: "nilai", label: "Nilai", arti: "Banyaknya.", tipe: "bilangan", wajib: true },
];

function baris(p: Potret, b: BagianPotret): Sel[][] {
  const d = definisiJenis(b.jenis);
  const satu = (menurut: string, kode: string | null, nama: string | null, n: number): Sel[] => [
    d.kode,
    d.versi,
    b.angka.mulai,
    p.hari,
    menurut,
    kode,
    nama,
    n,
  ];
  const nama = (cara: string): Map<string, string> => {
    const dimensi = DAFTAR[b.jenis].dimensi[cara];
    if (dimensi) return new Map(Object.entries(nilaiDimensi(b.jenis, dimensi)));
    return new Map(cara === "kantor" || cara === "penyelenggaraan" || cara === "tahapan" ? p[cara] : []);
  };
  return [
    satu("total", null, null, b.angka.total),
    ...Object.entries(b.angka.menurut).flatMap(([cara, isi]) =>
      isi.map((x) => satu(cara, x.kunci, nama(cara).get(x.kunci) ?? null, x.n)),
    ),
    ...(b.keadaan ?? []).map((k) => satu("keadaan", null, k.kata, k.n)),
    ...(b.penyampaian ?? []).map((k) =>
      satu("bulan_belum_disampaikan", k.kantor, nama("kantor").get(k.kantor) ?? null, k.kurang.length),
    ),
  ];
}

/** A page of figures as a file; undefined where there is no such page. */
export async function unduhanPotret(tempat: Tempat, bentuk: "csv" | "json"): Promise<Response | undefined> {
  const [p, lisensi] = await denganAngka(
    PUBLIK,
    async (hitung, tx) => [await bacaPotret(hitung, tx, tempat), await lisensiData(tx)] as const,
  );
  if (!p) return undefined;
  const isi = p.bagian.flatMap((b) => baris(p, b));
  const sampul = {
    nama: `bawaslu-kaltim-angka-${p.hal}-${p.kode}-${p.hari}`,
    judul: p.nama,
    alamat: `${asal()}${alamatPotret(p)}`,
    hari: p.hari,
    lisensi,
  };
  return kirim(bentuk, KOLOM, sampul, sekali(isi));
}

async function* sekali(isi: Sel[][]): AsyncGenerator<Sel[][]> {
  yield isi;
}
