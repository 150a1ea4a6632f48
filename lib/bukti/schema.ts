import { z } from "zod";
import { teks } from "@/lib/atoms";

/** What a bundle is asked for with, besides what a recap is asked for with: what it is needed for stands in the trace. */
export const pintaBundel = z.object({ keperluan: teks(300) });

/** More records than this, or more bytes of files, are more than a hearing reads and a ZIP holds. */
export const MAKS_CATATAN = 500;
export const MAKS_BITA = 2 * 1024 ** 3;
