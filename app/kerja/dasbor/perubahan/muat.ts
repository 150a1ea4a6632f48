import { filterDari } from "@/lib/angka/filter";
import { MAKS_PERUBAHAN, type Perubahan, perubahan } from "@/lib/angka/perubahan";
import { jenisDipimpin } from "@/lib/angka/policy";
import type { Bahan } from "@/lib/angka/queries";
import { bacaFilter } from "@/lib/catatan/filter";
import { geser } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import type { Pilihan } from "../pilihan";

/** What is compared: two days, each as known now or, with `harinya`, as known on that day. */
export type Tanya = {
  jenis: Jenis;
  dulu: string;
  per: string;
  harinya: boolean;
  /** the instant until which the first number knew, where it is not that of the second */
  tahuDulu?: string;
  penyelenggaraan?: string;
  tahapan?: string;
  kantor?: string;
};

/** Both totals and the records between them. */
export async function muatPerubahan({ hitung, tx, orang, saringan }: Bahan, { milik: p }: Pilihan) {
  const galat: string[] = [];
  const dipimpin = jenisDipimpin(orang);
  const [pertama = "pelanggaran"] = dipimpin.includes("pelanggaran") ? [] : dipimpin;
  const diminta = jenisDari(p.jenis ?? pertama);
  const jenis = diminta && dipimpin.includes(diminta) ? diminta : pertama;
  if (p.jenis && jenis !== p.jenis)
    galat.push(`Jenis itu tidak terbuka bagi Anda; dipakai ${DAFTAR[jenis].label.toLowerCase()}.`);
  const dibaca = bacaFilter(jenis, { dari: p.dulu, diketahui: p.tahuDulu }, true);
  galat.push(...dibaca.galat);
  let dulu = dibaca.filter.dari ?? geser(saringan.per, -30);
  if (dulu > saringan.per) {
    galat.push("Hari awal sesudah hari akhir; dipakai 30 hari sebelumnya.");
    dulu = geser(saringan.per, -30);
  }
  const harinya = p.harinya === "ya";
  const tahuDulu = dibaca.filter.diketahui;
  const { penyelenggaraan, tahapan, kantor, per } = saringan;
  const tanya: Tanya = { jenis, dulu, per, harinya, tahuDulu, penyelenggaraan, tahapan, kantor };
  const f = filterDari(saringan, jenis);
  const awal = { ...f, per: dulu, diketahui: harinya ? dulu : (tahuDulu ?? f.diketahui) };
  const akhir = { ...f, diketahui: harinya ? per : f.diketahui };
  const [a, b] = await hitung({ f: awal }, { f: akhir });
  const semua = await perubahan(tx, orang, awal, akhir, Object.keys(DAFTAR[jenis].dimensi));
  const baris = semua.slice(0, MAKS_PERUBAHAN);
  const banyak = (macam: Perubahan["macam"]) => semua[0]?.banyak[macam] ?? 0;
  return {
    tanya,
    pilihan: dipimpin,
    galat,
    f: { awal, akhir },
    dulu: a.total,
    kini: b.total,
    baris,
    terpotong: semua.length > MAKS_PERUBAHAN,
    masuk: banyak("masuk"),
    keluar: banyak("keluar"),
    pindah: banyak("pindah"),
  };
}
export type IsiPerubahan = Awaited<ReturnType<typeof muatPerubahan>>;
