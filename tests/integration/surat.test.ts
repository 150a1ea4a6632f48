import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { batalkanBerkas, terima } from "@/lib/berkas/commands";
import type { Kategori } from "@/lib/berkas/schema";
import { batalkan } from "@/lib/catatan/commands";
import { periksaRantai } from "@/lib/jejak/queries";
import { catatPihak } from "@/lib/pihak/commands";
import { type PihakBaru, tanpaRincian } from "@/lib/pihak/schema";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast } from "../support/journey";
import { paperDesk, readPaper as read, SITUS } from "../support/papers";
import { traced } from "../support/trace";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
const { GET, POST } = await import("@/app/api/surat/[catatan]/[surat]/route");
const ask = paperDesk(viewer, { GET, POST });

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
beforeEach(() => viewer.mockReset());

const PERSON = {
  nama: "Kenari Uji Pelapor",
  nik: "6408014501900001",
  telepon: "+6281234567890",
  alamat: "Jalan Kenari Uji 12",
  tempatLahir: "Bengalon",
  tanggalLahir: "1990-01-05",
  jenisKelamin: "perempuan",
  pekerjaan: "Guru",
} as const;
const CANARIES = ["Kenari", "640801", "81234567890", "Bengalon", "Guru"];
const person = (catatanId: string, over: Partial<PihakBaru> = {}) =>
  catatPihak(cast.operator, { ...tanpaRincian, ...PERSON, catatanId, kunci: key(), peran: "pelapor", ...over });

async function reported(): Promise<At & { kode: string }> {
  const at = await enter(cast, "pelanggaran", { bukti: "1. Tangkapan layar\n2. Cakram berisi video" });
  return { ...at, kode: (await person(at.id)).kode };
}

describe("a paper with code names", () => {
  test("says what the case says and nothing of the vault, needs no reason and leaves no trace", async () => {
    const at = await reported();
    await db.query("update kantor set alamat = 'Jalan Uji 9' where kode = '64.08'");
    const before = await db.query("select no from jejak");
    const res = await ask(cast.operator, at.id, "formulir_laporan");
    expect(Object.fromEntries(res.headers)).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "private, no-store",
      "content-disposition": expect.stringMatching(/^attachment; filename="formulir-laporan-[A-Za-z0-9.-]+\.pdf"$/),
    });
    const { semua, info, raw } = await read(res);
    for (const said of [
      "Formulir Model B.1",
      "BADAN PENGAWAS PEMILIHAN UMUM",
      "KABUPATEN KUTAI TIMUR",
      "Jalan Uji 9",
      "FORMULIR LAPORAN",
      "Nomor: 001/LP/PL/Kab/23.09/I/2024",
      at.kode,
      "tersimpan di brankas",
      "Aparatur mengunggah dukungan di media sosial",
      "Rabu, 10 Januari 2024",
      "Jumat, 12 Januari 2024",
      "Tangkapan layar",
      "Cakram berisi video",
      "Terlapor membagikan ajakan memilih",
      "Sangatta, 15 Januari 2024",
      "Halaman 1 dari 2",
    ])
      expect(semua).toContain(said);
    for (const canary of CANARIES) expect(semua + JSON.stringify(info)).not.toContain(canary);
    expect(semua).not.toMatch(/rahasia|DATA CONTOH/);
    expect(info.Title).toMatch(/^Formulir laporan/);
    expect(raw).toContain("/Lang (id-ID)");
    expect(await db.query("select no from jejak")).toEqual(before);
  });

  test("the receipt lists the files that came with the report, not what the office made of it nor what was cancelled", async () => {
    const at = await reported();
    const bare = await read(await ask(cast.operator, at.id, "tanda_terima_laporan"));
    expect(bare.semua).toContain("Cakram berisi video");
    expect(bare.semua).not.toContain("SHA-256");
    const put = async (nama: string, kategori: Kategori, digit: string) => {
      const id = randomUUID();
      const isi = { mime: "application/pdf", ukuran: 1_536_000, sha256: digit.repeat(64) };
      await terima(cast.operator, id, { catatanId: at.id, langkahId: null, kategori, nama }, isi);
      return id;
    };
    await put("Tangkapan layar.pdf", "alat_bukti", "a");
    await put(`${"p".repeat(200)}.pdf`, "dokumentasi", "b");
    await put("Putusan.pdf", "putusan", "c");
    await batalkanBerkas(cast.operator, await put("Salah unggah.pdf", "surat", "d"), "Salah unggah.", key());
    const { semua } = await read(await ask(cast.operator, at.id, "tanda_terima_laporan"));
    for (const said of ["1 Tangkapan layar.pdf Alat bukti 1,5 MB", "a".repeat(16), "Dokumentasi", "b".repeat(16)])
      expect(semua).toContain(said);
    for (const not of ["a".repeat(17), "Putusan.pdf", "Salah unggah"]) expect(semua).not.toContain(not);
  });

  test.each([
    ["", 595.28, 841.89],
    ["?ukuran=a4", 595.28, 841.89],
    ["?ukuran=f4", 609.45, 935.43],
  ])("on paper of its size: %s", async (query, w, h) => {
    const at = await enter(cast, "pengawasan");
    const { width, height } = await read(await ask(cast.operator, at.id, "lhp", { query }));
    expect([width, height].map(Math.round)).toEqual([w, h].map(Math.round));
  });

  test("is marked on every page where the portal is a demo; long texts and many parties go over pages whole", async () => {
    const uraian = Array.from({ length: 260 }, (_, n) => `Kalimat ke-${n + 1} dari uraian yang panjang sekali.`).join(
      " ",
    );
    const at = await enter(cast, "pelanggaran", { uraian: `${uraian}\n${"x".repeat(300)}` });
    for (let n = 0; n < 12; n++)
      await person(at.id, {
        peran: "saksi",
        nik: null,
        telepon: null,
        nama: `Saksi ${"Panjang  ".repeat(20)}${String.fromCharCode(65 + n)}${n}`.trim(),
      });
    await db.query("insert into pengaturan values ('demo', 'ya')");
    try {
      const form = { ukuran: "a4", alasan: "Berkas sidang" };
      const { halaman } = await read(await ask(cast.operator, at.id, "formulir_laporan", { form }));
      expect(halaman.length).toBeGreaterThan(3);
      for (const [n, h] of halaman.entries()) {
        expect(h).toContain("DATA CONTOH");
        expect(h).toContain(`Halaman ${n + 1} dari ${halaman.length}`);
      }
      const semua = halaman
        .map((h) => h.replace(/^DATA CONTOH\D*RESMI | Bawaslu Kabupaten Kutai Timur · \S+ · .*$/g, ""))
        .join(" ");
      for (let n = 1; n <= 260; n++) expect(semua, `kalimat ${n}`).toContain(`Kalimat ke-${n} dari`);
      for (let n = 0; n < 12; n++) expect(semua).toContain(`${String.fromCharCode(65 + n)}${n}`);
      expect(semua).not.toMatch(/Panjang-/);
      expect(halaman.at(-1)).toMatch(/Pelapor,/);
    } finally {
      await db.query("delete from pengaturan where kunci = 'demo'");
    }
  }, 60_000);
});

describe("a paper with names", () => {
  test("opens the vault with a reason: one link, in which no name stands", async () => {
    const at = await reported();
    await person(at.id, {
      peran: "terlapor",
      nik: null,
      telepon: null,
      alamat: null,
      nama: "Žofie Nguyễn Đặng Петрова",
    });
    const form = { ukuran: "f4", alasan: "Permintaan kordiv untuk rapat pleno" };
    const { hasil, link } = await traced(db, () => ask(cast.operator, at.id, "tanda_terima_laporan", { form }));
    const { semua } = await read(hasil);
    expect(semua).toContain("Kenari Uji Pelapor");
    expect(semua).toContain("+6281234567890");
    expect(semua).toContain("memuat identitas, rahasia");
    expect(link).toMatchObject({
      pelaku: cast.operator.id,
      verba: "buka_identitas",
      sasaran: at.id,
      rincian: { surat: "tanda_terima_laporan", alasan: form.alasan, pihak: expect.stringContaining(at.kode) },
    });
    for (const canary of CANARIES) expect(JSON.stringify(link)).not.toContain(canary);
    const b1 = await read(await ask(cast.operator, at.id, "formulir_laporan", { form }));
    for (const said of [
      "Bengalon, 5 Januari 1990",
      "Perempuan",
      "Guru",
      "Jalan Kenari Uji 12",
      "Žofie Nguyễn Đặng Петрова",
    ])
      expect(b1.semua).toContain(said);
  });

  test("is refused without a reason, with one that names somebody, and where nobody is in the vault; a form goes back to its page", async () => {
    const at = await reported();
    const empty = await enter(cast, "pelanggaran");
    const before = await db.query("select no from jejak");
    for (const [id, alasan, said] of [
      [at.id, "  ", "Wajib diisi."],
      [at.id, "Surat untuk Kenari Uji Pelapor", "memuat"],
      [empty.id, "Rapat pleno", "belum punya pihak"],
    ] as const) {
      const res = await ask(cast.operator, id, "formulir_laporan", { form: { alasan } });
      expect(res.status).toBe(422);
      expect(await res.text()).toContain(said);
      const page = await ask(cast.operator, id, "formulir_laporan", { form: { alasan }, accept: "text/html,*/*" });
      expect(page.status).toBe(303);
      expect(page.headers.get("location")).toMatch(new RegExp(`^/kerja/pelanggaran/${id}\\?pesan=surat_`));
    }
    expect(await db.query("select no from jejak")).toEqual(before);
  });

  test("is for who may open the vault; another site's form opens nothing", async () => {
    const at = await reported();
    const form = { alasan: "Rapat pleno" };
    expect((await ask(cast.auditor, at.id, "formulir_laporan", { form })).status).toBe(422);
    viewer.mockResolvedValue(cast.operator);
    const url = `${SITUS}/api/surat/${at.id}/formulir_laporan`;
    const headers = { origin: "https://lain.example", host: "localhost" };
    const req = new Request(url, { method: "POST", headers, body: new URLSearchParams(form) });
    const params = Promise.resolve({ catatan: at.id, surat: "formulir_laporan" });
    expect((await POST(req, { params })).status).toBe(403);
  });
});

describe("who gets no paper", () => {
  test("a neighbour, an admin, nobody; a paper that is none, a case that is none, one that is cancelled", async () => {
    const at = await reported();
    for (const orang of [cast.tetangga, cast.admin])
      expect((await ask(orang, at.id, "formulir_laporan")).status).toBe(404);
    expect((await ask(null, at.id, "formulir_laporan")).status).toBe(401);
    for (const surat of ["kajian", "constructor", "__proto__", "../lhp"])
      expect((await ask(cast.operator, at.id, surat)).status).toBe(404);
    for (const id of ["x", "../1", "00000000-0000-4000-8000-000000000000"])
      expect((await ask(cast.operator, id, "formulir_laporan")).status).toBe(404);
    expect((await ask(cast.operator, at.id, "formulir_laporan", { query: "?ukuran=a3" })).status).toBe(422);
    for (const surat of ["formulir_temuan", "pemberitahuan_status", "lhp"])
      expect((await ask(cast.operator, at.id, surat)).status).toBe(422);
    await batalkan(cast.verifikator, at.id, at.versi, "Ganda.", key());
    expect((await ask(cast.operator, at.id, "formulir_laporan")).status).toBe(422);
  });
});

test("after all this the chain holds", async () => {
  expect((await periksaRantai()).cacat).toEqual([]);
});
