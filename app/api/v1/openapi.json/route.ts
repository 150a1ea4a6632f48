import { buka } from "@/lib/antarmuka/api";
import { lisensiTerbuka } from "@/lib/antarmuka/lisensi";
import { openapi } from "@/lib/antarmuka/openapi";
import { parameterKosong } from "@/lib/antarmuka/parameter";
import { bacaParameter } from "@/lib/antarmuka/tanya";
import { asal } from "@/lib/terbitan/halaman";

/** GET /api/v1/openapi.json: what this interface can be asked and what it answers. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka(async (tanya) => {
  bacaParameter(parameterKosong, tanya);
  return openapi(asal(), await lisensiTerbuka());
});
