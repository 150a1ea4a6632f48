import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import sql from "sql-template-tag";
import { buangKarantina, bukaKarantina, jalurKarantina } from "@/lib/berkas/karantina";
import { simpanan } from "@/lib/berkas/simpanan";
import { asPublic } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { catat } from "@/lib/log";
import { daftarPenyelenggaraan, lisensiData, wilayahDi } from "@/lib/rujukan/queries";
import { asal } from "@/lib/terbitan/halaman";
import { kantorSebelas } from "@/lib/terbitan/queries";
import { barisPublik } from "@/lib/terbitan/unduh";
import { PENULIS, type Sel } from "./aliran";
import { type Bahan, type Dasar, susunBulanan } from "./bulanan";
import { BENTUK, type Bentuk, type Himpunan } from "./himpunan";
import { kolomHimpunan } from "./kolom";
import { type BerkasRilis, kunciRilis } from "./rilis";
import { barisAngka } from "./unduh";

/** Runs a statement as the worker's role. */
export type Tanya = (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
export type Sebab = "bulanan" | "diminta" | "pengganti";
type Isi = { halaman: AsyncGenerator<Sel[][]>; sampai: string; rinci?: string; dasar?: string };

const satu = async <T>(tanya: Tanya, sql: string, values: unknown[]) => (await tanya(sql, values)).rows[0] as T;

async function* sekali(isi: Sel[][]): AsyncGenerator<Sel[][]> {
  yield isi;
}

/** The tables of the month that ended last; what the release before kept decides what may be told now. */
async function bulanan(tanya: Tanya, kode: string): Promise<Isi> {
  const sampai = geser(`${hariIni().slice(0, 7)}-01`, -1);
  const bahan = (await tanya("select * from bahan_kategori($1)", [sampai])).rows as Bahan[];
  const lama = await satu<{ dasar: string | null } | undefined>(
    tanya,
    "select dasar from rilis_data where himpunan = $1 order by tanggal desc, ke desc limit 1",
    [kode],
  );
  const rujukan = await asPublic(async (tx) => ({
    penyelenggaraan: await daftarPenyelenggaraan(tx),
    kantor: await kantorSebelas(tx),
    wilayah: (await wilayahDi(tx, "64")).filter((w) => w.tingkat !== "desa"),
    pasal: await tx.all<{ kode: string; nama: string }>(sql`select kode, label as nama from pasal order by kode`),
  }));
  const { isi, dasar } = susunBulanan(bahan, rujukan, sampai, lama?.dasar ? (JSON.parse(lama.dasar) as Dasar) : {});
  return { halaman: sekali(isi), sampai, dasar: JSON.stringify(dasar) };
}

async function isiHimpunan(h: Himpunan, tanya: Tanya): Promise<Isi> {
  const hari = hariIni();
  if (h.macam === "bulanan") return bulanan(tanya, h.kode);
  if (h.macam === "angka") return { halaman: barisAngka(h, hari), sampai: hari };
  const { rinci } = await satu<{ rinci: string }>(tanya, "select sidik_rinci($1::jenis) as rinci", [h.kode]);
  const saring = { filter: { jenis: h.jenis[0] ?? "pelanggaran", dimensi: {} } };
  return { halaman: barisPublik(saring, kolomHimpunan(h)), sampai: hari, rinci };
}

/** Writes one form of a release into quarantine as rows come. */
function berkas(bentuk: Bentuk, id: string) {
  const hash = createHash("sha256");
  const ke = createWriteStream(jalurKarantina(id), { mode: 0o600 });
  let ukuran = 0;
  return {
    async tulis(potongan: Uint8Array[]) {
      for (const p of potongan) {
        hash.update(p);
        ukuran += p.byteLength;
        if (!ke.write(p)) await once(ke, "drain");
      }
    },
    async tutup(): Promise<BerkasRilis> {
      ke.end();
      await finished(ke);
      return { bentuk, ukuran, sha256: hash.digest("hex") };
    },
    batal: () => ke.destroy(),
  };
}

/**
 * Makes a release of a dataset: every form from one reading, put away under its digest, then kept with its trace.
 * @param oleh who asked for it; null for the calendar
 * @returns which of its day it is, or null where the newest release holds the same already
 * @throws Error where what stands in public changed meanwhile: it is to be made once more
 */
export async function buatRilis(h: Himpunan, sebab: Sebab, oleh: string | null, tanya: Tanya): Promise<number | null> {
  const hari = hariIni();
  const { mulai } = await satu<{ mulai: string }>(tanya, "select waktu()::timestamptz(3)::text as mulai", []);
  const lisensi = await asPublic(lisensiData);
  const { halaman, sampai, rinci, dasar } = await isiHimpunan(h, tanya);
  const kolom = kolomHimpunan(h);
  const sampul = { nama: h.kode, judul: h.judul, alamat: `${asal()}/katalog/${h.kode}`, hari: sampai, lisensi };
  bukaKarantina();
  const bagian = (Object.keys(BENTUK) as Bentuk[]).map((bentuk) => {
    const id = randomUUID();
    return { id, penulis: PENULIS[bentuk](kolom, sampul), ...berkas(bentuk, id) };
  });
  try {
    let banyak = 0;
    for (const b of bagian) await b.tulis(b.penulis.awal());
    for await (const baris of halaman) {
      banyak += baris.length;
      for (const b of bagian) await b.tulis(b.penulis.baris(baris));
    }
    const jadi: BerkasRilis[] = [];
    for (const b of bagian) {
      await b.tulis(b.penulis.akhir());
      const f = await b.tutup();
      await simpanan().taruh(kunciRilis(f.sha256), jalurKarantina(b.id), f.ukuran);
      jadi.push(f);
    }
    const isi = [h.kode, hari, sampai, banyak, lisensi.nama, sebab, mulai, rinci ?? null, oleh, dasar ?? null];
    const { ke } = await satu<{ ke: number | null }>(
      tanya,
      "select simpan_rilis_data($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as ke",
      [...isi, JSON.stringify(jadi)],
    ).catch(async (error: unknown) => {
      await buangSisa(jadi, tanya);
      throw error;
    });
    if (ke === null) await buangSisa(jadi, tanya);
    catat("rilis_data", { himpunan: h.kode, sebab, hari, ke, baris: banyak });
    return ke;
  } finally {
    for (const b of bagian) {
      b.batal();
      await buangKarantina(b.id);
    }
  }
}

/** What no release names was promised to nobody. */
async function buangSisa(jadi: BerkasRilis[], tanya: Tanya): Promise<void> {
  for (const { sha256 } of jadi) {
    const { ada } = await satu<{ ada: boolean }>(
      tanya,
      "select exists (select from rilis_data_berkas where sha256 = $1) as ada",
      [sha256],
    );
    if (!ada) await simpanan().buang(kunciRilis(sha256));
  }
}
