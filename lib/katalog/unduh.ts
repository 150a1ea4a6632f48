import "server-only";
import { PUBLIK } from "@/lib/akses/policy";
import { cakupanBeberapa } from "@/lib/angka/cakupan";
import type { Definisi } from "@/lib/angka/definisi";
import { jawabAngka } from "@/lib/angka/jawab";
import { denganAngka, type Hitung } from "@/lib/angka/stats";
import { asPublic, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { daftarPenyelenggaraan, lisensiData, pengaturan } from "@/lib/rujukan/queries";
import { asal } from "@/lib/terbitan/halaman";
import { kantorSebelas } from "@/lib/terbitan/queries";
import { kirim, type Sel } from "./aliran";
import { metadataBps } from "./bps";
import { katalogDcat } from "./dcat";
import type { Bentuk, Himpunan } from "./himpunan";
import { KOLOM_ANGKA } from "./kolom";
import { bacaKatalog } from "./queries";
import { jsonld, turtle } from "./turtle";

const BELUM = "Belum menyampaikan data bulan ini";
type Kantor = Map<string, string>;

const baris = (d: Definisi, kantor: Kantor, k: string, p: string | null, bulan: string | null, n: number | null) =>
  [d.kode, d.versi, d.judul, k, kantor.get(k) ?? k, p, bulan, n, d.satuan, n === null ? BELUM : null] as Sel[];

/** Figures of the ledger, by office, election and month. */
async function terhitung(hitung: Hitung, tx: Tx, semua: Definisi[], kantor: Kantor, hari: string): Promise<Sel[][]> {
  const penyelenggaraan = (await daftarPenyelenggaraan(tx)).map((p) => p.kode);
  const tanya = semua.flatMap(({ aturan }, i) =>
    aturan
      ? penyelenggaraan.map((p) => ({
          i,
          p,
          menurut: ["kantor:bulan"],
          f: { jenis: aturan.jenis, penyelenggaraan: p, per: hari, dimensi: aturan.dimensi ?? {} },
        }))
      : [],
  );
  if (tanya.length === 0) return [];
  const angka = await hitung(...tanya.map(({ f, menurut }) => ({ f, menurut })));
  return tanya.flatMap(({ i, p }, n) => {
    const d = semua[i] as Definisi;
    const ukur = d.aturan?.ukur;
    return (angka[n]?.menurut["kantor:bulan"] ?? []).map((b) =>
      baris(d, kantor, b.kunci, p, (b.silang ?? "").slice(0, 7), ukur === "jumlah" ? (b.jumlah ?? 0) : b.n),
    );
  });
}

/** Months of which an office has said nothing: they have no number, and are not zero. */
async function belum(hitung: Hitung, tx: Tx, semua: Definisi[], kantor: Kantor, hari: string): Promise<Sel[][]> {
  const jenis = JENIS.filter((j) => DAFTAR[j].berdiriSendiri && semua.some((d) => d.aturan?.jenis === j));
  if (jenis.length === 0) return [];
  const filter = jenis.map((j) => ({ jenis: j, per: hari, dimensi: {} }));
  const cakupan = await cakupanBeberapa(hitung, tx, filter, [...kantor.keys()]);
  return jenis.flatMap((j, n) =>
    semua
      .filter((d) => d.aturan?.jenis === j)
      .flatMap((d) =>
        (cakupan[n] ?? []).flatMap((k) => k.kurang.map((b) => baris(d, kantor, k.kantor, null, b, null))),
      ),
  );
}

/** Figures with a way of their own, by office, as of today. */
async function khusus(hitung: Hitung, tx: Tx, semua: Definisi[], kantor: Kantor): Promise<Sel[][]> {
  const isi: Sel[][] = [];
  for (const d of semua.filter((d) => d.khusus)) {
    const j = await jawabAngka(hitung, tx, PUBLIK, d.kode, { kelompok: "kantor" });
    for (const b of j.baris ?? []) isi.push(baris(d, kantor, b.kunci.kantor ?? "", null, null, b.nilai));
  }
  return isi;
}

/** The same rows always stand in the same order: a file is compared by its digest. */
const urut = (a: Sel[], b: Sel[]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/**
 * A family of figures as rows of a file, each figure in a transaction of its own: by office, election and month, then the
 * months that were not delivered, then figures with a way of their own. @param hari the last day that is counted
 */
export async function* barisAngka(h: Himpunan, hari: string): AsyncGenerator<Sel[][]> {
  const kantor = await denganAngka(
    PUBLIK,
    async (_, tx): Promise<Kantor> => new Map((await kantorSebelas(tx)).map((k) => [k.kode, k.nama])),
  );
  for (const cara of [terhitung, belum, khusus] as const)
    for (const d of h.angka)
      yield (await denganAngka(PUBLIK, (hitung, tx) => cara(hitung, tx, [d], kantor, hari))).sort(urut);
}

/** A family of figures as a file, as it stands today. */
export async function unduhanAngka(h: Himpunan, bentuk: Bentuk): Promise<Response> {
  const hari = hariIni();
  const nama = `bawaslu-kaltim-${h.kode}-${hari}`;
  const lisensi = await asPublic(lisensiData);
  const sampul = { nama, judul: h.judul, alamat: `${asal()}/katalog/${h.kode}`, hari, lisensi };
  return kirim(bentuk, KOLOM_ANGKA, sampul, barisAngka(h, hari));
}

const KEPALA = { "Cache-Control": "public, max-age=0, s-maxage=60", "Access-Control-Allow-Origin": "*" };

/** A dataset's metadata in the form of Satu Data Indonesia, as JSON. */
export async function unduhanMetadata(h: Himpunan): Promise<Response> {
  const kontak = await denganAngka(PUBLIK, (_, tx) => pengaturan(tx, "kontak_ppid"));
  return Response.json(metadataBps(h, { asal: asal(), kontak }), { headers: KEPALA });
}

/** The whole catalogue in DCAT 3, as JSON-LD or Turtle. */
export async function unduhanKatalog(bentuk: "jsonld" | "ttl"): Promise<Response> {
  const graf = await denganAngka(PUBLIK, async (hitung, tx) =>
    katalogDcat(await bacaKatalog(hitung, tx), {
      asal: asal(),
      kontak: await pengaturan(tx, "kontak_ppid"),
      lisensi: await lisensiData(tx),
    }),
  );
  return bentuk === "ttl"
    ? new Response(turtle(graf), { headers: { ...KEPALA, "Content-Type": "text/turtle; charset=utf-8" } })
    : new Response(JSON.stringify(jsonld(graf)), { headers: { ...KEPALA, "Content-Type": "application/ld+json" } });
}
