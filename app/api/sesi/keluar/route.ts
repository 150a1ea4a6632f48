import { akhiriSesiIni } from "@/lib/akses/session";
import { apiPublik } from "@/lib/api";

/** Signing out on a shared computer leaves nothing behind: session, cookies, what the browser kept of pages. */
export const POST = apiPublik(async (req) => {
  const form = await req.formData().catch(() => new FormData());
  await akhiriSesiIni({ semua: form.get("semua") === "ya" });
  return new Response(null, {
    status: 303,
    headers: { Location: "/masuk?pesan=keluar", "Clear-Site-Data": '"cache", "storage"', "Cache-Control": "no-store" },
  });
});
