import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { BENTUK, kirimBerkas } from "@/lib/rekap/unduh";
import { isiBerkas } from "./queries";

/** Exactly the bytes that a release keeps. @throws TidakAda */
export async function unduhRilis(orang: Orang, { id, bentuk }: { id: string; bentuk: string }): Promise<Response> {
  const { rilis, isi } = await isiBerkas(orang, id, bentuk);
  const b = BENTUK[bentuk === "pdf" ? rilis.kertas : bentuk];
  return kirimBerkas(isi, b ?? { tipe: "application/octet-stream", akhiran: bentuk }, rilis.nomor);
}
