/** Markup's own signs as letters. */
export const plain = (text: string) =>
  text
    .replaceAll(/&(?:amp|#38|#x26);/gi, "&")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#x27;|&#39;/gi, "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, "i").exec(tag)?.[1] ??
  (new RegExp(`\\s${name}(?=[\\s>/])`, "i").test(tag) ? "" : undefined);

/** The questions that a GET form can ask: each choice by itself, and a word or a day in each field. */
export function* questions(form: string): Generator<string> {
  const open = /^<form\b[^>]*>/i.exec(form)?.[0] ?? "";
  if ((attribute(open, "method") ?? "get").toLowerCase() !== "get") return;
  const action = plain(attribute(open, "action") ?? "");
  const standing = new Map<string, string>();
  const choices: [string, string][] = [];
  for (const [tag] of form.matchAll(/<input\b[^>]*>/gi)) {
    const [name, type = "text", value = ""] = ["name", "type", "value"].map((a) => attribute(tag, a));
    if (!name) continue;
    const chosen = type === "checkbox" || type === "radio";
    if (!chosen || attribute(tag, "checked") !== undefined) standing.set(name, plain(value));
    if (chosen) choices.push([name, plain(value || "on")]);
    if (type === "text" || type === "search") choices.push([name, "uji"]);
    if (type === "date") choices.push([name, "2024-02-02"]);
    if (type === "number") choices.push([name, "3"]);
  }
  for (const [select] of form.matchAll(/<select\b[\s\S]*?<\/select>/gi)) {
    const name = attribute(/^<select\b[^>]*>/i.exec(select)?.[0] ?? "", "name");
    if (!name) continue;
    for (const [option] of select.matchAll(/<option\b[^>]*>/gi)) {
      const value = plain(attribute(option, "value") ?? "");
      if (attribute(option, "selected") !== undefined) standing.set(name, value);
      choices.push([name, value]);
    }
  }
  for (const [name, value] of [["", ""] as const, ...choices]) {
    const q = new URLSearchParams([...standing].filter(([n]) => n !== name));
    if (name) q.set(name, value);
    yield `${action}?${q}`;
  }
}
