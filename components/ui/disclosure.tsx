import type { ReactNode } from "react";
import { Icon } from "./icon";

/** More on demand, without script. `quiet` is a link in the text, otherwise a line across the sheet. */
export function Disclosure({
  summary,
  children,
  open = false,
  quiet = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  quiet?: boolean;
}) {
  return (
    <details
      open={open}
      className={
        quiet ? "group not-open:print:hidden" : "group border-y not-open:print:hidden border-line not-first:border-t-0"
      }
    >
      <summary
        className={
          quiet
            ? "inline-flex min-h-6 w-fit items-center gap-1 text-sm text-accent underline underline-offset-4 hover:text-accent-hover"
            : "flex min-h-11 items-center gap-2 py-2 font-bold hover:text-accent"
        }
      >
        <Icon
          name="chevron-right"
          className="size-4 group-open:rotate-90 motion-safe:transition-transform print:hidden"
        />
        {summary}
      </summary>
      <div className={quiet ? "mt-3" : "pb-4 pl-6"}>{children}</div>
    </details>
  );
}
