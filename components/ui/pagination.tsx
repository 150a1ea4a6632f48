import { LinkButton } from "./button";

/** Keyset paging: there is a page before and one after, no page numbers. `summary` says what is shown. */
export function Pagination({
  prevHref,
  nextHref,
  firstHref,
  summary,
}: {
  prevHref?: string;
  nextHref?: string;
  /** offered when one is deep in the list */
  firstHref?: string;
  summary?: string;
}) {
  if (!prevHref && !nextHref && !firstHref && !summary) return null;
  return (
    <nav aria-label="Halaman daftar" className="mt-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
      <p className="text-sm text-ink-soft">{summary}</p>
      <div className="flex flex-wrap items-center gap-2">
        {firstHref && (
          <LinkButton variant="teks" size="kecil" href={firstHref}>
            Ke awal
          </LinkButton>
        )}
        {prevHref && (
          <LinkButton size="kecil" href={prevHref} rel="prev">
            ← Sebelumnya
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton size="kecil" href={nextHref} rel="next">
            Berikutnya →
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
