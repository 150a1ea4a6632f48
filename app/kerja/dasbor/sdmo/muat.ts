import { membawahi } from "@/lib/akses/policy";
import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { menunggu } from "@/lib/angka/stats";
import { daftarKantor, wilayahDi } from "@/lib/rujukan/queries";

const CARA = [
  "tindakLanjut",
  "kelompok",
  "jabatan",
  "adaDugaan",
  "adaPotensi",
  "tahapan",
  "kantor",
  "kantor:tindakLanjut",
  "bulan:tindakLanjut",
  "kecamatan",
  "satuan",
  "pelaksana",
];

/** The figures of supervision, and the places and offices from which nothing came. */
export async function muatPengawasan({ hitung, tx, orang, saringan, acuan }: Bahan) {
  const f = filterDari(saringan, "pengawasan");
  const a = await hitung(f, CARA);
  const dipilih = acuan.kantor.filter((k) => !saringan.kantor || k.kode === saringan.kantor);
  // the province's own office stands above the regencies: choosing it does not choose their kecamatan
  const wilayah = await wilayahDi(tx, "64");
  const kecamatan = wilayah.filter(
    (w) =>
      w.tingkat === "kecamatan" &&
      dipilih.some((k) => k.tingkat === "kabupaten_kota" && membawahi(k.wilayahKode, w.kode)),
  );
  const kabupaten = wilayah.filter(
    (w) => w.tingkat === "kabupaten_kota" && kecamatan.some((k) => k.indukKode === w.kode),
  );
  const satuan = (await daftarKantor(tx)).filter(
    (k) =>
      orang.tugas.some((t) => t.fungsi !== "admin" && membawahi(t.kantor, k.kode)) &&
      dipilih.some((d) => d.kode === k.kode || (d.tingkat === "kabupaten_kota" && membawahi(d.kode, k.kode))) &&
      (!k.berlakuSejak || k.berlakuSejak <= saringan.per) &&
      (!k.berlakuSampai || k.berlakuSampai >= (saringan.dari ?? a.mulai ?? saringan.per)),
  );
  return {
    f,
    a,
    kecamatan,
    kabupaten,
    satuan,
    menungguKecamatan: await menunggu(tx, orang, f, "kecamatan"),
    menungguSatuan: await menunggu(tx, orang, f, "satuan"),
  };
}
export type IsiPengawasan = Awaited<ReturnType<typeof muatPengawasan>>;
