import { geser } from "@/lib/format";
import { PENYELENGGARAAN, TAHAPAN } from "../../elections";
import { AKHIR } from "../days";
import { WEIGHTS } from "../offices";
import type { Places } from "../place";
import { random } from "../random";
import type { Entry } from "../record";
import { supervise } from "./build";
import { supervisionSummary } from "./words";

/** How many LHP beside the campaign's, by stage and between which days. */
const SEASONS = `
PEMILU-2024  P24-04-VERIFIKASI-PARPOL   2022-08-01 2022-12-12 34
PEMILU-2024  P24-03-DAFTAR-PEMILIH      2022-11-14 2023-06-20 96
PEMILU-2024  P24-07-CALON-DPD           2022-12-16 2023-02-20 18
PEMILU-2024  P24-08-CALON-LEGISLATIF    2023-05-01 2023-11-03 44
PEMILU-2024  P24-X3-ADHOC               2022-12-20 2023-02-10 16
PEMILU-2024  P24-X1-LOGISTIK            2023-12-04 2024-02-12 38
PEMILU-2024  P24-X2-DANA-KAMPANYE       2023-12-01 2024-03-05 14
PEMILU-2024  P24-11-MASA-TENANG         2024-02-11 2024-02-13 60
PEMILU-2024  P24-12-PEMUNGUTAN          2024-02-14 2024-02-14 140
PEMILU-2024  P24-13-PENGHITUNGAN        2024-02-14 2024-02-15 40
PEMILU-2024  P24-14-REKAPITULASI        2024-02-16 2024-03-10 58
PEMILU-2024  P24-X4-PSU-PSL-PSS         2024-02-18 2024-02-24 16
PEMILU-2024  P24-X5-PSSU-MK             2024-07-04 2024-07-15 12
PILKADA-2024 K24-A4-ADHOC-KPU           2024-04-23 2024-06-03 20
PILKADA-2024 K24-B1-PERSEORANGAN        2024-05-08 2024-08-12 22
PILKADA-2024 K24-A8-DAFTAR-PEMILIH      2024-06-24 2024-09-20 80
PILKADA-2024 K24-B3-PENDAFTARAN         2024-08-27 2024-08-29 24
PILKADA-2024 K24-B4-PENELITIAN          2024-08-30 2024-09-18 20
PILKADA-2024 K24-B6-KAMPANYE            2024-09-25 2024-11-22 240
PILKADA-2024 K24-X1-LOGISTIK            2024-10-21 2024-11-25 26
PILKADA-2024 K24-B7-MASA-TENANG         2024-11-24 2024-11-26 44
PILKADA-2024 K24-B8-PEMUNGUTAN          2024-11-27 2024-11-27 96
PILKADA-2024 K24-B9-HITUNG-REKAP        2024-11-28 2024-12-08 40
PSU-KUKAR-2025  KK25-2-PEMUNGUTAN       2025-04-19 2025-04-19 26
PSU-KUKAR-2025  KK25-3-REKAP            2025-04-20 2025-04-24 8
PSU-MAHULU-2025 MU25-2-KAMPANYE         2025-05-06 2025-05-19 10
PSU-MAHULU-2025 MU25-3-PEMUNGUTAN       2025-05-24 2025-05-24 14
NON-TAHAPAN  NT-1-PDPB                  2025-06-16 2026-10-28 92
NON-TAHAPAN  NT-2-PARPOL-BERKELANJUTAN  2025-07-21 2026-10-22 34
`;

const ONLY: Record<string, string> = { "PSU-KUKAR-2025": "64.02", "PSU-MAHULU-2025": "64.11" };

/** The LHP of all the other stages. A part of them is published in detail once the stage is over. */
export function seasons(places: Places): Entry[] {
  return SEASONS.trim()
    .split("\n")
    .flatMap((line) => {
      const [penyelenggaraan = "", tahapan = "", from = "", to = "", n = "0"] = line.trim().split(/\s+/);
      return Array.from({ length: Number(n) }, (_, index) => {
        const kunci = `pengawasan/${tahapan}/${index}`;
        const r = random(kunci);
        const kantor = ONLY[penyelenggaraan] ?? r.weigh(WEIGHTS);
        const hari = r.day(from, to);
        const e = supervise({ kunci, kantor, penyelenggaraan, tahapan, hari, place: places.around(kantor, r) }, r);
        if (r.chance(0.04)) sentBack(e);
        const published = publicationDay(tahapan, hari);
        if (published <= AKHIR && r.chance(0.22))
          e.nasib.push({ verba: "terbitkan", hari: published, ringkasan: supervisionSummary(e, places) });
        return e;
      });
    });
}

/** It came back once the same day and was mended before it was validated. */
function sentBack(e: Entry): void {
  const { uraian } = e.rincian;
  const sebelum = { uraian: String(uraian).replace(/^Pengawasan dimulai[^.]*\.[^.]*\. /, "") };
  e.nasib.unshift(
    { verba: "kembalikan", hari: e.tanggal, pesan: "Jam mulai pengawasan belum ditulis. Mohon dilengkapi." },
    { verba: "ubah", hari: e.tanggal, sebelum, menjadi: { uraian } },
  );
}

/** The day after the stage (or else the election) ended; where neither has an end, some weeks later. */
function publicationDay(tahapan: string, hari: string): string {
  const stage = TAHAPAN.find((t) => t.kode === tahapan);
  const end = stage?.selesai ?? PENYELENGGARAAN.find((p) => p.kode === stage?.penyelenggaraan_kode)?.selesai;
  if (!end) return geser(hari, 45);
  return geser(end > hari ? end : hari, 1);
}
