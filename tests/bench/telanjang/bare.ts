import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { decode } from "next-auth/jwt";
import pg from "pg";
import { PrismaClient } from "@/prisma/generated/client";

// No row security, no transaction, no rights: what anybody would write first.

const kept = globalThis as unknown as { barePool?: pg.Pool; barePrisma?: PrismaClient };

/** The owner's pool. */
export function pool(): pg.Pool {
  kept.barePool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  return kept.barePool;
}

export function prisma(): PrismaClient {
  kept.barePrisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return kept.barePrisma;
}

/** Whose session a cookie holds. */
export async function who(cookie: string | undefined): Promise<string> {
  const token = await decode({ token: cookie, secret: process.env.NEXTAUTH_SECRET ?? "" });
  const id = createHash("sha256").update(String(token?.sid)).digest("hex");
  const found = await pool().query<{ nama: string }>(
    "select p.nama from sesi s join pengguna p on p.id = s.pengguna_id where s.id = $1 and s.dicabut_pada is null and p.aktif",
    [id],
  );
  const nama = found.rows[0]?.nama;
  if (!nama) throw new Error("tidak ada sesi");
  return nama;
}
