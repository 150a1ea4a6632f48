import { beforeAll, describe, expect, test, vi } from "vitest";
import { useDatabase } from "../support/database";
import { type Cast, enter, makeCast, walk } from "../support/journey";
import { paperDesk, readPaper as read } from "../support/papers";

const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));
const ask = paperDesk(viewer, await import("@/app/api/surat/[catatan]/[surat]/route"));

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

describe("each paper says what it is for", () => {
  test("a finding", async () => {
    const at = await enter(cast, "pelanggaran", { sumber: "temuan" });
    const { semua } = await read(await ask(cast.operator, at.id, "formulir_temuan"));
    expect(semua).toMatch(
      /Formulir Model B\.2.*FORMULIR TEMUAN.*Nomor: \d{3}\/Reg\/TM\/PL\/Kab\/23\.09\/I\/2024.*Penemu,/,
    );
  });

  test("the status of a report: what the pleno found, in a Pemilihan with its own code", async () => {
    const pilkada = {
      penyelenggaraanKode: "PILKADA-2024",
      tahapanKode: "K24-B6-KAMPANYE",
      tanggalDiterima: "2024-10-10",
    };
    const at = await walk(
      cast.verifikator,
      await enter(cast, "pelanggaran", { ...pilkada, sumber: "temuan" }),
      ["klarifikasi", "2024-10-11"],
      ["kajian", "2024-10-12"],
      ["pleno", "2024-10-12", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }],
    );
    const { semua } = await read(await ask(cast.operator, at.id, "pemberitahuan_status"));
    expect(semua).toMatch(
      /A\.17.*PEMBERITAHUAN TENTANG STATUS TEMUAN.*Dihentikan.*bukan pelanggaran.*Ketua Bawaslu Kabupaten Kutai Timur/,
    );
    expect(semua).not.toContain("disampaikan kepada pelapor");
  });

  test("an LHP: six blocks, no letterhead", async () => {
    const at = await enter(cast, "pengawasan", { nomor: "007/LHP/PM.01.02/23.09/01/2024" });
    const { semua } = await read(await ask(cast.operator, at.id, "lhp"));
    expect(semua).toMatch(
      /LAPORAN HASIL PENGAWASAN PEMILU.*Nomor: 007\/LHP.*I\. Data.*II\. Keg.*III\. Ur.*IV\. Inf.*V\. Inf.*VI\. Tin/,
    );
    expect(semua).not.toContain("BADAN PENGAWAS");
  });

  test("the receipt of an application: what was handed in, no code that is not certain", async () => {
    const at = await enter(cast, "sengketa");
    const { semua } = await read(await ask(cast.operator, at.id, "tanda_terima_permohonan"));
    expect(semua).toMatch(/TANDA TERIMA PERMOHONAN.*Partai politik.*15\/PL\.01\/BA\/2024.*Surat kuasa khusus/);
    expect(semua).not.toMatch(/PSPP|Formulir Model/);
  });
});
