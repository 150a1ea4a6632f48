import "server-only";
import type { z } from "zod";
import { PUBLIK } from "@/lib/akses/policy";
import { periksaKode } from "@/lib/angka/sah";
import { dimensiBernama } from "@/lib/angka/tanya";
import { gambarTerbit } from "@/lib/berkas/publik";
import { alamat, pahamiFilter } from "@/lib/catatan/filter";
import { asPublic, publikLangsung } from "@/lib/db";
import { hariWita, tanggal } from "@/lib/format";
import { jenisDari } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, daftarTahapan, wilayahDi } from "@/lib/rujukan/queries";
import { type Saring, slugKeadaan } from "@/lib/terbitan/filter";
import { asal } from "@/lib/terbitan/halaman";
import { tiadaKeadaan } from "@/lib/terbitan/kenali";
import { daftarPublik, kantorSebelas, kataKeadaan, satuPublik, type Terbitan } from "@/lib/terbitan/queries";
import { judulPublik } from "@/lib/terbitan/terbitan";
import { sebagaiTolakan } from "./keluhan";
import { bacaKursor, tulisKursor } from "./kursor";
import { lisensiTerbuka } from "./lisensi";
import { Masalah } from "./masalah";
import { BATAS, parameterCatatan, parameterKosong, parameterWilayah } from "./parameter";
import {
  bidangPublik,
  type CatatanTerbuka,
  type Daftar,
  ID_PUBLIK,
  type Rinci,
  type Rujukan,
  type Wilayah,
} from "./schema";
import { bacaParameter } from "./tanya";

type Tanya = Record<string, string>;

const BIDANG = new Map<Jenis, { nama: string; dari: string }[]>();
function bidang(jenis: Jenis) {
  const ada = BIDANG.get(jenis) ?? bidangPublik(jenis).map(({ nama, dari }) => ({ nama, dari }));
  BIDANG.set(jenis, ada);
  return ada;
}

/** A published record as the open interface gives it, on this site: the environment is read once an answer. */
function terbuka(t: Terbitan, situs: string): CatatanTerbuka {
  const rincian: CatatanTerbuka["rincian"] = {};
  for (const { nama, dari } of bidang(t.jenis)) rincian[nama] = t.isi[dari] ?? null;
  return {
    id: t.publikId,
    jenis: t.jenis,
    edisi: t.edisi,
    judul: judulPublik(t.jenis, t.tahapan, t.kabupaten),
    alamat: `${situs}/data/${t.jenis}/${t.publikId}`,
    nomor: typeof t.isi.nomor === "string" ? t.isi.nomor : null,
    tanggal: t.tanggal,
    kantor: { kode: t.kantorKode, nama: t.kantor },
    wilayah: { kode: t.wilayahKode, nama: t.wilayah },
    penyelenggaraan: { kode: t.penyelenggaraanKode, nama: t.penyelenggaraan },
    tahapan: { kode: t.tahapanKode, nama: t.tahapan },
    keadaan: t.keadaan,
    sedang_diperbarui: t.perluDiperbarui,
    rincian,
    ringkasan: t.ringkasan,
    ralat: t.ralat,
    terbit_pada: t.terbitPada.toISOString(),
  };
}

function jenisAda(slug: string): Jenis {
  const jenis = jenisDari(slug);
  if (!jenis) throw new Masalah("tidak-ada");
  return jenis;
}

async function saringDari(jenis: Jenis, { keadaan, ...p }: Tanya): Promise<Saring> {
  const nama = dimensiBernama(jenis, true);
  const isi = Object.fromEntries(Object.entries(p).map(([k, v]) => [nama[k] ?? k, v]));
  const { filter, galat } = pahamiFilter(jenis, isi, true);
  const bertanya = filter.penyelenggaraan || filter.tahapan || filter.kantor || filter.wilayah || filter.per;
  if (galat.length === 0 && bertanya) galat.push(...(await periksaKode(publikLangsung, PUBLIK, filter)));
  if (keadaan) {
    const semua = await kataKeadaan(publikLangsung, jenis);
    if (!semua.some((k) => slugKeadaan(k) === keadaan)) galat.push(tiadaKeadaan(semua));
  }
  if (galat.length > 0) throw new Masalah("permintaan", sebagaiTolakan(galat));
  return { filter, keadaan };
}

/** The same filter as an address with the public's names; a figure knows neither words nor states. */
function alamatAngka({ filter: { kata: _, ...f } }: Saring): string {
  const luar = Object.entries(dimensiBernama(f.jenis, true));
  const dimensi = Object.fromEntries(
    Object.entries(f.dimensi).map(([dalam, v]) => [luar.find(([, d]) => d === dalam)?.[0] ?? dalam, v]),
  );
  return `${asal()}/api/v1/angka/${f.jenis}${alamat({ ...f, dimensi })}`;
}

/** GET /api/v1/catatan/{jenis}: what can be read in detail, newest first, in one statement. */
export async function daftarTerbuka(tanya: Tanya, slug: string): Promise<z.output<typeof Daftar>> {
  const jenis = jenisAda(slug);
  const situs = asal();
  const { batas = BATAS, sesudah } = bacaParameter(parameterCatatan(jenis), tanya) as {
    batas?: number;
    sesudah?: string;
  };
  const { batas: _, sesudah: __, ...saringan } = tanya;
  const urut = new URLSearchParams(Object.entries(saringan).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  const daftar = `${jenis}?${urut}`;
  const tempat = sesudah === undefined ? undefined : bacaKursor(daftar, sesudah);
  const saring = await saringDari(jenis, saringan);
  const { baris, lanjut } = await daftarPublik(publikLangsung, { ...saring, sesudah: tempat }, batas);
  const berikut = lanjut && new URLSearchParams({ ...tanya, sesudah: tulisKursor(daftar, lanjut) });
  return {
    jenis,
    data: baris.map((t) => terbuka(t, situs)),
    berikut: berikut ? `${situs}/api/v1/catatan/${jenis}?${berikut}` : null,
    angka: alamatAngka(saring),
    lisensi: (await lisensiTerbuka()).alamat,
  };
}

/** GET /api/v1/catatan/{jenis}/{id}: one record with its editions and pictures. @throws Masalah 404, or 410 once withdrawn */
export async function satuTerbuka(tanya: Tanya, slug: string, id: string): Promise<z.output<typeof Rinci>> {
  const jenis = jenisAda(slug);
  bacaParameter(parameterKosong, tanya);
  if (!ID_PUBLIK.test(id)) throw new Masalah("tidak-ada");
  const lisensi = (await lisensiTerbuka()).alamat;
  return asPublic(async (tx) => {
    const r = await satuPublik(tx, jenis, id);
    if (!r) throw new Masalah("tidak-ada");
    if (r.tarikan) {
      const hari = hariWita(r.tarikan.pada);
      throw new Masalah("ditarik", {
        id: `Ditarik ${tanggal(hari)}: ${r.tarikan.alasan}`,
        en: `Withdrawn on ${hari}. Reason, in Indonesian: ${r.tarikan.alasan}`,
      });
    }
    return {
      data: terbuka(r.kini, asal()),
      edisi: r.riwayat
        .filter((e) => e.tingkat === "rinci")
        .map((e) => ({
          edisi: e.edisi,
          keadaan: e.keadaan,
          ralat: e.ralat,
          terbit_pada: e.terbitPada.toISOString(),
          ditarik_pada: e.ditarikPada?.toISOString() ?? null,
        })),
      gambar: (await gambarTerbit(tx, id)).map((g) => ({
        alamat: `${asal()}/data/${jenis}/${id}/gambar/${g.id}`,
        keterangan: g.keterangan,
        bita: g.ukuran,
        sha256: g.sha256,
      })),
      lisensi,
    };
  });
}

/** GET /api/v1/wilayah: the areas of the province down to the village, by their Kemendagri codes. */
export async function wilayahTerbuka(tanya: Tanya): Promise<z.output<typeof Wilayah>> {
  const { induk = "64", tingkat } = bacaParameter(parameterWilayah, tanya);
  const semua = await asPublic((tx) => wilayahDi(tx, induk));
  if (semua.length === 0)
    throw new Masalah(
      "permintaan",
      {
        id: `Kode wilayah “${induk}” tidak ada. Yang ada tertulis di /api/v1/wilayah.`,
        en: `There is no area with the code “${induk}”. Those there are stand at /api/v1/wilayah.`,
      },
      { induk: { id: "Kode ini tidak ada.", en: "There is no such code." } },
    );
  return {
    data: semua
      .filter((w) => !tingkat || w.tingkat === tingkat)
      .map((w) => ({ kode: w.kode, nama: w.nama, tingkat: w.tingkat, induk: w.indukKode })),
    sumber: "idn-area-data (kode Kemendagri)",
    lisensi: "https://opendatacommons.org/licenses/odbl/1-0/",
  };
}

/** GET /api/v1/rujukan: the codes by which one asks: offices, elections, stages. */
export async function rujukanTerbuka(tanya: Tanya): Promise<z.output<typeof Rujukan>> {
  bacaParameter(parameterKosong, tanya);
  const lisensi = (await lisensiTerbuka()).alamat;
  return asPublic(async (tx) => ({
    kantor: (await kantorSebelas(tx)).map((k) => ({ kode: k.kode, nama: k.nama, wilayah: k.kode })),
    penyelenggaraan: (await daftarPenyelenggaraan(tx)).map((p) => ({
      kode: p.kode,
      nama: p.nama,
      hari_pemungutan: p.hariPemungutan,
      mulai: p.mulai,
      selesai: p.selesai,
    })),
    tahapan: (await daftarTahapan(tx)).map((t) => ({
      kode: t.kode,
      nama: t.nama,
      penyelenggaraan: t.penyelenggaraanKode,
      mulai: t.mulai,
      selesai: t.selesai,
    })),
    lisensi,
  }));
}
