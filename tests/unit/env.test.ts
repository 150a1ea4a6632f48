import { afterEach, beforeEach, expect, test, vi } from "vitest";

// What is missing at start is named, each variable; nothing starts without it.
const GOOD = {
  DATABASE_URL: "postgresql://x/y",
  DATABASE_ROLE_SECRET: "peran-yang-cukup-panjang-untuk-uji",
  NEXTAUTH_SECRET: "sesi-yang-cukup-panjang-untuk-uji",
  IDENTITY_KEY: Buffer.alloc(32, 1).toString("base64"),
};
async function read(over: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries({ ...GOOD, IDENTITY_KEY_LAMA: undefined, ...over }))
    vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("@/lib/env")).env();
}
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

test.each([
  ["IDENTITY_KEY", undefined, "IDENTITY_KEY belum diisi"],
  ["IDENTITY_KEY", "", "IDENTITY_KEY harus 32 bita"],
  ["IDENTITY_KEY", "pendek", "IDENTITY_KEY harus 32 bita"],
  ["IDENTITY_KEY_LAMA", "pendek", "IDENTITY_KEY_LAMA harus 32 bita"],
  ["NEXTAUTH_SECRET", undefined, "NEXTAUTH_SECRET belum diisi"],
  ["DATABASE_ROLE_SECRET", "changeme", "DATABASE_ROLE_SECRET"],
])("%s as %s refuses to start", async (name, value, said) => {
  await expect(read({ [name]: value })).rejects.toThrow(said);
});

test("the old key is only there while the key is changed; an empty one is none", async () => {
  expect((await read({})).IDENTITY_KEY_LAMA).toBeUndefined();
  expect((await read({ IDENTITY_KEY_LAMA: "" })).IDENTITY_KEY_LAMA).toBeUndefined();
  const old = Buffer.alloc(32, 2).toString("base64");
  expect((await read({ IDENTITY_KEY_LAMA: old })).IDENTITY_KEY_LAMA).toBe(old);
});
