import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TenggatKartu } from "@/components/catatan/tenggat";
import { ukur } from "@/lib/tenggat/ukur";
import { CALENDAR, ruleOf } from "../support/calendar";

// The card of clocks of a case that a kordiv opens, on a day.
const RULE = ruleOf("pemilu", "penanganan");
type Props = Parameters<typeof TenggatKartu>[0];
const card = (hari: string) => {
  const aturan = { ...RULE, id: "a", perpanjanganTotal: 14, perpanjanganDasar: "Keterangan tambahan" };
  const t = {
    ...ukur({ hari: "2024-01-29", jam: null }, aturan as unknown as Parameters<typeof ukur>[1], CALENDAR, false),
    ...{ id: "t", kode: "penanganan", nama: "Penanganan", status: "berjalan", mulai: "2024-01-29", mulaiJam: null },
    ...{ diperpanjang: null, selesai: null, hak: false, kepastian: "pasti", perpanjanganDasar: "Keterangan tambahan" },
    ...{ langkah: "diregistrasi", mulaiDari: "Registrasi", dasarHukum: "Pasal 454", alasan: null, geser: [] },
  };
  const minta = { simpan: async () => ({}), jenis: "pelanggaran", catatanId: "c" } as unknown as Props["minta"];
  const tenggat = [t] as unknown as Props["tenggat"];
  return renderToStaticMarkup(<TenggatKartu tenggat={tenggat} alur={{}} hari={hari} minta={minta} />);
};
const day = (html: string) => /name="tanggal"[^>]*/.exec(html)?.[0] ?? "";

test("what was asked for in time can be recorded after the due day too; its day is asked for then", () => {
  // due on 7 February
  const before = card("2024-02-06");
  expect(before).toContain("Minta keterangan tambahan");
  expect(before).toContain("diminta paling lambat 7 Februari 2024");
  expect(day(before)).toContain('value="2024-02-06"');
  const after = card("2024-02-20");
  expect(after).toContain("Minta keterangan tambahan");
  expect(day(after)).not.toContain("2024-02-20");
});
