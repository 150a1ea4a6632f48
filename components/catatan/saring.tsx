import { FilterChips } from "@/components/ui/filter-bar";
import { FilterForm } from "@/components/ui/filter-form";
import { optionsNamed, optionsOf } from "@/components/ui/options";
import { alamat, type Filter, type Halaman, TERBIT } from "@/lib/catatan/filter";
import type { Pilihan } from "@/lib/catatan/pilihan";
import { NAMA_STATUS } from "@/lib/catatan/status";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { DAFTAR, dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import { saringDimensi } from "./dimensi";

/** What a list can be narrowed by, drawn from the kind: a GET form, so that every list has its address. */
export function CatatanSaring({
  filter: f,
  halaman,
  pilihan,
  aksi,
}: {
  filter: Filter;
  halaman: Halaman;
  pilihan: Pilihan;
  aksi: string;
}) {
  const lain = Boolean(f.kantor || f.wilayah || f.dari || f.per || Object.keys(f.dimensi).length);
  const tahapan = pilihan.penyelenggaraan.map((p) => ({
    label: p.nama,
    options: optionsNamed(pilihan.tahapan.filter((t) => t.induk === p.kode)),
  }));
  const wilayah = pilihan.wilayah.filter((w) => w.tingkat !== "kecamatan");
  return (
    <FilterForm
      action={aksi}
      resetHref={alamat(f) ? aksi : undefined}
      keep={{
        ...(halaman.urut !== "tanggal" && { urut: halaman.urut }),
        ...(halaman.naik && { arah: "naik" }),
        ...dariDasbor(f),
      }}
      moreOpen={lain}
      fields={[
        { name: "kata", label: "Cari", value: f.kata, type: "search", placeholder: "judul atau nomor" },
        { name: "status", label: "Status", value: f.status, empty: "Semua", options: optionsOf(NAMA_STATUS) },
        {
          name: "penyelenggaraan",
          label: "Penyelenggaraan",
          value: f.penyelenggaraan,
          empty: "Semua",
          options: optionsNamed(pilihan.penyelenggaraan),
        },
        { name: "tahapan", label: "Tahapan", value: f.tahapan, empty: "Semua", options: tahapan },
      ]}
      more={[
        {
          name: "kantor",
          label: "Kantor",
          value: f.kantor,
          empty: "Semua kantor",
          options: optionsNamed(pilihan.kantor),
        },
        { name: "wilayah", label: "Wilayah", value: f.wilayah, empty: "Semua wilayah", options: optionsNamed(wilayah) },
        { name: "dari", label: "Dari tanggal", value: f.dari, type: "date" },
        { name: "per", label: "Sampai tanggal", value: f.per, type: "date" },
        ...saringDimensi(f.jenis, f.dimensi),
      ]}
    />
  );
}

/** Filters that only a dashboard sets: they have no control here, so the form carries them along. */
function dariDasbor({
  jenis,
  dimensi,
  kecamatan,
  posisi,
  langkah,
  belum,
  terbit,
  diketahui,
  sampai,
}: Filter): Record<string, string> {
  const dalam = Object.entries(dimensi).filter(([nama]) => !(nama in DAFTAR[jenis].dimensi));
  const khusus = Object.entries({ kecamatan, posisi, langkah, belum, terbit, diketahui, sampai });
  return Object.fromEntries([...khusus, ...dalam].flatMap(([k, v]) => (v ? [[k, v]] : [])));
}

/** What is filtered now, each with a link that takes it off. */
export function SaringChips({ filter: f, pilihan }: { filter: Filter; pilihan: Pilihan }) {
  const nama = (daftar: { kode: string; nama: string }[], k?: string) => daftar.find((d) => d.kode === k)?.nama ?? k;
  const dimensi = dimensiJenis(f.jenis);
  const langkah = (kode: string) =>
    kode
      .split(".")
      .map((k) => DAFTAR[f.jenis].alur[k]?.label ?? k)
      .join(", ");
  const chip: [string, string | undefined][] = [
    ["kata", f.kata && `“${f.kata}”`],
    ["status", f.status && NAMA_STATUS[f.status]],
    ["penyelenggaraan", nama(pilihan.penyelenggaraan, f.penyelenggaraan)],
    ["tahapan", nama(pilihan.tahapan, f.tahapan)],
    [
      "kantor",
      // a Panwaslu Kecamatan is not offered, but bears the code of its kecamatan
      f.kantor && f.kantor.length > 5
        ? `Panwaslu Kecamatan ${nama(pilihan.wilayah, f.kantor)}`
        : nama(pilihan.kantor, f.kantor),
    ],
    ["wilayah", nama(pilihan.wilayah, f.wilayah)],
    ["dari", f.dari && `dari ${tanggal(f.dari)}`],
    ["sampai", f.sampai && `diterima sampai ${tanggal(f.sampai)}`],
    ["per", f.per && `sampai ${tanggal(f.per)}`],
    ["diketahui", f.diketahui && `seperti diketahui ${hariAtauSaat(f.diketahui)}`],
    ["kecamatan", f.kecamatan && `wilayah ${nama(pilihan.wilayah, f.kecamatan)}`],
    ["posisi", f.posisi && `langkah terakhir: ${langkah(f.posisi)}`],
    ["langkah", f.langkah && `pernah: ${langkah(f.langkah)}`],
    ["belum", f.belum && `belum: ${langkah(f.belum)}`],
    ["terbit", f.terbit && TERBIT[f.terbit]],
    ...Object.entries(f.dimensi).map(([k, v]): [string, string | undefined] => {
      const d = dimensi[k];
      return [k, d && `${d.label}: ${nilaiDimensi(f.jenis, d)[v] ?? v}`];
    }),
  ];
  return (
    <FilterChips
      items={chip.flatMap(([k, label]) => (label ? [{ label, removeHref: alamat(f, { [k]: undefined }) || "?" }] : []))}
    />
  );
}
