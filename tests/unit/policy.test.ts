import { describe, expect, test } from "vitest";
import {
  can,
  FUNGSI,
  type Fungsi,
  kantorViewer,
  narrow,
  type Orang,
  PUBLIK,
  punyaFungsi,
  type Sasaran,
  VERBA,
  type Verba,
} from "@/lib/akses/policy";
import { STATUS, type Status } from "@/lib/catatan/status";
import { JENIS } from "@/lib/jenis/fields";

// The table of design.md 4, cell by cell. Who may (op ve pi pp au ad), at the record's own office and from an office
// above it, in which status; everything that does not stand here is refused.
type Row = { own: string; above: string; status: string };
const ANY = "dikirim dikembalikan divalidasi dibatalkan";
const TABLE: Record<Verba, Row> = {
  lihat: { own: "op ve pi au", above: "op ve pi au", status: ANY },
  buat: { own: "op", above: "", status: ANY },
  ubah: { own: "op", above: "", status: "dikirim dikembalikan" },
  kirim: { own: "op", above: "", status: "dikembalikan" },
  lanjutkan: { own: "op ve", above: "", status: "dikirim divalidasi" },
  perpanjang: { own: "ve", above: "", status: "dikirim divalidasi" },
  kembalikan: { own: "ve", above: "ve", status: "dikirim" },
  validasi: { own: "ve", above: "ve", status: "dikirim" },
  minta_ralat: { own: "", above: "ve", status: "divalidasi" },
  ralat: { own: "op ve", above: "", status: "divalidasi" },
  setujui_ralat: { own: "ve", above: "ve", status: "divalidasi" },
  batalkan: { own: "ve", above: "ve", status: "dikirim dikembalikan divalidasi" },
  terbitkan: { own: "pp", above: "pp", status: "divalidasi" },
  terbitkan_jeda: { own: "pi", above: "pi", status: "divalidasi" },
  tarik: { own: "pp", above: "pp", status: "divalidasi" },
  limpahkan: { own: "ve", above: "", status: "divalidasi" },
  terima_limpahan: { own: "op ve", above: "", status: "divalidasi" },
  tolak_limpahan: { own: "ve", above: "", status: "divalidasi" },
  batalkan_limpahan: { own: "ve", above: "", status: "divalidasi" },
  catat_informasi: { own: "op ve", above: "", status: ANY },
  telusuri: { own: "op ve", above: "", status: ANY },
  ambil_informasi: { own: "op ve", above: "", status: ANY },
  tutup_informasi: { own: "op ve", above: "", status: ANY },
  batalkan_informasi: { own: "ve", above: "", status: ANY },
  catat_pihak: { own: "op ve", above: "", status: "dikirim dikembalikan divalidasi" },
  pihak_keliru: { own: "op ve", above: "", status: "dikirim dikembalikan divalidasi" },
  lihat_pembukaan: { own: "ve pi au", above: "ve pi au", status: ANY },
  cari_pihak: { own: "ve pi", above: "ve pi", status: ANY },
  buka_identitas: { own: "op ve pi", above: "op ve pi", status: ANY },
  unggah: { own: "op ve", above: "", status: "dikirim dikembalikan divalidasi" },
  unduh_berkas: { own: "op ve pi", above: "op ve pi", status: ANY },
  batalkan_berkas: { own: "op ve", above: "", status: "dikirim dikembalikan divalidasi" },
  siapkan_turunan: { own: "op ve pp", above: "pp", status: "divalidasi" },
  setujui_turunan: { own: "pp", above: "pp", status: "divalidasi" },
  nihil: { own: "op ve", above: "", status: ANY },
  batalkan_nihil: { own: "op ve", above: "", status: ANY },
  bukan_ganda: { own: "ve", above: "ve", status: "dikirim dikembalikan divalidasi" },
  dasbor: { own: "ve pi", above: "ve pi", status: ANY },
  kutip: { own: "pi pp", above: "", status: ANY },
  rilis: { own: "ve pi", above: "ve pi", status: ANY },
  rilis_data: { own: "", above: "pp", status: ANY },
  bundel_bukti: { own: "ve pi", above: "ve pi", status: ANY },
  lihat_jejak: { own: "au", above: "au", status: ANY },
  kelola: { own: "ad", above: "ad", status: ANY },
};
const SHORT: Record<Fungsi, string> = {
  operator: "op",
  verifikator: "ve",
  pimpinan: "pi",
  ppid: "pp",
  auditor: "au",
  admin: "ad",
};

const OFFICE = "64.08";
const RELATIONS: Record<string, string> = {
  own: OFFICE,
  above: "64",
  below: "64.08.04",
  neighbour: "64.72",
  lookalike: "64.0",
  longer: "64.080",
};
const orang = (fungsi: Fungsi, kantor: string, lain: Partial<Orang> = {}): Orang => ({
  id: "saya",
  nama: "",
  surel: "",
  sandiSementara: false,
  tugas: [{ fungsi, kantor, jenis: [] }],
  ...lain,
});
const record = (status: Status, lain: Partial<Sasaran> = {}): Sasaran => ({
  jenis: "pelanggaran",
  kantor: OFFICE,
  status,
  dibuatOleh: "a",
  diubahOleh: "b",
  divalidasiOleh: "c",
  ralatOleh: "d",
  ...lain,
});

function expected(verba: Verba, fungsi: Fungsi, relation: string, status: Status): boolean {
  // Administration is of the portal, not of a record.
  if (verba === "kelola") return fungsi === "admin";
  if (verba === "lihat" && fungsi === "ppid")
    return status === "divalidasi" && (relation === "own" || relation === "above");
  const row = TABLE[verba];
  const who = relation === "own" ? row.own : relation === "above" ? row.above : "";
  return who.split(" ").includes(SHORT[fungsi]) && row.status.split(" ").includes(status);
}

describe.each(VERBA)("%s", (verba) => {
  test.each(FUNGSI)("as %s, from every office, in every status", (fungsi) => {
    const wrong: string[] = [];
    for (const [relation, kantor] of Object.entries(RELATIONS)) {
      for (const status of STATUS) {
        const may = can(orang(fungsi, kantor), verba, record(status));
        if (may !== expected(verba, fungsi, relation, status)) wrong.push(`${relation} ${status}: ${may}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("each refusal has its paired permission, except where nobody may", () => {
    const some = FUNGSI.some((f) =>
      Object.values(RELATIONS).some((k) => STATUS.some((s) => can(orang(f, k), verba, record(s)))),
    );
    expect(some).toBe(true);
  });

  test("the public, a person without functions and an unknown function may do nothing", () => {
    for (const status of STATUS) {
      expect(can(PUBLIK, verba, record(status))).toBe(false);
      expect(can({ ...orang("operator", OFFICE), tugas: [] }, verba, record(status))).toBe(false);
      expect(can(orang("mitra" as Fungsi, "64"), verba, record(status))).toBe(false);
    }
  });

  test("a function for one kind does not reach another", () => {
    if (verba === "kelola") return;
    for (const fungsi of FUNGSI) {
      for (const kantor of [OFFICE, "64"]) {
        const sengketaSaja = orang(fungsi, kantor, { tugas: [{ fungsi, kantor, jenis: ["sengketa"] }] });
        for (const status of STATUS) {
          expect(can(sengketaSaja, verba, record(status)), `${fungsi} ${kantor} ${status}`).toBe(false);
          expect(can(sengketaSaja, verba, record(status, { jenis: "sengketa" }))).toBe(
            can(orang(fungsi, kantor), verba, record(status, { jenis: "sengketa" })),
          );
        }
      }
    }
  });
});

test("a record without a status is nobody's to move", () => {
  for (const verba of VERBA) {
    if (TABLE[verba].status === ANY) continue;
    for (const fungsi of FUNGSI)
      expect(can(orang(fungsi, "64"), verba, { jenis: "pelanggaran", kantor: OFFICE })).toBe(false);
  }
});

test("one's own entry: not validated, not cancelled, not published by who made or changed it", () => {
  for (const own of [{ dibuatOleh: "saya" }, { diubahOleh: "saya" }]) {
    expect(can(orang("verifikator", OFFICE), "validasi", record("dikirim", own))).toBe(false);
    expect(can(orang("verifikator", OFFICE), "batalkan", record("divalidasi", own))).toBe(false);
    expect(can(orang("ppid", "64"), "terbitkan", record("divalidasi", own))).toBe(false);
    expect(can(orang("pimpinan", "64"), "terbitkan_jeda", record("divalidasi", own))).toBe(false);
    // Returning it only gives it back; nobody gains by it.
    expect(can(orang("verifikator", OFFICE), "kembalikan", record("dikirim", own))).toBe(true);
  }
});

test("who made an entry neither hands it over nor takes the handover back", () => {
  for (const verba of ["limpahkan", "batalkan_limpahan"] as const) {
    expect(can(orang("verifikator", OFFICE), verba, record("divalidasi", { dibuatOleh: "saya" }))).toBe(false);
    expect(can(orang("verifikator", OFFICE), verba, record("divalidasi", { diubahOleh: "saya" }))).toBe(true);
  }
});

test("who validated does not publish, who asked for a ralat does not approve it", () => {
  expect(can(orang("ppid", "64"), "terbitkan", record("divalidasi", { divalidasiOleh: "saya" }))).toBe(false);
  expect(can(orang("pimpinan", "64"), "terbitkan_jeda", record("divalidasi", { divalidasiOleh: "saya" }))).toBe(false);
  expect(can(orang("verifikator", OFFICE), "setujui_ralat", record("divalidasi", { ralatOleh: "saya" }))).toBe(false);
  expect(can(orang("verifikator", OFFICE), "setujui_ralat", record("divalidasi", { ralatOleh: null }))).toBe(false);
});

test("who brought a file does not approve the picture made of it", () => {
  const saya = orang("ppid", "64");
  expect(can(saya, "setujui_turunan", record("divalidasi", { diunggahOleh: "saya" }))).toBe(false);
  expect(can(saya, "setujui_turunan", record("divalidasi", { diunggahOleh: "orang lain" }))).toBe(true);
});

test("several hats: each counts at its own office only", () => {
  const rangkap = orang("operator", "64.72", {
    tugas: [
      { fungsi: "operator", kantor: "64.72", jenis: [] },
      { fungsi: "verifikator", kantor: OFFICE, jenis: [] },
    ],
  });
  expect(can(rangkap, "validasi", record("dikirim"))).toBe(true);
  expect(can(rangkap, "buat", record("dikirim"))).toBe(false);
  expect(can(rangkap, "buat", record("dikirim", { kantor: "64.72" }))).toBe(true);
  expect(can(rangkap, "validasi", record("dikirim", { kantor: "64.72" }))).toBe(false);
});

test("an admin sees no record and no office", () => {
  const admin = orang("admin", "64");
  expect(kantorViewer(admin)).toEqual([]);
  for (const jenis of JENIS) expect(narrow(admin, jenis)).toEqual([]);
  expect(punyaFungsi(admin, "admin")).toBe(true);
  expect(punyaFungsi(PUBLIK, ...FUNGSI)).toBe(false);
});

test("narrow says the same as lihat: offices, kinds, and validated only for PPID", () => {
  for (const fungsi of FUNGSI) {
    for (const kantor of Object.values(RELATIONS)) {
      for (const jenisTugas of [[], ["sengketa" as const]]) {
        const o = orang(fungsi, kantor, { tugas: [{ fungsi, kantor, jenis: jenisTugas }] });
        for (const jenis of JENIS) {
          for (const status of STATUS) {
            const terlihat = narrow(o, jenis).some(
              (p) =>
                (OFFICE === p.kantor || OFFICE.startsWith(`${p.kantor}.`)) &&
                (!p.hanyaTervalidasi || status === "divalidasi"),
            );
            expect(terlihat, `${fungsi} ${kantor} ${jenis} ${status}`).toBe(can(o, "lihat", record(status, { jenis })));
          }
        }
      }
    }
  }
});
