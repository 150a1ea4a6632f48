import { apiTerbuka } from "@/lib/api";
import { unduhanDiminta } from "../unduhan";

/** The same rows as the CSV, as JSON. */
export const GET = apiTerbuka<{ jenis: string }>((req, { jenis }) => unduhanDiminta(req, jenis, "json"));
