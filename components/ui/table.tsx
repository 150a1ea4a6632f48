import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

/** The scroll container is focusable, so that a wide table can be moved by keyboard; from a tablet on it is at most
 *  as high as the window, so that the header sticks. */
export function Table({
  caption,
  captionHidden = false,
  children,
  className,
  compact = true,
  stack = false,
}: {
  caption: string;
  captionHidden?: boolean;
  children: ReactNode;
  className?: string;
  compact?: boolean;
  /** on a phone each row becomes a sheet; the cells need data-label */
  stack?: boolean;
}) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable by keyboard.
      tabIndex={0}
      className="table-scroll relative overflow-x-auto rounded-md border border-line bg-surface md:max-h-[85dvh] md:overflow-auto print:max-h-none print:overflow-visible"
    >
      <table
        className={cx(
          "table-data w-full border-collapse text-left",
          compact ? "text-sm" : "text-base",
          stack && "table-stack",
          className,
        )}
      >
        <caption className={captionHidden ? "sr-only" : "px-3 pt-3 pb-2 text-left text-sm text-ink-soft"}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

export type Sort = { href: string; direction?: "naik" | "turun" };

/** Header cell; with `sort` it is a link, and `direction` says how the column is sorted now. */
export function Th({
  sort,
  numeric,
  children,
  className,
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement> & { sort?: Sort; numeric?: boolean }) {
  const state = sort?.direction === "naik" ? "ascending" : sort?.direction === "turun" ? "descending" : undefined;
  return (
    <th
      scope="col"
      aria-sort={state}
      {...rest}
      className={cx(
        "sticky top-0 z-10 border-b border-control bg-sunken px-3 py-2 align-bottom font-bold print:static",
        numeric && "text-right",
        className,
      )}
    >
      {sort ? (
        <a
          href={sort.href}
          className={cx(
            "inline-flex items-center gap-1 text-ink no-underline hover:underline",
            numeric && "flex-row-reverse",
          )}
        >
          {children}
          <Icon
            name={state === "ascending" ? "arrow-up" : state === "descending" ? "arrow-down" : "sort"}
            className={cx("size-3.5 print:hidden", state ? "text-accent" : "text-ink-faint")}
          />
          <span className="sr-only">
            {state === "ascending" ? ", terurut naik" : state === "descending" ? ", terurut turun" : ", urutkan"}
          </span>
        </a>
      ) : (
        children
      )}
    </th>
  );
}

/** Body cell; numbers stand right, in tabular figures. */
export function Td({
  numeric,
  nowrap,
  className,
  ...rest
}: TdHTMLAttributes<HTMLTableCellElement> & { numeric?: boolean; nowrap?: boolean }) {
  return <td {...rest} className={cx(numeric ? "figure" : nowrap && "whitespace-nowrap", className) || undefined} />;
}
