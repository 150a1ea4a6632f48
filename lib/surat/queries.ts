import "server-only";
import sql from "sql-template-tag";
import { can, type Orang } from "@/lib/akses/policy";
import { muat, pilihRincian } from "@/lib/catatan/baris";
import { asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import type { Bahan, BerkasSurat, JalurSurat, LangkahSurat, PihakSurat } from "./bahan";
import { cocok, type KunciSurat } from "./daftar";

type Kepala = Omit<Bahan, "catatan" | "langkah" | "jalur" | "pihak" | "berkas" | "identitas">;

/**
 * Everything that a paper of a case needs, everybody by code name.
 * @throws TidakAda where the case is not for this viewer, Penolakan where it has no such paper as it stands
 */
export function bahanSurat(orang: Orang, catatanId: string, kunci: KunciSurat): Promise<Bahan> {
  return asViewer(konteks(orang), async (tx) => {
    const catatan = await muat(tx, catatanId);
    if (!can(orang, "lihat", { ...catatan, kantor: catatan.kantorKode })) throw new TidakAda();
    const langkah = await tx.all<LangkahSurat>(
      sql`select kode, tanggal, jam, nomor_dokumen as "nomorDokumen" from langkah_berlaku where catatan_id = ${catatanId}::uuid order by urutan`,
    );
    if (!cocok(kunci, { ...catatan, langkah }))
      throw new Penolakan("Surat ini tidak ada untuk catatan ini, atau belum waktunya.");
    const kepala = await tx.one<Kepala>(sql`select p.regime, p.nama_singkat as penyelenggaraan, t.nama as tahapan,
        jsonb_build_object('nama', k.nama, 'tingkat', k.tingkat, 'alamat', k.alamat, 'tempat', k.tempat_surat) as kantor,
        (select string_agg(u.nama, ', ' order by length(u.kode) desc) from wilayah u
          where x.wilayah_kode = u.kode or x.wilayah_kode like u.kode || '.%' and length(u.kode) > 2) as wilayah,
        exists (select from pengaturan where kunci = 'demo' and nilai = 'ya') as demo,
        (waktu() at time zone 'Asia/Makassar')::date as "hariIni"
      from catatan x join kantor k on k.kode = x.kantor_kode join penyelenggaraan p on p.kode = x.penyelenggaraan_kode
        join tahapan t on t.kode = x.tahapan_kode where x.id = ${catatanId}::uuid`);
    const jalur =
      await tx.all<JalurSurat>(sql`select d.jalur, x.posisi, ${pilihRincian("penindakan")} from catatan x join penindakan d on d.catatan_id = x.id
      where x.induk_id = ${catatanId}::uuid and x.status <> 'dibatalkan' order by d.jalur`);
    const pihak = await tx.all<PihakSurat>(
      sql`select id, peran, kode, anak from brankas.pihak p where catatan_id = ${catatanId}::uuid
        and not exists (select from brankas.pihak_keliru q where q.pihak_id = p.id) order by kode`,
    );
    const berkas = await tx.all<BerkasSurat>(sql`select b.nama, b.kategori, b.ukuran, b.sha256 from berkas b
      left join langkah l on l.id = b.langkah_id where b.catatan_id = ${catatanId}::uuid and b.dibatalkan_oleh is null
        and b.kategori not in ('putusan', 'berita_acara') and coalesce(l.urutan, 1) = 1 order by b.diunggah_pada, b.id`);
    return { ...(kepala as Kepala), catatan, langkah, jalur, pihak, berkas, identitas: false };
  });
}
