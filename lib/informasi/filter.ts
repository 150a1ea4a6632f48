import { hari, uuid } from "@/lib/atoms";
import { SUMBER_INFORMASI, type SumberInformasi } from "./schema";

/** Which tips a list shows. */
export type SaringInformasi = { kantor?: string; sumber?: SumberInformasi; sebelum?: { hari: string; id: string } };
type Params = Record<string, string | string[] | undefined>;

/** The question of the list from its address; what cannot be understood is left out. */
export function bacaSaring(p: Params): SaringInformasi {
  const teksSatu = (k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k]) ?? "";
  const sumber = teksSatu("sumber");
  const [hariSebelum = "", id = ""] = teksSatu("sebelum").split("~");
  return {
    kantor: /^[0-9.]{2,13}$/.test(teksSatu("kantor")) ? teksSatu("kantor") : undefined,
    sumber: Object.hasOwn(SUMBER_INFORMASI, sumber) ? (sumber as SumberInformasi) : undefined,
    sebelum:
      hari().safeParse(hariSebelum).success && uuid().safeParse(id).success ? { hari: hariSebelum, id } : undefined,
  };
}
