import { describe, expect, test } from "vitest";
import { hariWita, jamWita } from "@/lib/format";
import { hitung } from "@/lib/tenggat/clock";
import examples from "@/prisma/seed/data/examples.json";
import { CALENDAR, calendarDays, hours, ruleOf, workingDays } from "../support/calendar";

// What domain.md itself computed: 2.7's table, and the batas_* columns of 11.3 and 11.4.
const due = (hari: string, u: Parameters<typeof hitung>[1]) => hitung({ hari }, u, CALENDAR).jatuhTempo;

test.each([
  ["2024-01-29", workingDays(14), "2024-02-21"],
  ["2024-02-07", workingDays(2), "2024-02-13"],
  ["2024-04-03", workingDays(2), "2024-04-05"],
  ["2024-04-03", workingDays(14), "2024-05-02"],
  ["2024-10-13", calendarDays(3), "2024-10-16"],
  ["2024-10-13", calendarDays(5), "2024-10-18"],
] as const)("2.7: %s, %o → %s", (mulai, u, jatuh) => {
  expect(due(mulai, u)).toBe(jatuh);
});

const regimeOf = (penyelenggaraan: string) => (penyelenggaraan.startsWith("PEMILU") ? "pemilu" : "pemilihan");
type Maybe = string | null | undefined;
type Row = [what: string, mulai: Maybe, regime: string, kode: string, total: boolean, batas: Maybe];

const pelanggaran = examples.pelanggaran.flatMap((p, i): Row[] => {
  const regime = regimeOf(p.penyelenggaraan);
  const sidang = p.jenis_pelanggaran === "administratif" && regime === "pemilu";
  const kode = sidang ? "sidang_administratif" : "penanganan";
  const lapor = p.sumber === "temuan" ? "tetapkan_temuan" : "batas_lapor";
  const awal = "batas_kajian_awal" in p ? (p.batas_kajian_awal as string | null) : null;
  return [
    [`11.3 no. ${i + 1} lapor`, p.tgl_diketahui, regime, lapor, false, p.batas_penyampaian_atau_pleno],
    [`11.3 no. ${i + 1} kajian awal`, p.tgl_disampaikan_atau_pleno, regime, "kajian_awal", false, awal],
    [`11.3 no. ${i + 1} penanganan`, p.tgl_registrasi, regime, kode, false, p.batas_penanganan],
    [`11.3 no. ${i + 1} paling lama`, p.tgl_registrasi, regime, kode, !sidang, p.batas_penanganan_maks],
  ];
});
const sengketa = examples.sengketa.flatMap((s, i): Row[] => {
  const regime = regimeOf(s.penyelenggaraan);
  const putus = s.jenis_sengketa === "antarpeserta" ? "acara_cepat_antarpeserta" : "putusan_sengketa";
  return [
    [`11.4 no. ${i + 1} permohonan`, s.tgl_objek, regime, "permohonan", false, s.batas_permohonan],
    [`11.4 no. ${i + 1} mediasi`, s.tgl_register, regime, "mediasi", false, s.batas_mediasi_atau_musyawarah_tertutup],
    [`11.4 no. ${i + 1} putusan`, s.tgl_register, regime, putus, false, s.batas_putusan],
  ];
});
const rows = [...pelanggaran, ...sengketa].filter((r) => r[1] && r[5]);

test("the examples are many", () => expect(rows.length).toBeGreaterThan(50));
test.each(rows)("%s: dari %s, %s %s", (_, mulai, regime, kode, total, batas) => {
  expect(due(mulai as string, ruleOf(regime, kode, { total }))).toBe(batas);
});

describe("the day of an event is the day in WITA, wherever its clock hung (B11)", () => {
  // counted by another program: start, 2 working days, 14, 2 where cuti bersama count, 3 calendar days
  const TABLE: Record<string, [string, string, string, string]> = {
    "2024-02-06": ["2024-02-12", "2024-02-29", "2024-02-09", "2024-02-09"],
    "2024-02-07": ["2024-02-13", "2024-03-01", "2024-02-12", "2024-02-10"],
    "2024-02-08": ["2024-02-13", "2024-03-01", "2024-02-12", "2024-02-11"],
    "2024-04-04": ["2024-04-16", "2024-05-03", "2024-04-08", "2024-04-07"],
    "2024-04-05": ["2024-04-17", "2024-05-06", "2024-04-09", "2024-04-08"],
    "2024-04-06": ["2024-04-17", "2024-05-06", "2024-04-09", "2024-04-09"],
    "2024-02-12": ["2024-02-15", "2024-03-04", "2024-02-15", "2024-02-15"],
    "2024-02-13": ["2024-02-16", "2024-03-05", "2024-02-16", "2024-02-16"],
    "2024-02-14": ["2024-02-16", "2024-03-05", "2024-02-16", "2024-02-17"],
    "2025-08-14": ["2025-08-19", "2025-09-04", "2025-08-18", "2025-08-17"],
    "2025-08-15": ["2025-08-20", "2025-09-08", "2025-08-19", "2025-08-18"],
    "2025-08-16": ["2025-08-20", "2025-09-08", "2025-08-19", "2025-08-19"],
    "2023-12-28": ["2024-01-02", "2024-01-18", "2024-01-02", "2023-12-31"],
    "2023-12-29": ["2024-01-03", "2024-01-19", "2024-01-03", "2024-01-01"],
    "2023-12-30": ["2024-01-03", "2024-01-19", "2024-01-03", "2024-01-02"],
  };
  const RULES = [workingDays(2), workingDays(14), workingDays(2, false), calendarDays(3)];
  // zone, hour there → days from it in WITA, hour in WITA
  const CLOCKS = [
    ["+07:00", "23:59:59", 1, "00.59 WITA"],
    ["+07:00", "00:00:00", 0, "01.00 WITA"],
    ["+08:00", "23:59:59", 0, "23.59 WITA"],
    ["+08:00", "00:00:00", 0, "00.00 WITA"],
    ["+09:00", "23:59:59", 0, "22.59 WITA"],
    ["+09:00", "00:00:00", -1, "23.00 WITA"],
  ] as const;
  const starts = Object.keys(TABLE);
  const table = [1, 4, 7, 10, 13].flatMap((base) =>
    CLOCKS.flatMap(([zone, hour, moved, wita]) =>
      RULES.map((u, n) => [`${starts[base]}T${hour}${zone}`, n, starts[base + moved] as string, u, wita] as const),
    ),
  );
  test("120 rows", () => expect(table.length).toBeGreaterThanOrEqual(120));
  test.each(table)("%s, aturan %i", (saat, n, hari, u, wita) => {
    const instant = new Date(saat);
    expect(hariWita(instant)).toBe(hari);
    expect(due(hariWita(instant), u)).toBe(TABLE[hari]?.[n]);
    const jam = wita.slice(0, 5).replace(".", ":");
    const sehari = hitung({ hari, jam }, hours(24), CALENDAR);
    // from midnight a day lasts until midnight, which is still the same day's end
    expect(sehari.jatuhTempo).toBe(jam === "00:00" ? hari : due(hari, calendarDays(1)));
    expect(jamWita(sehari.jam ?? "24:00")).toBe(jam === "00:00" ? "24.00 WITA" : wita);
  });
});
