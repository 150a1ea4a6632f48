import "server-only";
import { PUBLIK } from "@/lib/akses/policy";
import { definisiJenis } from "@/lib/angka/definisi";
import { bacaPotret } from "@/lib/angka/potret";
import { type Angka, denganAngka } from "@/lib/angka/stats";
import { asPublic } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, daftarTahapan, pengaturan } from "@/lib/rujukan/queries";
import { asal } from "@/lib/terbitan/halaman";
import { NAMA_HAL, type Tempat } from "@/lib/terbitan/potret";
import { satuPublik } from "@/lib/terbitan/queries";
import { kartuAngka, kartuPotret } from "./hitungan";
import { type IsiKartu, kartuCatatan } from "./kartu";

/** The card of a published record and its newest edition; null once it is withdrawn or only counted. */
export const kartuTerbitan = (jenis: Jenis, publikId: string) =>
  asPublic(async (tx) => {
    const satu = await satuPublik(tx, jenis, publikId);
    if (!satu || satu.tarikan) return null;
    const demo = (await pengaturan(tx, "demo")) === "ya";
    return kartuCatatan(satu.kini, { demo, asal: asal() });
  });

const MAKS_BAGIAN = 4;

/** By what a figure is split on its card: registration where the kind knows it, else its own dimension. */
const pembagi = (jenis: Jenis) => (DAFTAR[jenis].registrasi ? "registrasi" : DAFTAR[jenis].utama);

/** The parts of a figure, where they are few enough to be read in one line. */
function bagian(jenis: Jenis, a: Angka): { label: string; n: number }[] {
  const d = DAFTAR[jenis].dimensi[pembagi(jenis)];
  const nama: Record<string, string> = d ? nilaiDimensi(jenis, d) : {};
  const ada = Object.entries(nama).flatMap(([kunci, label]) => {
    const n = a.menurut[pembagi(jenis)]?.find((b) => b.kunci === kunci)?.n ?? 0;
    return n > 0 ? [{ label: label.toLowerCase(), n }] : [];
  });
  return ada.length > MAKS_BAGIAN ? [] : ada;
}

/** The card of a kind's figure as of a day, of one election or of all; null for a day that has no figure. */
export async function kartuHitungan(jenis: Jenis, hari: string, kode?: string): Promise<IsiKartu | null> {
  if (hari > hariIni() || hari < "2000-01-01") return null;
  return denganAngka(PUBLIK, async (hitung, tx) => {
    const p = kode ? (await daftarPenyelenggaraan(tx)).find((x) => x.kode === kode) : undefined;
    if ((kode && !p) || (p?.mulai && hari < p.mulai)) return null;
    const filter = { jenis, penyelenggaraan: kode, dari: p?.mulai ?? undefined, per: hari, dimensi: {} };
    const [a] = await hitung({ f: filter, menurut: [pembagi(jenis), "tahapan"] });
    const tahapan = p && a.menurut.tahapan?.[0];
    const nama = tahapan && (await daftarTahapan(tx)).find((t) => t.kode === tahapan.kunci)?.nama;
    const { kode: definisi, versi } = definisiJenis(jenis);
    return kartuAngka(
      {
        jenis,
        total: a.total,
        mulai: p?.mulai ?? a.mulai,
        hari,
        penyelenggaraan: p?.namaSingkat,
        terbanyak: nama ? { nama, n: tahapan.n } : undefined,
        bagian: bagian(jenis, a),
        definisi: `${definisi} versi ${versi}`,
      },
      { demo: (await pengaturan(tx, "demo")) === "ya", asal: asal() },
    );
  });
}

/** The card of a page of figures as of a day; null where there is no such page. */
export const kartuHal = (tempat: Required<Tempat>): Promise<IsiKartu | null> =>
  denganAngka(PUBLIK, async (hitung, tx) => {
    const p = await bacaPotret(hitung, tx, tempat);
    if (!p) return null;
    return kartuPotret(p, NAMA_HAL[p.hal], { demo: (await pengaturan(tx, "demo")) === "ya", asal: asal() });
  });
