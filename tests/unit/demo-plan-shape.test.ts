import { beforeAll, describe, expect, test } from "vitest";
import { urutanHari } from "@/lib/catatan/periksa";
import { halanganLangkah, langkahDari } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { keIsian } from "@/lib/jenis/fields";
import type { Regime } from "@/lib/rujukan/schema";
import { loadAreas } from "@/prisma/seed/areas";
import { PENYELENGGARAAN, TAHAPAN } from "@/prisma/seed/elections";
import { AKHIR } from "@/prisma/seed/plan/days";
import { type Plan, plan } from "@/prisma/seed/plan/plan";
import type { Entry, Rincian } from "@/prisma/seed/plan/record";
import { all, rincianOn, select, stepsOf, thePlan } from "@/tests/support/plan";

let p: Plan;
let entries: Entry[];
beforeAll(async () => {
  p = await thePlan();
  entries = all(p);
}, 60_000);

const wrong = (fault: (e: Entry) => unknown) => entries.filter((e) => fault(e)).map((e) => e.kunci);
const regime = (e: Entry) =>
  (PENYELENGGARAAN.find((x) => x.kode === e.penyelenggaraan)?.regime ?? "non_tahapan") as Regime;

describe("setiap catatan contoh seperti yang lolos dari formulir", () => {
  const refused = (e: Entry, rincian: Rincian) => {
    const isian = Object.fromEntries(Object.entries(rincian).map(([name, value]) => [name, keIsian(value)]));
    return DAFTAR[e.jenis].rincian.safeParse(isian).error?.issues;
  };
  test("isian awal dan akhir diterima jenisnya, bidangnya lengkap", () => {
    const faults = entries.flatMap((e) => [
      ...(refused(e, e.rincian) ?? []).map((i) => ({ kunci: e.kunci, i })),
      ...(refused(e, rincianOn(e, AKHIR)) ?? []).map((i) => ({ kunci: e.kunci, i })),
    ]);
    expect(faults).toEqual([]);
    const fields = (e: Entry) => Object.keys(DAFTAR[e.jenis].rincian.shape).sort().join();
    expect(wrong((e) => Object.keys(e.rincian).sort().join() !== fields(e))).toEqual([]);
  }, 60_000);
  test("hari berurutan dan sudah terjadi", () => {
    expect(wrong((e) => Object.keys(urutanHari(e.jenis, e.tanggal, rincianOn(e, AKHIR))).length > 0)).toEqual([]);
    expect(wrong((e) => e.tanggal > AKHIR)).toEqual([]);
  });
  test("wilayah di dalam kantor, tahapan milik penyelenggaraannya", () => {
    expect(wrong((e) => e.wilayah !== e.kantor && !e.wilayah.startsWith(`${e.kantor}.`))).toEqual([]);
    const stages = new Map(TAHAPAN.map((t) => [t.kode, t.penyelenggaraan_kode]));
    expect(wrong((e) => stages.get(e.tahapan) !== e.penyelenggaraan)).toEqual([]);
  });
  test("judul dan ringkasan sepanjang yang boleh", () => {
    const summaries = (e: Entry) => e.nasib.flatMap((f) => (f.verba === "terbitkan" ? [f.ringkasan] : []));
    expect(wrong((e) => e.judul.length > 200 || /[{}]/.test(e.judul + String(e.rincian.uraian)))).toEqual([]);
    expect(wrong((e) => summaries(e).some((s) => s.length > 300 || /[{}]|Contoh|undefined/.test(s)))).toEqual([]);
  });
});

describe("langkah", () => {
  test("mengikuti alur jenisnya, menurut hari", () => {
    const byKey = new Map(entries.map((e) => [e.kunci, e]));
    const faults = entries.flatMap((e) => {
      const parent = byKey.get(e.induk ?? "");
      const registered = stepsOf(parent ?? e).find((s) => s.kode === "diregistrasi" || s.kode === "diregister");
      return stepsOf(e).flatMap((s, i, list) => {
        const before = list[i - 1];
        if (!before) return [];
        const law = { regime: regime(e), rincian: rincianOn(e, "9999"), hari: registered?.tanggal ?? e.tanggal };
        const why = halanganLangkah(
          e.jenis,
          list.slice(0, i).map((x) => x.kode),
          s.kode,
          law,
        );
        if (why) return [`${e.kunci}: ${before.kode} lalu ${s.kode}: ${why}`];
        return s.tanggal < before.tanggal ? [`${e.kunci}: ${s.kode} mendahului ${before.kode}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });
  test("hanya menetapkan bidang yang ditanyakannya", () => {
    const faults = entries.flatMap((e) =>
      e.langkah.flatMap((s) => {
        const asked: readonly string[] = DAFTAR[e.jenis].alur[s.kode]?.bidang ?? [];
        return Object.keys(s.rincian ?? {})
          .filter((name) => !asked.includes(name))
          .map((name) => `${e.jenis} ${s.kode}: ${name}`);
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
  test("yang mengakhiri perkara menyebut alasannya", () => {
    const faults = entries.flatMap((e) => {
      const isi = rincianOn(e, AKHIR);
      return stepsOf(e).flatMap((s) =>
        (langkahDari(e.jenis, s.kode)?.wajib ?? []).filter((b) => !isi[b]).map((b) => `${e.kunci} ${s.kode}: ${b}`),
      );
    });
    expect(faults).toEqual([]);
  });
  test("penindakan dibuka dari pelanggaran yang diregistrasi, satu tiap jalur", () => {
    const tracks = entries.filter((e) => e.jenis === "penindakan");
    const keys = new Set(tracks.map((e) => `${e.induk}/${e.rincian.jalur}`));
    expect(keys.size).toBe(tracks.length);
    const parents = new Map(entries.map((e) => [e.kunci, e]));
    expect(
      wrong(
        (e) =>
          e.induk &&
          !stepsOf(parents.get(e.induk) as Entry).some((s) => s.kode === "diregistrasi" && s.tanggal <= e.tanggal),
      ),
    ).toEqual([]);
  });
});

describe("keseluruhan", () => {
  test("kunci dan nomor tidak berulang", () => {
    expect(new Set(entries.map((e) => e.kunci)).size).toBe(entries.length);
    const printed = entries.flatMap((e) =>
      e.jenis === "penindakan" ? [] : [e.nomor, ...e.langkah.map((s) => s.nomor)],
    );
    const numbers = printed.filter((n) => n);
    expect(numbers.length - new Set(numbers).size).toBe(0);
  });
  test("rencana yang sama setiap kali", async () => {
    expect(plan(await loadAreas())).toEqual(p);
  }, 60_000);
  test("ada perkara dengan dua jenis, dan keduanya ditangani sendiri-sendiri", () => {
    const double = select(p, "pelanggaran", "2022-06-14", AKHIR).filter(
      (e) => (rincianOn(e, AKHIR).jenisPelanggaran as string[]).length > 1,
    );
    expect(double.length).toBeGreaterThan(1);
    for (const e of double) expect(entries.filter((t) => t.induk === e.kunci).length).toBe(2);
  });
  test("keempat puluh contoh ada di dalamnya", () => {
    for (const jenis of ["pengawasan", "pencegahan", "pelanggaran", "sengketa"])
      expect(entries.filter((e) => e.kunci.startsWith(`contoh/${jenis}/`) && e.jenis === jenis)).toHaveLength(10);
  });
});
