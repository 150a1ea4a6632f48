import { WEIGHTS } from "../offices";
import type { Places } from "../place";
import { random } from "../random";
import type { Entry } from "../record";
import { finish, prevent } from "./build";

/** How many acts after 2023, by stage and between which days. */
const SEASONS = `
PEMILU-2024  P24-10-KAMPANYE            2024-01-02 2024-02-09 34
PEMILU-2024  P24-X1-LOGISTIK            2024-01-08 2024-02-10 10
PEMILU-2024  P24-11-MASA-TENANG         2024-02-07 2024-02-13 26
PEMILU-2024  P24-12-PEMUNGUTAN          2024-02-05 2024-02-14 18
PEMILU-2024  P24-14-REKAPITULASI        2024-02-16 2024-03-06 10
PILKADA-2024 K24-A4-ADHOC-KPU           2024-04-20 2024-06-05 14
PILKADA-2024 K24-A8-DAFTAR-PEMILIH      2024-05-27 2024-09-10 46
PILKADA-2024 K24-B1-PERSEORANGAN        2024-05-06 2024-07-30 10
PILKADA-2024 K24-B3-PENDAFTARAN         2024-08-05 2024-08-29 22
PILKADA-2024 K24-B6-KAMPANYE            2024-09-16 2024-11-22 84
PILKADA-2024 K24-B7-MASA-TENANG         2024-11-19 2024-11-26 24
PILKADA-2024 K24-B8-PEMUNGUTAN          2024-11-20 2024-11-27 18
PSU-KUKAR-2025  KK25-2-PEMUNGUTAN       2025-03-10 2025-04-18 14
PSU-MAHULU-2025 MU25-2-KAMPANYE         2025-04-14 2025-05-20 8
NON-TAHAPAN  NT-1-PDPB                  2025-06-12 2026-10-30 52
NON-TAHAPAN  NT-3-PENDIDIKAN            2025-06-20 2026-10-30 96
NON-TAHAPAN  NT-4-EVALUASI              2025-11-03 2026-09-30 12
`;

const ONLY: Record<string, string> = { "PSU-KUKAR-2025": "64.02", "PSU-MAHULU-2025": "64.11" };

/** The prevention acts of the other years; the last months wait for PPID. */
export function preventionSeasons(places: Places): Entry[] {
  return SEASONS.trim()
    .split("\n")
    .flatMap((line) => {
      const [penyelenggaraan = "", tahapan = "", from = "", to = "", n = "0"] = line.trim().split(/\s+/);
      return Array.from({ length: Number(n) }, (_, index) => {
        const kunci = `pencegahan/${tahapan}/${index}`;
        const r = random(kunci);
        const kantor = ONLY[penyelenggaraan] ?? r.weigh(WEIGHTS);
        const hari = r.day(from, to);
        const wanted = r.chance(0.45) ? "sosialisasi" : "semua";
        const e = prevent({ kunci, kantor, penyelenggaraan, tahapan, hari, wanted }, places, r);
        return finish(e, hari < "2026-09-15" && r.chance(0.8), r);
      });
    });
}
