import { rangkaian, tercapai } from "@/lib/angka/stats";
import { persen } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { menurutTahapan } from "../nama";
import { type PetakDasbor, petakSilang, sisi } from "../petak";
import { daftar } from "../tautan";
import type { IsiSengketa } from "./muat";

/** The steps that a dispute is asked for; the first column is all of them. */
const LANGKAH: Record<string, string> = {
  "": "Diajukan",
  diregister: "Diregister",
  tidak_diregister: "Tidak diregister",
  mediasi: "Dimediasi",
  musyawarah: "Dimusyawarahkan",
  kesepakatan: "Sepakat",
  adjudikasi: "Diadjudikasi",
  putusan: "Diputus",
  gugur: "Gugur",
  upaya_hukum: "Digugat",
};

function petak(
  { f, a }: IsiSengketa,
  umum: Pick<PetakDasbor, "kode" | "judul" | "keterangan" | "kepala">,
  cara: "objek" | "tahapan",
  baris: { kunci: string; label: string }[],
): PetakDasbor {
  const semua = rangkaian(a, `rangkaian:${cara}`);
  const milik = (kunci: string) => semua.filter((r) => r.kunci === kunci);
  const kolom = sisi(LANGKAH).filter((k) => k.kunci === "" || tercapai(semua, k.kunci) > 0);
  return petakSilang({
    ...umum,
    satuan: "Permohonan",
    jenis: ["sengketa"],
    baris,
    kolom,
    nilai: (b, k) => tercapai(milik(b), k),
    alamat: (b, k) => daftar(f, { ...(b && { [cara]: b }), ...(k && { langkah: k }) }),
  });
}

/** How far disputes came, by their object; and how often talking it over ended in an agreement. */
export function petakObjek(isi: IsiSengketa): PetakDasbor {
  const sepakat = [
    { langkah: "mediasi", label: "Mediasi" },
    { langkah: "musyawarah", label: "Musyawarah" },
  ].flatMap(({ langkah, label }) => {
    const [n, ya] = [tercapai(isi.jalan, langkah), tercapai(isi.jalan, `${langkah}.kesepakatan`)];
    const bagian = persen(ya, n);
    return n > 0 ? [`${label}: ${ya} dari ${n} sepakat${bagian ? ` (${bagian})` : ""}.`] : [];
  });
  return petak(
    isi,
    {
      kode: "objek-langkah",
      judul: "Objek dan langkahnya",
      keterangan: `Berapa permohonan yang pernah mencapai tiap langkah; satu permohonan terhitung pada setiap langkah yang dicapainya. ${sepakat.join(" ")}`,
      kepala: "Bentuk objek",
    },
    "objek",
    sisi(DAFTAR.sengketa.dimensiDalam?.objek?.pilihan),
  );
}

/** The same by the stage whose decision was disputed. */
export const petakTahapanLangkah = (isi: IsiSengketa, { saringan, acuan }: Kepala): PetakDasbor =>
  petak(
    isi,
    { kode: "tahapan-langkah", judul: "Tahapan dan langkahnya", kepala: "Tahapan", keterangan: undefined },
    "tahapan",
    menurutTahapan(isi.a.menurut.tahapan ?? [], saringan, acuan),
  );
