import type { Option } from "./select";

/** The choices of a select from words by their values. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The choices of a select from what has a code and a name: offices, areas, elections, stages. */
export const optionsNamed = (list: readonly { kode: string; nama: string }[]): Option[] =>
  list.map(({ kode: value, nama: label }) => ({ value, label }));
