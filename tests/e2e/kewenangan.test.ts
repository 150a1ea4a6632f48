import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERBA } from "@/lib/akses/policy";
import { expect, test } from "../support/e2e";

/** Who may call each server action: a verb of policy.ts, or `sendiri` (one's own things) or `siapa saja` (before a viewer). */
const TABEL: Record<string, string> = {
  "lib/akses/actions.ts#masuk": "siapa saja",
  "lib/catatan/actions.ts#simpanCatatan": "buat, ubah, ralat",
  "lib/catatan/actions.ts#validasiCatatan": "validasi",
  "lib/catatan/actions.ts#validasiTerpilih": "validasi",
  "lib/catatan/actions.ts#kembalikanCatatan": "kembalikan",
  "lib/catatan/actions.ts#mintaRalatCatatan": "minta_ralat",
  "lib/catatan/actions.ts#putuskanRalatCatatan": "setujui_ralat",
  "lib/catatan/actions.ts#batalkanCatatan": "batalkan",
  "lib/catatan/actions.ts#hapusDrafCatatan": "sendiri",
  "lib/langkah/actions.ts#lanjutkanCatatan": "lanjutkan",
  "lib/nihil/actions.ts#nyatakanNihilKantor": "nihil",
  "lib/pihak/actions.ts#catatPihak": "catat_pihak",
  "lib/pihak/actions.ts#bukaIdentitasPihak": "buka_identitas",
  "lib/terbitan/actions.ts#terbitkanCatatan": "terbitkan",
  "lib/terbitan/actions.ts#terbitkanTerpilih": "terbitkan",
  "lib/terbitan/actions.ts#tarikCatatan": "tarik",
  "lib/pengguna/actions.ts#gantiSandi": "sendiri",
  "lib/pengguna/actions.ts#keluarLainnya": "sendiri",
  "lib/pengguna/actions.ts#buatAkun": "kelola",
  "lib/pengguna/actions.ts#ubahAkun": "kelola",
  "lib/pengguna/actions.ts#aturAktif": "kelola",
  "lib/pengguna/actions.ts#akhiriSesi": "kelola",
  "lib/pengguna/actions.ts#sandiBaru": "kelola",
  "lib/pengguna/actions.ts#beriTugas": "kelola",
  "lib/pengguna/actions.ts#cabutTugas": "kelola",
  "lib/rujukan/actions.ts#ubahKantor": "kelola",
  "lib/rujukan/actions.ts#simpanPenyelenggaraan": "kelola",
  "lib/rujukan/actions.ts#simpanTahapan": "kelola",
  "lib/rujukan/actions.ts#simpanLibur": "kelola",
  "lib/rujukan/actions.ts#hapusLibur": "kelola",
  "lib/rujukan/actions.ts#simpanPasal": "kelola",
  "lib/rujukan/actions.ts#hapusPasal": "kelola",
  "lib/rujukan/actions.ts#aturBeranda": "kelola",
  "lib/rujukan/actions.ts#aturJeda": "kelola",
  "lib/rujukan/actions.ts#buatJeda": "kelola",
};

type Manifes = { node: Record<string, { filename: string; exportedName: string }> };

test("every server action that the build lists has a row in the table of who may call it", () => {
  const berkas = join(import.meta.dirname, "../../.next-uji/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(berkas, "utf8")) as Manifes;
  const ada = Object.values(node).map((a) => `${a.filename}#${a.exportedName}`);
  expect([...new Set(ada)].sort()).toEqual(Object.keys(TABEL).sort());
  const kata = new Set<string>([...VERBA, "sendiri", "siapa saja"]);
  expect(
    Object.values(TABEL)
      .flatMap((v) => v.split(", "))
      .filter((v) => !kata.has(v)),
  ).toEqual([]);
});
