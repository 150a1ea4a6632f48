import "server-only";
import sql from "sql-template-tag";
import { asPublic, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { simpanan } from "./simpanan";
import { isiUtuh, kataGalat, kepala, sebagaiUnduhan } from "./utuh";

export type GambarPublik = { id: string; keterangan: string; ukuran: number; sha256: string };

/** The approved pictures of a published record, as the public's own role sees them. */
export const gambarTerbit = (tx: Tx, publikId: string) =>
  tx.all<GambarPublik>(sql`select id, keterangan, ukuran, sha256 from turunan_publik
    where terbitan_publik_id = ${publikId} and disetujui_pada is not null and ditarik_pada is null order by disetujui_pada, id`);

/** One approved picture, for its bytes; undefined once it or its record is withdrawn. */
const satuGambarTerbit = (publikId: string, id: string) =>
  asPublic((tx) =>
    tx.one<{ mime: string; ukuran: number; sha256: string; kunciSimpan: string }>(
      sql`select mime, ukuran, sha256, kunci_simpan as "kunciSimpan" from turunan_publik where id = ${id}::uuid and terbitan_publik_id = ${publikId}`,
    ),
  );

/** An approved picture for anybody. @throws TidakAda once it or its record is withdrawn, Penolakan where its bytes changed */
export async function unduhPublik(publikId: string, id: string): Promise<Response> {
  const t = await satuGambarTerbit(publikId, id);
  if (!t) throw new TidakAda();
  const isi = await isiUtuh(t, simpanan()).catch((error: unknown) => {
    throw kataGalat(error, id);
  });
  return new Response(new Uint8Array(isi), {
    headers: kepala(t.mime, {
      "Content-Disposition": sebagaiUnduhan(`gambar-${id.slice(0, 8)}.jpg`),
      "Cache-Control": "public, max-age=60",
    }),
  });
}
