/** How far: a native bar with its words; `value` of `max`. */
export function Progress({ label, value, max, text }: { label: string; value: number; max: number; text?: string }) {
  const words = text ?? `${value} dari ${max}`;
  return (
    <label className="block text-sm">
      <span className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="font-bold">{words}</span>
      </span>
      <progress
        value={value}
        max={max}
        className="mt-1 block h-2 w-full appearance-none overflow-hidden rounded-sm border border-control bg-surface [&::-moz-progress-bar]:bg-bronze-4 [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-bronze-4"
      >
        {words}
      </progress>
    </label>
  );
}
