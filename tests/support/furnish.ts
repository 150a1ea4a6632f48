import { randomUUID } from "node:crypto";
import type { Orang } from "@/lib/akses/policy";
import { simpanDraf } from "@/lib/draf/commands";
import { catatInformasi } from "@/lib/informasi/commands";
import { kutip } from "@/lib/kutipan/commands";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import type { TestDatabase } from "./database";
import { bringFile } from "./files";
import { handOver, studied } from "./handover";
import { makePerson } from "./people";
import { storeRelease } from "./releases";
import { tip } from "./tips";

/** Gives every table that row security holds a row of the province's office, beside the records that are there already. */
export async function furnish(db: TestDatabase, operator: Orang): Promise<void> {
  const any = await db.query<{ id: string }>("select id from catatan where kantor_kode = '64' limit 1");
  const party = (peran: "saksi" | "kuasa", mewakili: string[] = []) =>
    catatPihak(operator, {
      ...tanpaRincian,
      catatanId: any[0]?.id ?? "",
      kunci: randomUUID(),
      peran,
      nama: `${peran} contoh`,
      mewakili,
    });
  await party("saksi");
  const [saksi] = await db.query<{ id: string }>("select id from brankas.pihak");
  await party("kuasa", [saksi?.id ?? ""]);
  await db.query("insert into brankas.pihak_keliru (pihak_id, alasan, oleh) values ($1, 'Salah.', $2)", [
    saksi?.id,
    operator.id,
  ]);
  await bringFile(db, operator);
  await simpanDraf(operator, { id: randomUUID(), jenis: "pelanggaran", isian: { judul: "draf" } });
  await db.query(
    "insert into nihil (kantor_kode, jenis, bulan, oleh) select '64.08', 'sengketa', m, $1 from unnest('{2025-05-01,2025-06-01}'::date[]) m",
    [operator.id],
  );
  await db.query(`delete from nihil where bulan = '2025-06-01'; select cari_mirip(1000), angka_gulung_ekor();
    insert into mirip select catatan_id, catatan_id, kantor, 'isi' from sidik limit 1 on conflict do nothing;
    insert into bukan_ganda (catatan_id, dengan_id, kantor, rupa_catatan, rupa_dengan, alasan, oleh) select min(s.catatan_id::text)::uuid, max(s.catatan_id::text)::uuid,
      s.kantor, 'a', 'b', 'Dua kegiatan.', min(p.id::text)::uuid from sidik s, pengguna p group by s.kantor having count(distinct s.catatan_id) > 1 limit 1;
    insert into tenggat_geser (tenggat_id, dari, menjadi, sebab) select id, null, mulai, 'uji' from tenggat limit 1`);
  await db.query(`set session_replication_role = replica;
    insert into terbitan_tertutup (terbitan_id, catatan_id, wilayah_kode, isi, ringkasan)
      select e.id, c.id, c.wilayah_kode, e.isi, 'Pernah terbit.' from terbitan e join catatan c on c.id = e.catatan_id where c.kantor_kode = '64' limit 1;
    insert into brankas.sebutan_terbit (catatan_id, terbitan_id, pihak_id, bidang)
      select c.id, e.id, (select id from brankas.pihak limit 1), 'ringkasan' from terbitan e join catatan c on c.id = e.catatan_id
       where c.kantor_kode = '64' limit 1;
    insert into pengecualian_jeda (catatan_id, edisi, dasar, alasan, oleh, pada)
      select c.id, 9, 'Pasal uji.', 'Mendesak.', '${operator.id}', now() from catatan c where c.kantor_kode = '64' limit 1;
    set session_replication_role = origin`);
  const said = { kantor: "64", penyelenggaraan: "PEMILU-2024", per: "2024-02-02", kalimat: "Satu.", kepada: "Media" };
  const leader = await makePerson(db, { fungsi: "pimpinan", kantor: "64" });
  await kutip(leader, { ...said, nilai: 1, nilaiPublik: 1 }, randomUUID());
  await storeRelease(db, leader);
  await catatInformasi(operator, tip({ kantorKode: "64", wilayahKode: "64" }), randomUUID());
  await db.query(
    `insert into tenggat_perpanjangan (catatan_id, kode, tanggal, alasan, oleh)
    select t.catatan_id, t.kode, t.mulai, 'Saksi belum hadir.', $1 from tenggat t join aturan_tenggat a on a.id = t.aturan_id
     where t.status = 'berjalan' and a.perpanjangan_total is not null and t.jatuh_tempo is not null limit 1`,
    [operator.id],
  );
  const verifikator = await makePerson(db, { fungsi: "verifikator", kantor: "64" });
  const perkara = await studied({ operator, verifikator }, { kantorKode: "64", wilayahKode: "64" });
  await handOver(verifikator, perkara, { tujuan: "lain", instansi: "Bawaslu Republik Indonesia" });
}
