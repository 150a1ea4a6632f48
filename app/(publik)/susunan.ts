import type { Bar } from "@/components/charts/bars";
import type { Part } from "@/components/charts/parts-bar";
import type { BarisJembatan, KelompokJembatan } from "@/components/publik/jembatan";
import type { IsiKalimat } from "@/components/publik/kalimat";
import type { Angka } from "@/lib/angka/stats";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { cari } from "@/lib/terbitan/filter";
import type { Beranda } from "@/lib/terbitan/stats";

const nilai = (a: Angka, cara: string, kunci: string) => a.menurut[cara]?.find((b) => b.kunci === kunci)?.n ?? 0;

/** Names of a dimension's values, in the order in which the kind lists them. */
function namaNilai(jenis: Jenis, dimensi: string): [string, string][] {
  const d = DAFTAR[jenis].dimensi[dimensi];
  return d ? Object.entries(nilaiDimensi(jenis, d)) : [];
}

/** A figure split by one dimension, in the kind's own order; what nobody has is left out. */
export function batangDimensi(a: Angka, filter: Beranda["filter"], dimensi: string): Bar[] {
  return namaNilai(filter.jenis, dimensi)
    .map(([key, label]) => ({
      key,
      label,
      value: nilai(a, dimensi, key),
      href: cari({ ...filter, dimensi: { ...filter.dimensi, [dimensi]: key } }),
    }))
    .filter((b) => b.value > 0);
}

/** A figure split by codes that have names: offices, elections, stages; in the order of the names. */
export function batangKode(
  { angka, filter }: Pick<Beranda, "angka" | "filter">,
  cara: "kantor" | "penyelenggaraan" | "tahapan",
  nama: [string, string][],
): Bar[] {
  return nama
    .map(([key, label]) => ({ key, label, value: nilai(angka, cara, key), href: cari({ ...filter, [cara]: key }) }))
    .filter((b) => b.value > 0);
}

export function isiKalimat(b: Beranda): IsiKalimat {
  const terbanyak = b.angka.menurut.tahapan?.[0];
  return {
    mulai: b.penyelenggaraan.mulai ?? b.angka.mulai,
    hari: b.hari,
    total: b.angka.total,
    penyelenggaraan: b.penyelenggaraan.regime === "non_tahapan" ? "di luar tahapan" : b.penyelenggaraan.namaSingkat,
    tahapan: terbanyak && { nama: b.namaTahapan.get(terbanyak.kunci) ?? terbanyak.kunci, n: terbanyak.n },
  };
}

/** The total by what became of it at registration: parts that add up. */
export function bagianRegistrasi({ angka, filter }: Beranda): Part[] {
  const silang = (registrasi: string, sumber: string) =>
    angka.menurut["registrasi:sumber"]?.find((b) => b.kunci === registrasi && b.silang === sumber)?.n ?? 0;
  const ke = (dimensi: Record<string, string>) => cari({ ...filter, dimensi });
  return [
    {
      key: "temuan",
      label: "temuan diregistrasi",
      value: silang("diregistrasi", "temuan"),
      href: ke({ registrasi: "diregistrasi", sumber: "temuan" }),
    },
    {
      key: "laporan",
      label: "laporan diregistrasi",
      value: silang("diregistrasi", "laporan"),
      href: ke({ registrasi: "diregistrasi", sumber: "laporan" }),
    },
    {
      key: "tidak",
      label: "tidak diregistrasi",
      value: nilai(angka, "registrasi", "tidak_diregistrasi"),
      href: ke({ registrasi: "tidak_diregistrasi" }),
    },
    {
      key: "kaji",
      label: "masih dikaji",
      value: nilai(angka, "registrasi", "masih_dikaji"),
      href: ke({ registrasi: "masih_dikaji" }),
    },
  ].filter((p) => p.value > 0);
}

function perbandingan(b: Beranda, dulu: Angka, cara: string, nama: [string, string][]): BarisJembatan[] {
  return nama
    .map(([kunci, label]) => ({ kunci, label, dulu: nilai(dulu, cara, kunci), kini: nilai(b.angka, cara, kunci) }))
    .filter((baris) => baris.dulu > 0 || baris.kini > 0);
}

/** The rows of the bridge between two days. */
export function jembatan(b: Beranda, dulu: Angka): { semua: BarisJembatan; kelompok: KelompokJembatan[] } {
  return {
    semua: { kunci: "semua", label: "Jumlah", dulu: dulu.total, kini: b.angka.total },
    kelompok: [
      {
        judul: "Registrasi",
        baris: perbandingan(b, dulu, "registrasi", namaNilai("pelanggaran", "registrasi")),
      },
      { judul: "Tahapan", baris: perbandingan(b, dulu, "tahapan", [...b.namaTahapan]) },
      { judul: "Jenis dugaan", baris: perbandingan(b, dulu, "kelompok", namaNilai("pelanggaran", "kelompok")) },
      {
        judul: "Kantor",
        baris: perbandingan(
          b,
          dulu,
          "kantor",
          b.kantor.map((k) => [k.kode, k.singkat]),
        ),
      },
    ],
  };
}
