import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { cakupanBeberapa } from "@/lib/angka/cakupan";
import { denganAngka, type Hitung } from "@/lib/angka/stats";
import type { Params } from "@/lib/catatan/filter";
import { asViewer, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { angka } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { pengaturan, rujukanDan } from "@/lib/rujukan/queries";
import { type Acuan, type Alamat, bacaAlamat, filterJenis, type Permintaan, SEMUA } from "./filter";
import { kepala } from "./kepala";
import { rentang, tetapkan } from "./masa";
import { berCakupan, kantorRekap, susunSampai } from "./penyampaian";
import { bolehRekap, melihat } from "./policy";
import { type BagianJenis, banyakSel, kosong, MAKS_SEL, type Rekap, timpang } from "./rekap";
import { caraJenis, susunBagian } from "./susun";

async function bacaAcuan(tx: Tx, orang: Orang): Promise<Acuan> {
  const { kantor: semua, penyelenggaraan, tahapan, nilai } = await rujukanDan(tx, "penyelenggaraan_beranda");
  const kantor = semua.filter((k) => k.tingkat !== "kecamatan");
  const boleh = (jenis: Jenis, lingkup: string) => bolehRekap(orang, jenis, lingkup);
  const ada = (lingkup: string) => JENIS.some((j) => boleh(j, lingkup));
  return {
    boleh,
    lingkup: [
      ...(ada(SEMUA) ? [{ kode: SEMUA, nama: "Semua kantor" }] : []),
      ...kantor.filter((k) => ada(k.kode)).map((k) => ({ kode: k.kode, nama: k.nama })),
    ],
    kantor,
    penyelenggaraan,
    tahapan,
    bawaan: nilai ?? undefined,
  };
}

/** What a page of recaps shows: the recap, or the sentences why there is none. */
export type HalamanRekap = { acuan: Acuan; alamat: Alamat; galat: string[]; rekap: Rekap | null };

/** Settles the two days of what is asked for, or says in a sentence why they cannot be. */
export type Masa = (tx: Tx, a: Alamat) => Promise<ReturnType<typeof tetapkan>>;
const sampaiTerakhir: Masa = async (tx, a) => tetapkan(a, await rentang(tx, a));

/** Reads a recap by its address, in one transaction; null where it cannot be had, and `galat` says why. */
export async function bacaRekap(orang: Orang, params: Params, masa: Masa = sampaiTerakhir): Promise<HalamanRekap> {
  const { acuan, demo } = await asViewer(konteks(orang), async (tx) => ({
    acuan: await bacaAcuan(tx, orang),
    demo: (await pengaturan(tx, "demo")) === "ya",
  }));
  const { alamat, galat } = bacaAlamat(params, acuan);
  if (galat.length > 0 || alamat.jenis.length === 0) return { acuan, alamat, galat, rekap: null };
  const hasil = await denganAngka(melihat(orang, alamat.lingkup), async (hitung, tx) => {
    const t = await masa(tx, alamat);
    return typeof t === "string"
      ? t
      : { ...kepala(t.p, t.kini, acuan, demo), bagian: await bagianRekap(hitung, tx, t.p, acuan) };
  }).catch((error: unknown) => {
    if (error instanceof Penolakan) return error.message;
    throw error;
  });
  return typeof hasil === "string"
    ? { acuan, alamat, galat: [hasil], rekap: null }
    : { acuan, alamat, galat, rekap: hasil };
}

/** The same for who downloads or keeps it. @throws Penolakan with the sentences why there is none, or where it is out of balance */
export async function rekapUtuh(orang: Orang, params: Params, masa?: Masa): Promise<Rekap> {
  const { galat, rekap } = await bacaRekap(orang, params, masa);
  if (!rekap) throw new Penolakan(galat.join(" ") || "Rekap ini di luar tugas Anda.");
  if (kosong(rekap))
    throw new Penolakan(
      "Tidak ada catatan tervalidasi pada isi rekap ini. Longgarkan: semua tahapan, semua kantor, atau masa yang lebih panjang.",
    );
  periksaImbang(rekap);
  return rekap;
}

/** @throws Penolakan naming each decomposition that does not add up */
export function periksaImbang(r: Pick<Rekap, "bagian">): void {
  const salah = timpang(r);
  if (salah.length > 0)
    throw new Penolakan(`Rekap ini tidak dibuat karena rinciannya tidak sama dengan jumlahnya. ${salah.join(" ")}`);
}

/** @throws Penolakan where more is asked for at once than anybody reads */
export function periksaBanyak(r: Pick<Rekap, "bagian">): void {
  const sel = banyakSel(r);
  if (sel > MAKS_SEL)
    throw new Penolakan(
      `Rekap ini memuat ${angka(sel)} angka; paling banyak ${angka(MAKS_SEL)} sekaligus. Pilih satu jenis, satu kantor, atau masa yang lebih pendek.`,
    );
}

async function bagianRekap(hitung: Hitung, tx: Tx, p: Permintaan, acuan: Acuan): Promise<BagianJenis[]> {
  const tanya = p.jenis.map((jenis) => {
    const { satu, silang } = caraJenis(p, jenis);
    return { f: filterJenis(p, jenis), menurut: [...satu, ...silang] };
  });
  const semua = await hitung(...tanya);
  const bersuara: Jenis[] = p.jenis.filter(berCakupan);
  const kantor = kantorRekap(p, acuan).map((k) => k.kode);
  const cakupan = bersuara.length
    ? await cakupanBeberapa(
        hitung,
        tx,
        bersuara.map((jenis) => filterJenis(p, jenis)),
        kantor,
      )
    : [];
  const sampai = (jenis: Jenis) => {
    const milik = cakupan[bersuara.indexOf(jenis)];
    return milik ? susunSampai(p, milik, acuan) : null;
  };
  const bagian = p.jenis.flatMap((jenis, i) => {
    const a = semua[i];
    return a ? [susunBagian(p, jenis, a, sampai(jenis), acuan)] : [];
  });
  periksaBanyak({ bagian });
  return bagian;
}
