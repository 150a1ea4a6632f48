/** The readings of a text in which something may hide. */
export function* readings(text: string): Generator<string> {
  yield text;
  if (text.includes("%"))
    yield text.replaceAll(/%([0-9a-f]{2})/gi, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));
  if (text.includes("&#"))
    yield text.replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, x: string, n: string) =>
      String.fromCharCode(Number.parseInt(n, x ? 16 : 10) & 0xffff),
    );
  if (/\\[ux]/.test(text))
    yield text.replaceAll(/\\(?:u|x)([0-9a-f]{4}|[0-9a-f]{2})/gi, (_, h: string) =>
      String.fromCharCode(Number.parseInt(h, 16)),
    );
  // split by tags or soft hyphens, as a highlighted match is
  if (text.includes("<")) yield text.replaceAll(/<[^>]{0,300}>|&shy;|\u00ad/g, "");
}
