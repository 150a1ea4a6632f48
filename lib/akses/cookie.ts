import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { Ingatan } from "@/lib/ingat";

/** Twelve hours: the longest that a session lives, whatever happens in it. */
export const UMUR_SESI = 12 * 60 * 60;

/** Over https the browser itself refuses a cookie that another host or plain http tries to plant. */
export const aman = () => process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
export const namaKuki = () => (aman() ? "__Host-sesi" : "sesi");
/** No max-age: the cookie ends with the browser. Lax, since links in WhatsApp Web lead to records. */
export const sifatKuki = () => ({ httpOnly: true, sameSite: "lax" as const, path: "/", secure: aman() });

/** A session id as the browser holds it; the database knows its digest only. */
export const sidBaru = () => randomBytes(32).toString("base64url");
export const idSesi = (sid: string) => createHash("sha256").update(sid).digest("hex");

/** The cookie's value: next-auth's encrypted token around the session id and nothing else. */
export const segel = (sid: string) => encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: UMUR_SESI });

type Isi = { sid: string; sampai: number } | null;
// the same cookie always opens to the same, and to open it costs as much as to read its session
const terbuka = new Ingatan<Isi, null>(() => 1, 1000);

async function bukaSekali(kuki: string): Promise<Isi> {
  const isi = await decode({ token: kuki, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof isi?.sid === "string" ? { sid: isi.sid, sampai: Number(isi.exp) * 1000 } : null;
}

/** The session id in a cookie, or null when it was not sealed here or is too old. */
export async function buka(kuki: string | undefined): Promise<string | null> {
  if (!kuki || kuki.length > 2000) return null;
  const isi = await terbuka.ambil(
    kuki,
    null,
    () => true,
    () => bukaSekali(kuki),
  );
  return isi && Date.now() < isi.sampai ? isi.sid : null;
}
