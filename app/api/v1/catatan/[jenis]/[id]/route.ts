import { buka } from "@/lib/antarmuka/api";
import { satuTerbuka } from "@/lib/antarmuka/queries";

/** GET /api/v1/catatan/{jenis}/{id}: one record, its editions and pictures; 410 once it is withdrawn. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka<{ jenis: string; id: string }>((tanya, { jenis, id }) =>
  satuTerbuka(tanya, jenis, id),
);
