import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

export type AlertKind = "info" | "warning" | "danger" | "success";

const looks: Record<AlertKind, { box: string; icon: string; word: string }> = {
  info: { box: "border-control bg-sunken", icon: "text-ink-soft", word: "Keterangan" },
  warning: { box: "border-bronze-4 bg-bronze-1", icon: "text-accent", word: "Perhatian" },
  danger: { box: "border-danger bg-danger-soft", icon: "text-danger", word: "Peringatan" },
  success: { box: "border-ink bg-surface", icon: "text-ink", word: "Berhasil" },
};

/** A notice in the flow of the page. `live` reads it out when it appears after an action;
 *  `prominent` makes it the loudest thing of the page (a deadline). */
export function Alert({
  kind = "info",
  title,
  children,
  actions,
  live = false,
  prominent = false,
  className,
}: {
  kind?: AlertKind;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
  prominent?: boolean;
  className?: string;
}) {
  const look = looks[kind];
  return (
    <div
      role={live ? (kind === "danger" ? "alert" : "status") : undefined}
      className={cx("flex gap-3 rounded-md border border-l-4 p-4", look.box, prominent && "sm:p-6", className)}
    >
      <Icon name={kind} className={cx("mt-0.5", prominent ? "size-6" : "size-5", look.icon)} />
      <div className="min-w-0 flex-1">
        <span className="sr-only">{look.word}: </span>
        {title && <p className={prominent ? "text-xl font-bold text-balance" : "font-bold"}>{title}</p>}
        {children && <div className="max-w-measure">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-3 wrap-anywhere print:hidden">{actions}</div>}
      </div>
    </div>
  );
}
