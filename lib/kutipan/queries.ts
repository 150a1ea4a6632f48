import "server-only";
import sql from "sql-template-tag";
import { can, type Orang, PUBLIK } from "@/lib/akses/policy";
import { awalHitung, bulanGenap } from "@/lib/angka/bulan";
import { filterDari } from "@/lib/angka/filter";
import { saatDiketahui } from "@/lib/angka/ledger";
import { bacaDasbor } from "@/lib/angka/queries";
import { angka } from "@/lib/angka/stats";
import type { Params } from "@/lib/catatan/filter";
import { asViewer, type Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { saat } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { lengkap } from "@/lib/terbitan/penyampaian";
import { limaKalimat } from "./kalimat";

export type Kutipan = { nilai: number; per: string; diketahui: Date; kepada: string; pada: Date; oleh: string };

/** Offices in whose name this person speaks to the press. */
export const kantorBicara = (orang: Orang) =>
  orang.tugas
    .filter((t) => can(orang, "kutip", { jenis: "pelanggaran", kantor: t.kantor }) && t.kantor.length <= 5)
    .map((t) => t.kantor);

const terakhir = (tx: Tx, kantor: string, penyelenggaraan: string, diketahui: string | undefined) =>
  tx.one<Kutipan>(sql`select k.nilai, k.per, k.diketahui, k.kepada, k.pada, p.nama as oleh
      from kutipan k join pengguna p on p.id = k.oleh
     where k.kantor_kode = ${kantor} and k.penyelenggaraan_kode = ${penyelenggaraan}
       and (${diketahui ?? null}::timestamptz is null or k.pada <= ${diketahui ?? null}::timestamptz)
     order by k.pada desc limit 1`);

type Rentang = { mulai: Date | null; akhir: Date | null; diminta: Date | null };
/**
 * The instant (ISO) until which a sheet knows: the one asked for, else that of the last thing recorded, published, declared
 * nihil or quoted, so that the same sheet asked for twice is the same. @throws Penolakan before anything was recorded
 */
export async function saatLembar(orang: Orang, diminta?: string): Promise<string> {
  const r = await asViewer(konteks(orang), (tx) =>
    tx.one<Rentang>(sql`select (select min(dicatat_pada) from angka_entri_dalam) as mulai,
      greatest((select max(dicatat_pada) from angka_entri_dalam), (select max(dicatat_pada) from angka_entri_publik),
        (select date_trunc('milliseconds', max(pada)) from nihil), (select max(pada) from kutipan)) as akhir,
      ${diminta ? saatDiketahui(diminta) : null}::timestamptz as diminta`),
  );
  if (!r?.mulai || !r.akhir) throw new Penolakan("Belum tercatat di portal ini: belum ada catatan tervalidasi.");
  if (r.diminta && r.diminta < r.mulai)
    throw new Penolakan(`Belum tercatat di portal ini: yang pertama tercatat ${saat(r.mulai)}. Pilih hari sesudahnya.`);
  return (r.diminta && r.diminta < r.akhir ? r.diminta : r.akhir).toISOString();
}

export type Lembar = NonNullable<Awaited<ReturnType<typeof lembarPers>>>;

/**
 * The sheet for the press of one office: the sentences, the public beside the inside number, the last quoted one; all of it
 * as known at `diketahui` (ISO instant), or now.
 */
export async function lembarPers(
  orang: Orang,
  kantor: string,
  { penyelenggaraan: diminta, per }: Params,
  diketahui?: string,
) {
  // of the whole office, whatever else an address says: so the sheet is the one that is quoted
  const dibaca = await bacaDasbor(
    orang,
    { penyelenggaraan: diminta, per, diketahui },
    "pelanggaran",
    async ({ hitung, tx, saringan, acuan }) => {
      const penyelenggaraan =
        acuan.penyelenggaraan.find((x) => x.kode === saringan.penyelenggaraan) ?? acuan.penyelenggaraan[0];
      if (!penyelenggaraan) return null;
      const s = {
        ...saringan,
        penyelenggaraan: penyelenggaraan.kode,
        // the province speaks for all that it sees, a regency for itself
        kantor: kantor === "64" ? undefined : kantor,
      };
      const [pelanggaran, pengawasan, pencegahan, sengketa] = await hitung(
        { f: filterDari(s, "pelanggaran"), menurut: ["sumber", "registrasi", "kelompok", "tahapan", "kantor"] },
        { f: filterDari(s, "pengawasan") },
        { f: filterDari(s, "pencegahan") },
        { f: filterDari(s, "sengketa"), menurut: ["registrasi"] },
      );
      return {
        s,
        penyelenggaraan,
        angka: { pelanggaran, pengawasan, pencegahan, sengketa },
        kutipan: (await terakhir(tx, kantor, penyelenggaraan.kode, diketahui)) ?? null,
      };
    },
  );
  const { isi, acuan, cakupan } = dibaca;
  if (!isi) return null;
  const milik = cakupan.filter((k) => kantor === "64" || k.kantor === kantor);
  const nama = (kode: string) => acuan.kantor.find((k) => k.kode === kode)?.nama ?? kode;
  const kalimat = limaKalimat({
    siapa: kantor === "64" ? "Bawaslu di Kalimantan Timur" : nama(kantor),
    penyelenggaraan: isi.penyelenggaraan.namaSingkat,
    mulai: awalHitung(isi.penyelenggaraan.mulai, isi.angka.pelanggaran.mulai, isi.s.per) ?? null,
    per: isi.s.per,
    angka: isi.angka,
    namaKantor: new Map(acuan.kantor.map((k) => [k.kode, k.nama])),
    namaTahapan: new Map(acuan.tahapan.map((t) => [t.kode, t.nama])),
    cakupan: { sudah: lengkap(milik), dari: milik.length, bulan: bulanGenap(isi.s.per) },
  });
  const publik = await angka(PUBLIK, filterDari(isi.s, "pelanggaran"));
  const belum = milik
    .filter((k) => k.keadaan === "belum" || k.kurang.length > 0)
    .map((k) => ({ nama: nama(k.kantor), kurang: k.kurang }));
  return { ...isi, galat: dibaca.galat, acuan, kalimat, publik: publik.total, belum, tercatat: dibaca.tercatat };
}
