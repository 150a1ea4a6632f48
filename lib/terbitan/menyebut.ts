import "server-only";
import sql, { raw } from "sql-template-tag";
import type { Tx } from "@/lib/db";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, type Jenis } from "@/lib/jenis/fields";
import { sebutanOrang } from "@/lib/pihak/sebutan";
import { teksPublik } from "./terbitan";

type Teks = { bidang: string; teks: string; turunanId: string | null };
type Edisi = {
  catatanId: string;
  terbitanId: string;
  jenis: Jenis;
  ringkasan: string;
  isi: Record<string, unknown>;
  gambar: { id: string; keterangan: string }[] | null;
};

const teksEdisi = (e: Edisi): Teks[] => [
  { bidang: "ringkasan", teks: e.ringkasan, turunanId: null },
  ...teksPublik(e.jenis, typeof e.isi.nomor === "string" ? e.isi.nomor : null, e.isi).map((k) => ({
    bidang: k.nama,
    teks: k.teks,
    turunanId: null,
  })),
  ...(e.gambar ?? []).map((g) => ({ bidang: "gambar", teks: g.keterangan, turunanId: g.id })),
];

/**
 * Holds what stands in public of a case, and of those that it is tied to, against a person just put into the vault, and
 * notes where it names them: PPID's desk and the record's page tell it until it is withdrawn. Older editions are read by
 * the public too. @returns the records that name this person
 */
export async function tandaiSebutan(
  tx: Tx,
  pihak: { id: string; catatanId: string; nama: string; rahasia: (string | null)[] },
): Promise<string[]> {
  const edisi =
    await tx.all<Edisi>(sql`select e.catatan_id as "catatanId", e.id as "terbitanId", e.jenis, e.ringkasan, e.isi,
      case when e.terkini then (select json_agg(json_build_object('id', t.id, 'keterangan', t.keterangan)) from turunan_publik t
        where t.catatan_id = e.catatan_id and t.disetujui_pada is not null and t.ditarik_pada is null) end as gambar
    from terbitan e join terbitan kini on kini.catatan_id = e.catatan_id and kini.terkini and kini.tingkat = 'rinci' and kini.ditarik_pada is null
   where e.tingkat = 'rinci' and e.ringkasan is not null and e.catatan_id in (select ${pihak.catatanId}::uuid
      union select t.dari_id from tautan t where t.ke_id = ${pihak.catatanId}::uuid
      union select t.ke_id from tautan t where t.dari_id = ${pihak.catatanId}::uuid)
   order by e.catatan_id, e.edisi desc`);
  const sudah = new Set<string>();
  for (const e of edisi)
    for (const { bidang, teks, turunanId } of teksEdisi(e)) {
      // the newest edition that holds it: the withdrawal that closes it closes those before it
      const satu = [e.catatanId, bidang, turunanId].join();
      if (sudah.has(satu) || !sebutanOrang(teks, pihak.nama, pihak.rahasia)) continue;
      sudah.add(satu);
      tx.titip(sql`insert into brankas.sebutan_terbit (catatan_id, terbitan_id, pihak_id, bidang, turunan_id)
        values (${e.catatanId}::uuid, ${e.terbitanId}::uuid, ${pihak.id}::uuid, ${bidang}, ${turunanId}::uuid)`);
    }
  return [...new Set([...sudah].map((satu) => satu.split(",")[0] ?? ""))];
}

/** Of `brankas.sebutan_terbit` as `s`: the words still stand, and the party was not recorded wrongly. */
const BERDIRI = raw(`exists (select from terbitan e where e.id = s.terbitan_id and e.ringkasan is not null)
  and not exists (select from brankas.pihak_keliru q where q.pihak_id = s.pihak_id)
  and not exists (select from turunan_publik t where t.id = s.turunan_id and t.ditarik_pada is not null)`);

/** Records whose public words name a party who was recorded after them. */
export const catatanMenyebut = sql`x.id = any (array(select s.catatan_id from brankas.sebutan_terbit s where ${BERDIRI}))`;

/** Where public words name a party who was recorded after them: the record, the fields by their labels, the code name. */
export type Menyebut = { catatanId: string; jenis: Jenis; kode: string; bidang: string[] };

const labelBidang = (jenis: Jenis, nama: string) => {
  if (nama === "ringkasan") return "Ringkasan";
  if (nama === "gambar") return "Keterangan gambar";
  const bidang = DAFTAR[jenis].rincian.shape[nama];
  return bidang ? face(bidang).label : DAFTAR[jenis].labelNomor;
};

/** What of a record, or of one that it is tied to, names a party of it in public. For a page read inside. */
export async function sebutanBerdiri(tx: Tx, catatanId: string): Promise<Menyebut[]> {
  const baris =
    await tx.all<Menyebut>(sql`select s.catatan_id as "catatanId", c.jenis, p.kode, array_agg(distinct s.bidang order by s.bidang) as bidang
      from brankas.sebutan_terbit s join catatan c on c.id = s.catatan_id join brankas.pihak p on p.id = s.pihak_id
     where (s.catatan_id = ${catatanId}::uuid or s.pihak_id = any (array(select q.id from brankas.pihak q where q.catatan_id = ${catatanId}::uuid)))
       and ${BERDIRI}
     group by s.catatan_id, c.jenis, p.kode order by s.catatan_id <> ${catatanId}::uuid, p.kode`);
  return baris.map((b) => ({ ...b, bidang: b.bidang.map((nama) => labelBidang(b.jenis, nama)) }));
}
