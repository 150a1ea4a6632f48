import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kenali } from "@/lib/berkas/kenali";
import { namaBersih } from "@/lib/berkas/nama";
import { MACAM } from "@/lib/berkas/schema";
import { Penolakan } from "@/lib/errors";
import { sha256 } from "../support/files";
import { soundFiles } from "../support/media";
import { naughtyArchives } from "../support/naughty-archives";
import { naughtyFiles } from "../support/naughty-files";
import { SENTENCE } from "../support/send";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kenali-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const look = (nama: string, isi: Buffer) => {
  const at = join(folder, "berkas");
  writeFileSync(at, isi);
  return kenali(at, namaBersih(nama));
};

describe("what a file is", () => {
  test("every kind that is taken in is known by its content, with its digest", async () => {
    const files = await soundFiles();
    for (const [nama, isi, mime] of files)
      expect(await look(nama, isi).catch((e: Error) => e.message), nama).toEqual({
        mime,
        sha256: sha256(isi),
        ukuran: isi.length,
      });
    expect(new Set(files.map(([, , mime]) => mime))).toEqual(new Set(Object.keys(MACAM)));
  });

  test("everything else is refused with a sentence that says why", async () => {
    const files = [...(await naughtyFiles()), ...naughtyArchives()];
    expect(files.length).toBeGreaterThanOrEqual(40);
    const wrong: string[] = [];
    for (const [nama, isi, why] of files) {
      const error = await look(nama, isi).then(
        (d) => new Error(`diterima sebagai ${d.mime}`),
        (e: Error) => e,
      );
      if (!(error instanceof Penolakan) || !why.test(error.message) || !SENTENCE.test(error.message))
        wrong.push(`${nama}: ${error.message}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test("any cut of any sound file is refused, or is a recording that merely ended earlier", async () => {
    for (const [nama, isi] of await soundFiles())
      for (const bagian of [0.01, 0.5, 0.9, 0.99]) {
        const hasil = await look(nama, isi.subarray(0, Math.floor(isi.length * bagian))).then(
          (d) => d.mime,
          (e: unknown) => (e instanceof Penolakan ? "ditolak" : e),
        );
        // an MP3 has no end of its own, and a photo whose second picture is cut still holds its first
        expect(hasil === "ditolak" || /mp3$/.test(nama), `${nama} ${bagian}: ${hasil}`).toBe(true);
      }
  });
});
