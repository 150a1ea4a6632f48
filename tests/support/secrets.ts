const given = (name: string, otherwise: string) => process.env[name] || otherwise;

/** Secrets of the tests: known to all, worth nothing, unless a server of one's own needs its real role secret. */
export const TEST_SECRETS = {
  DATABASE_ROLE_SECRET: given("DATABASE_ROLE_SECRET", "uji-rahasia-peran-basis-data-0001"),
  NEXTAUTH_SECRET: given("NEXTAUTH_SECRET", "uji-rahasia-sesi-nextauth-000001"),
  IDENTITY_KEY: given("IDENTITY_KEY", Buffer.alloc(32, "uji").toString("base64")),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given(
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
    Buffer.alloc(32, "aksi").toString("base64"),
  ),
};
