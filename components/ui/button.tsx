import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { cx } from "./cx";

/** utama: one a screen · sekunder · teks: quiet · tautan: as a link in a row of small acts · bahaya: destroys or withdraws */
export type ButtonVariant = "utama" | "sekunder" | "teks" | "tautan" | "bahaya";
export type ButtonSize = "kecil" | "sedang" | "besar";
type Look = { variant?: ButtonVariant; size?: ButtonSize; full?: boolean };

const variants: Record<ButtonVariant, string> = {
  utama: "border-ink bg-ink text-paper hover:border-ink-hover hover:bg-ink-hover hover:text-paper",
  sekunder: "border-control bg-surface text-ink hover:border-ink hover:bg-sunken hover:text-ink",
  teks: "border-transparent bg-transparent text-accent underline decoration-1 underline-offset-4 hover:text-accent-hover hover:decoration-2",
  tautan: "",
  bahaya: "border-danger bg-danger text-on-danger hover:border-danger-hover hover:bg-danger-hover hover:text-on-danger",
};
const sizes: Record<ButtonSize, string> = {
  kecil: "min-h-8 gap-1.5 px-3 py-1 text-sm",
  sedang: "min-h-10 gap-2 px-4 py-2 text-base",
  besar: "min-h-12 gap-2 px-6 py-2.5 text-lg",
};

/** The classes of a button, for an element that must look like one. */
export function buttonClass({ variant = "sekunder", size = "sedang", full = false }: Look, className?: string): string {
  if (variant === "tautan")
    return cx(
      "w-fit py-1 text-left text-accent underline underline-offset-4 hover:text-accent-hover print:hidden",
      className,
    );
  return cx(
    "inline-flex items-center justify-center rounded-md border text-center font-bold leading-tight no-underline",
    "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-faint disabled:no-underline",
    "aria-disabled:cursor-progress aria-disabled:opacity-75 aria-busy:cursor-progress aria-busy:opacity-75 print:hidden",
    variants[variant],
    sizes[size],
    full && "w-full",
    className,
  );
}

/** <Button variant="utama" type="submit" name="verb" value="kirim">Kirim untuk divalidasi</Button> */
export function Button({
  variant,
  size,
  full,
  className,
  type = "button",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={buttonClass({ variant, size, full }, className)} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  variant,
  size,
  full,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a {...rest} className={buttonClass({ variant, size, full }, className)}>
      {children}
    </a>
  );
}

/** Buttons in a row that wraps; the primary one comes first. */
export function ButtonRow({ children, className }: { children: React.ReactNode; className?: string }) {
  return <div className={cx("flex flex-wrap items-center gap-3 print:hidden", className)}>{children}</div>;
}
