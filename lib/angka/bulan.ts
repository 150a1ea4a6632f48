import { akhirBulan, geser } from "@/lib/format";

/** Every month from the one day's to the other's, `YYYY-MM`; none where the end comes first. */
export function deretBulan(mulai: string, akhir: string): string[] {
  const bulan: string[] = [];
  for (let hari = `${mulai.slice(0, 7)}-01`; hari <= akhir; hari = geser(akhirBulan(hari), 1))
    bulan.push(hari.slice(0, 7));
  return bulan;
}

/** The days of a month that lie within a period. */
export function hariBulan(bulan: string, dari: string | undefined, per: string): { dari: string; per: string } {
  const [awal, akhir] = [`${bulan}-01`, akhirBulan(bulan)];
  return { dari: dari && dari > awal ? dari : awal, per: per < akhir ? per : akhir };
}
