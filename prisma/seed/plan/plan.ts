import type { Area } from "../areas";
import { buildCase, type Context } from "./cases/build";
import { PEMILIHAN } from "./cases/pemilihan";
import { PEMILU } from "./cases/pemilu";
import { untilEnd } from "./current/backlog";
import { openCases } from "./current/cases";
import { correct } from "./current/corrections";
import { desks } from "./current/desk";
import { disputes } from "./disputes/table";
import { examplePelanggaran } from "./examples/pelanggaran";
import { examplePencegahan } from "./examples/pencegahan";
import { examplePengawasan } from "./examples/pengawasan";
import { exampleSengketa } from "./examples/sengketa";
import { declareNihil, type Nihil } from "./nihil";
import { series } from "./numbers";
import { places } from "./place";
import { preventionSeasons } from "./prevention/seasons";
import { prevention2023 } from "./prevention/year-2023";
import { numberInOrder, reserveExamples } from "./printed";
import type { Entry } from "./record";
import { campaign } from "./supervision/campaign";
import { behindFindings } from "./supervision/findings";
import { seasons } from "./supervision/seasons";

/** All that the demo holds. `batch` is loaded at once, as an import is. */
export type Plan = { entries: Entry[]; batch: Entry[]; nihil: Nihil[] };

/** Lays out every record of the demo. The same areas always give the same plan; no clock, no chance. */
export function plan(areas: Area[]): Plan {
  const context: Context = { places: places(areas), series: series() };
  reserveExamples(context.series);
  const { places: where } = context;

  const examples = [...examplePengawasan(), ...examplePencegahan(), ...examplePelanggaran(context)];
  const cases = [...PEMILU, ...PEMILIHAN].sort((a, b) => a.hari.localeCompare(b.hari));
  const perkara = [
    ...cases.flatMap((line, index) => buildCase(line, index, context)),
    ...openCases(context),
    ...exampleSengketa(where),
    ...disputes(where, context.series),
  ];
  const pencegahan = [...prevention2023(examples, where), ...preventionSeasons(where)];
  const lhp = [...behindFindings([...examples, ...perkara], where), ...seasons(where)];
  const before = correct([...examples, ...perkara, ...pencegahan, ...lhp, ...desks(where)]);
  const batch = campaign(before, where);

  numberInOrder([...before, ...batch], context.series);
  const entries = before.map(untilEnd);
  return { entries, batch, nihil: declareNihil([...entries, ...batch]) };
}
