import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { uuid } from "@/lib/atoms";
import { Penolakan, TidakAda } from "@/lib/errors";
import { tolak } from "@/lib/form";
import type { Bahan } from "./bahan";
import { bukaUntukSurat } from "./commands";
import { isSurat, type KunciSurat } from "./daftar";
import { cetakSurat, namaBerkas } from "./pdf";
import { bahanSurat } from "./queries";
import { pintaIdentitas, pintaSurat, type Ukuran } from "./schema";

/** A paper as an address names it. */
export type AlamatSurat = { catatan: string; surat: string };

async function dasar(orang: Orang, { catatan, surat }: AlamatSurat): Promise<[KunciSurat, Bahan]> {
  if (!uuid().safeParse(catatan).success || !isSurat(surat)) throw new TidakAda();
  return [surat, await bahanSurat(orang, catatan, surat)];
}

async function kirim(kunci: KunciSurat, b: Bahan, ukuran: Ukuran): Promise<Response> {
  return new Response(new Uint8Array(await cetakSurat(kunci, b, ukuran)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${namaBerkas(kunci, b)}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** A paper with everybody by code name: needs no reason, opens no vault. @throws TidakAda, Penolakan */
export async function unduhSurat(orang: Orang, req: Request, p: AlamatSurat): Promise<Response> {
  const pinta = pintaSurat.safeParse(Object.fromEntries(new URL(req.url).searchParams));
  if (!pinta.success) tolak(pinta.error);
  const [kunci, b] = await dasar(orang, p);
  return kirim(kunci, b, pinta.data.ukuran);
}

/**
 * The same with names: with a reason, which stands in the trace. A form that is refused goes back to its page.
 * @throws TidakAda, Penolakan
 */
export async function unduhBernama(orang: Orang, req: Request, p: AlamatSurat): Promise<Response> {
  const [kunci, b] = await dasar(orang, p);
  try {
    const pinta = pintaIdentitas.safeParse(Object.fromEntries(await req.formData()));
    if (!pinta.success) tolak(pinta.error);
    return await kirim(kunci, await bukaUntukSurat(orang, b, kunci, pinta.data.alasan), pinta.data.ukuran);
  } catch (error) {
    if (!(error instanceof Penolakan) || !req.headers.get("accept")?.includes("text/html")) throw error;
    const pesan = error.bidang.alasan ? "surat_alasan" : "surat_ditolak";
    const Location = `/kerja/${b.catatan.jenis}/${b.catatan.id}?pesan=${pesan}#surat`;
    return new Response(null, { status: 303, headers: { Location } });
  }
}
