/** First focusable thing of a page; the target is <main id="isi" tabIndex={-1}>. */
export function SkipLink({ href = "#isi", children = "Langsung ke isi" }: { href?: string; children?: string }) {
  return (
    <a
      href={href}
      className="sr-only rounded-md bg-ink font-bold text-paper no-underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-2"
    >
      {children}
    </a>
  );
}
