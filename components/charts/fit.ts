// Without a script nobody measures text, so the server estimates it and CSS container queries decide at these widths.
const widths = [20, 24, 28, 32, 42, 56] as const;
const from = ["", "hidden @sm:block", "hidden @md:block", "hidden @lg:block", "hidden @2xl:block", "hidden @4xl:block"];
const until = ["hidden", "@sm:hidden", "@md:hidden", "@lg:hidden", "@2xl:hidden", "@4xl:hidden"];

/** Rem that a label takes at 14 px bold, with room at its sides. */
export function labelWidth(text: string): number {
  return (text.length * 7.5 + 20) / 16;
}

/** Index of the narrowest container in which `needed` rem fit into `share` of it; -1 if in none. */
export function fitsFrom(needed: number, share: number): number {
  return widths.findIndex((width) => width * share >= needed);
}

/** Shown from that container width on. */
export function shownFrom(index: number): string {
  return index === -1 ? "hidden" : (from[index] ?? "");
}

/** Shown below that container width. */
export function shownUntil(index: number): string {
  return index === -1 ? "" : (until[index] ?? "");
}
