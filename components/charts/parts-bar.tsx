import { useId } from "react";
import { fitsFrom, labelWidth, shownFrom, shownUntil } from "./fit";
import { HatchPattern } from "./hatch";
import { Mark } from "./mark";
import { formatNumber } from "./number";
import { fillClass, inkClass } from "./scale";

export type Part = {
  key: string;
  /** "temuan diregistrasi": the number is put before it */
  label: string;
  value: number;
  href?: string;
};
type Drawn = Part & { step: number | null; start: number; share: number; text: string };

const steps: Record<number, readonly number[]> = {
  1: [5],
  2: [6, 3],
  3: [6, 4, 2],
  4: [6, 4, 3, 1],
  5: [6, 5, 4, 2, 1],
  6: [6, 5, 4, 3, 2, 1],
};

/** A total and its parts: one bar, the labels in it or under it, and the sum written out.
 *  If the parts do not reach the total the rest is drawn hatched and named. */
export function PartsBar({
  total,
  parts,
  label,
  restLabel = "belum dirinci",
}: {
  total: number;
  parts: Part[];
  /** what the bar shows, for those who hear it: "Dugaan pelanggaran menurut asal" */
  label: string;
  restLabel?: string;
}) {
  const hatch = useId();
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const rest = total - sum;
  const drawn = draw(rest > 0 ? [...parts, { key: "rest", label: restLabel, value: rest }] : parts, rest > 0);
  if (total <= 0) return <p className="text-sm text-ink-soft">0 – belum ada yang dibagi.</p>;
  return (
    <figure className="@container">
      <svg aria-hidden="true" className="h-11 w-full rounded-md">
        <HatchPattern id={hatch} />
        {drawn.map((part) => (
          <Segment key={part.key} part={part} hatch={hatch} />
        ))}
      </svg>
      <ul aria-hidden="true" className="flex flex-wrap gap-x-5 text-sm">
        {drawn.map((part) => (
          <li key={part.key} className={`mt-2 ${shownUntil(fitsFrom(labelWidth(part.text), part.share))}`}>
            <svg aria-hidden="true" className="mr-2 inline-block size-3 rounded-sm border border-control align-[-1px]">
              <rect width="100%" height="100%" {...fillOf(part, hatch)} />
            </svg>
            {part.text}
          </li>
        ))}
      </ul>
      <Sum label={label} total={total} parts={drawn} balanced={rest >= 0} />
    </figure>
  );
}

function Segment({ part, hatch }: { part: Drawn; hatch: string }) {
  const numberFrom = fitsFrom(labelWidth(formatNumber(part.value)), part.share);
  const textFrom = fitsFrom(labelWidth(part.text), part.share);
  const ink = `text-sm font-bold ${part.step === null ? "fill-ink" : inkClass[part.step]}`;
  const x = `${part.start * 100}%`;
  return (
    <Mark href={part.href}>
      <rect x={x} width={`${part.share * 100}%`} height="100%" {...fillOf(part, hatch)} />
      {part.start > 0 && <line x1={x} x2={x} y2="100%" strokeWidth="2" className="stroke-surface" />}
      <text x={x} y="50%" dx="10" dy="0.35em" className={`${ink} ${shownFrom(textFrom)}`}>
        {part.text}
      </text>
      {numberFrom !== textFrom && (
        <g className={shownUntil(textFrom)}>
          <text x={x} y="50%" dx="10" dy="0.35em" className={`${ink} ${shownFrom(numberFrom)}`}>
            {formatNumber(part.value)}
          </text>
        </g>
      )}
    </Mark>
  );
}

function Sum({ label, total, parts, balanced }: { label: string; total: number; parts: Drawn[]; balanced: boolean }) {
  return (
    <figcaption className="mt-2 text-sm text-ink-soft">
      <span className="sr-only">{label}: </span>
      {formatNumber(total)} {balanced ? "=" : "≠"}{" "}
      {parts.map((part, index) => (
        <span key={part.key}>
          {index > 0 && " + "}
          {part.href ? (
            <a href={part.href}>
              {formatNumber(part.value)}
              <span className="sr-only"> {part.label}</span>
            </a>
          ) : (
            formatNumber(part.value)
          )}
        </span>
      ))}
      {!balanced && <strong className="text-danger"> Bagian melebihi jumlah; angka ini sedang diperiksa.</strong>}
    </figcaption>
  );
}

function fillOf(part: Drawn, hatch: string) {
  return part.step === null ? { fill: `url(#${hatch})` } : { className: fillClass[part.step] };
}

// Shares are of what is drawn, so a bar whose parts overshoot still ends at its frame.
function draw(parts: Part[], lastIsRest: boolean): Drawn[] {
  const whole = parts.reduce((all, part) => all + part.value, 0) || 1;
  const coloured = parts.length - (lastIsRest ? 1 : 0);
  const scale = steps[Math.min(6, coloured)] ?? [5];
  let start = 0;
  return parts.map((part, index) => {
    const share = part.value / whole;
    const step = lastIsRest && index === parts.length - 1 ? null : (scale[index % scale.length] ?? 5);
    const entry = { ...part, step, start, share, text: `${formatNumber(part.value)} ${part.label}` };
    start += share;
    return entry;
  });
}
