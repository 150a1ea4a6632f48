import "server-only";
import { PUBLIK } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, daftarTahapan } from "@/lib/rujukan/queries";
import type { Penyampaian } from "@/lib/terbitan/penyampaian";
import { NAMA_HAL, type Tempat } from "@/lib/terbitan/potret";
import { kantorSebelas } from "@/lib/terbitan/queries";
import { banyakRinci, diperbarui, type Keadaan, keadaan } from "@/lib/terbitan/stats";
import { cakupanBeberapa } from "./cakupan";
import { sudahMencatat } from "./sah";
import type { Angka, Hitung } from "./stats";

type Nama = [kode: string, nama: string];
/** The figures of one kind: its total, the ways it is split, what of it can be read, who delivered it. */
export type BagianPotret = {
  jenis: Jenis;
  filter: Filter;
  angka: Angka;
  rinci: number;
  /** Where cases stand; null for kinds that do not move on. */
  keadaan: Keadaan[] | null;
  /** Null for a kind that no office hands in by itself. */
  penyampaian: Penyampaian[] | null;
  /** What was recorded by the end of the day; null before the portal recorded anything. */
  diketahui: number | null;
};
export type Potret = Required<Tempat> & {
  nama: string;
  /** A day was asked for: states are those known on it. */
  lampau: boolean;
  bagian: BagianPotret[];
  kantor: Nama[];
  penyelenggaraan: Nama[];
  tahapan: Nama[];
  diperbarui: Date | null;
};

const akhirHari = (hari: string) => `${hari}T23:59:59.999+08:00`;
/** By which ways a kind is split on such a page; each adds up to its total. */
export const caraPotret = (jenis: Jenis, { hal }: Pick<Tempat, "hal">): string[] => [
  ...Object.keys(DAFTAR[jenis].dimensi),
  ...(hal === "kantor" ? [] : ["kantor"]),
  ...(hal === "jenis" || hal === "kantor" ? ["penyelenggaraan"] : []),
  ...(hal === "penyelenggaraan" ? ["tahapan"] : []),
  ...(hal === "jenis" ? ["bulan"] : []),
];

/**
 * Everything that a page of figures says, as of the end of a day. Null where there is no such kind, office, election or
 * stage, or where the day has not come.
 */
export async function bacaPotret(hitung: Hitung, tx: Tx, tempat: Tempat | undefined): Promise<Potret | null> {
  const kini = hariIni();
  if (!tempat || (tempat.hari && tempat.hari > kini)) return null;
  const { hal, kode, hari = kini } = tempat;
  const [kantor, penyelenggaraan, tahapan] = await Promise.all([
    kantorSebelas(tx),
    daftarPenyelenggaraan(tx),
    daftarTahapan(tx),
  ]);
  const nama = {
    jenis: () => (jenisDari(kode) ? DAFTAR[kode as Jenis].label : undefined),
    kantor: () => kantor.find((k) => k.kode === kode)?.nama,
    penyelenggaraan: () => penyelenggaraan.find((p) => p.kode === kode)?.nama,
    tahapan: () => {
      const t = tahapan.find((x) => x.kode === kode);
      const p = penyelenggaraan.find((x) => x.kode === t?.penyelenggaraanKode);
      return t && `${t.nama}, ${p?.namaSingkat ?? t.penyelenggaraanKode}`;
    },
  }[hal]();
  if (!nama) return null;
  const jenis = hal === "jenis" ? [kode as Jenis] : [...JENIS];
  const lampau = hari < kini;
  const filter = jenis.map(
    (j): Filter => ({ jenis: j, per: hari, dimensi: {}, ...(hal === "jenis" ? {} : { [hal]: kode }) }),
  );
  const angka = await hitung(
    ...filter.map((f) => ({ f, menurut: caraPotret(f.jenis, tempat) })),
    ...filter.map((f) => ({ f: { ...f, diketahui: hari } })),
  );
  const tahu = await sudahMencatat(tx, PUBLIK, hari);
  const sendiri = filter.filter((f) => DAFTAR[f.jenis].berdiriSendiri);
  const pelapor = kantor.filter((k) => hal !== "kantor" || k.kode === kode).map((k) => k.kode);
  // penindakan alone: no office hands it in, so nobody is asked about
  const cakupan = sendiri.length > 0 ? await cakupanBeberapa(hitung, tx, sendiri, pelapor) : [];
  const bagian: BagianPotret[] = [];
  for (const [i, f] of filter.entries()) {
    const d = DAFTAR[f.jenis];
    const bergerak = d.registrasi !== undefined || f.jenis === "penindakan";
    bagian.push({
      jenis: f.jenis,
      filter: f,
      angka: angka[i] as Angka,
      rinci: await banyakRinci(tx, f),
      keadaan: bergerak ? await keadaan(tx, f, lampau ? akhirHari(hari) : undefined) : null,
      penyampaian: cakupan[sendiri.indexOf(f)] ?? null,
      diketahui: !lampau ? (angka[i]?.total ?? 0) : tahu ? (angka[filter.length + i]?.total ?? 0) : null,
    });
  }
  return {
    hal,
    kode,
    hari,
    nama,
    lampau,
    bagian,
    kantor: kantor.map((k) => [k.kode, k.singkat]),
    penyelenggaraan: penyelenggaraan.map((p) => [p.kode, p.namaSingkat]),
    tahapan: tahapan
      .filter((t) => hal !== "penyelenggaraan" || t.penyelenggaraanKode === kode)
      .map((t) => [t.kode, t.nama]),
    diperbarui: await diperbarui(tx),
  };
}

export type DaftarPotret = {
  hari: string;
  kelompok: { judul: string; isi: { tempat: Tempat; nama: string; keterangan?: string }[] }[];
};

/** Every page of figures there is. */
export async function daftarPotret(_: Hitung, tx: Tx): Promise<DaftarPotret> {
  const kantor = await kantorSebelas(tx);
  const penyelenggaraan = await daftarPenyelenggaraan(tx);
  const tahapan = await daftarTahapan(tx);
  const satu = (hal: Tempat["hal"]) => (x: { kode: string; nama: string }) => ({
    tempat: { hal, kode: x.kode },
    nama: x.nama,
  });
  return {
    hari: hariIni(),
    kelompok: [
      { judul: NAMA_HAL.jenis, isi: JENIS.map((j) => satu("jenis")({ kode: j, nama: DAFTAR[j].label })) },
      { judul: NAMA_HAL.kantor, isi: kantor.map(satu("kantor")) },
      { judul: NAMA_HAL.penyelenggaraan, isi: penyelenggaraan.map(satu("penyelenggaraan")) },
      ...penyelenggaraan.map((p) => ({
        judul: `${NAMA_HAL.tahapan} ${p.namaSingkat}`,
        isi: tahapan.filter((t) => t.penyelenggaraanKode === p.kode).map(satu("tahapan")),
      })),
    ].filter((k) => k.isi.length > 0),
  };
}
