import { angka } from "@/lib/format";
import type { Rekap } from "@/lib/rekap/rekap";
import { bandingkan } from "./banding";

const beda = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Why the same recap, derived again, is not byte for byte what was kept: one sentence a cause, the gravest first. */
export function sebabBeda(dulu: Rekap, kini: Rekap): string[] {
  const sebab: string[] = [];
  for (const b of bandingkan(dulu, kini).bagian) {
    const bagian = b.tabel.flatMap((t) => t.baris.filter((r) => r.dulu !== r.kini));
    if (b.dulu !== b.kini)
      sebab.push(
        `${b.label}: ${angka(b.dulu)} dalam rilis, ${angka(b.kini)} sekarang, padahal saat diketahuinya sama.`,
      );
    else if (bagian.length > 0)
      sebab.push(`${b.label}: jumlahnya sama, tetapi ${angka(bagian.length)} rinciannya berbeda.`);
  }
  const definisi = (r: Rekap) => r.definisi.map((d) => `${d.kode} versi ${d.versi}: ${d.isi.join(" ")}`);
  const lama = definisi(dulu);
  const baru = definisi(kini).filter((d) => !lama.includes(d));
  if (baru.length > 0) sebab.push(`Definisi berubah sesudah rilis dibuat (${baru.length} definisi).`);
  if (dulu.versi !== kini.versi)
    sebab.push(`Rilis dibuat oleh portal versi ${dulu.versi}; yang menurunkannya sekarang versi ${kini.versi}.`);
  if (
    beda(
      dulu.bagian.map((b) => b.sampai),
      kini.bagian.map((b) => b.sampai),
    )
  )
    sebab.push("Keterangan siapa yang sudah menyampaikan data berbeda.");
  if (dulu.tautan !== kini.tautan) sebab.push(`Alamat portal berubah: dahulu ${dulu.tautan}.`);
  if (beda([dulu.kop, dulu.saringan, dulu.lingkup, dulu.demo], [kini.kop, kini.saringan, kini.lingkup, kini.demo]))
    sebab.push("Data rujukan (nama atau alamat kantor, penyelenggaraan, tahapan) berubah sesudah rilis dibuat.");
  if (sebab.length > 0) return sebab;
  return [
    beda(dulu, kini)
      ? "Angkanya sama; nama atau urutan sebagian rincian berubah sesudah rilis dibuat."
      : "Isinya sama seluruhnya; hanya cara menulis berkasnya yang berbeda, misalnya sesudah pustaka diperbarui.",
  ];
}
