import "server-only";
import { jaringanDari } from "@/lib/akses/jaringan";
import { giliran } from "@/lib/antarmuka/batas";
import { masihSama } from "@/lib/antarmuka/etag";
import { ingat } from "@/lib/antarmuka/ingat";
import { TidakAda } from "@/lib/errors";
import { gambarKartu, KartuPenuh } from "./gambar";
import { type IsiKartu, sidikKartu } from "./kartu";

/** As long as anybody may keep a card without asking again: what is withdrawn is gone a minute later. */
const UMUM = { "Cache-Control": "public, max-age=60" };

/**
 * A card as an answer. What it says is remembered like any other public answer (`ingat`: until something is published, or
 * a minute), the picture by its words; who holds it already gets 304 without being drawn one. One network has three at once.
 * @param kunci names the card, whatever its address; @param baca what it says, or null where there is nothing for the
 * public. @throws TidakAda then
 */
export function unduhKartu(req: Request, kunci: string, baca: () => Promise<IsiKartu | null>): Promise<Response> {
  return giliran(jaringanDari(req.headers), async () => {
    const kemasan = await ingat(`kartu ${kunci}`, async () => {
      const isi = await baca();
      if (!isi) throw new TidakAda();
      return isi;
    });
    return jawab(req, JSON.parse(kemasan.badan.toString()) as IsiKartu);
  });
}

async function jawab(req: Request, isi: IsiKartu): Promise<Response> {
  const etag = `"${sidikKartu(isi)}"`;
  const kepala = { ...UMUM, ETag: etag };
  if (masihSama(req.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers: kepala });
  try {
    return new Response(await gambarKartu(isi), { headers: { ...kepala, "Content-Type": "image/png" } });
  } catch (error) {
    if (!(error instanceof KartuPenuh)) throw error;
    return Response.json(
      { pesan: "Terlalu banyak kartu sedang digambar. Coba lagi sebentar lagi." },
      { status: 503, headers: { "Cache-Control": "no-store", "Retry-After": "5" } },
    );
  }
}
