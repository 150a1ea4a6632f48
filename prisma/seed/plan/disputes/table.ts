import templates from "../../data/sengketa.json";
import type { Series } from "../numbers";
import type { Places } from "../place";
import { random } from "../random";
import type { Entry } from "../record";
import { type Dispute, dispute, registerNumber } from "./build";
import { type Course, disputeSteps } from "./steps";

/** Office, election, stage, what about, day of the object, day of the application, how it went. */
const DISPUTES = `
64    PEMILU-2024  P24-07-CALON-DPD        dpd:0      2023-01-31 2023-02-01 sepakat
64    PEMILU-2024  P24-07-CALON-DPD        dpd:0      2023-01-31 2023-02-03 diperbaiki
64    PEMILU-2024  P24-07-CALON-DPD        dpd:0      2023-01-31 2023-02-03 ditolak
64.72 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:0    2023-06-23 2023-06-27 sepakat
64.07 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:0    2023-06-23 2023-06-27 tidak_diregister
64.71 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:1    2023-08-18 2023-08-21 sepakat
64.02 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:1    2023-08-18 2023-08-22 sepakat
64.08 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:1    2023-08-18 2023-08-23 ditolak
64.02 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:2    2023-11-03 2023-11-07 sepakat
64.03 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:3    2023-11-03 2023-11-07 seluruhnya
64.09 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:2    2023-11-03 2023-11-08 gugur
64.74 PEMILU-2024  P24-08-CALON-LEGISLATIF caleg:2    2023-11-03 2023-11-08 tidak_diregister
64.72 PEMILU-2024  P24-10-KAMPANYE         kampanye:0 2023-12-11 2023-12-11 sepakat
64.71 PEMILU-2024  P24-10-KAMPANYE         kampanye:2 2023-12-19 2023-12-19 sepakat
64.08 PEMILU-2024  P24-10-KAMPANYE         kampanye:0 2024-01-09 2024-01-09 sepakat
64.02 PEMILU-2024  P24-10-KAMPANYE         kampanye:1 2024-01-12 2024-01-12 sepakat
64.72 PEMILU-2024  P24-10-KAMPANYE         kampanye:3 2024-01-22 2024-01-22 cepat
64.03 PEMILU-2024  P24-10-KAMPANYE         kampanye:0 2024-01-25 2024-01-25 sepakat
64.01 PEMILU-2024  P24-10-KAMPANYE         kampanye:2 2024-02-01 2024-02-01 sepakat
64.02 PILKADA-2024 K24-B1-PERSEORANGAN     perseorangan:0 2024-05-29 2024-05-31 sepakat
64.71 PILKADA-2024 K24-B1-PERSEORANGAN     perseorangan:0 2024-07-22 2024-07-24 ditolak
64.74 PILKADA-2024 K24-B5-PENETAPAN        paslon:0   2024-09-22 2024-09-24 ditolak
64.02 PILKADA-2024 K24-B5-PENETAPAN        paslon:1   2024-09-22 2024-09-25 tidak_diregister
64.72 PILKADA-2024 K24-B6-KAMPANYE         kampanye:4 2024-10-10 2024-10-10 sepakat
64.02 PILKADA-2024 K24-B6-KAMPANYE         kampanye:5 2024-10-21 2024-10-21 sepakat
64.08 PILKADA-2024 K24-B6-KAMPANYE         kampanye:4 2024-11-02 2024-11-02 cepat
64.09 PILKADA-2024 K24-B6-KAMPANYE         kampanye:5 2024-11-14 2024-11-14 sepakat
64.02 PSU-KUKAR-2025  KK25-1-CALON-PENGGANTI paslon:1 2025-03-23 2025-03-25 ditolak
64.11 PSU-MAHULU-2025 MU25-1-PENDAFTARAN     paslon:0 2025-03-23 2025-03-26 tidak_diregister
`;

/** The synthetic disputes: with the first example, four of would-be DPD members by 28 February 2023. */
export function disputes(places: Places, series: Series): Entry[] {
  return DISPUTES.trim()
    .split("\n")
    .map((line, index) => {
      const [kantor = "", penyelenggaraan = "", tahapan = "", topic = "", tanggalObjek = "", hari = "", course] = line
        .trim()
        .split(/\s+/);
      const [fase, n] = topic.split(":");
      const t = templates.filter((each) => each.fase === fase)[Number(n)] ?? templates[0];
      if (!t) throw new Error(`sengketa tanpa templat: ${topic}`);
      const kunci = `sengketa/${index}`;
      const r = random(kunci);
      const jenisSengketa = t.jenis as Dispute["jenisSengketa"];
      const filed = { kantor, penyelenggaraan, tahapan, hari, jenisSengketa };
      const number = (day: string) => registerNumber(series, filed, day);
      const langkah = disputeSteps(filed, course as Course, number, r);
      const { judul, pemohon, termohon, objek, kerugian, petitum } = t;
      const saluran = r.chance(0.5) ? "sips" : "langsung";
      const told = { judul, pemohon, termohon, objek, kerugian, petitum, saluran } as const;
      return dispute({ kunci, ...filed, ...told, tanggalObjek, langkah }, places);
    });
}
