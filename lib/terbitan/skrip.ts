const SCRIPT = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script"|[^>]*\brel="modulepreload")[^>]*>/g;

/** A page as a browser needs it that runs no script. Server-drawn text holds no `<script`: React escapes it. */
export const withoutScripts = (html: string): string => html.replace(SCRIPT, "").replace(PRELOAD, "");

/** The Link header without what only a script would use; undefined when nothing is left. */
export function withoutScriptLinks(link: string): string | undefined {
  const kept = link.split(/,\s*(?=<)/).filter((part) => !/\bas="?script"?|rel="?modulepreload"?/.test(part));
  return kept.length > 0 ? kept.join(", ") : undefined;
}

const CODE = /(<script\b[^>]*>[\s\S]*?<\/script>)/;
const FOREIGN = /[^\0-\x7f]/gu;
const asReference = (letter: string) => `&#${letter.codePointAt(0)};`;
const asEscape = (letter: string) =>
  letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/**
 * The same page in ASCII alone: other letters as references, in data as escapes. One dash makes the engine keep a page in two
 * bytes a letter and turn it into UTF-8 anew for each visitor, which took half the time of an answer. What replace() gives is
 * as wide as what it was given, hence the way through bytes.
 */
export function inAscii(html: string): string {
  const parts = html.split(CODE).map((part, n) => part.replace(FOREIGN, n % 2 ? asEscape : asReference));
  return Buffer.from(parts.join(""), "latin1").toString("latin1");
}
