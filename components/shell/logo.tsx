/** The mark: four quarters that make a whole. `onRail` is its face on dark ground. */
function Logo({ onRail = false, className = "size-7" }: { onRail?: boolean; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path
        className={onRail ? "fill-on-rail" : "fill-ink"}
        d="M15 2v13H2A14 14 0 0 1 15 2zM17 30V17h13a14 14 0 0 1-13 13z"
      />
      <path
        className={onRail ? "fill-rail-accent" : "fill-bronze-4"}
        d="M17 2a14 14 0 0 1 13 13H17zM15 30A14 14 0 0 1 2 17h13z"
      />
    </svg>
  );
}

/** Mark and name; the line under the name says whose data or which office. */
export function Brand({ href, line, onRail = false }: { href: string; line: string; onRail?: boolean }) {
  return (
    <a
      href={href}
      className={`flex min-w-0 items-center gap-3 no-underline ${onRail ? "text-on-rail hover:text-on-rail" : "text-ink hover:text-ink"}`}
    >
      <Logo onRail={onRail} />
      <span className="min-w-0 leading-tight">
        <span className="block font-bold">{onRail ? "Satu Data" : "Satu Data Bawaslu"}</span>
        <span className={`block text-xs ${onRail ? "text-rail-soft" : "text-ink-soft"}`}>{line}</span>
      </span>
    </a>
  );
}
