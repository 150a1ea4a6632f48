import { buka } from "@/lib/antarmuka/api";
import { angkaTerbuka } from "@/lib/antarmuka/stats";

/** GET /api/v1/angka: the figures that the public may ask for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka(angkaTerbuka);
