import { cobaMasukLagi } from "@/lib/akses/pintu";
import { apiPublik } from "@/lib/api";

/** Signing in again over an open form, whose page must stay as it is. */
export const POST = apiPublik(async (req) =>
  Response.json(await cobaMasukLagi(await req.formData()), { headers: { "Cache-Control": "no-store" } }),
);
