"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";
import { Icon } from "./icon";

/** A question over the page, on the native <dialog>. The button opens it through the browser's own command where there
 *  is one, so it works before the script has come; an act that must be possible everywhere also needs a page. */
export function Dialog({
  id,
  title,
  trigger,
  variant = "sekunder",
  size,
  open = false,
  children,
}: {
  id: string;
  title: string;
  trigger: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** open from the start: a form inside came back with errors */
  open?: boolean;
  /** form and buttons; a button in <form method="dialog"> closes */
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is asked for has the focus when it opens, and not the button that closes; a dialog that only asks keeps that one.
    content.current?.querySelector("input:not([type=hidden]), select, textarea")?.setAttribute("autofocus", "");
  }, []);
  const show = () => {
    // a browser that knows the command opens it by itself, and would find it open already
    if (!("commandForElement" in HTMLButtonElement.prototype)) dialog.current?.showModal();
  };
  useEffect(() => {
    if (!open || !dialog.current) return;
    // Rendered `open` it is not modal yet.
    dialog.current.close();
    dialog.current.showModal();
  }, [open]);
  return (
    <>
      <button
        type="button"
        className={buttonClass({ variant, size })}
        onClick={show}
        {...{ command: "show-modal", commandfor: id }}
      >
        {trigger}
      </button>
      <dialog
        ref={dialog}
        id={id}
        open={open}
        aria-labelledby={`${id}-judul`}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-md border border-control bg-surface p-0 whitespace-normal text-ink backdrop:bg-rail/60 print:hidden"
      >
        <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
          <h2 id={`${id}-judul`} className="text-xl">
            {title}
          </h2>
          <form method="dialog">
            <button type="submit" className="grid size-8 place-items-center rounded-md hover:bg-sunken">
              <Icon name="close" />
              <span className="sr-only">Tutup</span>
            </button>
          </form>
        </div>
        <div ref={content} className="px-5 py-4">
          {children}
        </div>
      </dialog>
    </>
  );
}
