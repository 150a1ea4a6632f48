import { describe, expect, test } from "vitest";
import { geser } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { kalenderDari, type Libur } from "@/lib/tenggat/clock";
import type { Aturan } from "@/lib/tenggat/schema";
import { type Jalan, type Kasus, selisih, type Tersimpan, type Turunan, turunkan } from "@/lib/tenggat/tenggat";
import { jelaskan } from "@/lib/tenggat/ukur";
import { ATURAN_TENGGAT } from "@/prisma/seed/deadlines";
import { HARI_LIBUR } from "@/prisma/seed/holidays";
import { CALENDAR } from "../support/calendar";

const rules = (regime: string) => (kode: string) => {
  const r = ATURAN_TENGGAT.find((a) => a.kode === kode && a.regime === regime);
  return (
    r &&
    ({
      ...r,
      id: `${regime}/${kode}`,
      hariPertamaBesok: r.hari_pertama_besok,
      cutiBersamaLibur: r.cuti_bersama_libur,
      jamTutup: r.jam_tutup,
      perpanjanganTotal: r.perpanjangan_total,
      perpanjanganDasar: r.perpanjangan_dasar,
    } as unknown as Aturan)
  );
};
const WAY: Jalan = {
  alur: {
    diterima: { lalu: ["kajian_awal"], tenggat: ["batas_lapor", "kajian_awal"], memenuhi: ["batas_lapor"] },
    kajian_awal: {
      lalu: ["kurang", "diregistrasi"],
      tenggat: ["registrasi"],
      memenuhi: ["kajian_awal", "kelengkapan"],
    },
    kurang: { lalu: ["kajian_awal"], tenggat: ["kelengkapan"], memenuhi: ["registrasi"] },
    diregistrasi: { lalu: ["klarifikasi", "pleno"], tenggat: ["penanganan", "pembahasan_1"], memenuhi: ["registrasi"] },
    klarifikasi: { lalu: ["pleno"], tenggat: ["penanganan"] },
    pleno: { lalu: ["selesai"], tenggat: ["penerusan_polri"], memenuhi: ["penanganan"] },
    selesai: { lalu: [] },
  },
  bidang: (kode) => (kode === "batas_lapor" ? "tanggalDiketahui" : undefined),
  berlaku: (kode) => kode !== "pembahasan_1",
};
const steps = (...s: [kode: string, tanggal: string, jam?: string][]) =>
  s.map(([kode, tanggal, jam = null], i) => ({ id: `l${i + 1}`, kode, tanggal, jam }));
const kasus = (langkah: Kasus["langkah"], lain: Partial<Kasus> = {}): Kasus => ({
  regime: "pemilu",
  acuan: "2024-01-29",
  dibatalkan: false,
  rincian: { tanggalDiketahui: "2024-01-22" },
  langkah,
  perpanjangan: [],
  ...lain,
});
const derive = (k: Kasus, calendar = CALENDAR) => turunkan(k, WAY, rules(k.regime), calendar);
const short = (k: Kasus) => derive(k).map((t) => [t.kode, t.mulai, t.jatuhTempo, t.status, t.selesai]);
const WHOLE = steps(["diterima", "2024-01-25"], ["kajian_awal", "2024-01-29"], ["diregistrasi", "2024-01-29"]);

test("steps start and end clocks; a field may hold the start", () => {
  expect(short(kasus(WHOLE))).toEqual([
    ["batas_lapor", "2024-01-22", "2024-01-31", "dipenuhi", "2024-01-25"],
    ["kajian_awal", "2024-01-25", "2024-01-29", "dipenuhi", "2024-01-29"],
    ["registrasi", "2024-01-29", "2024-01-30", "dipenuhi", "2024-01-29"],
    ["penanganan", "2024-01-29", "2024-02-07", "berjalan", null],
  ]);
});

test("a clock that runs is not started again; one that ended may start anew", () => {
  const lagi = steps(
    ["diterima", "2024-01-25"],
    ["kajian_awal", "2024-01-26"],
    ["kurang", "2024-01-26"],
    ["kajian_awal", "2024-01-30"],
  );
  expect(short(kasus(lagi)).filter(([kode]) => kode === "registrasi")).toEqual([
    ["registrasi", "2024-01-26", "2024-01-29", "dipenuhi", "2024-01-26"],
    ["registrasi", "2024-01-30", "2024-01-31", "berjalan", null],
  ]);
  const ulang = short(kasus([...WHOLE, { id: "l4", kode: "klarifikasi", tanggal: "2024-02-01", jam: null }]));
  expect(ulang.filter(([kode]) => kode === "penanganan")).toHaveLength(1);
});

describe("late is after the longest that the rule allows", () => {
  const pleno = (tanggal: string, lain: Partial<Kasus> = {}) =>
    short(kasus([...WHOLE, { id: "l4", kode: "pleno", tanggal, jam: null }], lain)).find(
      ([kode]) => kode === "penanganan",
    );
  test.each([
    ["2024-02-07", "dipenuhi"],
    ["2024-02-08", "dipenuhi"], // within the fourteen
    ["2024-02-21", "dipenuhi"],
    ["2024-02-22", "lewat"],
  ])("%s: %s", (hari, status) => expect(pleno(hari)?.[3]).toBe(status));

  test("an extension moves the end to the total, once it was asked for in time", () => {
    expect(pleno("2024-02-20", { perpanjangan: [{ kode: "penanganan", tanggal: "2024-02-07" }] })?.[2]).toBe(
      "2024-02-21",
    );
    expect(pleno("2024-02-20", { perpanjangan: [{ kode: "penanganan", tanggal: "2024-02-08" }] })?.[2]).toBe(
      "2024-02-07",
    );
    const pilkada = kasus(WHOLE.slice(2), {
      regime: "pemilihan",
      perpanjangan: [{ kode: "penanganan", tanggal: "2024-01-31" }],
    });
    expect(derive(pilkada).find((t) => t.kode === "penanganan")).toMatchObject({
      jatuhTempo: "2024-02-03",
      diperpanjang: "2024-01-31",
    });
  });

  test.each([
    ["15:30", "2024-02-06", "15:30", "dipenuhi"],
    ["15:30", "2024-02-06", "15:31", "lewat"],
    ["15:30", "2024-02-06", undefined, "dipenuhi"],
    [undefined, "2024-02-06", "23:59", "dipenuhi"],
    [undefined, "2024-02-07", "00:01", "lewat"],
  ])("1×24 jam dari %s sampai %s %s: %s", (mulai, hari, selesai, status) => {
    const way: Jalan = { ...WAY, alur: { ...WAY.alur, selesai: { lalu: [], memenuhi: ["penerusan_polri"] } } };
    const k = kasus(steps(["pleno", "2024-02-05", mulai], ["selesai", hari, selesai]));
    expect(turunkan(k, way, rules("pemilu"), CALENDAR)[0]).toMatchObject({ kode: "penerusan_polri", status });
  });
});

test("a right that was not used in its time lapses: nobody is late", () => {
  const way: Jalan = {
    ...WAY,
    alur: {
      putusan: { lalu: ["koreksi", "lanjut"], tenggat: ["koreksi"] },
      koreksi: { lalu: ["lanjut"], memenuhi: ["koreksi"] },
      lanjut: { lalu: ["lanjut"] },
    },
  };
  const after = (kode: string, hari: string) =>
    turunkan(kasus(steps(["putusan", "2024-01-15"], [kode, hari])), way, rules("pemilu"), CALENDAR)[0];
  expect(after("lanjut", "2024-01-18")).toMatchObject({ status: "berjalan" });
  expect(after("lanjut", "2024-01-19")).toMatchObject({ status: "gugur", selesai: "2024-01-18", langkahSelesai: null });
  expect(after("koreksi", "2024-01-18")).toMatchObject({ status: "dipenuhi" });
  expect(after("koreksi", "2024-01-19")).toMatchObject({ status: "lewat" });
});

describe("a sengketa before the courts", () => {
  const court = (regime: "pemilu" | "pemilihan", ...s: Parameters<typeof steps>) =>
    turunkan(
      kasus(steps(["putusan", "2024-10-07"], ["upaya_hukum", "2024-10-09"], ...s), { regime }),
      { alur: DAFTAR.sengketa.alur, bidang: () => undefined, berlaku: () => true },
      rules(regime),
      CALENDAR,
    )
      .filter((t) => !["tindak_lanjut_kpu_sengketa", "upaya_hukum"].includes(t.kode))
      .map((t) => [t.kode, t.mulai, t.jatuhTempo, t.status]);

  test("a suit that was mended is whole from then on: the court's days begin anew, and nobody was late", () => {
    expect(court("pemilihan", ["perbaikan_gugatan", "2024-10-14"], ["putusan_pengadilan", "2024-11-04"])).toEqual([
      ["perbaikan_gugatan", "2024-10-09", "2024-10-14", "dipenuhi"],
      ["putusan_pengadilan", "2024-10-09", "2024-10-30", "gugur"],
      ["putusan_pengadilan", "2024-10-14", "2024-11-04", "dipenuhi"],
      ["kasasi", "2024-11-04", "2024-11-11", "berjalan"],
      ["tindak_lanjut_pengadilan", "2024-11-04", "2024-11-11", "berjalan"],
    ]);
  });

  test("a suit that was whole needs no mending: that right lapses", () => {
    expect(court("pemilu", ["putusan_pengadilan", "2024-11-07"]).slice(0, 2)).toEqual([
      ["perbaikan_gugatan", "2024-10-09", "2024-10-14", "gugur"],
      ["putusan_pengadilan", "2024-10-09", "2024-11-07", "dipenuhi"],
    ]);
  });

  test("with a kasasi KPU waits for the Mahkamah Agung, which has twenty working days", () => {
    const to: Parameters<typeof steps> = [
      ["putusan_pengadilan", "2024-10-30"],
      ["kasasi", "2024-11-04"],
      ["putusan_kasasi", "2024-12-03"],
    ];
    expect(court("pemilihan", ...to).slice(2)).toEqual([
      ["kasasi", "2024-10-30", "2024-11-06", "dipenuhi"],
      ["tindak_lanjut_pengadilan", "2024-10-30", "2024-11-06", "gugur"],
      ["putusan_kasasi", "2024-11-04", "2024-12-03", "dipenuhi"],
      ["tindak_lanjut_pengadilan", "2024-12-03", "2024-12-10", "berjalan"],
    ]);
  });
});

test("where the case ends, or is cancelled, what still runs falls away", () => {
  const tamat = kasus([...WHOLE, ...steps(["selesai", "2024-02-02"]).map((l) => ({ ...l, id: "l4" }))]);
  expect(short(tamat).at(-1)).toEqual(["penanganan", "2024-01-29", "2024-02-07", "gugur", "2024-02-02"]);
  expect(short(kasus(WHOLE, { dibatalkan: true })).at(-1)?.[3]).toBe("gugur");
});

test("a clock into a year without holidays has no day yet, and says why", () => {
  const t = derive(kasus(steps(["diregistrasi", "2026-12-28"])))[0];
  expect(t).toMatchObject({ jatuhTempo: null, halangan: "Kalender libur 2027 belum diisi.", status: "berjalan" });
});

describe("what has to be stored", () => {
  const saved = (k: Kasus, calendar = CALENDAR): Tersimpan[] =>
    derive(k, calendar).map((t, i) => ({ ...t, id: `t${i}`, masukan: t.status === "berjalan" ? t.masukan : null }));
  const extra: Libur = {
    tanggal: "2024-02-05",
    nama: "Cuti bersama baru",
    jenis: "cuti_bersama",
    dasar: "SKB perubahan",
  };
  const more = kalenderDari([...(HARI_LIBUR as Libur[]), extra]);

  test("nothing, when nothing changed", () => {
    expect(selisih(derive(kasus(WHOLE)), saved(kasus(WHOLE)), "2024-02-01")).toEqual({ baru: [], ubah: [] });
    // as JSON gives it back from the database
    const back = JSON.parse(JSON.stringify(saved(kasus(WHOLE)))) as Tersimpan[];
    expect(selisih(derive(kasus(WHOLE)), back, "2024-02-01")).toEqual({ baru: [], ubah: [] });
  });
  test("a new holiday moves what runs and never what is closed", () => {
    const { ubah } = selisih(derive(kasus(WHOLE), more), saved(kasus(WHOLE)), "2024-02-01");
    expect(ubah.map((u) => [u.kode, u.dari, u.jatuhTempo, u.sebab])).toEqual([
      ["penanganan", "2024-02-07", "2024-02-12", "kalender liburnya berubah"],
    ]);
    const closed = kasus([...WHOLE, ...steps(["pleno", "2024-02-07"]).map((l) => ({ ...l, id: "l4" }))]);
    const after = selisih(derive(closed, more), saved(closed), "2024-02-09");
    expect(after.ubah.filter((u) => u.status !== "berjalan")).toEqual([]);
  });
  test("a step that was taken back opens its clock again; what it had started falls away and is kept", () => {
    const before = saved(kasus([...WHOLE, ...steps(["pleno", "2024-02-07"]).map((l) => ({ ...l, id: "l4" }))]));
    const { baru, ubah } = selisih(derive(kasus(WHOLE)), before, "2024-02-08");
    expect(baru).toEqual([]);
    // of a closed clock its row alone knows what it was counted from; one that runs again says it anew
    expect(ubah[0]?.masukan).toMatchObject({ satuan: "hari_kerja" });
    expect(ubah.map((u) => [u.kode, u.status, u.selesai])).toEqual([
      ["penanganan", "berjalan", null],
      ["penerusan_polri", "gugur", "2024-02-08"],
    ]);
  });
  test("a stored day explains itself from its own inputs, whatever the calendar says now", () => {
    for (const t of derive(kasus(WHOLE), more)) {
      const h = jelaskan(JSON.parse(JSON.stringify(t)));
      expect(h?.jatuhTempo).toBe(t.jatuhTempo);
      expect(h?.hari.every((x, i) => x.tanggal === geser(t.mulai, i + 1))).toBe(true);
    }
    const moved = derive(kasus(WHOLE), more).find((t) => t.kode === "penanganan") as Turunan;
    expect(jelaskan(moved)?.hari.find((h) => h.tanggal === extra.tanggal)).toMatchObject({ ke: null, libur: [extra] });
  });
});
