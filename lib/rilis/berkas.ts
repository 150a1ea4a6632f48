import "server-only";
import { pdfRekap } from "@/lib/rekap/pdf";
import type { Rekap } from "@/lib/rekap/rekap";
import { xlsxRekap } from "@/lib/rekap/xlsx";
import type { Ukuran } from "@/lib/surat/schema";
import type { BentukRilis } from "./schema";

/** The files of a release, drawn from its recap: the same recap gives the same bytes. */
export async function berkasDari(r: Rekap, kertas: Ukuran): Promise<Record<BentukRilis, Buffer>> {
  return { xlsx: await xlsxRekap(r), pdf: await pdfRekap(r, kertas) };
}
