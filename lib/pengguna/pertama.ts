import "server-only";
import sql from "sql-template-tag";
import { teks } from "@/lib/atoms";
import { asAccounts } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { catatJejak } from "@/lib/jejak/commands";
import type { Slip } from "./commands";
import { hashSandi, sandiSekali } from "./sandi";
import { surelBaku } from "./schema";

/**
 * The first admin of a real installation, made by whoever can reach its database.
 * @param tambah makes one more although an admin is there (when all of them have left).
 * @throws Penolakan in a demo database, which has its own accounts, or when an active admin can do it instead.
 */
export async function adminPertama(surelKetik: string, namaKetik: string, tambah: boolean): Promise<Slip> {
  const surel = surelBaku(surelKetik);
  if (!surel) throw new Penolakan("Surel tidak dikenali: tulis alamat seperti nama@bawaslu.go.id.");
  const nama = teks(120).safeParse(namaKetik);
  if (!nama.success) throw new Penolakan(`Nama: ${nama.error.issues[0]?.message}`);
  const sandi = sandiSekali();
  const hash = await hashSandi(sandi);
  return asAccounts({}, async (tx) => {
    const keadaan = await tx.one<{ demo: boolean; admin: boolean; kantor: string | null }>(sql`
      select exists (select from pengaturan where kunci = 'demo' and nilai = 'ya') as demo,
             exists (select from tugas t join pengguna p on p.id = t.pengguna_id where t.fungsi = 'admin' and p.aktif) as admin,
             (select kode from kantor where tingkat = 'provinsi') as kantor`);
    if (keadaan?.demo)
      throw new Penolakan("Basis data ini berisi contoh: pakai akun contohnya, atau pasang basis data baru.");
    if (!keadaan?.kantor)
      throw new Penolakan("Data rujukan belum ada. Jalankan npm run db:migrate dan npm run db:rujukan lebih dahulu.");
    if (keadaan.admin && !tambah)
      throw new Penolakan("Sudah ada admin yang aktif: minta ia membuat akun, atau ulangi dengan --tambah.");
    const akun = await tx.one<{ id: string }>(sql`insert into pengguna (surel, nama, sandi_hash)
      values (${surel}, ${nama.data}, ${hash}) on conflict (surel) do nothing returning id`);
    if (!akun) throw new Penolakan("Surel itu sudah dipakai akun lain.");
    await tx.run(
      sql`insert into tugas (pengguna_id, fungsi, kantor_kode, jenis)
      values (${akun.id}::uuid, 'admin', ${keadaan.kantor}, '{}')`,
    );
    await catatJejak(tx, null, "kelola", { sasaran: `pengguna:${akun.id}`, rincian: { apa: "admin_pertama" } });
    return { id: akun.id, nama: nama.data, surel, sandi };
  });
}
