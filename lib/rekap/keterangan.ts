import { bulan, tanggal } from "@/lib/format";
import { bilangan, type Lembar, teks } from "./lembar";
import { kataSampai, TANPA_CAKUPAN } from "./penyampaian";
import { type Rekap, sidikIsi } from "./rekap";

/** What the workbook is about and how to have it again. */
export function keterangan(r: Rekap): Lembar {
  const isi: [string, string][] = [
    ["Judul", `${r.judul}, ${r.lingkup}`],
    ["Nomor", r.nomor],
    ...(r.demo ? ([["Perhatian", "DATA CONTOH – BUKAN DOKUMEN RESMI"]] as [string, string][]) : []),
    ...r.saringan,
    ...r.bagian.map((b): [string, string] => [
      b.label,
      `${b.sejak ? `${tanggal(b.sejak)} sampai ` : "sampai "}${tanggal(r.permintaan.per)}, menurut ${b.definisi}`,
    ]),
    ...r.bagian.map((b): [string, string] => [`Penyampaian ${b.label.toLowerCase()}`, kataSampai(b.sampai)]),
    [
      "Yang dihitung",
      "Hanya catatan yang sudah divalidasi. Angka 0 berarti tidak ada catatan tervalidasi, bukan pernyataan nihil.",
    ],
    ["Persentase", "Tidak ditulis bila jumlahnya kurang dari 20."],
    ["Alamat untuk menurunkan ulang", r.tautan],
    ["Sidik isi (SHA-256)", sidikIsi(r)],
    ["Versi portal", r.versi],
  ];
  return {
    sheet: "Keterangan",
    columns: [{ width: 34 }, { width: 110 }],
    data: isi.map(([k, v]) => [teks(k, true), { ...teks(v), wrap: true }]),
  };
}

/** Which office handed in what, month by month: not delivered is not zero. */
export function penyampaian(r: Rekap): Lembar {
  const baris = r.bagian.flatMap((b) =>
    b.sampai
      ? b.sampai.kantor.map((k) => [
          teks(b.label),
          teks(k.kode),
          teks(k.nama),
          teks(k.sudah ? "sudah" : "belum"),
          bilangan(k.kurang.length),
          { ...teks(k.kurang.map(bulan).join(", ")), wrap: true },
        ])
      : [[teks(b.label), null, null, { ...teks(TANPA_CAKUPAN), wrap: true }]],
  );
  return {
    sheet: "Penyampaian",
    stickyRowsCount: 1,
    columns: [22, 8, 40, 12, 14, 90].map((width) => ({ width })),
    data: [
      ["Jenis", "Kode", "Kantor", "Data", "Bulan kurang", "Bulan yang belum disampaikan"].map((k) => teks(k, true)),
      ...baris,
    ],
  };
}

/** What its numbers mean. */
export function definisi(r: Rekap): Lembar {
  return {
    sheet: "Definisi",
    stickyRowsCount: 1,
    columns: [{ width: 10 }, { width: 8 }, { width: 36 }, { width: 110 }],
    data: [
      ["Kode", "Versi", "Angka", "Artinya"].map((k) => teks(k, true)),
      ...r.definisi.map((d) => [
        teks(d.kode),
        bilangan(d.versi),
        teks(d.judul),
        { ...teks(d.isi.join(" ")), wrap: true },
      ]),
    ],
  };
}
