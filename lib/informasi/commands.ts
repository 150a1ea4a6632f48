import "server-only";
import sql from "sql-template-tag";
import { membawahi, type Orang, type Verba } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { tanggal as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { hukum } from "@/lib/jenis/alur";
import { sebutanUmum } from "@/lib/pihak/sebutan";
import { regimeCatatan } from "@/lib/rujukan/queries";
import { aturanPada, aturanUntuk, daftarAturan, kalender } from "@/lib/tenggat/queries";
import type { Hukum } from "@/lib/tenggat/schema";
import { type Terukur, ukur } from "@/lib/tenggat/ukur";
import { kantorPenelusur, LANGKAH_GAGAL, sumberDari } from "./asal";
import { type Informasi, satuInformasi } from "./queries";
import type { InformasiBaru } from "./schema";
import { bolehInformasi, masihBerjalan } from "./status";

export type Hasil = { id: string };
const KODE_JAM = "penelusuran";
const perbaiki = (bidang: Record<string, string>) => new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
const BUKAN_KANTOR = "Informasi awal dikerjakan oleh kantor yang menerimanya.";

/** No vault stands behind a tip: what was typed names nobody by number. @throws Penolakan beside the field */
function tanpaSebutan(isi: Record<string, string>): void {
  const salah = Object.entries(isi).flatMap(([bidang, teks]) => {
    const apa = sebutanUmum(teks);
    return apa ? [[bidang, `Memuat ${apa}. Tulis tanpa itu.`]] : [];
  });
  if (salah.length > 0) throw perbaiki(Object.fromEntries(salah));
}

const hariIni = async (tx: Tx) =>
  (await tx.one<{ hari: string }>(sql`select (waktu() at time zone 'Asia/Makassar')::date as hari`))?.hari ?? "";

async function periksaRujukan(tx: Tx, m: InformasiBaru): Promise<void> {
  const r = await tx.one<{ akar: string | null; wilayah: boolean; tahapan: boolean; hari: string }>(sql`select
      (select wilayah_kode from kantor where kode = ${m.kantorKode}) as akar, exists (select from wilayah where kode = ${m.wilayahKode}) as wilayah,
      ${m.penyelenggaraanKode}::text is null or exists (select from penyelenggaraan p where p.kode = ${m.penyelenggaraanKode}
        and (${m.tahapanKode}::text is null or exists (select from tahapan t where t.kode = ${m.tahapanKode} and t.penyelenggaraan_kode = p.kode))) as tahapan,
      (waktu() at time zone 'Asia/Makassar')::date as hari`);
  const bidang: Record<string, string> = {};
  if (!r?.wilayah) bidang.wilayahKode = "Wilayah tidak dikenal.";
  else if (!r.akar || !membawahi(r.akar, m.wilayahKode))
    bidang.wilayahKode = "Wilayah ini di luar wilayah kantor Anda.";
  if (!r?.tahapan) bidang.tahapanKode = "Pilih tahapan dari penyelenggaraan yang dipilih.";
  if (r && m.tanggalDiterima > r.hari) bidang.tanggalDiterima = `Tanggal belum terjadi: hari ini ${tulis(r.hari)}.`;
  if (Object.keys(bidang).length > 0) throw perbaiki(bidang);
}

async function sisip(tx: Tx, m: InformasiBaru, dariId: string | null): Promise<string> {
  const baris =
    await tx.one<Hasil>(sql`insert into informasi_awal (kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima,
      sumber, rujukan, judul, uraian, dari_catatan_id)
    values (${m.kantorKode}, ${m.wilayahKode}, ${m.penyelenggaraanKode}, ${m.tahapanKode}, ${m.tanggalDiterima}::date,
      ${m.sumber}::text::sumber_informasi, ${m.rujukan}, ${m.judul}, ${m.uraian}, ${dariId}::uuid) returning id`);
  return baris?.id ?? "";
}

/** Keeps an unregistered tip at one's own office; whoever writes it down holds it. @throws Penolakan */
export function catatInformasi(orang: Orang, m: InformasiBaru, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "catat_informasi", kunci, isi: m }, async (tx) => {
    if (!bolehInformasi(orang, "catat_informasi", m.kantorKode))
      throw perbaiki({ kantorKode: "Anda hanya mencatat untuk kantor Anda sendiri." });
    tanpaSebutan({ judul: m.judul, uraian: m.uraian });
    await periksaRujukan(tx, m);
    const id = await sisip(tx, m, null);
    return {
      hasil: { id },
      jejak: { sasaran: id, kantor: m.kantorKode, rincian: { sumber: m.sumber, diterima: m.tanggalDiterima } },
    };
  });
}

/**
 * Keeps a laporan that ended unregistered or withdrawn, or an LHP, as a tip: all of it is taken from there, once.
 * @throws TidakAda, Penolakan
 */
export function informasiDariCatatan(orang: Orang, catatanId: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "catat_informasi", kunci, isi: catatanId }, async (tx) => {
    const c = await muat(tx, catatanId);
    if (!bolehInformasi(orang, "lihat", c.kantorKode)) throw new TidakAda();
    const gagal = await tx.one<{ kode: string; tanggal: string }>(sql`select kode, tanggal from langkah_berlaku
      where catatan_id = ${catatanId}::uuid and kode = any(${LANGKAH_GAGAL}) order by urutan desc limit 1`);
    const langkah = gagal ? [gagal.kode] : [];
    const sumber = sumberDari(c, langkah);
    if (!sumber)
      throw new Penolakan("Hanya laporan yang tidak diregistrasi atau dicabut, dan LHP, yang menjadi informasi awal.");
    const kantorKode = kantorPenelusur(orang, c, langkah);
    if (!kantorKode) throw new Penolakan(BUKAN_KANTOR);
    const r = c.rincian;
    const uraian = sumber === "lhp" ? (r.dugaanUraian ?? r.uraian) : r.uraian;
    const nomor = c.nomor ?? r.nomorPenyampaian;
    const { wilayahKode, penyelenggaraanKode, tahapanKode, judul } = c;
    const tempat = { kantorKode, wilayahKode, penyelenggaraanKode, tahapanKode };
    const isi = { sumber, judul, uraian: String(uraian), rujukan: nomor ? String(nomor) : null };
    const id = await sisip(tx, { ...tempat, ...isi, tanggalDiterima: gagal?.tanggal ?? c.tanggalDiterima }, catatanId);
    return { hasil: { id }, jejak: { sasaran: id, kantor: kantorKode, rincian: { sumber, dari: catatanId } } };
  });
}

/** A tip of the own office, locked, that is not decided yet. @throws TidakAda, Penolakan */
async function ambil(tx: Tx, orang: Orang, verba: Verba, id: string, status?: Informasi["status"]): Promise<Informasi> {
  const i = await satuInformasi(tx, orang, id);
  if (!bolehInformasi(orang, verba, i.kantorKode)) throw new Penolakan(TOLAK[verba] ?? BUKAN_KANTOR);
  const kini = await tx.one<Pick<Informasi, "status">>(
    sql`select status from informasi_awal where id = ${id}::uuid for update`,
  );
  if (!kini || !masihBerjalan(kini.status))
    throw new Penolakan("Informasi awal ini sudah diputus. Muat ulang halaman untuk melihat keadaannya.");
  if (status && kini.status !== status)
    throw new Penolakan(
      status === "ditelusuri"
        ? "Mulai penelusurannya lebih dahulu."
        : "Penelusurannya sudah dimulai. Muat ulang halaman.",
    );
  return { ...i, status: kini.status };
}
const TOLAK: Partial<Record<Verba, string>> = {
  buat: "Temuan dicatat oleh operator kantor yang menelusurinya.",
  batalkan_informasi: "Informasi awal dibatalkan oleh kordiv kantor yang menerimanya.",
};

const jam = (t: Terukur) => ({ jatuh: t.jatuhTempo, halangan: t.halangan, masukan: JSON.stringify(t.masukan) });

/** Starts the penelusuran on a day, and its clock by the rule of that day. @throws TidakAda, Penolakan */
export function telusuri(orang: Orang, id: string, tanggal: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "telusuri", kunci, isi: [id, tanggal] }, async (tx) => {
    const i = await ambil(tx, orang, "telusuri", id, "diterima");
    if (tanggal < i.tanggalDiterima)
      throw perbaiki({ tanggal: `Mendahului hari diterimanya (${tulis(i.tanggalDiterima)}).` });
    if (tanggal > (await hariIni(tx))) throw perbaiki({ tanggal: "Tanggal belum terjadi." });
    const regime = hukum(
      i.penyelenggaraanKode ? await regimeCatatan(tx, i.penyelenggaraanKode) : "non_tahapan",
    ) as Hukum;
    const aturan = await aturanPada(tx, KODE_JAM, regime, tanggal);
    if (!aturan) throw perbaiki({ tanggal: "Belum ada aturan penelusuran yang berlaku pada hari itu." });
    const t = jam(ukur({ hari: tanggal, jam: null }, aturan, await kalender(tx), false));
    await tx.run(sql`update informasi_awal set status = 'ditelusuri', mulai = ${tanggal}::date, regime = ${regime}::text::regime,
      aturan_id = ${aturan.id}::uuid, jatuh_tempo = ${t.jatuh}::date, halangan = ${t.halangan}, masukan = ${t.masukan}::jsonb where id = ${id}::uuid`);
    return {
      hasil: { id },
      jejak: { sasaran: id, kantor: i.kantorKode, rincian: { mulai: tanggal, jatuhTempo: t.jatuh } },
    };
  });
}

/** Takes a tip over: from now on it is this person who holds it. @throws TidakAda, Penolakan */
export function ambilInformasi(orang: Orang, id: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "ambil_informasi", kunci, isi: id }, async (tx) => {
    const i = await ambil(tx, orang, "ambil_informasi", id);
    if (i.pemegangId === orang.id) throw new Penolakan("Informasi awal ini sudah Anda pegang.");
    await tx.run(sql`update informasi_awal set dipegang_oleh = ${orang.id}::uuid where id = ${id}::uuid`);
    return { hasil: { id }, jejak: { sasaran: id, kantor: i.kantorKode, rincian: { dari: i.pemegangId } } };
  });
}

/** Ends the penelusuran without anything to follow, with the reason. @throws TidakAda, Penolakan */
export function tutupInformasi(
  orang: Orang,
  p: { id: string; tanggal: string; alasan: string },
  kunci: string,
): Promise<Hasil> {
  return perintah(orang, { verba: "tutup_informasi", kunci, isi: p }, async (tx) => {
    const i = await ambil(tx, orang, "tutup_informasi", p.id, "ditelusuri");
    tanpaSebutan({ alasan: p.alasan });
    if (i.mulai && p.tanggal < i.mulai) throw perbaiki({ tanggal: `Mendahului penelusurannya (${tulis(i.mulai)}).` });
    if (p.tanggal > (await hariIni(tx))) throw perbaiki({ tanggal: "Tanggal belum terjadi." });
    await tx.run(
      sql`update informasi_awal set status = 'selesai', selesai = ${p.tanggal}::date, alasan = ${p.alasan} where id = ${p.id}::uuid`,
    );
    return { hasil: { id: p.id }, jejak: { sasaran: p.id, kantor: i.kantorKode, rincian: { selesai: p.tanggal } } };
  });
}

/** Takes a wrong or double tip out; its row stays. @throws TidakAda, Penolakan */
export function batalkanInformasi(orang: Orang, id: string, alasan: string, kunci: string): Promise<Hasil> {
  return perintah(orang, { verba: "batalkan_informasi", kunci, isi: [id, alasan] }, async (tx) => {
    const i = await ambil(tx, orang, "batalkan_informasi", id);
    tanpaSebutan({ alasan });
    await tx.run(sql`update informasi_awal set status = 'dibatalkan', alasan = ${alasan} where id = ${id}::uuid`);
    return { hasil: { id }, jejak: { sasaran: id, kantor: i.kantorKode } };
  });
}

/** The temuan that is being stored: its id and what of its form the link is held against. */
export type TemuanBaru = { id: string; kantorKode: string; sumber?: unknown; tanggalDiketahui?: unknown };

/**
 * Links the temuan that is being stored, inside its command: the penelusuran ended on the day the finding was got.
 * @throws TidakAda, Penolakan naming the field of the temuan's form
 */
export async function jadikanTemuan(tx: Tx, orang: Orang, id: string, t: TemuanBaru): Promise<void> {
  const i = await ambil(tx, orang, "buat", id, "ditelusuri");
  const didapat = String(t.tanggalDiketahui);
  if (t.sumber !== "temuan") throw perbaiki({ sumber: "Informasi awal menjadi temuan, bukan laporan." });
  if (t.kantorKode !== i.kantorKode) throw perbaiki({ kantorKode: "Temuan dicatat di kantor yang menelusurinya." });
  if (i.mulai && didapat < i.mulai)
    throw perbaiki({
      tanggalDiketahui: `Temuan didapat dari penelusuran yang mulai ${tulis(i.mulai)}, bukan sebelumnya.`,
    });
  await tx.run(
    sql`update informasi_awal set status = 'menjadi_temuan', temuan_id = ${t.id}::uuid, selesai = ${didapat}::date where id = ${id}::uuid`,
  );
}

type Jam = Terukur & { id: string; regime: Hukum; mulai: string; aturanId: string };

/** Counts the clocks of running penelusuran anew, in the transaction that changed calendar or rule. @returns how many moved */
export async function hitungUlangPenelusuran(tx: Tx, sebab: string): Promise<number> {
  const tahun = await kalender(tx);
  const aturan = await daftarAturan(tx);
  let bergeser = 0;
  for (const t of await tx.all<Jam>(sql`select id, regime, mulai, aturan_id as "aturanId", jatuh_tempo as "jatuhTempo", halangan, masukan
      from informasi_awal where status = 'ditelusuri' order by id for update`)) {
    const a = aturanUntuk(aturan, t.regime, t.mulai)(KODE_JAM) ?? aturan.find((x) => x.id === t.aturanId);
    if (!a) continue;
    const baru = ukur({ hari: t.mulai, jam: null }, a, tahun, false);
    const geser = baru.jatuhTempo !== t.jatuhTempo;
    if (geser) bergeser++;
    const { jatuh, halangan, masukan } = jam(baru);
    const catat = geser ? JSON.stringify([{ dari: t.jatuhTempo, menjadi: jatuh, sebab }]) : "[]";
    await tx.run(sql`update informasi_awal set aturan_id = ${a.id}::uuid, jatuh_tempo = ${jatuh}::date, halangan = ${halangan}, masukan = ${masukan}::jsonb,
      geser = geser || ${catat}::jsonb where id = ${t.id}::uuid`);
  }
  return bergeser;
}
