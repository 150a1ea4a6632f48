import "server-only";
import sql from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import { dalam } from "@/lib/catatan/where";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";

export type SiapTerbit = {
  id: string;
  versi: number;
  judul: string;
  nomor: string | null;
  kantor: string;
  tahapan: string;
  wilayah: string;
  tanggal: string;
};

/** What PPID may publish now of a kind: validated, allowed by the law, not in detail yet. The newest hundred. */
export function siapTerbit(orang: Orang, jenis: Jenis): Promise<SiapTerbit[]> {
  return asViewer(konteks(orang), (tx) =>
    tx.all<SiapTerbit>(sql`select x.id, x.versi, x.judul, x.nomor, x.tanggal_diterima as tanggal,
        (select nama_singkat from kantor where kode = x.kantor_kode) as kantor, (select nama from tahapan where kode = x.tahapan_kode) as tahapan,
        (select nama from wilayah where kode = left(x.wilayah_kode, 5)) as wilayah
      ${dalam(narrow(orang, jenis), { jenis, status: "divalidasi", dimensi: {} })}
        and exists (select from terbitan t where t.catatan_id = x.id and t.terkini and t.tingkat = 'angka') and halangan_rinci(x.id) is null
        and ${orang.id}::uuid not in (x.dibuat_oleh, x.diubah_oleh, x.divalidasi_oleh)
      order by x.tanggal_diterima desc, x.id limit 100`),
  );
}
