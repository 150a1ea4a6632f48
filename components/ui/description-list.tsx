import type { ReactNode } from "react";

export type Description = { term: ReactNode; value: ReactNode; hint?: ReactNode };

/** Term and value, side by side from a tablet on. An empty value is said, not left blank. */
export function DescriptionList({ items, emptyText = "belum diisi" }: { items: Description[]; emptyText?: string }) {
  return (
    <dl className="divide-y divide-line">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never reordered.
        <div key={index} className="grid gap-x-6 py-2 first:pt-0 last:pb-0 sm:grid-cols-[minmax(8rem,13rem)_1fr]">
          <dt className="text-sm leading-6.5 text-ink-soft">{item.term}</dt>
          <dd className="min-w-0 max-w-measure">
            {isEmpty(item.value) ? <span className="text-ink-faint">{emptyText}</span> : item.value}
            {item.hint && <span className="block text-sm text-ink-soft">{item.hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode) {
  return value === null || value === undefined || value === "" || value === false;
}
