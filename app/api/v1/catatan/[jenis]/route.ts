import { buka } from "@/lib/antarmuka/api";
import { daftarTerbuka } from "@/lib/antarmuka/queries";

/** GET /api/v1/catatan/{jenis}: the records of a kind that can be read in detail, newest first. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka<{ jenis: string }>((tanya, { jenis }) =>
  daftarTerbuka(tanya, jenis),
);
