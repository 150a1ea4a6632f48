import { membawahi } from "@/lib/akses/policy";
import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { menunggu } from "@/lib/angka/stats";
import { wilayahDi } from "@/lib/rujukan/queries";
import type { Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren, denganPekan } from "../tren";

const CARA = [
  "tindakLanjut",
  "kelompok",
  "jabatan",
  "adaDugaan",
  "adaPotensi",
  "tahapan",
  "kantor",
  "kantor:tindakLanjut",
  "kecamatan",
  "pelaksana",
];

/** The figures of supervision, and the places and offices from which nothing came. */
export async function muatPengawasan(bahan: Bahan, pilihan: Pilihan) {
  const { hitung, tx, orang, saringan, acuan } = bahan;
  const f = filterDari(saringan, "pengawasan");
  const [a, dulu] = await hitung(
    { f, menurut: [...CARA, caraTren(pilihan)], berbulan: true },
    { f: lalu(f, pilihan), menurut: ["tindakLanjut"] },
  );
  const [perKecamatan, perKantor] = await menunggu(tx, orang, [
    { f, menurut: ["kecamatan"] },
    { f, menurut: ["kantor"] },
  ]);
  const kantor = acuan.kantor.filter((k) => !saringan.kantor || k.kode === saringan.kantor);
  // the province's own office stands above the regencies: choosing it does not choose their kecamatan
  const daerah = kantor.filter((k) => k.tingkat === "kabupaten_kota");
  const wilayah = await wilayahDi(tx, "64");
  const kecamatan = wilayah.filter(
    (w) =>
      w.tingkat === "kecamatan" &&
      daerah.some((k) => membawahi(k.wilayahKode, w.kode)) &&
      orang.tugas.some((t) => membawahi(t.kantor, w.kode)),
  );
  const [isi = { f, a }] = await denganPekan(bahan, pilihan, [{ f, a }]);
  return {
    ...isi,
    dulu,
    kantor,
    kecamatan,
    kabupaten: wilayah.filter((w) => w.tingkat === "kabupaten_kota" && daerah.some((k) => k.wilayahKode === w.kode)),
    menunggu: {
      kecamatan: perKecamatan ?? new Map<string, number>(),
      kantor: perKantor ?? new Map<string, number>(),
    },
  };
}
export type IsiPengawasan = Awaited<ReturnType<typeof muatPengawasan>>;
