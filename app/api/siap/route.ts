import { apiPublik } from "@/lib/api";
import { kesiapan } from "@/lib/sehat/queries";

export const dynamic = "force-dynamic";

/** Ready to be given visitors: migrations, room on the disk, the head of the trace. */
export const GET = apiPublik(async () => {
  const { siap, bagian } = await kesiapan();
  return Response.json(
    { status: siap ? "siap" : "belum siap", bagian },
    { status: siap ? 200 : 503, headers: { "Cache-Control": "no-store", ...(siap ? {} : { "Retry-After": "5" }) } },
  );
});
