import "server-only";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { TidakTersimpan } from "./galat";
import type { Simpanan } from "./simpanan";

const KUNCI = /^((asli|turunan)\/[0-9a-f]{2}\/[0-9a-f-]{36}|rilis\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

/** A file or folder reaches the disk itself before anybody is told that it is kept. */
export async function keCakram(jalur: string): Promise<void> {
  const h = await open(jalur, "r");
  try {
    await h.sync();
  } finally {
    await h.close();
  }
}

const tiada = (error: unknown) => (error as { code?: string }).code === "ENOENT";

/** A folder of this machine: moved in by one rename, so that a file is there whole or not at all. */
export function simpananCakram(dir: string): Simpanan {
  const jalur = (kunci: string) => {
    if (!KUNCI.test(kunci)) throw new Error(`kunci simpan tidak sah: ${kunci}`);
    return join(dir, kunci);
  };
  return {
    async taruh(kunci, dari, ukuran) {
      const ke = jalur(kunci);
      await mkdir(dirname(ke), { recursive: true, mode: 0o700 });
      const pindah = await rename(dari, ke).catch(async (error: { code?: string }) => {
        // quarantine may be gone because the move was made before the process died
        if (tiada(error) && (await stat(ke).catch(() => undefined))?.size === ukuran) return "sudah";
        if (error.code !== "EXDEV") throw error;
        await copyFile(dari, `${ke}.masuk`);
        await keCakram(`${ke}.masuk`);
        await rename(`${ke}.masuk`, ke);
        await rm(dari, { force: true });
      });
      if (pindah !== "sudah") await keCakram(ke);
      await keCakram(dirname(ke));
      await keCakram(dirname(dirname(ke)));
    },
    async baca(kunci) {
      const h = await open(jalur(kunci), "r").catch((error: unknown) => {
        throw tiada(error) ? new TidakTersimpan(kunci) : error;
      });
      return createReadStream("", { fd: h, highWaterMark: 256 * 1024 });
    },
    async ukuran(kunci) {
      return stat(jalur(kunci)).then(
        (s) => s.size,
        (error: unknown) => {
          if (tiada(error)) return undefined;
          throw error;
        },
      );
    },
    async *semua() {
      for (const bagian of ["asli", "turunan", "rilis"]) {
        const akar = await opendir(join(dir, bagian), { recursive: true }).catch(() => undefined);
        if (!akar) continue;
        for await (const e of akar) {
          if (!e.isFile()) continue;
          const penuh = join(e.parentPath, e.name);
          const s = await stat(penuh).catch(() => undefined);
          if (s) yield { kunci: relative(dir, penuh).split(sep).join("/"), ukuran: s.size, padaMs: s.mtimeMs };
        }
      }
    },
    async buang(kunci) {
      await rm(jalur(kunci), { force: true });
    },
  };
}
