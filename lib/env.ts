import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";

const DEFAULTS = new Set(["rahasia", "ganti", "ganti-saya", "changeme", "secret", "password", "contoh"]);

const secret = (name: string) =>
  z
    .string({ error: `${name} belum diisi` })
    .min(24, `${name} terlalu pendek: sedikitnya 24 karakter acak`)
    .refine((v) => !DEFAULTS.has(v.toLowerCase()), `${name} masih nilai bawaan; ganti dengan nilai acak`);

const identityKey = (name: string) =>
  z
    .string({ error: `${name} belum diisi` })
    .refine(
      (v) => Buffer.from(v, "base64").length === 32,
      `${name} harus 32 bita dalam base64 (openssl rand -base64 32)`,
    );

const Env = z.object({
  DATABASE_URL: z
    .string({ error: "DATABASE_URL belum diisi" })
    .startsWith("postgres", "DATABASE_URL harus diawali postgresql://"),
  DATABASE_ROLE_SECRET: secret("DATABASE_ROLE_SECRET"),
  NEXTAUTH_SECRET: secret("NEXTAUTH_SECRET"),
  IDENTITY_KEY: identityKey("IDENTITY_KEY"),
  // only while the key is being changed (npm run kunci:putar): what it sealed still opens
  IDENTITY_KEY_LAMA: z.preprocess((v) => v || undefined, identityKey("IDENTITY_KEY_LAMA").optional()),
});

let cached: z.infer<typeof Env> | undefined;

/**
 * The checked environment of this process.
 * @throws Error naming each variable that is missing, too short or still a default.
 */
export function env(): z.infer<typeof Env> {
  if (!cached) {
    const parsed = Env.safeParse(process.env);
    if (!parsed.success) {
      throw new Error(`Pengaturan tidak lengkap:\n${parsed.error.issues.map((i) => `- ${i.message}`).join("\n")}`);
    }
    cached = parsed.data;
  }
  return cached;
}

/** The password of a database role: HMAC-SHA-256 of its name under DATABASE_ROLE_SECRET, in hex. */
export function rolePassword(roleSecret: string, role: string): string {
  return createHmac("sha256", roleSecret).update(role).digest("hex");
}
