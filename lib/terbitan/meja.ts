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
  // Sorted first and fenced (offset 0), so that the law's check runs only until a hundred are found.
  return asViewer(konteks(orang), (tx) =>
    tx.all<SiapTerbit>(sql`select s.*, (select nama_singkat from kantor where kode = s.kantor_kode) as kantor,
        (select nama from tahapan where kode = s.tahapan_kode) as tahapan, (select nama from wilayah where kode = left(s.wilayah_kode, 5)) as wilayah
      from (select x.id, x.versi, x.judul, x.nomor, x.tanggal_diterima as tanggal, x.kantor_kode, x.tahapan_kode, x.wilayah_kode
        ${dalam(narrow(orang, jenis), { jenis, status: "divalidasi", dimensi: {} })}
          and exists (select from terbitan t where t.catatan_id = x.id and t.terkini and t.tingkat = 'angka')
          and ${orang.id}::uuid not in (x.dibuat_oleh, x.diubah_oleh, x.divalidasi_oleh)
        order by x.tanggal_diterima desc, x.id offset 0) s
      where halangan_rinci(s.id) is null limit 100`),
  );
}
