import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { hukum } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { nomorPerkara } from "@/lib/nomor/commands";
import { regimeCatatan } from "@/lib/rujukan/queries";
import { sisip } from "@/lib/versi/commands";

const jalurDari = (c: Catatan) => (c.rincian.jenisPelanggaran as string[] | undefined) ?? [];

/** Pidana, and administratif in a Pemilu, open when the case is registered (design 2.5). */
export async function bukaPenindakanSaatRegistrasi(tx: Tx, orang: Orang, c: Catatan): Promise<void> {
  if (c.posisi !== "diregistrasi") return;
  const pemilu = hukum(await regimeCatatan(tx, c.penyelenggaraanKode)) === "pemilu";
  const saat = await tx.one<Saat>(
    sql`select tanggal, jam::text from langkah_berlaku where catatan_id = ${c.id}::uuid and kode = 'diregistrasi' order by urutan desc limit 1`,
  );
  for (const jalur of jalurDari(c))
    if (jalur === "pidana" || (jalur === "administratif" && pemilu))
      await buka(tx, orang, c, jalur, saat ?? { tanggal: c.tanggalDiterima, jam: null });
}

/** The others open at the pleno that calls the case a violation. */
export async function bukaPenindakanSaatPleno(tx: Tx, orang: Orang, c: Catatan, tanggal: string): Promise<void> {
  if (c.rincian.hasilKajian !== "terbukti") return;
  for (const jalur of jalurDari(c)) await buka(tx, orang, c, jalur, { tanggal, jam: null });
}

type Saat = { tanggal: string; jam: string | null };

async function buka(tx: Tx, orang: Orang, c: Catatan, jalur: string, saat: Saat): Promise<void> {
  const ada = await tx.one(sql`select 1 from catatan x join penindakan d on d.catatan_id = x.id
    where x.induk_id = ${c.id}::uuid and d.jalur = ${jalur}::text::jalur and x.status <> 'dibatalkan'`);
  if (ada) return;
  const { kantorKode, wilayahKode, penyelenggaraanKode, tahapanKode, judul } = c;
  const kosong = Object.fromEntries(Object.keys(DAFTAR.penindakan.rincian.shape).map((bidang) => [bidang, null]));
  // it belongs to who entered the case: the verifikator whose pleno opened it is its second person, not its author
  const rincian = { ...kosong, jalur, melibatkanAnak: c.rincian.melibatkanAnak === true };
  const baru = { indukId: c.id, kantorKode, penyelenggaraanKode, rincian, tanggalDiterima: saat.tanggal };
  const { id } = sisip(
    tx,
    { ...orang, id: c.dibuatOleh },
    "penindakan",
    {
      induk: {
        kantorKode,
        wilayahKode,
        penyelenggaraanKode,
        tahapanKode,
        judul,
        tanggalDiterima: saat.tanggal,
        nomor: null,
        sumberData: "portal",
        sumberNomor: null,
      },
      rincian: { ...rincian, nomorPerkara: await nomorPerkara(tx, baru, null, true) },
    },
    { indukId: c.id, jam: saat.jam },
  );
  await tx.run(sql`insert into tautan (dari_id, ke_id, macam) values (${c.id}::uuid, ${id}::uuid, 'penindakan_dari')`);
}
