import { apiPublik } from "@/lib/api";
import { basisDataMenjawab } from "@/lib/sehat/queries";

export const dynamic = "force-dynamic";

/** The process answers, and its database too. */
export const GET = apiPublik(async () => {
  const ok = await basisDataMenjawab();
  const kata = ok ? "ok" : "gagal";
  return Response.json(
    { status: kata, basisData: kata, pada: new Date().toISOString() },
    { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store", ...(ok ? {} : { "Retry-After": "5" }) } },
  );
});
