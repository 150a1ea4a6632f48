import { cx } from "./cx";

/** A grey bar where a line will be. */
export function Skeleton({ className = "h-4 w-full" }: { className?: string }) {
  return <span aria-hidden="true" className={cx("block rounded-sm bg-sunken motion-safe:animate-pulse", className)} />;
}

/** A page on its way (inside only: public pages are prerendered). */
export function Loading({ label = "Memuat…", rows = 8 }: { label?: string; rows?: number }) {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-8 w-2/3 max-w-96" />
      <Skeleton className="h-4 w-1/2 max-w-72" />
      <div className="space-y-2 pt-4">
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity.
          <Skeleton key={index} className="h-9 w-full" />
        ))}
      </div>
    </div>
  );
}
