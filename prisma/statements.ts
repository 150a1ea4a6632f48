// One token a turn: a comment, a quoted piece, a dollar-quoted body, the end of a statement, anything else.
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[A-Za-z_]*\$)[\s\S]*?\1|;|[\s\S]/g;

/** One statement of a script and the line on which it begins. */
export type Statement = { line: number; text: string };

/** The statements of an SQL script. Used to say where a script failed and what it proposes, never to run it in parts. */
export function statementsOf(script: string): Statement[] {
  const found: Statement[] = [];
  let line = 1;
  let start = 1;
  let text = "";
  for (const [token] of script.matchAll(TOKEN)) {
    const comment = token.startsWith("--") || token.startsWith("/*");
    if (text === "" && !comment && token.trim() !== "" && token !== ";") start = line;
    if (token === ";") {
      if (text) found.push({ line: start, text: text.trim() });
      text = "";
    } else if (!comment && (text !== "" || token.trim() !== "")) text += token;
    line += token.split("\n").length - 1;
  }
  if (text.trim()) found.push({ line: start, text: text.trim() });
  return found;
}

/** The line of a character position as PostgreSQL counts it (from 1, in characters). */
export function lineOfPosition(script: string, position: number): number {
  return [...script].slice(0, position - 1).filter((character) => character === "\n").length + 1;
}
