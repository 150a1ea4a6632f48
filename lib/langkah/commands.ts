import "server-only";
import sql, { type Sql } from "sql-template-tag";
import { type Orang, punyaFungsi, type Verba } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import { urutanHari } from "@/lib/catatan/periksa";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan, WAJIB } from "@/lib/errors";
import { tanggal as tulis } from "@/lib/format";
import { idUrut } from "@/lib/id";
import { perintah } from "@/lib/jejak/commands";
import { halanganLangkah, hariHukum, type Keadaan, langkahDari } from "@/lib/jenis/alur";
import { nomorPerkara, nomorRegister } from "@/lib/nomor/commands";
import { bukaPenindakanSaatPleno, bukaPenindakanSaatRegistrasi } from "@/lib/penindakan/commands";
import type { Ditahan } from "@/lib/pihak/queries";
import { bahanTenggat, type Keluarga, muatKeluarga } from "@/lib/tenggat/keluarga";
import { simpanTenggat, sinkronkanTenggat } from "@/lib/tenggat/simpan";
import { type Berdiri, terkini } from "@/lib/terbitan/berdiri";
import { terbitEdisi } from "@/lib/terbitan/commands";
import { ambil, naikkan, simpanVersi, ubahRincian } from "@/lib/versi/commands";
import type { LangkahBaru } from "./schema";
import { semula, tahanBatal, tahanLangkah } from "./tahan";

const perbaiki = (bidang: Record<string, string>) => new Penolakan("Ada isian yang perlu diperbaiki.", bidang);

/** What a step reads: the family of its case, and the edition that the public has. */
type Jalan = Keluarga & { terbit: Berdiri["lama"] };

async function perjalanan(tx: Tx, id: string): Promise<Jalan> {
  const [keluarga, terbit] = await Promise.all([muatKeluarga(tx, id), terkini(tx, id)]);
  return { ...keluarga, terbit };
}

/** The steps of a case that stand, oldest first. */
const langkahDi = (k: Keluarga, id: string) => k.langkah.filter((l) => l.catatanId === id);

/** A case that somebody may do this to, locked, with all that a step reads: asked together. */
const ambilJalan = async (tx: Tx, orang: Orang, id: string, versi: number) => {
  const [c, jalan] = await Promise.all([ambil(tx, orang, "lanjutkan", id, versi), perjalanan(tx, id)]);
  return { c, jalan };
};

/** The next place in the row of steps, those that were cancelled counted too. */
const urutanBaru = (id: string) => sql`(select max(urutan) + 1 from langkah where catatan_id = ${id}::uuid)`;

/** An outcome is decided by two: the one who entered the case and a verifikator; and it stands on paper. */
function jagaHasil(orang: Orang, c: Catatan, l: LangkahBaru): void {
  const def = langkahDari(c.jenis, l.kode);
  if (!def?.hasil) return;
  if (orang.id === c.dibuatOleh || !punyaFungsi(orang, "verifikator"))
    throw new Penolakan("Langkah hasil dicatat oleh verifikator yang bukan pembuat catatan.", {
      kode: "Perlu orang kedua: minta kordiv mencatatnya.",
    });
  if (def.hasil === "pleno" && !l.nomorBeritaAcara)
    throw perbaiki({ nomorBeritaAcara: "Wajib: langkah hasil diputuskan dalam rapat pleno." });
  if (def.hasil === "pleno" && (l.tanggalBeritaAcara ?? "") > l.tanggal)
    throw perbaiki({ tanggalBeritaAcara: "Pleno tidak sesudah langkahnya." });
  if (def.hasil === "dokumen" && !l.nomorDokumen)
    throw perbaiki({ nomorDokumen: "Wajib: nomor putusan atau surat yang menjadi dasarnya." });
}

/** What a step settles, with the case number that it gives where the case has none. */
async function bernomorPerkara(tx: Tx, c: Catatan, isi: LangkahBaru["rincian"]): Promise<LangkahBaru["rincian"]> {
  const nomor = await nomorPerkara(
    tx,
    { ...c, rincian: { ...c.rincian, ...isi, nomorPerkara: c.rincian.nomorPerkara } },
    isi.nomorPerkara,
  );
  return { ...isi, nomorPerkara: nomor };
}

/**
 * Appends a step inside a running command: one that the alur allows next, on a day not before the last step and not in
 * the future. An outcome needs a verifikator who did not make the entry, and its minutes. Penindakan open by themselves
 * where the law says so. The database holds the same (jaga_langkah). `lain` are columns of the record that change with it.
 * @throws Penolakan beside the field
 */
export async function catatLangkah(
  tx: Tx,
  orang: Orang,
  c: Catatan,
  l: LangkahBaru,
  {
    verba = "lanjutkan",
    lain = [],
    jalan,
    ditahan,
  }: { verba?: Verba; lain?: Sql[]; jalan?: Jalan; ditahan?: Ditahan | null } = {},
): Promise<{ versi: number; langkahId: string }> {
  const keluarga = jalan ?? (await perjalanan(tx, c.id));
  const sudah = langkahDi(keluarga, c.id);
  const hari = hariHukum(langkahDi(keluarga, c.indukId ?? c.id), c.tanggalDiterima);
  const keadaan: Keadaan = { regime: keluarga.regime, rincian: c.rincian, hari };
  const kode = sudah.map((s) => s.kode);
  const halangan = halanganLangkah(c.jenis, kode, l.kode, keadaan);
  if (halangan) throw new Penolakan(halangan, { kode: "Pilih langkah yang ditawarkan." });
  jagaHasil(orang, c, l);
  const akhir = sudah.at(-1);
  if (akhir && l.tanggal < akhir.tanggal)
    throw perbaiki({ tanggal: `Mendahului langkah sebelumnya (${tulis(akhir.tanggal)}).` });
  if (l.tanggal > keluarga.hariIni) throw perbaiki({ tanggal: "Tanggal belum terjadi." });
  const def = langkahDari(c.jenis, l.kode);
  if (Object.keys(l.rincian).some((bidang) => !def?.bidang?.includes(bidang)))
    throw new Penolakan("Langkah ini tidak menetapkan isian itu. Isian lain berubah lewat ubah atau ralat.");
  const kurang = (def?.wajib ?? []).filter((b) => !(l.rincian[b] ?? c.rincian[b]));
  if (kurang.length) throw perbaiki(Object.fromEntries(kurang.map((b) => [b, WAJIB])));
  const selisih = Object.entries(urutanHari(c.jenis, c.tanggalDiterima, { ...c.rincian, ...l.rincian }));
  const salah = Object.fromEntries(selisih.filter(([bidang]) => bidang in l.rincian));
  if (Object.keys(salah).length) throw perbaiki(salah);
  const rincian = def?.bidang?.includes("nomorPerkara") ? await bernomorPerkara(tx, c, l.rincian) : l.rincian;
  const berisi = Object.keys(rincian).length > 0;
  simpanVersi(tx, orang, c, verba);
  if (berisi) ubahRincian(tx, c, rincian);
  const langkahId = idUrut();
  tx.titip(sql`insert into langkah (id, catatan_id, urutan, kode, tanggal, jam, nomor_dokumen, pelaku, hasil,
      nomor_berita_acara, tanggal_berita_acara, keterangan, versi, dibuat_oleh)
    values (${langkahId}::uuid, ${c.id}::uuid, ${urutanBaru(c.id)}, ${l.kode}, ${l.tanggal}::date, ${l.jam ?? null}::time, ${l.nomorDokumen ?? null}, ${l.pelaku ?? null}, ${l.hasil ?? null},
      ${l.nomorBeritaAcara ?? null}, ${l.tanggalBeritaAcara ?? null}::date, ${l.keterangan ?? null}, ${c.versi}, ${orang.id}::uuid)`);
  const terdaftar = { ...c, rincian: { ...c.rincian, ...l.rincian } };
  const nomor = def?.nomor ? await nomorRegister(tx, { catatan: terdaftar, hari: l.tanggal, nomor: l.nomor }) : null;
  const versi = naikkan(tx, c, [sql`posisi = ${l.kode}`, sql`nomor = coalesce(${nomor}, nomor)`, ...lain]);
  // nothing but the step and where the case stands: what was read before tells all that follows, and nothing is read again
  const samaIsi = !berisi && !def?.nomor && lain.length === 0;
  const kini = samaIsi ? { ...c, versi, posisi: l.kode } : await muat(tx, c.id);
  const membuka = c.jenis === "pelanggaran" && ["diregistrasi", "pleno"].includes(l.kode);
  if (membuka && l.kode === "diregistrasi") await bukaPenindakanSaatRegistrasi(tx, orang, kini);
  else if (membuka) await bukaPenindakanSaatPleno(tx, orang, kini, l.tanggal);
  const baru = { id: langkahId, catatanId: c.id, kode: l.kode, tanggal: l.tanggal, jam: l.jam ?? null };
  const berdiri = { lama: keluarga.terbit, regime: keluarga.regime, langkah: [...sudah, baru] };
  await Promise.all([
    samaIsi && !membuka ? simpanTenggat(tx, bahanTenggat(keluarga, kini, baru)) : sinkronkanTenggat(tx, c.id),
    c.status === "divalidasi" &&
      terbitEdisi(tx, orang.id, kini, { hanyaPosisi: samaIsi, ditahan, berdiri: samaIsi ? berdiri : undefined }),
  ]);
  return { versi, langkahId };
}

/** Appends a step to a case, as its form offers them. @throws Penolakan, Didahului, TidakAda */
export async function lanjutkan(
  orang: Orang,
  id: string,
  versi: number,
  l: LangkahBaru,
  kunci: string,
): Promise<{ id: string; versi: number }> {
  const ditahan = await tahanLangkah(orang, id, l);
  const baca = (tx: Tx) => ambilJalan(tx, orang, id, versi);
  return perintah(orang, { verba: "lanjutkan", kunci, isi: [id, versi, l], baca }, async (tx, { c, jalan }) => {
    if (langkahDari(c.jenis, l.kode)?.khusus)
      throw new Penolakan("Pelimpahan dicatat lewat tombol “Limpahkan”.", { kode: "Pilih langkah yang ditawarkan." });
    const { versi: baru } = await catatLangkah(tx, orang, c, l, { jalan, ditahan });
    return {
      hasil: { id, versi: baru },
      jejak: { sasaran: id, kantor: c.kantorKode, versi: baru, rincian: { langkah: l.kode, tanggal: l.tanggal } },
    };
  });
}

/**
 * Takes the last step back inside a running command, by a later one that says why: nothing is edited. What the step
 * settled is as it was before; a register or case number stays with its case.
 * @throws Penolakan for the first step, or while a penindakan that it opened counts
 */
export async function cabutLangkah(
  tx: Tx,
  orang: Orang,
  c: Catatan,
  alasan: string,
  { verba = "lanjutkan", ditahan }: { verba?: Verba; ditahan?: Ditahan | null } = {},
): Promise<{ versi: number; atas: string }> {
  const keluarga = await muatKeluarga(tx, c.id);
  const sudah = langkahDi(keluarga, c.id);
  const [sebelum, akhir] = [sudah.at(-2), sudah.at(-1)];
  if (!akhir || !sebelum)
    throw new Penolakan("Langkah pertama tidak dapat dibatalkan. Bila catatannya keliru, batalkan catatannya.");
  const def = langkahDari(c.jenis, akhir.kode);
  if (def?.khusus && verba === "lanjutkan")
    throw new Penolakan(
      akhir.kode === "diterima_limpahan"
        ? "Perkara ini sudah diterima. Bila keliru, limpahkan kembali."
        : "Langkah ini dibatalkan lewat pelimpahannya.",
    );
  if (def?.hasil && (orang.id === c.dibuatOleh || !punyaFungsi(orang, "verifikator")))
    throw new Penolakan("Langkah hasil dibatalkan oleh verifikator yang bukan pembuat catatan.");
  const anak = await tx.one<{ n: number }>(sql`select count(*)::int as n from catatan where induk_id = ${c.id}::uuid
    and status <> 'dibatalkan' and dibuat_pada >= ${akhir.dibuatPada}`);
  if (anak?.n)
    throw new Penolakan("Langkah ini membuka penindakan. Batalkan dahulu penindakannya, masing-masing dengan alasan.");
  simpanVersi(tx, orang, c, verba, alasan);
  await tx.run(sql`insert into langkah (catatan_id, urutan, kode, tanggal, keterangan, membatalkan, versi, dibuat_oleh)
    values (${c.id}::uuid, ${urutanBaru(c.id)}, 'pembatalan', ${keluarga.hariIni}::date, ${alasan}, ${akhir.id}::uuid, ${c.versi}, ${orang.id}::uuid)`);
  const isi = await semula(tx, c, akhir);
  if (Object.keys(isi).length) ubahRincian(tx, c, isi);
  const versi = naikkan(tx, c, [sql`posisi = ${sebelum.kode}`]);
  await sinkronkanTenggat(tx, c.id);
  if (c.status === "divalidasi") await terbitEdisi(tx, orang.id, await muat(tx, c.id), { ditahan });
  return { versi, atas: akhir.kode };
}

/** Takes the last step of a case back, as its form offers it. @throws Penolakan, Didahului, TidakAda */
export async function batalkanLangkah(
  orang: Orang,
  id: string,
  versi: number,
  alasan: string,
  kunci: string,
): Promise<{ id: string; versi: number }> {
  const ditahan = await tahanBatal(orang, id);
  const baca = (tx: Tx) => ambil(tx, orang, "lanjutkan", id, versi);
  return perintah(orang, { verba: "lanjutkan", kunci, isi: [id, versi, alasan, "batal"], baca }, async (tx, c) => {
    const { versi: baru, atas } = await cabutLangkah(tx, orang, c, alasan, { ditahan });
    return {
      hasil: { id, versi: baru },
      jejak: { sasaran: id, kantor: c.kantorKode, versi: baru, rincian: { langkah: "pembatalan", atas } },
    };
  });
}
