const LETTER = 6.3;

/** The number of a stretch and as much of its name as there is room for; every name stands in the list below the chart. */
export function BandName({
  number,
  name,
  viewBox,
}: {
  number: number;
  name: string;
  /** given by the chart */
  viewBox?: { x?: number; y?: number; width?: number; height?: number };
}) {
  const { x = 0, y = 0, width = 0, height = 0 } = viewBox ?? {};
  const whole = `${number} ${name}`;
  const room = Math.floor((width - 8) / LETTER);
  const text = whole.length <= room ? whole : room > 9 ? `${whole.slice(0, room - 1).trimEnd()}…` : `${number}`;
  const narrow = room < text.length;
  return (
    <text
      x={narrow ? x + width / 2 : x + 4}
      y={y + height / 2}
      dy="0.35em"
      textAnchor={narrow ? "middle" : "start"}
      fill="var(--color-ink-soft)"
      fontSize={11}
    >
      <title>{name}</title>
      {text}
    </text>
  );
}

/** The stretches by their numbers, with the first and the last period of each. */
export function BandList({ bands }: { bands: { key: string; label: string; span: string }[] }) {
  if (bands.length === 0) return null;
  return (
    <ol className="mt-2 gap-x-6 text-xs text-ink-soft columns-2xs">
      {bands.map((band, index) => (
        <li key={band.key} className="flex gap-2 break-inside-avoid py-0.5">
          <span className="w-4 shrink-0 text-right">{index + 1}</span>
          <span>
            {band.label}, {band.span}
          </span>
        </li>
      ))}
    </ol>
  );
}
