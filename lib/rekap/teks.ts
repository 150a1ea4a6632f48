import { angka, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kataSampai } from "./penyampaian";
import { type BagianJenis, type Rekap, sidikIsi } from "./rekap";

/** The splits that a message has room for: by office, by registration, by the kind's own main dimension. */
function rincian(b: BagianJenis): string[] {
  const { registrasi, utama } = DAFTAR[b.jenis];
  const cara = ["kantor", ...(registrasi ? ["registrasi"] : []), utama];
  return [...new Set(cara)].flatMap((c) => {
    const t = b.tabel.find((x) => x.cara === c);
    const isi = t?.baris.filter((r) => r.n > 0).map((r) => `${r.label} ${angka(r.n)}`) ?? [];
    return t && isi.length > 0 ? [`${t.kepala}: ${isi.join("; ")}.`] : [];
  });
}

function bagian(b: BagianJenis, per: string): string {
  const jumlah = b.jumlah ? `, ${angka(b.jumlah.n)} ${b.jumlah.label.toLowerCase()}` : "";
  return [
    `*${b.label}: ${angka(b.total)}${b.satuan === b.label.toLowerCase() ? "" : ` ${b.satuan}`}${jumlah}*`,
    `${b.sejak ? `Sejak ${tanggal(b.sejak)} sampai` : "Sampai"} ${tanggal(per)}, menurut definisi ${b.definisi}.`,
    ...rincian(b),
    kataSampai(b.sampai),
  ].join("\n");
}

/** A recap as a message: the same figures as on the screen, ready to paste; `*…*` is bold there. */
export function teksRekap(r: Rekap): string {
  const sebut = (apa: string) => r.saringan.find(([k]) => k === apa)?.[1] ?? "";
  return [
    ...(r.demo ? ["DATA CONTOH – BUKAN DOKUMEN RESMI"] : []),
    [
      `*${r.judul}, keadaan per ${tanggal(r.permintaan.per)}*`,
      r.lingkup,
      `${sebut("Penyelenggaraan")}, ${sebut("Tahapan").toLowerCase()}, seperti diketahui ${sebut("Seperti diketahui")}.`,
    ].join("\n"),
    ...r.bagian.map((b) => bagian(b, r.permintaan.per)),
    "Hanya catatan yang sudah divalidasi. Angka 0 bukan pernyataan nihil.",
    `Nomor ${r.nomor}, sidik isi ${sidikIsi(r).slice(0, 16)}…\nTurunkan ulang (perlu masuk): ${r.tautan}`,
  ].join("\n\n");
}
