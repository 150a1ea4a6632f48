import published from "../../data/published-figures.json";
import { WEIGHTS } from "../offices";
import type { Places } from "../place";
import { random } from "../random";
import type { Entry } from "../record";
import { supervise } from "./build";

const { reported, as_of } = published.campaign_activities_supervised;
const STAGE = "P24-10-KAMPANYE";

/** Does an entry count among the campaign activities that the press was told of? */
const isReportedActivity = (e: Entry) => e.jenis === "pengawasan" && e.tahapan === STAGE && e.tanggal <= as_of;

/** As many LHP of the campaign as it takes, with those already in the plan, to reach what was reported. */
export function campaign(already: Entry[], places: Places): Entry[] {
  const missing = reported - already.filter(isReportedActivity).length;
  return Array.from({ length: missing }, (_, index) => {
    const kunci = `kampanye/${index}`;
    const r = random(kunci);
    const kantor = r.weigh(WEIGHTS);
    // a third of the activities had been reported by 8 January
    const hari = r.chance(0.35) ? r.day("2023-11-28", "2024-01-08") : r.day("2024-01-09", as_of);
    const place = places.around(kantor, r);
    return supervise({ kunci, kantor, penyelenggaraan: "PEMILU-2024", tahapan: STAGE, hari, place }, r);
  });
}
