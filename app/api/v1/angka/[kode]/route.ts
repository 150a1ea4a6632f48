import { buka } from "@/lib/antarmuka/api";
import { satuAngka } from "@/lib/antarmuka/stats";

/** GET /api/v1/angka/{kode}?per=…&kelompok=…: one figure, as of a day, narrowed and split. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka<{ kode: string }>((tanya, { kode }) =>
  satuAngka(tanya, kode),
);
