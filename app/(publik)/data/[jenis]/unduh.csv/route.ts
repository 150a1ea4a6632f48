import { apiPublik } from "@/lib/api";
import { unduhanDiminta } from "../unduhan";

/** The records in detail of a kind, or of a search, as CSV. */
export const GET = apiPublik<{ jenis: string }>((req, { jenis }) => unduhanDiminta(req, jenis, "csv"));
