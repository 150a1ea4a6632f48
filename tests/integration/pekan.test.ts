import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { hariPekanDalam, senin } from "@/lib/angka/bulan";
import { MAKS_PEKAN, pekanan } from "@/lib/angka/pekan";
import { angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { semua } from "@/lib/catatan/queries";
import { asViewer } from "@/lib/db";
import { geser, hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { terimaLimpahan } from "@/lib/pelimpahan/commands";
import { useDatabase } from "../support/database";
import { crews, handOver, receipt, studied } from "../support/handover";
import { fillRecords } from "../support/records";

const db = useDatabase();
type Tanya = Omit<Filter, "jenis"> & { per: string };
const viewers: Orang[] = [];

beforeAll(async () => {
  await fillRecords(db, ["64", "64.08", "64.72"], 15, "pekan");
  const c = await crews(db);
  // received in one week, taken over by another office two weeks later
  const kasus = await studied(c.kutim, { tanggalDiterima: "2024-01-15" });
  const id = await handOver(c.kutim.verifikator, kasus);
  await terimaLimpahan(c.provinsi.verifikator, id, receipt("2024-01-31"), randomUUID());
  viewers.push(c.pimpinan, c.kutim.verifikator, c.provinsi.verifikator);
}, 300_000);

async function baris(orang: Orang, f: Filter): Promise<number> {
  let n = 0;
  for await (const halaman of semua(orang, { ...f, status: "divalidasi" }, 10_000)) n += halaman.length;
  return n;
}

const tanya: Tanya[] = [
  { per: "2024-06-30", dimensi: {} },
  { per: "2024-01-24", dimensi: {} },
  { per: "2024-06-30", kantor: "64", dimensi: {} },
  { per: "2024-06-30", kantor: "64.08", dimensi: {} },
  { per: "2024-05-08", dari: "2024-01-10", penyelenggaraan: "PEMILU-2024", dimensi: {} },
  { per: "2024-06-30", dimensi: {}, diketahui: hariIni() },
  { per: "2024-06-30", dimensi: {}, diketahui: "2001-01-01" },
];

test.each(tanya)(
  "each week has as many records as its list, and all of them the period's total: %o",
  async (f) => {
    let jumlah = 0;
    for (const orang of viewers) {
      const isi = await asViewer(konteks(orang), (tx) => pekanan(tx, orang, [...JENIS], f));
      for (const jenis of JENIS) {
        const milik = isi.filter((p) => p.jenis === jenis);
        // who handed a case over still counts it on the days before, but no longer opens it
        for (const { kunci, n } of orang === viewers[0] ? milik : []) {
          const { dari, per: sampai } = hariPekanDalam(kunci, f.dari, f.per);
          expect(await baris(orang, { ...f, jenis: jenis as Jenis, dari, sampai }), `${jenis} ${kunci}`).toBe(n);
        }
        const [dari] = [geser(senin(f.per), -7 * (MAKS_PEKAN - 1)), f.dari ?? ""].sort().reverse();
        const semuanya = milik.reduce((n, p) => n + p.n, 0);
        expect(semuanya, jenis).toBe((await angka(orang, { ...f, jenis, dari })).total);
        jumlah += semuanya;
      }
    }
    expect(jumlah > 0).toBe(f.diketahui !== "2001-01-01");
  },
  120_000,
);
