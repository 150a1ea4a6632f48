import "server-only";
import sql from "sql-template-tag";
import { wajibAdminProvinsi } from "@/lib/akses/kelola";
import { can, type Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { geser as geserHari, tanggal as tulis } from "@/lib/format";
import { hitungUlangPenelusuran } from "@/lib/informasi/commands";
import { perintah } from "@/lib/jejak/commands";
import { TERSIMPAN } from "./baris";
import type { AturanBaru } from "./isian";
import { aturanUntuk, daftarAturan, kalender } from "./queries";
import type { Aturan } from "./schema";
import { BANYAK, catatGeser, type Geser, sinkronkanTenggat } from "./simpan";
import type { Tersimpan, Turunan } from "./tenggat";
import { samaMasukan, ukur } from "./ukur";

type Berjalan = Pick<
  Turunan,
  "mulai" | "mulaiJam" | "jatuhTempo" | "jatuhJam" | "batasMaks" | "halangan" | "diperpanjang" | "masukan" | "aturanId"
> & {
  id: string;
  kode: string;
  regime: Aturan["regime"];
  acuan: string;
};

/**
 * Counts all running clocks anew after a change of calendar or rules, in the transaction of that change; a closed clock
 * is never touched. @returns how many moved, each noted with `sebab`.
 */
export async function hitungUlang(tx: Tx, sebab: string): Promise<number> {
  const tahun = await kalender(tx);
  const aturan = await daftarAturan(tx);
  const semua = await tx.all<Berjalan>(sql`select id, kode, regime, acuan, aturan_id as "aturanId", mulai,
      to_char(mulai_jam, 'HH24:MI') as "mulaiJam", jatuh_tempo as "jatuhTempo", to_char(jatuh_jam, 'HH24:MI') as "jatuhJam",
      batas_maks as "batasMaks", halangan, diperpanjang, masukan from tenggat where status = 'berjalan' order by id for update`);
  const ubah: (Geser & Record<string, unknown>)[] = [];
  for (const t of semua) {
    const a = aturanUntuk(aturan, t.regime, t.acuan)(t.kode) ?? aturan.find((x) => x.id === t.aturanId);
    if (!a || a.lama === null) continue;
    const baru = ukur({ hari: t.mulai, jam: t.mulaiJam }, a, tahun, t.diperpanjang !== null);
    const { jatuhTempo, jatuhJam, batasMaks, halangan, masukan } = baru;
    const sama =
      [jatuhTempo, jatuhJam, batasMaks, halangan, a.id].join() ===
      [t.jatuhTempo, t.jatuhJam, t.batasMaks, t.halangan, t.aturanId].join();
    if (sama && samaMasukan(masukan, t.masukan)) continue;
    const geser = jatuhTempo !== t.jatuhTempo;
    ubah.push({
      id: t.id,
      dari: t.jatuhTempo,
      jatuhTempo,
      sebab: geser ? sebab : null,
      aturan_id: a.id,
      jatuh_tempo: jatuhTempo,
      jatuh_jam: jatuhJam,
      batas_maks: batasMaks,
      halangan,
      masukan,
    });
  }
  for (let n = 0; n < ubah.length; n += BANYAK)
    tx.titip(sql`update tenggat t set aturan_id = r.aturan_id, jatuh_tempo = r.jatuh_tempo, jatuh_jam = r.jatuh_jam,
        batas_maks = r.batas_maks, halangan = r.halangan, masukan = r.masukan, dihitung_pada = waktu()
      from jsonb_to_recordset(${JSON.stringify(ubah.slice(n, n + BANYAK))}::jsonb)
        as r (id uuid, aturan_id uuid, jatuh_tempo date, jatuh_jam time, batas_maks date, halangan text, masukan jsonb) where t.id = r.id`);
  return catatGeser(tx, ubah) + (await hitungUlangPenelusuran(tx, sebab));
}

export type Minta = { catatanId: string; kode: string; tanggal: string; alasan: string };

/**
 * Minta keterangan tambahan: a clock runs to its rule's total (Pemilu 14 hari kerja from registration in all, Pemilihan 5
 * hari kalender). By the kordiv of the office, once, asked for while the clock runs, and only where its rule allows it.
 */
export function mintaKeteranganTambahan(orang: Orang, m: Minta, kunci: string): Promise<{ jatuhTempo: string | null }> {
  return perintah(orang, { verba: "perpanjang", kunci, isi: m }, async (tx) => {
    const c = await muat(tx, m.catatanId, true);
    const sasaran = { ...c, kantor: c.kantorKode };
    if (!can(orang, "lihat", sasaran)) throw new TidakAda();
    if (!can(orang, "perpanjang", sasaran))
      throw new Penolakan("Keterangan tambahan diminta oleh kordiv kantor yang menangani perkara ini.");
    const t = await tx.one<Tersimpan & { total: number | null; hariIni: string }>(sql`select ${TERSIMPAN},
        (select a.perpanjangan_total from aturan_tenggat a where a.id = aturan_id) as total,
        (waktu() at time zone 'Asia/Makassar')::date as "hariIni"
      from tenggat where catatan_id = ${c.id}::uuid and kode = ${m.kode} and status = 'berjalan'`);
    if (!t) throw new Penolakan("Tenggat ini tidak sedang berjalan.");
    if (t.diperpanjang)
      throw new Penolakan(`Keterangan tambahan sudah diminta pada ${tulis(t.diperpanjang)}; hanya dapat sekali.`);
    if (t.total === null) throw new Penolakan("Aturan tenggat ini tidak mengenal keterangan tambahan.");
    if (!t.jatuhTempo) throw new Penolakan(t.halangan ?? "Jatuh temponya belum dapat dihitung.");
    const salah = (tanggal: string) => new Penolakan("Ada isian yang perlu diperbaiki.", { tanggal });
    if (m.tanggal > t.hariIni) throw salah("Tanggal belum terjadi.");
    if (m.tanggal < t.mulai) throw salah(`Mendahului hari mulai tenggat (${tulis(t.mulai)}).`);
    if (m.tanggal > t.jatuhTempo)
      throw salah(`Tenggat sudah lewat pada ${tulis(t.jatuhTempo)}. Keterangan tambahan diminta sebelum itu.`);
    await tx.run(sql`insert into tenggat_perpanjangan (catatan_id, kode, tanggal, alasan, oleh)
      values (${c.id}::uuid, ${m.kode}, ${m.tanggal}::date, ${m.alasan}, ${orang.id}::uuid)`);
    await sinkronkanTenggat(tx, c.id);
    const kini = await tx.one<{ jatuhTempo: string | null }>(
      sql`select jatuh_tempo as "jatuhTempo" from tenggat where id = ${t.id}::uuid`,
    );
    return {
      hasil: { jatuhTempo: kini?.jatuhTempo ?? null },
      jejak: {
        sasaran: c.id,
        kantor: c.kantorKode,
        rincian: { tenggat: m.kode, dari: t.jatuhTempo, menjadi: kini?.jatuhTempo },
      },
    };
  });
}

/**
 * A new version of a rule from a day on; the version before it ends the day before. Running clocks of cases that follow
 * the law of that day or a later one are counted anew. @returns how many moved
 */
export async function simpanAturan(
  orang: Orang,
  id: string,
  v: AturanBaru,
  kunci?: string,
): Promise<{ bergeser: number }> {
  wajibAdminProvinsi(orang);
  return perintah(
    orang,
    { verba: "kelola", kunci, isi: [id, v] },
    async (tx) => {
      const semua = await daftarAturan(tx);
      const asal = semua.find((a) => a.id === id);
      if (!asal || asal.satuan === "jendela") throw new TidakAda();
      const versi = semua.filter((a) => a.kode === asal.kode && a.regime === asal.regime);
      const sesudah = versi.find((a) => a.berlakuSejak >= v.berlakuSejak);
      if (sesudah)
        throw new Penolakan("Ada isian yang perlu diperbaiki.", {
          berlakuSejak: `Sudah ada versi yang berlaku sejak ${tulis(sesudah.berlakuSejak)}. Versi baru berlaku sesudah itu.`,
        });
      await tx.run(sql`update aturan_tenggat set berlaku_sampai = ${geserHari(v.berlakuSejak, -1)}::date
        where kode = ${asal.kode} and regime = ${asal.regime}::text::regime and (berlaku_sampai is null or berlaku_sampai >= ${v.berlakuSejak}::date)`);
      await tx.run(sql`insert into aturan_tenggat (kode, regime, rujukan, nama, lama, satuan, mulai_dari, hari_pertama_besok, cuti_bersama_libur,
          jam_tutup, perpanjangan_total, perpanjangan_dasar, dasar_hukum, kepastian, berlaku_sejak, berlaku_sampai, diperiksa_oleh, hak)
        values (${asal.kode}, ${asal.regime}::text::regime, ${asal.rujukan}, ${v.nama}, ${v.lama}, ${v.satuan}::text::satuan_tenggat, ${v.mulaiDari},
          ${v.hariPertamaBesok}, ${v.cutiBersamaLibur}, ${v.jamTutup}::time, ${v.perpanjanganTotal}, ${v.perpanjanganDasar}, ${v.dasarHukum},
          ${v.kepastian}::text::kepastian_aturan, ${v.berlakuSejak}::date, ${v.berlakuSampai}::date, ${v.diperiksaOleh}, ${asal.hak})`);
      const bergeser = await hitungUlang(tx, `aturan baru sejak ${tulis(v.berlakuSejak)}: ${v.dasarHukum}`);
      const isi = { apa: "rujukan", aturan: asal.kode, regime: asal.regime, ...v, bergeser };
      return { hasil: { bergeser }, jejak: { sasaran: `aturan_tenggat:${asal.regime}/${asal.kode}`, rincian: isi } };
    },
    "akun",
  );
}
