import "server-only";
import { asalSama, denganKebijakan, gagal, jawab, type Konteks, TANPA_SIMPAN } from "@/lib/api";
import type { Orang } from "./policy";
import { viewer } from "./session";

/**
 * The door for route handlers inside: same origin → who is asking → run. Answers are never stored by browser or proxy.
 *   export const GET = api<{ jenis: string }>(async (orang, req, { jenis }) => …);
 */
export function api<P = object>(run: (orang: Orang, req: Request, params: P) => Promise<Response>) {
  const lewat = async (req: Request, { params }: Konteks<P>): Promise<Response> => {
    try {
      if (!asalSama(req)) return jawab(403, "Permintaan dari situs lain ditolak.");
      const orang = await viewer();
      if (!orang) return jawab(401, "Sesi Anda telah berakhir. Masuk lagi.");
      if (orang.sandiSementara) return jawab(403, "Ganti kata sandi sementara Anda lebih dahulu.");
      const hasil = await run(orang, req, await params);
      if (!hasil.headers.has("Cache-Control")) hasil.headers.set("Cache-Control", TANPA_SIMPAN["Cache-Control"]);
      return hasil;
    } catch (error) {
      return gagal(error, new URL(req.url).pathname);
    }
  };
  return async (req: Request, konteks: Konteks<P>) => denganKebijakan(await lewat(req, konteks));
}
