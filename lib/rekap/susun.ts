import { awalHitung } from "@/lib/angka/bulan";
import { definisiJenis } from "@/lib/angka/definisi";
import type { Angka, Butir } from "@/lib/angka/stats";
import { bulan } from "@/lib/format";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { type Acuan, type Permintaan, SEMUA } from "./filter";
import { nama, urutkan } from "./nama";
import type { Sampai } from "./penyampaian";
import type { BagianJenis, Baris, Silang, Tabel } from "./rekap";

/** The ways in which a kind is split in a recap: common ones, then its own, then crossings with the offices. */
export function caraJenis(p: Permintaan, jenis: Jenis): { satu: string[]; silang: string[] } {
  const banyakKantor = p.lingkup === SEMUA;
  const d = DAFTAR[jenis];
  const satu = [
    ...(banyakKantor ? ["kantor"] : []),
    ...(p.penyelenggaraan ? [] : ["penyelenggaraan"]),
    ...(p.tahapan ? [] : ["tahapan"]),
    "bulan",
    ...Object.keys(dimensiJenis(jenis)),
  ];
  const silang = [d.registrasi && "registrasi", d.utama].filter((c): c is string => c !== undefined && c in d.dimensi);
  return { satu, silang: banyakKantor ? [...new Set(silang)].map((c) => `kantor:${c}`) : [] };
}

const KEPALA: Record<string, [judul: string, kepala: string]> = {
  kantor: ["Menurut kantor", "Kantor"],
  penyelenggaraan: ["Menurut penyelenggaraan", "Penyelenggaraan"],
  tahapan: ["Menurut tahapan", "Tahapan"],
  bulan: ["Menurut bulan diterima", "Bulan"],
};
function tabel(jenis: Jenis, cara: string, butir: Butir[], acuan: Acuan, p: Permintaan): Tabel {
  const label = nama(jenis, cara, acuan, p);
  const d = dimensiJenis(jenis)[cara];
  const [judul, kepala] = KEPALA[cara] ?? [`Menurut ${(d?.label ?? cara).toLowerCase()}`, d?.label ?? cara];
  const sebut = (kunci: string) => (cara === "bulan" ? bulan(kunci) : (label.get(kunci) ?? kunci));
  const baris: Baris[] = butir.map((b) => ({ kunci: b.kunci, label: sebut(b.kunci), n: b.n, jumlah: b.jumlah }));
  if (cara === "kantor")
    for (const [kunci, l] of label)
      if (!baris.some((b) => b.kunci === kunci))
        baris.push({ kunci, label: l, n: 0, jumlah: DAFTAR[jenis].jumlah ? 0 : null });
  return { cara, judul, kepala, baris: urutkan(baris, [...label.keys()]) };
}

function silang(jenis: Jenis, cara: string, butir: Butir[], acuan: Acuan, p: Permintaan): Silang {
  const [, dua = ""] = cara.split(":");
  const [kantor, lain] = [nama(jenis, "kantor", acuan, p), nama(jenis, dua, acuan, p)];
  const d = dimensiJenis(jenis)[dua];
  const isi = new Map(butir.map((b) => [`${b.kunci}\n${b.silang}`, b.n]));
  const dipakai = [...new Set(butir.map((b) => b.silang ?? ""))];
  const kolom = urutkan(
    dipakai.map((kunci) => ({ kunci, label: lain.get(kunci) ?? kunci })),
    [...lain.keys()],
  );
  const semua = [...new Set([...kantor.keys(), ...butir.map((b) => b.kunci)])];
  return {
    cara,
    judul: `Kantor dan ${(d?.label ?? dua).toLowerCase()}`,
    kepala: "Kantor",
    kolom,
    baris: semua.map((kunci) => ({
      kunci,
      label: kantor.get(kunci) ?? kunci,
      n: kolom.map((k) => isi.get(`${kunci}\n${k.kunci}`) ?? 0),
    })),
  };
}

/** The day from which a figure counts: the chosen one, else the start of the penyelenggaraan, or an earlier record's month. */
function sejak(a: Angka, p: Permintaan, acuan: Acuan): string | null {
  const resmi = acuan.penyelenggaraan.find((d) => d.kode === p.penyelenggaraan)?.mulai ?? null;
  return p.dari ?? awalHitung(resmi, a.mulai, p.per) ?? null;
}

/** One kind of a recap out of its figure. Tables of which nothing is known stay away. */
export function susunBagian(p: Permintaan, jenis: Jenis, a: Angka, sampai: Sampai | null, acuan: Acuan): BagianJenis {
  const d = DAFTAR[jenis];
  const cara = caraJenis(p, jenis);
  const definisi = definisiJenis(jenis);
  return {
    jenis,
    label: d.label,
    satuan: d.satuan,
    definisi: `${definisi.kode} versi ${definisi.versi}`,
    total: a.total,
    jumlah: d.jumlah ? { label: d.jumlah.label, n: a.jumlah ?? 0 } : null,
    sejak: sejak(a, p, acuan),
    sampai,
    tabel: a.total === 0 ? [] : cara.satu.map((c) => tabel(jenis, c, a.menurut[c] ?? [], acuan, p)),
    silang: a.total === 0 ? [] : cara.silang.map((c) => silang(jenis, c, a.menurut[c] ?? [], acuan, p)),
  };
}
