import type { Fungsi, Orang } from "@/lib/akses/policy";
import { allDemoAccounts } from "../accounts";

/** The demo's person for a function at an office, or at the office above where there is none. */
export function person(fungsi: Fungsi, kantor: string): Orang {
  for (let at = kantor; at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const a = allDemoAccounts.find((each) => each.fungsi === fungsi && each.kode === at);
    if (a) {
      const tugas = [{ fungsi, kantor: a.kode, jenis: [] }];
      return { id: a.id, nama: a.nama, surel: a.surel, sandiSementara: false, tugas };
    }
  }
  throw new Error(`tidak ada akun contoh ${fungsi} di ${kantor}`);
}
