import "server-only";
import sql, { raw } from "sql-template-tag";
import { asPublic, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { kirim, type Sel } from "@/lib/katalog/aliran";
import { lisensiData } from "@/lib/rujukan/queries";
import { asal } from "./halaman";
import type { Kolom } from "./kamus";
import { type Tabel, URUT_SELESAI } from "./tabel";

/** The public's words after which nothing more is to come of a case here; what goes on elsewhere is not among them. */
const AKHIR = [
  "Bukan pelanggaran, penanganan dihentikan",
  "Putusan Bawaslu: terbukti",
  "Putusan Bawaslu: tidak terbukti",
  "Direkomendasikan kepada KPU",
  "Diteruskan kepada instansi berwenang",
  "Penanganan pidana berakhir sebelum putusan pengadilan",
  "Putusan pengadilan, berkekuatan hukum tetap",
  "Tercapai kesepakatan",
  "Dikabulkan seluruhnya",
  "Dikabulkan sebagian",
  "Ditolak",
  "Tidak dapat diterima",
  "Gugur",
  "Putusan acara cepat",
  "Selesai",
];
export type Selesai = {
  publikId: string;
  jenis: Jenis;
  nomor: string | null;
  dokumen: string | null;
  kantor: string;
  penyelenggaraan: string;
  tahapan: string;
  hasil: string;
  diterima: string;
  selesai: string;
};

// The day of the decision or referral where it is public, else the day on which the state was first given to the public.
// A violation that stands here by its tracks does not stand here a second time.
const SUMBER = sql`(select x.publik_id, x.jenis, x.keadaan as hasil, x.tanggal_diterima as diterima, x.kantor_kode, x.penyelenggaraan_kode, x.tahapan_kode,
    x.isi->>'nomor' as nomor, x.isi->>'nomorProduk' as dokumen,
    coalesce((x.isi->>'tanggalProduk')::date, (select min(e.terbit_pada at time zone 'Asia/Makassar')::date from terbitan e
      where e.publik_id = x.publik_id and e.keadaan = x.keadaan)) as selesai
  from terbitan x where x.jenis in ('pelanggaran', 'penindakan', 'sengketa') and x.terkini and x.ditarik_pada is null and x.tingkat = 'rinci'
    and x.keadaan = any(${AKHIR})
    and not (x.jenis = 'pelanggaran' and x.publik_id in (select h.publik_id from jalur_publik() h
      join terbitan j on j.publik_id = h.jalur and j.terkini and j.keadaan = any(${AKHIR}))))`;

/**
 * One page of the closed cases that can be read; by keyset. The place is the last case of the page before; null where that
 * case does not stand in the table (any more): nothing follows it, which is not the same as a table without rows.
 */
export async function perkaraSelesai(
  tx: Tx,
  { urut, naik, sesudah }: Tabel,
  banyak: number,
): Promise<{ baris: Selesai[]; lanjut?: string; total: number } | null> {
  const semua = await tx.one<{ total: number; ada: boolean | null }>(
    sql`select count(*)::int as total, bool_or(s.publik_id = ${sesudah ?? ""}) as ada from ${SUMBER} s`,
  );
  if (sesudah && !semua?.ada) return null;
  const k = raw(URUT_SELESAI[urut].kolom);
  const banding = raw(naik ? ">" : "<");
  const arah = raw(naik ? "asc" : "desc");
  const tempat = sesudah
    ? sql`where (${k}, s.publik_id) ${banding} (select ${k}, s.publik_id from semua s where s.publik_id = ${sesudah})`
    : sql``;
  const baris = await tx.all<Selesai>(sql`with semua as materialized ${SUMBER}
    select s.publik_id as "publikId", s.jenis, s.nomor, s.dokumen, k.nama_singkat as kantor, p.nama_singkat as penyelenggaraan, t.nama as tahapan,
      s.hasil, s.diterima, s.selesai
    from semua s join kantor k on k.kode = s.kantor_kode join penyelenggaraan p on p.kode = s.penyelenggaraan_kode join tahapan t on t.kode = s.tahapan_kode
    ${tempat} order by ${k} ${arah}, s.publik_id ${arah} limit ${banyak + 1}`);
  return {
    baris: baris.slice(0, banyak),
    lanjut: baris.length > banyak ? baris[banyak - 1]?.publikId : undefined,
    total: semua?.total ?? 0,
  };
}

const KOLOM: [keyof Selesai | "alamat", string][] = [
  ["publikId", "ID"],
  ["jenis", "Jenis"],
  ["nomor", "Nomor register"],
  ["kantor", "Kantor"],
  ["penyelenggaraan", "Penyelenggaraan"],
  ["tahapan", "Tahapan"],
  ["hasil", "Hasil"],
  ["diterima", "Diterima"],
  ["selesai", "Hari selesai"],
  ["dokumen", "Nomor putusan, rekomendasi, atau penerusan"],
  ["alamat", "Alamat kartu"],
];

async function* semuaSelesai(): AsyncGenerator<Sel[][]> {
  for (let sesudah: string | undefined; ; ) {
    const d = await asPublic((tx) => perkaraSelesai(tx, { urut: "selesai", naik: false, sesudah }, 5000));
    // taken back while the file was being written: an end here would look like the whole
    if (!d) throw new Error("Tabel perkara selesai berubah selagi diunduh");
    yield d.baris.map((b) =>
      KOLOM.map(([k]) =>
        k === "alamat" ? `${asal()}/data/${b.jenis}/${b.publikId}` : k === "jenis" ? DAFTAR[b.jenis].label : b[k],
      ),
    );
    if (!d.lanjut) return;
    sesudah = d.lanjut;
  }
}

/** Every closed case that can be read, as CSV. */
export async function unduhanSelesai(): Promise<Response> {
  const kolom = KOLOM.map(([kunci, label]): Kolom => ({ kunci, label, arti: "" }));
  const lisensi = await asPublic(lisensiData);
  const hari = hariIni();
  const sampul = {
    nama: `bawaslu-kaltim-perkara-selesai-${hari}`,
    judul: "Perkara selesai",
    alamat: `${asal()}/perkara-selesai`,
    hari,
    lisensi,
  };
  return kirim("csv", kolom, sampul, semuaSelesai());
}
