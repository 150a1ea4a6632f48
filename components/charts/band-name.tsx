const LETTER = 6.3;

/** The name of a stretch, as much of it as there is room for; its whole name stands in the tooltip of the browser. */
export function BandName({
  name,
  viewBox,
}: {
  name: string;
  /** given by the chart */
  viewBox?: { x?: number; y?: number; width?: number; height?: number };
}) {
  const { x = 0, y = 0, width = 0, height = 0 } = viewBox ?? {};
  const room = Math.floor((width - 8) / LETTER);
  const text = name.length <= room ? name : room > 3 ? `${name.slice(0, room - 1).trimEnd()}…` : "";
  return (
    <text x={x + 4} y={y + height / 2} dy="0.35em" fill="var(--color-ink-soft)" fontSize={11}>
      <title>{name}</title>
      {text}
    </text>
  );
}
