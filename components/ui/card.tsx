import type { ReactNode } from "react";
import { cx } from "./cx";

/** A sheet on the paper: heading, a line under it, what it holds, links at its foot. */
export function Card({
  title,
  subtitle,
  level = 2,
  actions,
  footer,
  id,
  children,
  className,
}: {
  title?: ReactNode;
  subtitle?: ReactNode;
  level?: 2 | 3;
  /** beside the heading */
  actions?: ReactNode;
  footer?: ReactNode;
  id?: string;
  children?: ReactNode;
  className?: string;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const heading = id ? `${id}-judul` : undefined;
  return (
    <section
      id={id}
      aria-labelledby={title ? heading : undefined}
      className={cx(
        "flex min-w-0 flex-col rounded-md border border-line bg-surface p-4 sm:p-6 print:p-0 print:border-0",
        className,
      )}
    >
      {(title || actions) && (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 print:break-after-avoid">
          <div className="min-w-0">
            {title && (
              <Heading id={heading} className="text-xl">
                {title}
              </Heading>
            )}
            {subtitle && <p className="mt-0.5 max-w-measure text-sm text-ink-soft">{subtitle}</p>}
          </div>
          {actions}
        </div>
      )}
      {children && <div className={cx("min-w-0 flex-1", Boolean(title || actions) && "mt-4")}>{children}</div>}
      {footer && (
        <div className="mt-5 flex flex-wrap gap-x-5 gap-y-1 border-t border-line pt-3 text-sm print:hidden">
          {footer}
        </div>
      )}
    </section>
  );
}
