import { apiTerbuka } from "@/lib/api";
import { kutipanBib } from "@/lib/terbitan/kutip";
import { kutipanCatatan } from "@/lib/terbitan/queries";

export const dynamic = "force-dynamic";

/** How to cite a record, for LaTeX. */
export const GET = apiTerbuka<{ jenis: string; id: string }>(
  async (_, { jenis, id }) =>
    new Response(kutipanBib(await kutipanCatatan(jenis, id)), {
      headers: { "Content-Type": "application/x-bibtex; charset=utf-8", "Cache-Control": "public, max-age=60" },
    }),
);
