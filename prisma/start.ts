import { existsSync } from "node:fs";
import { join } from "node:path";
import { berkasEnv } from "@/lib/berkas/atur";
import { roleUrl } from "@/lib/db";
import { env } from "@/lib/env";
import { launchNext, stop } from "./children";
import { checkout } from "./embedded";
import { checkKey } from "./key";
import { atEnd, command } from "./lifecycle";
import { status } from "./migrate";
import { options } from "./options";
import { launchBackground } from "./site";

// npm start [-- --hanya-web]: the real installation. Nothing is invented here: what is missing is said, and the start
// refused. The owner of the database is not needed; with --hanya-web the worker is started elsewhere (npm run pekerja).
const { values } = options("npm start -- [--hanya-web]", {
  options: { "hanya-web": { type: "boolean", default: false } },
});

await command(async () => {
  const file = join(checkout, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  if (!process.env.DATABASE_URL) {
    throw new Error("DATABASE_URL belum diisi. Untuk mencoba tanpa memasang apa pun: npm run demo");
  }
  const { IDENTITY_KEY, IDENTITY_KEY_LAMA } = env();
  berkasEnv();
  if (!existsSync(join(checkout, process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID"))) {
    throw new Error("Aplikasi belum dibangun. Jalankan: npm run build");
  }
  const { pending, unknown } = await status(roleUrl("satudata_masuk")).catch((error: unknown) => {
    const sebab = error instanceof Error ? error.message : String(error);
    throw new Error(`Basis data belum siap (${sebab}). Periksa DATABASE_URL, lalu: npm run db:migrate`);
  });
  if (pending.length > 0) {
    throw new Error(`Basis data tertinggal ${pending.length} migrasi (${pending[0]} …). Jalankan: npm run db:migrate`);
  }
  if (unknown.length > 0) {
    throw new Error(
      `Basis data lebih baru daripada kode ini (${unknown[0]}). Kembalikan cadangannya, atau kode yang baru.`,
    );
  }
  const { changing } = await checkKey(roleUrl("satudata_masuk"), IDENTITY_KEY, IDENTITY_KEY_LAMA);
  if (changing) console.log("Kunci identitas sedang diganti dan belum selesai. Jalankan: npm run kunci:putar");
  console.log(
    "IDENTITY_KEY membuka nama orang dalam basis data. Simpan salinannya terpisah: bila hilang, nama-nama itu hilang.",
  );

  const port = process.env.PORT || "3000";
  const web = launchNext(["start", "-p", port, "-H", process.env.HOST || "127.0.0.1"], "terminal", {
    NODE_ENV: "production",
  });
  const children = [web, ...(values["hanya-web"] ? [] : launchBackground(port, "terminal"))];
  for (const child of children) atEnd(() => stop(child));
  const code = await Promise.race(children.map((child) => child.exit));
  return code === 0 ? 1 : code;
}, 0);
