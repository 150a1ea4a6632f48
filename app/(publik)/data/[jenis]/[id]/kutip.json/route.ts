import { apiTerbuka } from "@/lib/api";
import { kutipanCsl } from "@/lib/terbitan/kutip";
import { kutipanCatatan } from "@/lib/terbitan/queries";

export const dynamic = "force-dynamic";

/** How to cite a record, for Zotero and others (CSL-JSON). */
export const GET = apiTerbuka<{ jenis: string; id: string }>(
  async (_, { jenis, id }) =>
    new Response(JSON.stringify(kutipanCsl(await kutipanCatatan(jenis, id)), null, 1), {
      headers: {
        "Content-Type": "application/vnd.citationstyles.csl+json; charset=utf-8",
        "Cache-Control": "public, max-age=60",
      },
    }),
);
