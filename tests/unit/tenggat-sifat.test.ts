import { expect, test } from "vitest";
import { geser, hariPekan } from "@/lib/format";
import { hitung, kalenderDari, type Libur } from "@/lib/tenggat/clock";
import { HARI_LIBUR } from "@/prisma/seed/holidays";
import { CALENDAR, calendarDays, ruleOf, workingDays } from "../support/calendar";
import { fc } from "../support/seed";

const LIBUR = HARI_LIBUR as Libur[];
// starts and lengths that stay inside the years whose holidays are known
const start = fc.integer({ min: 0, max: 1150 }).map((n) => geser("2023-01-01", n));
const length = fc.integer({ min: 1, max: 60 });
const free = fc.boolean();
const due = (hari: string, u: Parameters<typeof hitung>[1], calendar = CALENDAR) => hitung({ hari }, u, calendar);

test("a later start or a longer clock never ends earlier", () => {
  fc.assert(
    fc.property(start, fc.nat(30), length, fc.nat(20), free, (hari, later, lama, more, cuti) => {
      for (const rule of [workingDays, calendarDays]) {
        const now = due(hari, rule(lama, cuti)).jatuhTempo;
        expect(due(geser(hari, later), rule(lama, cuti)).jatuhTempo >= now).toBe(true);
        expect(due(hari, rule(lama + more, cuti)).jatuhTempo >= now).toBe(true);
      }
      expect(due(hari, workingDays(lama, cuti)).jatuhTempo >= due(hari, calendarDays(lama)).jatuhTempo).toBe(true);
    }),
  );
});

test("working days never end on a day that is none", () => {
  fc.assert(
    fc.property(start, length, free, (hari, lama, cuti) => {
      const { jatuhTempo } = due(hari, workingDays(lama, cuti));
      const libur = LIBUR.filter((l) => l.tanggal === jatuhTempo && (cuti || l.jenis === "libur_nasional"));
      expect(libur).toEqual([]);
      expect([0, 6]).not.toContain(hariPekan(jatuhTempo));
    }),
  );
});

test("the explanation is every day from the first to the last, and counts as many as were asked", () => {
  fc.assert(
    fc.property(start, length, free, fc.constantFrom(workingDays, calendarDays), (hari, lama, cuti, rule) => {
      const h = due(hari, rule(lama, cuti));
      expect(h.hari.filter((x) => x.ke !== null).map((x) => x.ke)).toEqual(
        Array.from({ length: lama }, (_, i) => i + 1),
      );
      expect(h.hari.map((x) => x.tanggal)).toEqual(h.hari.map((_, i) => geser(hari, i + 1)));
      expect(h.hari.at(-1)).toMatchObject({ tanggal: h.jatuhTempo, ke: lama });
    }),
  );
});

test("counted again it is the same, also from its own explanation's holidays alone", () => {
  fc.assert(
    fc.property(start, length, free, (hari, lama, cuti) => {
      const once = due(hari, workingDays(lama, cuti));
      expect(due(hari, workingDays(lama, cuti))).toEqual(once);
      const own = { libur: kalenderDari(once.hari.flatMap((x) => x.libur)).libur, tahun: CALENDAR.tahun };
      expect(due(hari, workingDays(lama, cuti), own)).toEqual(once);
    }),
  );
});

test("one more holiday moves an end only later, and only where it falls inside on a working day", () => {
  fc.assert(
    fc.property(start, length, fc.nat(90), (hari, lama, at) => {
      const before = due(hari, workingDays(lama));
      const extra: Libur = { tanggal: geser(hari, at), nama: "Cuti bersama baru", jenis: "cuti_bersama", dasar: null };
      const after = due(hari, workingDays(lama), kalenderDari([...LIBUR, extra]));
      const inside = before.hari.some((x) => x.tanggal === extra.tanggal && x.ke !== null);
      expect(after.jatuhTempo > before.jatuhTempo).toBe(inside);
      if (!inside) expect(after.jatuhTempo).toBe(before.jatuhTempo);
    }),
  );
});

test("Pilkada runs in calendar days through Idulfitri, Pemilu waits", () => {
  const idulfitri = { "2023": "2023-04-22", "2024": "2024-04-10", "2025": "2025-03-31", "2026": "2026-03-21" };
  for (const raya of Object.values(idulfitri))
    for (let before = 1; before <= 6; before++) {
      const hari = geser(raya, -before);
      expect(due(hari, ruleOf("pemilihan", "penanganan")).jatuhTempo).toBe(geser(hari, 3));
      expect(due(hari, ruleOf("pemilihan", "penanganan", { total: true })).jatuhTempo).toBe(geser(hari, 5));
      expect(due(hari, ruleOf("pemilu", "penanganan")).jatuhTempo > geser(raya, 3)).toBe(true);
    }
});
