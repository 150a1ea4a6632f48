import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { pilihInduk, RINCIAN } from "@/lib/catatan/baris";
import type { Params } from "@/lib/catatan/filter";
import type { Induk } from "@/lib/catatan/schema";
import { asViewer, type Tx } from "@/lib/db";
import { hariWita } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { kumpulkan } from "@/lib/kumpulkan";
import type { Permintaan } from "@/lib/rekap/filter";
import { melihat } from "@/lib/rekap/policy";
import { bacaRekap, type HalamanRekap } from "@/lib/rekap/queries";
import { berkasKala, dihitung, langkahKala, masaBukti } from "./kala";
import { bolehBundel } from "./policy";
import { MAKS_CATATAN } from "./schema";
import type { BerkasBukti, CatatanBukti, LangkahBukti } from "./susun";

/** How much a bundle holds of a kind; files in bytes. */
export type Banyak = { jenis: Jenis; catatan: number; langkah: number; berkas: number; ukuran: number };
export type HalamanBukti = HalamanRekap & { boleh: boolean; total: number; banyak: Banyak[] | null };

function hitungIsi(tx: Tx, orang: Orang, p: Permintaan): Promise<Banyak[]> {
  return tx.all<Banyak>(sql`with i as (${dihitung(orang, p)}), b as (
      select i.jenis, count(*)::int as berkas, sum(b.ukuran)::bigint as ukuran from i join berkas b on b.catatan_id = i.id where ${berkasKala(p.diketahui)} group by i.jenis)
    select i.jenis, count(*)::int as catatan, (select count(*)::int from langkah l join i j on j.id = l.catatan_id where j.jenis = i.jenis and ${langkahKala(p)}) as langkah,
      coalesce(max(b.berkas), 0) as berkas, coalesce(max(b.ukuran), 0)::bigint as ukuran
    from i left join b on b.jenis = i.jenis group by i.jenis order by i.jenis`);
}

/** What the page of bundles shows: the figures, and how much would be in the bundle; null where that is too much to ask. */
export async function bacaBukti(orang: Orang, params: Params): Promise<HalamanBukti> {
  const h = await bacaRekap(orang, params, masaBukti);
  const total = h.rekap?.bagian.reduce((n, b) => n + b.total, 0) ?? 0;
  const p = h.rekap?.permintaan;
  const boleh = bolehBundel(orang, h.alamat);
  if (!p || !boleh || total === 0 || total > MAKS_CATATAN) return { ...h, boleh, total, banyak: null };
  const siapa = melihat(orang, p.lingkup);
  return { ...h, boleh, total, banyak: await asViewer(konteks(siapa), (tx) => hitungIsi(tx, siapa, p)) };
}

type Baris = Induk & {
  id: string;
  jenis: Jenis;
  rincian: Record<string, unknown>;
  lama: (Induk & { rincian: Record<string, unknown> }) | null;
};
type Milik<T> = T & { catatanId: string };

/** Everything of a bundle, in its order, as it was known at the instant of the question. */
export function isiBukti(orang: Orang, p: Permintaan): Promise<CatatanBukti[]> {
  const siapa = melihat(orang, p.lingkup);
  return asViewer(konteks(siapa), async (tx) => {
    const saat = p.diketahui;
    const baris = await tx.all<Baris>(sql`with i as (${dihitung(siapa, p)}) select ${pilihInduk}, ${RINCIAN},
        (select v.isi from catatan_versi v where v.catatan_id = x.id and v.pada > ${saat}::timestamptz order by v.versi limit 1) as lama
      from i join catatan x on x.id = i.id limit ${MAKS_CATATAN + 1}`);
    const id = baris.map((b) => b.id);
    const langkah = await tx.all<
      Milik<LangkahBukti>
    >(sql`select l.catatan_id as "catatanId", l.kode, l.tanggal, l.jam, l.nomor_dokumen as "nomorDokumen",
        l.nomor_berita_acara as "nomorBeritaAcara", l.tanggal_berita_acara as "tanggalBeritaAcara", l.pelaku, l.hasil, l.keterangan
      from langkah l where l.catatan_id = any(${id}::uuid[]) and ${langkahKala(p)} order by l.catatan_id, l.urutan`);
    const berkas = await tx.all<
      Milik<BerkasBukti & { pada: Date }>
    >(sql`select b.catatan_id as "catatanId", b.id, b.nama, b.kategori, l.kode as langkah, b.ukuran, b.mime, b.sha256,
        b.kunci_simpan as "kunciSimpan", b.diunggah_pada as pada
      from berkas b left join langkah l on l.id = b.langkah_id where b.catatan_id = any(${id}::uuid[]) and ${berkasKala(saat)} order by b.catatan_id, b.diunggah_pada, b.id`);
    const pihak = await tx.all<
      Milik<CatatanBukti["pihak"][number]>
    >(sql`select x.id as "catatanId", p.peran, p.kode, p.anak from catatan x
        join brankas.pihak p on p.catatan_id in (x.id, x.induk_id) where x.id = any(${id}::uuid[]) and p.dibuat_pada <= ${saat}::timestamptz
        and not exists (select from brankas.pihak_keliru q where q.pihak_id = p.id and q.pada <= ${saat}::timestamptz) order by x.id, p.kode`);
    const nama = await tx.all<{
      apa: string;
      kode: string;
      nama: string;
    }>(sql`select 'kantor' as apa, kode, nama from kantor
      union all select 'penyelenggaraan', kode, nama_singkat from penyelenggaraan union all select 'tahapan', kode, nama from tahapan
      union all select 'wilayah', kode, nama from wilayah where kode = any(${baris.flatMap((b) => [b.wilayahKode, b.lama?.wilayahKode ?? ""])}::text[])`);
    const sebut = new Map(nama.map((n) => [`${n.apa}:${n.kode}`, n.nama]));
    const milik = <T extends { catatanId: string }>(dari: T[]) => kumpulkan(dari, (d) => d.catatanId);
    const [l, f, o] = [milik(langkah), milik(berkas), milik(pihak)];
    const tanpaId = <T extends { catatanId: string }>(dari: T[] = []) => dari.map(({ catatanId: _, ...isi }) => isi);
    const susun = ({ lama, ...kini }: Baris): CatatanBukti => {
      const c = { ...kini, ...lama };
      const kata = (apa: string, kode: string) => sebut.get(`${apa}:${kode}`) ?? kode;
      return {
        id: kini.id,
        jenis: kini.jenis,
        nomor: c.nomor,
        judul: c.judul,
        tanggalDiterima: c.tanggalDiterima,
        kantorKode: c.kantorKode,
        wilayahKode: c.wilayahKode,
        penyelenggaraanKode: c.penyelenggaraanKode,
        tahapanKode: c.tahapanKode,
        kantor: kata("kantor", c.kantorKode),
        wilayah: kata("wilayah", c.wilayahKode),
        penyelenggaraan: kata("penyelenggaraan", c.penyelenggaraanKode),
        tahapan: kata("tahapan", c.tahapanKode),
        rincian: c.rincian,
        langkah: tanpaId(l.get(kini.id)),
        pihak: tanpaId(o.get(kini.id)),
        berkas: tanpaId(f.get(kini.id)).map(({ pada, ...b }) => ({ ...b, diterima: hariWita(pada) })),
      };
    };
    const urut = (c: CatatanBukti) => `${JENIS.indexOf(c.jenis)} ${c.tanggalDiterima} ${c.nomor ?? ""} ${c.id}`;
    return baris.map(susun).sort((a, b) => (urut(a) < urut(b) ? -1 : 1));
  });
}
