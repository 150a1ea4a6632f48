"use client";

import type { ButtonHTMLAttributes } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonSize, type ButtonVariant } from "./button";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  full?: boolean;
  /** what it says while the form is on its way */
  pendingText?: string;
};

/** A submit button that says that it works and swallows a second press; without script it is a plain one. */
export function SubmitButton({ variant = "utama", pendingText = "Menyimpan…", children, onClick, ...rest }: Props) {
  const { pending, data } = useFormStatus();
  // With several submit buttons only the pressed one changes its words.
  const mine = pending && (!rest.name || data?.get(rest.name) === rest.value);
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      // aria-disabled, not disabled: a disabled button loses the focus.
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {mine ? pendingText : children}
    </Button>
  );
}
