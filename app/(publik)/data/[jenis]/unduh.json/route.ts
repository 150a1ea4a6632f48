import { apiPublik } from "@/lib/api";
import { unduhanDiminta } from "../unduhan";

/** The same rows as the CSV, as JSON. */
export const GET = apiPublik<{ jenis: string }>((req, { jenis }) => unduhanDiminta(req, jenis, "json"));
