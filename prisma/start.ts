import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { launchNext, stop } from "./children";
import { checkout } from "./embedded";
import { atEnd, command } from "./lifecycle";
import { status } from "./migrate";
import { launchBackground } from "./site";

// npm start: the real installation. Nothing is invented here: what is missing is said, and the start refused.
await command(async () => {
  const file = join(checkout, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  if (!process.env.DATABASE_URL) {
    throw new Error("DATABASE_URL belum diisi. Untuk mencoba tanpa memasang apa pun: npm run demo");
  }
  const { DATABASE_URL } = env();
  if (!existsSync(join(checkout, process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID"))) {
    throw new Error("Aplikasi belum dibangun. Jalankan: npm run build");
  }
  const { pending } = await status(DATABASE_URL);
  if (pending.length > 0) {
    throw new Error(`Basis data tertinggal ${pending.length} migrasi (${pending[0]} …). Jalankan: npm run db:migrate`);
  }
  console.log(
    "IDENTITY_KEY membuka nama orang dalam basis data. Simpan salinannya terpisah: bila hilang, nama-nama itu hilang.",
  );

  const port = process.env.PORT || "3000";
  const web = launchNext(["start", "-p", port, "-H", process.env.HOST || "127.0.0.1"], "terminal", {
    NODE_ENV: "production",
  });
  const children = [web, ...launchBackground("terminal")];
  for (const child of children) atEnd(() => stop(child));
  const code = await Promise.race(children.map((child) => child.exit));
  return code === 0 ? 1 : code;
}, 0);
