import { buka } from "@/lib/antarmuka/api";
import { rujukanTerbuka } from "@/lib/antarmuka/queries";

/** GET /api/v1/rujukan: offices, elections and stages by their codes. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka(rujukanTerbuka);
