import "server-only";
import { membawahi } from "@/lib/akses/policy";
import type { Pilihan } from "@/lib/jenis/fields";
import { daftarKantor, daftarPenyelenggaraan, rujukan } from "./queries";

/** What an administrator chooses from: offices within the own ones (all when none are named), and elections. */
export function pilihanAdmin(lingkup?: string[]): Promise<{ kantor: Pilihan; penyelenggaraan: Pilihan }> {
  return rujukan(async (tx) => {
    const kantor = (await daftarKantor(tx)).filter((k) => !lingkup || lingkup.some((atas) => membawahi(atas, k.kode)));
    const penyelenggaraan = await daftarPenyelenggaraan(tx);
    return {
      kantor: Object.fromEntries(kantor.map((k) => [k.kode, k.nama])),
      penyelenggaraan: Object.fromEntries(penyelenggaraan.map((y) => [y.kode, y.nama])),
    };
  });
}
