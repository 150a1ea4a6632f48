import fc from "fast-check";

/**
 * The seed of everything that tests choose by chance: BENIH, or a new one with every run (tests/run.ts). What failed once
 * is repeated by its name: BENIH=123 npm run uji -- integrasi tests/integration/ledger.test.ts
 */
export const BENIH = process.env.BENIH ?? "1";

fc.configureGlobal({ seed: Number(BENIH) });

export { fc };
