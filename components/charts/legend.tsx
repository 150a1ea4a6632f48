/** Names of the series in their order; HTML, not drawn by the chart, so it wraps and can be read. */
export function Legend({ entries }: { entries: { label: string; colour: string; dash?: string }[] }) {
  if (entries.length < 2) return null;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {entries.map((entry) => (
        <li key={entry.label} className="flex items-center gap-2">
          <svg aria-hidden="true" width="22" height="12">
            {entry.dash === undefined ? (
              <rect width="14" height="12" rx="2" fill={entry.colour} stroke="var(--color-control)" />
            ) : (
              <line y1="6" y2="6" x2="22" stroke={entry.colour} strokeWidth="3" strokeDasharray={entry.dash} />
            )}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
