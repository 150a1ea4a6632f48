import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { Server } from "@tus/server";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { bolehUnggah } from "./commands";
import { galat, lengkap } from "./jawaban";
import { adaRuang, type Bawaan, diKarantina, Karantina } from "./karantina";
import { periksaNama } from "./kenali";
import { namaBersih } from "./nama";
import { sudahDiterima } from "./queries";
import { kiriman, MAKS_UKURAN } from "./schema";
import { selesaikan } from "./terima";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const siapa = new AsyncLocalStorage<Orang>();
const pengirim = (): Orang => {
  const orang = siapa.getStore();
  if (!orang) throw new Error("unggahan tanpa orang");
  return orang;
};

/** The sentence that a metadata field would be told. @throws Penolakan */
function bacaKiriman(b: Partial<Record<string, string | null>>) {
  const k = kiriman.safeParse({ catatanId: b.catatanId, langkahId: b.langkahId ?? "", kategori: b.kategori });
  if (!k.success) throw new Penolakan(k.error.issues[0]?.message ?? "Kiriman tidak lengkap. Muat ulang halaman.");
  return { ...k.data, nama: namaBersih(b.nama ?? "") };
}

function buatServer(): Server {
  return new Server({
    path: "/api/berkas/unggah",
    datastore: new Karantina(),
    relativeLocation: true,
    allowedOrigins: [],
    maxSize: MAKS_UKURAN,
    namingFunction: () => randomUUID(),
    getFileIdFromRequest: (_, akhir) => (akhir && UUID.test(akhir) ? akhir : undefined),
    async onUploadCreate(_, upload) {
      const orang = pengirim();
      const k = bacaKiriman(upload.metadata ?? {});
      periksaNama(k.nama);
      if (!upload.size) throw new Penolakan("Berkas ini kosong (0 bita). Periksa berkas asalnya, lalu kirim lagi.");
      await bolehUnggah(orang, k.catatanId);
      await adaRuang(upload.size);
      return { metadata: { ...k, langkahId: k.langkahId ?? "", pengguna: orang.id } };
    },
    async onIncomingRequest(req, id) {
      if (req.method === "POST") return;
      if ((await diKarantina(id))?.bawaan.pengguna !== pengirim().id) throw new TidakAda();
    },
    async onUploadFinish(_, upload) {
      await selesaikan(pengirim(), upload.id, bacaKiriman(upload.metadata ?? {}));
      return {};
    },
    onResponseError: galat,
  });
}

// one for the process: its locks are in memory
const bersama = globalThis as unknown as { satudataTus?: Server };

/**
 * One request of the tus protocol, by the person of a session. What was taken in already answers as complete, and what
 * lies complete in quarantine (the process died, the answer was lost) is taken in now.
 */
export async function unggah(orang: Orang, req: Request): Promise<Response> {
  bersama.satudataTus ??= buatServer();
  const server = bersama.satudataTus;
  const id = new URL(req.url).pathname.split("/").pop() ?? "";
  if (UUID.test(id)) {
    const sudah = await sudahDiterima(orang, id);
    if (sudah) return lengkap(id, sudah.ukuran, req.method);
    const k = await diKarantina(id);
    if (k && k.bawaan.pengguna === orang.id && k.sampai === k.ukuran && req.method !== "DELETE")
      return tuntaskan(orang, id, k.bawaan, k.ukuran, req.method);
  }
  return siapa.run(orang, () => server.handleWeb(req));
}

async function tuntaskan(orang: Orang, id: string, b: Bawaan, ukuran: number, cara: string): Promise<Response> {
  try {
    await selesaikan(orang, id, bacaKiriman(b));
    return lengkap(id, ukuran, cara);
  } catch (error) {
    const { status_code, body } = galat(undefined, error as Error);
    const pesan = (JSON.parse(body) as { pesan: string }).pesan;
    // an answer to HEAD has no body
    const headers = { "Tus-Resumable": "1.0.0", "Berkas-Pesan": encodeURIComponent(pesan) };
    return new Response(cara === "HEAD" ? null : body, { status: status_code, headers });
  }
}
