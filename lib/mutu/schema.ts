import { z } from "zod";
import { teks, uuid } from "@/lib/atoms";

/** What the form says of two records that look alike. */
export const BukanGanda = z.object({ catatanId: uuid(), denganId: uuid(), kunci: uuid(), alasan: teks(500) });
