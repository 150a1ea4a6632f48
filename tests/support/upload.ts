import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { unggah } from "@/lib/berkas/unggah";

/** Gives the calling test file a folder for files of its own, and takes it away afterwards. */
export function useFiles(): { readonly dir: string } {
  const at = { dir: "" };
  beforeAll(() => {
    at.dir = mkdtempSync(join(tmpdir(), "berkas-"));
    process.env.BERKAS_DIR = at.dir;
  });
  afterAll(() => rmSync(at.dir, { recursive: true, force: true }));
  return at;
}

const BASE = "http://localhost/api/berkas/unggah";
type Meta = { catatanId: string; nama: string; kategori?: string; langkahId?: string };
const b64 = (v: string) => Buffer.from(v).toString("base64");

/** One request of the tus protocol as somebody. */
export const tus = (orang: Orang, method: string, path = "", headers: Record<string, string> = {}, body?: BodyInit) =>
  unggah(
    orang,
    new Request(BASE + path, {
      method,
      headers: { "Tus-Resumable": "1.0.0", ...headers },
      body,
      ...(body ? { duplex: "half" } : {}),
    } as RequestInit),
  );

/** Announces an upload. @returns its path, and the answer. */
export async function announce(orang: Orang, size: number, meta: Meta): Promise<{ path: string; answer: Response }> {
  const all = { kategori: "alat_bukti", langkahId: "", ...meta };
  const header = Object.entries(all)
    .map(([k, v]) => `${k} ${b64(v)}`)
    .join(",");
  const answer = await tus(orang, "POST", "", { "Upload-Length": String(size), "Upload-Metadata": header });
  return { path: (answer.headers.get("location") ?? "").replace("/api/berkas/unggah", ""), answer };
}

/** Sends bytes from an offset. */
export const send = (orang: Orang, path: string, offset: number, body: BodyInit, length?: number) =>
  tus(
    orang,
    "PATCH",
    path,
    {
      "Upload-Offset": String(offset),
      "Content-Type": "application/offset+octet-stream",
      ...(length === undefined ? {} : { "Content-Length": String(length) }),
    },
    body,
  );

/** A body that breaks off, as a line that is cut, once these bytes have arrived where they go. */
export const cut = (bytes: Buffer, path: string) =>
  new ReadableStream({
    start: (c) => c.enqueue(new Uint8Array(bytes)),
    pull: async (c) => {
      const at = join(process.env.BERKAS_DIR ?? "", "karantina", path);
      await vi.waitFor(() => {
        if (statSync(at).size < bytes.length) throw new Error("belum sampai");
      });
      c.error(new Error("aborted"));
    },
  });

/** Brings a whole file to a case. @returns its id; @throws Error with the sentence of a refusal */
export async function bring(
  orang: Orang,
  catatanId: string,
  nama: string,
  isi: Buffer,
  lain: Partial<Meta> = {},
): Promise<string> {
  const { path, answer } = await announce(orang, isi.length, { catatanId, nama, ...lain });
  const last = answer.status === 201 ? await send(orang, path, 0, new Uint8Array(isi)) : answer;
  if (!last.ok) throw new Error(`${last.status} ${((await last.json()) as { pesan: string }).pesan}`);
  return path.slice(1);
}
