import { buka } from "@/lib/antarmuka/api";
import { wilayahTerbuka } from "@/lib/antarmuka/queries";

/** GET /api/v1/wilayah: the areas by their Kemendagri codes. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka(wilayahTerbuka);
