import "server-only";
import type { z } from "zod";
import { PUBLIK } from "@/lib/akses/policy";
import { bulanGenap } from "@/lib/angka/bulan";
import { cakupan } from "@/lib/angka/cakupan";
import type { Definisi } from "@/lib/angka/definisi";
import { alamatDefinisi } from "@/lib/angka/definisi";
import { jawabAngka } from "@/lib/angka/jawab";
import { denganAngka, type Hitung } from "@/lib/angka/stats";
import { caraAngka } from "@/lib/angka/tanya";
import { bacaFilter } from "@/lib/catatan/filter";
import type { Tx } from "@/lib/db";
import { DAFTAR } from "@/lib/jenis/daftar";
import { asal } from "@/lib/terbitan/halaman";
import { lengkap } from "@/lib/terbitan/penyampaian";
import { kantorSebelas } from "@/lib/terbitan/queries";
import { lisensiTerbuka } from "./lisensi";
import { Masalah } from "./masalah";
import { ANGKA_PUBLIK, definisiPublik, parameterAngka, parameterKosong } from "./parameter";
import type { Angka, DaftarAngka } from "./schema";
import { bacaParameter } from "./tanya";

type Tanya = Record<string, string>;
const definisiDi = (d: Definisi) => `${asal()}${alamatDefinisi(d.kode)}`;

/** GET /api/v1/angka: every figure that the public may ask for, and by what. */
export async function angkaTerbuka(tanya: Tanya): Promise<z.output<typeof DaftarAngka>> {
  bacaParameter(parameterKosong, tanya);
  return {
    data: ANGKA_PUBLIK.map((d) => ({
      kode: d.kode,
      versi: d.versi,
      judul: d.judul,
      satuan: d.satuan,
      arti: d.isi[0],
      sejak: d.sejak,
      jenis: d.aturan?.jenis ?? null,
      saringan: Object.keys(parameterAngka(d).shape).filter((k) => k !== "kelompok" && k !== "versi"),
      kelompok: d.aturan ? Object.keys(caraAngka(d.aturan, true)) : [...(d.khusus?.kelompok ?? [])],
      alamat: `${asal()}/api/v1/angka/${d.kode}`,
    })),
    lisensi: (await lisensiTerbuka()).alamat,
  };
}

/** Which offices delivered the kind's data for the period of a figure; null for what no office hands in by itself. */
async function disampaikan(hitung: Hitung, tx: Tx, d: Definisi, tanya: Tanya, per: string) {
  const jenis = d.aturan?.jenis;
  if (!jenis || !DAFTAR[jenis].berdiriSendiri) return null;
  const { penyelenggaraan, dari, diketahui, kantor } = tanya;
  const { filter } = bacaFilter(jenis, { penyelenggaraan, dari, diketahui, per }, true);
  const semua = (await kantorSebelas(tx)).map((k) => k.kode).filter((k) => !kantor || k === kantor);
  const p = await cakupan(hitung, tx, filter, semua);
  return {
    sampai: bulanGenap(per),
    lengkap: lengkap(p),
    dari: p.length,
    belum: p.filter((k) => k.kurang.length > 0).map((k) => ({ kantor: k.kantor, bulan: k.kurang })),
  };
}

/** GET /api/v1/angka/{kode}: one figure, from the public's ledger. @throws Masalah where it is none of the public's */
export async function satuAngka(tanya: Tanya, kode: string): Promise<z.output<typeof Angka>> {
  const d = definisiPublik(kode);
  if (!d) throw new Masalah("tidak-ada");
  const { versi } = bacaParameter(parameterAngka(d), tanya) as { versi?: number };
  const lisensi = (await lisensiTerbuka()).alamat;
  return denganAngka(PUBLIK, async (hitung, tx) => {
    const j = await jawabAngka(hitung, tx, PUBLIK, kode, { ...tanya, versi: versi?.toString() });
    return {
      kode: j.kode,
      nilai: j.nilai,
      per: j.per,
      dari: j.dari,
      mulai: j.mulai,
      diketahui: j.diketahui,
      satuan: j.satuan,
      judul: j.judul,
      versi: j.versi,
      definisi: definisiDi(d),
      nihil: j.nihil,
      ...(j.keterangan && { keterangan: j.keterangan }),
      ...(j.baris && { baris: j.baris }),
      penyampaian: await disampaikan(hitung, tx, d, tanya, j.per),
      lisensi,
    };
  });
}
