import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { nihilDiketahui } from "@/lib/angka/cakupan";
import type { Bahan } from "@/lib/angka/queries";
import type { Status } from "@/lib/catatan/status";
import { pandang } from "@/lib/catatan/where";
import { asViewer, type Tx } from "@/lib/db";
import { akhirBulan } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { hariTahu, type Masa, type Mutu } from "./filter";
import { type Isi, type Kelengkapan, kelengkapan } from "./kelengkapan";

/** What offices enter themselves; a penindakan is opened by the portal. */
export const DICATAT = JENIS.filter((j) => j !== "penindakan");
const KINI = raw("(waktu() at time zone 'Asia/Makassar')::date");

/**
 * What each office owes for these ended months (`YYYY-MM`), as of the filter's day and as known then: from the roll-up and
 * from what was declared. What waits for validation is told of now only.
 */
export async function kelengkapanKantor(
  { hitung, tx, saringan: { per, diketahui } }: Bahan,
  bulan: string[],
): Promise<(kantor: string) => Kelengkapan> {
  const [awal, akhir] = [`${bulan[0] ?? "2000-01"}-01`, akhirBulan(bulan.at(-1) ?? "2000-01")];
  const angka = await hitung(
    ...DICATAT.map((jenis) => ({ f: { jenis, per, diketahui, dimensi: {} }, menurut: ["kantor:bulan"] })),
  );
  const isi: Isi[] = DICATAT.map((jenis, i) => ({
    jenis,
    mulai: angka[i]?.mulai ?? null,
    ada: new Set(angka[i]?.menurut["kantor:bulan"]?.map((b) => `${b.kunci} ${b.silang}`)),
  }));
  const nihil = new Set((await nihilDiketahui(tx, DICATAT, diketahui)).map((n) => `${n.jenis} ${n.k} ${n.b}`));
  const tunggu = new Set(diketahui ? [] : (await menungguBulan(tx, awal, akhir)).map((b) => b.k));
  return (kantor) => kelengkapan(kantor, bulan, isi, nihil, tunggu);
}

const menungguBulan = (tx: Tx, awal: string, akhir: string) =>
  tx.all<{
    k: string;
  }>(sql`select distinct jenis || ' ' || left(kantor_kode, 5) || ' ' || to_char(tanggal_diterima, 'YYYY-MM') as k
    from catatan where status <> 'divalidasi' and status = 'dikirim' and tanggal_diterima between ${awal}::date and ${akhir}::date`);

/**
 * The board of quality, an office a line. What is complete comes from the roll-up; what was entered and decided from the
 * entries of the asked months (mutu_entri); late clocks by their day; what looks alike from a list that the worker brings
 * up to date each minute. None of it reads the archive as a whole. As known on a past day, clocks and likenesses are left
 * out: only their present state is kept.
 */
export async function mutuKantor(bahan: Bahan, m: Masa): Promise<Mutu[]> {
  const sampai = await kelengkapanKantor(bahan, m.bulan);
  const kantor = bahan.acuan.kantor.map((k) => k.kode);
  const baris = await ukuran(bahan, kantor, m);
  return baris.map((b) => ({ ...b, ...sampai(b.kantor) }));
}

function ukuran(
  { tx, orang, saringan: { diketahui } }: Bahan,
  kantor: string[],
  { awal, akhir }: Masa,
): Promise<Omit<Mutu, "wajib" | "kurang">[]> {
  const tahu = hariTahu(diketahui);
  const sampai = tahu && tahu < akhir ? tahu : akhir;
  // only what is kept of the past is told of it
  const kini = (n: Sql) => (tahu ? sql`null::int` : sql`coalesce(${n}, 0)`);
  const lihat = join(
    JENIS.map((j) => sql`(x.jenis = ${j}::jenis and ${pandang(narrow(orang, j))})`),
    " or ",
  );
  return tx.all(sql`with k as (select unnest(${kantor}::text[]) as kantor),
    e as (select kantor, count(*) filter (where macam = 'masuk')::int as masuk, count(*) filter (where macam = 'validasi')::int as validasi,
                 count(*) filter (where macam = 'kembali')::int as kembali,
                 percentile_disc(0.5) within group (order by jeda) filter (where macam = 'masuk') as jeda
            from mutu_entri where kantor = any(${kantor}::text[]) and hari between ${awal}::date and ${sampai}::date group by 1),
    t as (select left(t.kantor_kode, 5) as kantor,
                 count(*) filter (where t.selesai <= t.jatuh_tempo)::int as tepat,
                 count(*) filter (where t.jatuh_tempo < ${akhir}::date and (t.selesai is null or t.selesai > t.jatuh_tempo))::int as lambat
            from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
           where t.jatuh_tempo between ${awal}::date and ${akhir}::date and t.status <> 'gugur' and not a.hak
             and x.status = 'divalidasi' and (${lihat}) group by 1),
    l as (select left(t.kantor_kode, 5) as kantor, count(*)::int as lewat
            from tenggat t join catatan x on x.id = t.catatan_id join aturan_tenggat a on a.id = t.aturan_id
           where t.status = 'berjalan' and t.jatuh_tempo < ${KINI} and not a.hak and x.status <> 'dibatalkan' and (${lihat}) group by 1),
    g as (select kantor, count(*)::int as mirip from mirip m where kantor = any(${kantor}::text[]) and not dinyatakan_beda(m.catatan_id, m.dengan_id) group by 1)
    select k.kantor, coalesce(e.masuk, 0) as masuk, e.jeda, coalesce(e.validasi, 0) as validasi, coalesce(e.kembali, 0) as kembali,
           ${kini(raw("t.tepat"))} as tepat, ${kini(raw("t.lambat"))} as lambat, ${kini(raw("l.lewat"))} as lewat, ${kini(raw("g.mirip"))} as mirip,
           (select m.hari from mutu_entri m where m.kantor = k.kantor and m.macam = 'masuk' and m.hari <= ${sampai}::date order by m.hari desc limit 1) as terakhir
      from k left join e using (kantor) left join t using (kantor) left join l using (kantor) left join g using (kantor)`);
}

type Catatan = { id: string; judul: string; nomor: string | null; status: Status };
export type Mirip = {
  jenis: Jenis;
  tanggal: string;
  sebab: "nomor" | "isi";
  kantor: string;
  ini: Catatan & { kantor: string };
  dengan: Catatan;
};
/** A pair that somebody told apart, as long as both look as they did then. */
export type Beda = Omit<Mirip, "sebab" | "tanggal"> & { alasan: string; oleh: string; pada: Date };
export const MAKS_MIRIP = 200;

const catatan = (c: string) =>
  raw(
    `jsonb_build_object('id', ${c}.id, 'judul', ${c}.judul, 'nomor', ${c}.nomor, 'status', ${c}.status, 'kantor', ${c}.kantor_kode)`,
  );
const sepasang = (tabel: string, kantor?: string) => sql`from ${raw(tabel)} m join catatan x on x.id = m.catatan_id
  join catatan d on d.id = m.dengan_id join kantor k on k.kode = m.kantor where ${kantor ? sql`m.kantor = ${kantor}` : sql`true`}`;

/**
 * Records of an office, or of all in sight, that look like an earlier one, and the pairs that were told apart; newest first,
 * at most `MAKS_MIRIP` of each.
 */
export function halamanMirip(orang: Orang, kantor?: string): Promise<{ mirip: Mirip[]; beda: Beda[] }> {
  return asViewer(konteks(orang), async (tx) => {
    const [mirip, beda] = await Promise.all([
      tx.all<Mirip>(sql`select x.jenis, x.tanggal_diterima as tanggal, m.sebab, k.nama_singkat as kantor, ${catatan("x")} as ini, ${catatan("d")} as dengan
        ${sepasang("mirip", kantor)} and not dinyatakan_beda(m.catatan_id, m.dengan_id)
        order by x.tanggal_diterima desc, x.id limit ${MAKS_MIRIP}`),
      tx.all<Beda>(sql`select x.jenis, k.nama_singkat as kantor, ${catatan("x")} as ini, ${catatan("d")} as dengan,
          m.alasan, (select nama from pengguna where id = m.oleh) as oleh, m.pada
        ${sepasang("bukan_ganda", kantor)} and m.rupa_catatan = rupa(m.catatan_id) and m.rupa_dengan = rupa(m.dengan_id)
          and x.status <> 'dibatalkan' and d.status <> 'dibatalkan'
        order by m.pada desc, m.no desc limit ${MAKS_MIRIP}`),
    ]);
    return { mirip, beda };
  });
}

/** The first of these alone. */
export const daftarMirip = async (orang: Orang, kantor?: string): Promise<Mirip[]> =>
  (await halamanMirip(orang, kantor)).mirip;
