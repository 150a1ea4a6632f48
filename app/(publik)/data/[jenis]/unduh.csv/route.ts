import { apiTerbuka } from "@/lib/api";
import { unduhanDiminta } from "../unduhan";

/** The records in detail of a kind, or of a search, as CSV. */
export const GET = apiTerbuka<{ jenis: string }>((req, { jenis }) => unduhanDiminta(req, jenis, "csv"));
