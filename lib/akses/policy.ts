import type { Status } from "@/lib/catatan/status";
import type { Jenis } from "@/lib/jenis/fields";

export const FUNGSI = ["operator", "verifikator", "pimpinan", "ppid", "auditor", "admin"] as const;
export type Fungsi = (typeof FUNGSI)[number];

/** One function at one office; an empty list of kinds means all kinds. */
export type Tugas = { fungsi: Fungsi; kantor: string; jenis: Jenis[] };
export type Orang = { id: string; nama: string; surel: string; sandiSementara: boolean; tugas: Tugas[] };
export const PUBLIK = "publik";
/** Who is looking; the public is a viewer too. */
export type Viewer = typeof PUBLIK | Orang;

export const VERBA = [
  "lihat",
  "buat",
  "ubah",
  "kirim",
  "lanjutkan",
  "perpanjang",
  "kembalikan",
  "validasi",
  "minta_ralat",
  "ralat",
  "setujui_ralat",
  "batalkan",
  "terbitkan",
  "terbitkan_jeda",
  "tarik",
  "limpahkan",
  "terima_limpahan",
  "tolak_limpahan",
  "batalkan_limpahan",
  "catat_informasi",
  "telusuri",
  "ambil_informasi",
  "tutup_informasi",
  "batalkan_informasi",
  "catat_pihak",
  "pihak_keliru",
  "buka_identitas",
  "lihat_pembukaan",
  "cari_pihak",
  "unggah",
  "unduh_berkas",
  "batalkan_berkas",
  "siapkan_turunan",
  "setujui_turunan",
  "nihil",
  "batalkan_nihil",
  "bukan_ganda",
  "dasbor",
  "kutip",
  "rilis",
  "rilis_data",
  "bundel_bukti",
  "lihat_jejak",
  "kelola",
] as const;
export type Verba = (typeof VERBA)[number];

/** What a verb is done to: a record, or the office and kind in which one would be made. */
export type Sasaran = {
  jenis: Jenis;
  kantor: string;
  status?: Status;
  dibuatOleh?: string;
  diubahOleh?: string;
  divalidasiOleh?: string | null;
  ralatOleh?: string | null;
  /** of a file: who brought it */
  diunggahOleh?: string | null;
};

/** An office sees itself and those below it: 64 holds 64.72, which holds 64.72.01. */
export const membawahi = (atas: string, bawah: string) => bawah === atas || bawah.startsWith(`${atas}.`);

type Aturan = (orang: Orang, s: Sasaran) => boolean;
const siapa =
  (...fungsi: Fungsi[]): Aturan =>
  (orang, s) =>
    orang.tugas.some(
      (t) =>
        fungsi.includes(t.fungsi) &&
        membawahi(t.kantor, s.kantor) &&
        (t.jenis.length === 0 || t.jenis.includes(s.jenis)),
    );
/** Entering is done at one's own office only, not for an office below. */
const setempat =
  (...fungsi: Fungsi[]): Aturan =>
  (orang, s) =>
    orang.tugas.some(
      (t) => fungsi.includes(t.fungsi) && t.kantor === s.kantor && (t.jenis.length === 0 || t.jenis.includes(s.jenis)),
    );
const status =
  (...boleh: Status[]): Aturan =>
  (_, s) =>
    s.status !== undefined && boleh.includes(s.status);
const bukanPembuat: Aturan = (orang, s) => orang.id !== s.dibuatOleh && orang.id !== s.diubahOleh;
const orangKetiga: Aturan = (orang, s) => bukanPembuat(orang, s) && orang.id !== s.divalidasiOleh;
/** The province asks a lower office for a correction; it does not correct for it. */
const dariAtas: Aturan = (orang, s) =>
  orang.tugas.some(
    (t) =>
      t.fungsi === "verifikator" &&
      t.kantor !== s.kantor &&
      membawahi(t.kantor, s.kantor) &&
      (t.jenis.length === 0 || t.jenis.includes(s.jenis)),
  );
const semua =
  (...aturan: Aturan[]): Aturan =>
  (orang, s) =>
    aturan.every((a) => a(orang, s));

const ATURAN: Record<Verba, Aturan> = {
  lihat: (orang, s) =>
    siapa("operator", "verifikator", "pimpinan", "auditor")(orang, s) ||
    (siapa("ppid")(orang, s) && s.status === "divalidasi"),
  buat: setempat("operator"),
  ubah: semua(setempat("operator"), status("dikirim", "dikembalikan")),
  kirim: semua(setempat("operator"), status("dikembalikan")),
  lanjutkan: semua(setempat("operator", "verifikator"), status("dikirim", "divalidasi")),
  perpanjang: semua(setempat("verifikator"), status("dikirim", "divalidasi")),
  kembalikan: semua(siapa("verifikator"), status("dikirim")),
  validasi: semua(siapa("verifikator"), status("dikirim"), bukanPembuat),
  minta_ralat: semua(dariAtas, status("divalidasi")),
  ralat: semua(setempat("operator", "verifikator"), status("divalidasi")),
  setujui_ralat: semua(
    siapa("verifikator"),
    status("divalidasi"),
    (orang, s) => Boolean(s.ralatOleh) && s.ralatOleh !== orang.id,
  ),
  batalkan: semua(siapa("verifikator"), status("dikirim", "dikembalikan", "divalidasi"), bukanPembuat),
  terbitkan: semua(siapa("ppid"), status("divalidasi"), orangKetiga),
  // the exception to a pause of publication; outside one it is for PPID
  terbitkan_jeda: semua(siapa("pimpinan"), status("divalidasi"), orangKetiga),
  tarik: semua(siapa("ppid"), status("divalidasi")),
  // Done at the office that hands over, or at the one that receives: that office is the target of the verb.
  limpahkan: semua(setempat("verifikator"), status("divalidasi"), (orang, s) => orang.id !== s.dibuatOleh),
  terima_limpahan: semua(setempat("operator", "verifikator"), status("divalidasi")),
  tolak_limpahan: semua(setempat("verifikator"), status("divalidasi")),
  batalkan_limpahan: semua(setempat("verifikator"), status("divalidasi"), (orang, s) => orang.id !== s.dibuatOleh),
  // An informasi awal has no status of an entry; where it stands is asked in lib/informasi/status.ts.
  catat_informasi: setempat("operator", "verifikator"),
  telusuri: setempat("operator", "verifikator"),
  ambil_informasi: setempat("operator", "verifikator"),
  tutup_informasi: setempat("operator", "verifikator"),
  batalkan_informasi: setempat("verifikator"),
  catat_pihak: semua(setempat("operator", "verifikator"), status("dikirim", "dikembalikan", "divalidasi")),
  pihak_keliru: semua(setempat("operator", "verifikator"), status("dikirim", "dikembalikan", "divalidasi")),
  buka_identitas: siapa("operator", "verifikator", "pimpinan"),
  lihat_pembukaan: siapa("verifikator", "pimpinan", "auditor"),
  cari_pihak: siapa("verifikator", "pimpinan"),
  unggah: semua(setempat("operator", "verifikator"), status("dikirim", "dikembalikan", "divalidasi")),
  unduh_berkas: siapa("operator", "verifikator", "pimpinan"),
  batalkan_berkas: semua(setempat("operator", "verifikator"), status("dikirim", "dikembalikan", "divalidasi")),
  siapkan_turunan: semua(
    (orang, s) => setempat("operator", "verifikator")(orang, s) || siapa("ppid")(orang, s),
    status("divalidasi"),
  ),
  setujui_turunan: semua(siapa("ppid"), status("divalidasi"), (orang, s) => orang.id !== s.diunggahOleh),
  nihil: setempat("operator", "verifikator"),
  batalkan_nihil: setempat("operator", "verifikator"),
  bukan_ganda: semua(siapa("verifikator"), status("dikirim", "dikembalikan", "divalidasi")),
  dasbor: siapa("pimpinan", "verifikator"),
  kutip: setempat("pimpinan", "ppid"),
  rilis: siapa("pimpinan", "verifikator"),
  // the catalogue is the province's: a release of it holds every office
  rilis_data: (orang, s) => siapa("ppid")(orang, { ...s, kantor: "64" }),
  bundel_bukti: siapa("pimpinan", "verifikator"),
  lihat_jejak: siapa("auditor"),
  kelola: (orang) => orang.tugas.some((t) => t.fungsi === "admin"),
};

/** May this viewer do this verb to this? The public may do nothing here: its pages read `terbitan` alone. */
export function can(viewer: Viewer, verba: Verba, sasaran: Sasaran): boolean {
  if (viewer === PUBLIK) return false;
  return ATURAN[verba](viewer, sasaran);
}

/** Does the viewer hold one of these functions anywhere? For menus and landing pages. */
export const punyaFungsi = (viewer: Viewer, ...fungsi: Fungsi[]) =>
  viewer !== PUBLIK && viewer.tugas.some((t) => fungsi.includes(t.fungsi));

/** The offices named in a viewer's functions (those below follow by themselves), for row-level security. */
export function kantorViewer(viewer: Orang): string[] {
  return [...new Set(viewer.tugas.filter((t) => t.fungsi !== "admin").map((t) => t.kantor))];
}

/** The office that sees every other. */
export const PROVINSI = "64";

/** What a viewer sees of a kind: offices (with all below them), each in full or only what is validated. */
export type Pandangan = { kantor: string; hanyaTervalidasi: boolean }[];

/** The only place that knows who sees what; where.ts renders it, row-level security holds it a second time. */
export function narrow(viewer: Orang, jenis: Jenis): Pandangan {
  return viewer.tugas
    .filter((t) => t.fungsi !== "admin" && (t.jenis.length === 0 || t.jenis.includes(jenis)))
    .map((t) => ({ kantor: t.kantor, hanyaTervalidasi: t.fungsi === "ppid" }));
}
