import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { TidakAda } from "@/lib/errors";
import { pdfRekap } from "./pdf";
import { rekapUtuh } from "./queries";
import { type Rekap, sidik } from "./rekap";
import { xlsxRekap } from "./xlsx";

type Bentuk = { tipe: string; akhiran: string; buat: (r: Rekap) => Promise<Buffer> };
/** The files of a recap, by the name under which an address asks for them. */
export const BENTUK: Record<string, Bentuk> = {
  xlsx: {
    tipe: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    akhiran: "xlsx",
    buat: xlsxRekap,
  },
  a4: { tipe: "application/pdf", akhiran: "a4.pdf", buat: (r) => pdfRekap(r, "a4") },
  f4: { tipe: "application/pdf", akhiran: "f4.pdf", buat: (r) => pdfRekap(r, "f4") },
};

/** A file with the digest of its bytes (RFC 9530), so that whoever has it later can compare. */
export function kirimBerkas(
  isi: Uint8Array,
  { tipe, akhiran }: Pick<Bentuk, "tipe" | "akhiran">,
  nomor: string,
): Response {
  return new Response(new Uint8Array(isi), {
    headers: {
      "Content-Type": tipe,
      "Content-Disposition": `attachment; filename="${nomor}.${akhiran}"`,
      "X-Content-Type-Options": "nosniff",
      "Repr-Digest": `sha-256=:${Buffer.from(sidik(isi), "hex").toString("base64")}:`,
    },
  });
}

/** A recap as a file, by the address of its page. @throws TidakAda, Penolakan */
export async function unduhRekap(orang: Orang, req: Request, { bentuk }: { bentuk: string }): Promise<Response> {
  const b = Object.hasOwn(BENTUK, bentuk) ? BENTUK[bentuk] : undefined;
  if (!b) throw new TidakAda();
  const rekap = await rekapUtuh(orang, Object.fromEntries(new URL(req.url).searchParams));
  return kirimBerkas(await b.buat(rekap), b, rekap.nomor);
}
