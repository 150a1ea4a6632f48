/** Pemilu is the national general election, pemilihan the local one: other clocks, forms and outcomes. */
export const REGIME = ["pemilu", "pemilihan", "non_tahapan"] as const;
export type Regime = (typeof REGIME)[number];
