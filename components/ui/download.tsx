import type { AnchorHTMLAttributes, FormHTMLAttributes } from "react";
import { LinkButton } from "./button";

// What is marked so is fetched by DownloadStatus, which says how far it is; without script it is a plain link or form.
const MARK = { "data-download": "" };

/** A link to a file that is made when it is asked for. */
export const DownloadLink = (props: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) => (
  <a {...props} {...MARK} />
);

/** The same as a button. */
export const DownloadButton = (props: Parameters<typeof LinkButton>[0]) => <LinkButton {...props} {...MARK} />;

/** A form whose answer is a file. `expected` is about how many bytes it will be: more than a page holds is left to the browser. */
export const DownloadForm = ({
  expected = 0,
  ...props
}: FormHTMLAttributes<HTMLFormElement> & { action: string; expected?: number }) => (
  <form {...props} {...(expected < 300 * 1024 * 1024 ? { ...MARK, "data-expected": expected } : {})} />
);
