/** An operator, a verifier, a leader and a PPID of the province: who wrote the archive, and who asks of it. */
export const PEOPLE = ["operator", "verifikator", "pimpinan", "ppid"] as const;
export type Who = (typeof PEOPLE)[number];
export const personId = (who: Who) => `00000000-0000-4000-8000-00000000000${PEOPLE.indexOf(who) + 1}`;
