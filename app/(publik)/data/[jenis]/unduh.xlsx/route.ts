import { apiPublik } from "@/lib/api";
import { unduhanDiminta } from "../unduhan";

/** The same rows as the CSV, as XLSX. */
export const GET = apiPublik<{ jenis: string }>((req, { jenis }) => unduhanDiminta(req, jenis, "xlsx"));
