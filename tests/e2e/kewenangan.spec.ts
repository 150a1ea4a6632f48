import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { FUNGSI, type Fungsi, type Verba } from "@/lib/akses/policy";
import { checkout } from "@/prisma/embedded";
import { expect, test } from "../support/e2e";
import { typed } from "../support/entries";
import { query, signIn } from "../support/sign-in";

// Every server action of the build, the verb it stands for, and who may. What a browser could call and does not stand
// here fails; so does a row without an action.
type Row = { verba: Verba | "masuk" | "akun sendiri" | "draf sendiri"; boleh: readonly Fungsi[] };
const row = (verba: Row["verba"], ...boleh: Fungsi[]): Row => ({ verba, boleh });
const KELOLA = row("kelola", "admin");
const SEMUA = FUNGSI;
const TABLE: Record<string, Row> = {
  "akses#masuk": row("masuk", ...SEMUA),
  "berkas#batalkanBerkasCatatan": row("batalkan_berkas", "operator", "verifikator"),
  "berkas#siapkanTurunanBerkas": row("siapkan_turunan", "operator", "verifikator", "ppid"),
  "berkas#setujuiTurunanBerkas": row("setujui_turunan", "ppid"),
  "berkas#tarikTurunanBerkas": row("tarik", "ppid"),
  "catatan#simpanCatatan": row("buat", "operator", "verifikator"), // a verifikator only for a ralat
  "catatan#validasiCatatan": row("validasi", "verifikator"),
  "catatan#validasiTerpilih": row("validasi", "verifikator"),
  "catatan#kembalikanCatatan": row("kembalikan", "verifikator"),
  "catatan#mintaRalatCatatan": row("minta_ralat", "verifikator"),
  "catatan#batalkanCatatan": row("batalkan", "verifikator"),
  "catatan#putuskanRalatCatatan": row("setujui_ralat", "verifikator"),
  "catatan#hapusDrafCatatan": row("draf sendiri", ...SEMUA),
  "langkah#batalkanLangkah": row("lanjutkan", "operator", "verifikator"),
  "langkah#lanjutkanCatatan": row("lanjutkan", "operator", "verifikator"),
  "tenggat#mintaKeteranganTambahan": row("perpanjang", "verifikator"),
  "kutipan#catatKutipan": row("kutip", "pimpinan", "ppid"),
  "rilis#simpanRilisRekap": row("rilis", "pimpinan", "verifikator"),
  "katalog#pintaRilisData": row("rilis_data", "ppid"),
  "nihil#nyatakanNihilKantor": row("nihil", "operator", "verifikator"),
  "nihil#batalkanNihilKantor": row("batalkan_nihil", "operator", "verifikator"),
  "mutu#nyatakanBukanGanda": row("bukan_ganda", "verifikator"),
  "informasi#catatInformasi": row("catat_informasi", "operator", "verifikator"),
  "informasi#informasiDariCatatan": row("catat_informasi", "operator", "verifikator"),
  "informasi#telusuriInformasi": row("telusuri", "operator", "verifikator"),
  "informasi#ambilInformasi": row("ambil_informasi", "operator", "verifikator"),
  "informasi#tutupInformasi": row("tutup_informasi", "operator", "verifikator"),
  "informasi#batalkanInformasi": row("batalkan_informasi", "verifikator"),
  "pelimpahan#limpahkanPerkara": row("limpahkan", "verifikator"),
  "pelimpahan#terimaLimpahan": row("terima_limpahan", "operator", "verifikator"),
  "pelimpahan#tolakLimpahan": row("tolak_limpahan", "verifikator"),
  "pelimpahan#batalkanLimpahan": row("batalkan_limpahan", "verifikator"),
  "pihak#catatPihak": row("catat_pihak", "operator", "verifikator"),
  "pihak#tandaiPihakKeliru": row("pihak_keliru", "operator", "verifikator"),
  "pihak#cariPihakKantor": row("cari_pihak", "verifikator", "pimpinan"),
  "pihak#bukaIdentitasPihak": row("buka_identitas", "operator", "verifikator", "pimpinan"),
  "terbitan#terbitkanCatatan": row("terbitkan", "ppid"),
  "terbitan#terbitkanJedaCatatan": row("terbitkan_jeda", "pimpinan"),
  "terbitan#terbitkanTerpilih": row("terbitkan", "ppid"),
  "terbitan#tarikCatatan": row("tarik", "ppid"),
  "pengguna#gantiSandi": row("akun sendiri", ...SEMUA),
  "pengguna#keluarLainnya": row("akun sendiri", ...SEMUA),
  "pengguna#akhiriSesi": KELOLA,
  "pengguna#aturAktif": KELOLA,
  "pengguna#beriTugas": KELOLA,
  "pengguna#buatAkun": KELOLA,
  "pengguna#cabutTugas": KELOLA,
  "pengguna#sandiBaru": KELOLA,
  "pengguna#ubahAkun": KELOLA,
  "rujukan#aturBeranda": KELOLA,
  "rujukan#aturJeda": KELOLA,
  "rujukan#buatJeda": KELOLA,
  "rujukan#hapusLibur": KELOLA,
  "rujukan#catatNasional": KELOLA,
  "rujukan#hapusPasal": KELOLA,
  "rujukan#simpanLibur": KELOLA,
  "rujukan#simpanPasal": KELOLA,
  "rujukan#simpanPembagi": KELOLA,
  "rujukan#simpanPenyelenggaraan": KELOLA,
  "rujukan#simpanTahapan": KELOLA,
  "rujukan#ubahKantor": KELOLA,
  "tenggat#simpanAturan": KELOLA,
};

type Action = { id: string; name: string; page: string };
type Manifest = { node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }> };
function actions(): Action[] {
  const file = join(process.env.E2E_DIST ?? join(checkout, ".next-uji"), "server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(node).map(([id, a]) => ({
    id,
    name: `${/^lib\/(\w+)\/actions\.ts$/.exec(a.filename)?.[1] ?? a.filename}#${a.exportedName}`,
    page: Object.keys(a.workers).sort((one, other) => one.length - other.length)[0] ?? "",
  }));
}

test("every action of the build has its row, and every row its action", () => {
  expect(
    actions()
      .map((a) => a.name)
      .sort(),
  ).toEqual(Object.keys(TABLE).sort());
});

type Target = { id: string; versi: number; jenis: string };
/** Everything that any form asks for, so that an action gets as far as it can. */
function parts({ id, versi, jenis }: Target, person: string): Record<string, string> {
  const isian = Object.fromEntries(Object.entries(typed("pelanggaran")).map(([k, v]) => [k, String(v)]));
  return {
    ...isian,
    jenis,
    id,
    versi: String(versi),
    kunci: randomUUID(),
    drafId: randomUUID(),
    aksi: "kirim",
    catatan: "Catatan uji.",
    alasan: "Alasan uji.",
    ringkasan: "Ringkasan uji.",
    pilih: `${id}~${versi}`,
    ralatId: randomUUID(),
    putusan: "setuju",
    kode: "kajian_awal",
    tanggal: "2024-12-31",
    catatanId: id,
    denganId: randomUUID(),
    pelimpahanId: randomUUID(),
    tujuan: "64.72",
    nomorSurat: "1/S/2024",
    nomorBeritaAcara: "1/BA/2024",
    tanggalBeritaAcara: "2024-12-31",
    nomorTandaTerima: "1/TT/2024",
    pihakId: randomUUID(),
    peran: "saksi",
    nama: "Orang Uji",
    nikAtauNama: "Orang Uji",
    surel: `${person}.baru@uji.bawaslu`,
    pengguna: person,
    penggunaId: person,
    kantor: "64.08",
    bulan: "2026-10-01",
    nihil: "sengketa|2026-10-01",
    himpunan: "sengketa",
    fungsi: "operator",
    aktif: "",
    label: "Pasal uji",
    regime: "pemilu",
    penyelenggaraan: "PEMILU-2024",
  };
}

/** Calls an action as a browser does, without its page. */
async function call(
  request: APIRequestContext,
  a: Action,
  form: Record<string, string>,
): Promise<{ done: boolean; text: string }> {
  const segments: Record<string, string> = {
    jenis: form.jenis ?? "",
    id: form.id ?? "",
    kode: "64.08",
    tahapan: "P24-10-KAMPANYE",
  };
  const path = a.page
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\[(\w+)\]/g, (_, name: string) => segments[name] ?? "x");
  const origin = process.env.E2E_URL ?? "";
  // React wants the parts of the form before the list of arguments that speaks of them
  const multipart = new FormData();
  for (const [name, value] of Object.entries(form)) multipart.append(`_1_${name}`, value);
  multipart.append("0", '[{},"$K1"]');
  const answer = await request.post(path || "/", {
    headers: { "Next-Action": a.id, Accept: "text/x-component", Origin: origin },
    multipart,
    maxRedirects: 0,
  });
  return { done: Boolean(answer.headers()["x-action-redirect"]) || answer.status() === 303, text: await answer.text() };
}

const inside = () => actions().filter((a) => a.name !== "akses#masuk");
/** A record of the own office to try on, a pelanggaran if there is one. */
const target = async (status: string): Promise<Target> =>
  (
    await query<Target>(
      `select id, versi, jenis from catatan where kantor_kode = '64.08' and status = $1::status
        order by jenis = 'pelanggaran' desc, dibuat_pada, id limit 1`,
      [status],
    )
  )[0] as Target;

test("without a session every action asks to sign in, and does nothing", async ({ request }) => {
  const form = parts(await target("divalidasi"), randomUUID());
  for (const a of inside()) {
    const { done, text } = await call(request, a, form);
    expect([done, text.includes('"masukLagi":true')], a.name).toEqual([false, true]);
    expect(text, "isian sampai di aksi").toContain('"judul":"Aparatur mengunggah dukungan');
  }
});

for (const fungsi of FUNGSI)
  test(`${fungsi} does nothing that is not theirs`, async ({ context }) => {
    const surel = `kewenangan.${fungsi}@contoh.bawaslu`;
    const [who] = await query<{ id: string }>(
      `insert into pengguna (surel, nama, sandi_hash, sandi_sementara) values ($1, $1, 'x', false)
       on conflict (surel) do update set nama = excluded.nama returning id`,
      [surel],
    );
    const id = who?.id ?? "";
    await query(
      "insert into tugas (pengguna_id, fungsi, kantor_kode) values ($1, $2::fungsi, '64.08') on conflict do nothing",
      [id, fungsi],
    );
    await signIn(context, `kewenangan.${fungsi}`);
    const forbidden = inside().filter((a) => !TABLE[a.name]?.boleh.includes(fungsi));
    expect(forbidden.length).toBeGreaterThan(5);
    for (const status of ["dikirim", "divalidasi"])
      for (const a of forbidden) {
        const { done, text } = await call(context.request, a, parts(await target(status), id));
        expect(done, `${a.name} pada ${status}: ${text.slice(0, 200)}`).toBe(false);
        expect(text, a.name).not.toContain('"masukLagi":true');
      }
    expect(await query("select verba from jejak where pelaku = $1", [id])).toEqual([]);
    expect(await query("select from catatan where dibuat_oleh = $1 or divalidasi_oleh = $1", [id])).toEqual([]);
    expect(await query("select from pengguna where surel like $1", [`${id}%`])).toEqual([]);
  });

test("the same call does something for who may: the table above is not about dead letters", async ({ context }) => {
  await signIn(context, "operator.kutim");
  const a = actions().find((x) => x.name === "catatan#simpanCatatan") as Action;
  const { id: _, versi: __, ...form } = parts(await target("divalidasi"), "x");
  const { done, text } = await call(context.request, a, {
    ...form,
    jenis: "pelanggaran",
    judul: "Dikirim tanpa halaman",
  });
  expect(done, text.slice(0, 500)).toBe(true);
});
