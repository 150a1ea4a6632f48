import { cx } from "./cx";

/** biasa: a counted day · kini: today · batas: the due day · tidak: not counted, or only if extended */
export type StripDay = {
  key: string;
  top: string;
  bottom: string;
  state: "biasa" | "kini" | "batas" | "tidak";
  note?: string;
};

const faces: Record<StripDay["state"], string> = {
  biasa: "border-line bg-surface text-ink",
  kini: "border-2 border-ink bg-surface text-ink",
  batas: "border-ink bg-ink text-paper",
  tidak: "hatch border-line text-ink-soft",
};
const words: Record<StripDay["state"], string> = {
  biasa: "",
  kini: "hari ini",
  batas: "batas waktu",
  tidak: "tidak dihitung",
};

/** The days of a clock in a row: which counted, where today stands, when it is due. */
export function DayStrip({ label, days }: { label: string; days: StripDay[] }) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-1">
      {days.map((day) => (
        <li
          key={day.key}
          title={day.note}
          className={cx("min-w-11 rounded-sm border px-1.5 py-1 text-center leading-tight", faces[day.state])}
        >
          <span className="block text-xs">{day.top}</span>
          <span className="block text-sm font-bold">{day.bottom}</span>
          <span className="sr-only">{[words[day.state], day.note].filter(Boolean).map((word) => `, ${word}`)}</span>
        </li>
      ))}
    </ol>
  );
}
