import { buka } from "@/lib/antarmuka/api";
import { Masalah } from "@/lib/antarmuka/masalah";
import { asal } from "@/lib/terbitan/halaman";

const pintu = buka(async () => {
  throw new Masalah("tidak-ada");
});

/** GET /api/v1 leads to the readable page; whatever else is asked below it, to a problem document. */
export async function GET(req: Request, konteks: { params: Promise<{ lain?: string[] }> }): Promise<Response> {
  const { lain } = await konteks.params;
  if (lain) return pintu.GET(req, konteks);
  return new Response(null, { status: 303, headers: { Location: `${asal()}/data/api` } });
}
export const { OPTIONS, POST, PUT, PATCH, DELETE } = pintu;
