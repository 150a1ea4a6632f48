import { FUNGSI, type Fungsi } from "@/lib/akses/policy";

export type SaringAkun = {
  cari?: string;
  fungsi?: Fungsi;
  kantor?: string;
  keadaan?: "aktif" | "nonaktif";
  sesudah?: string;
};

type Params = Record<string, string | string[] | undefined>;

/** One text of an address; PostgreSQL knows no NUL. */
export const satu = (v: string | string[] | undefined) =>
  (Array.isArray(v) ? v[0] : v)?.replaceAll("\u0000", "").trim().slice(0, 200) || undefined;

/** The filters of the list of accounts, from its address; what is unknown is left out. */
export function bacaSaring(p: Params): SaringAkun {
  const keadaan = satu(p.keadaan);
  const saring: SaringAkun = {
    cari: satu(p.cari),
    fungsi: FUNGSI.find((f) => f === satu(p.fungsi)),
    kantor: satu(p.kantor),
    keadaan: keadaan === "aktif" || keadaan === "nonaktif" ? keadaan : undefined,
    sesudah: satu(p.sesudah),
  };
  return Object.fromEntries(Object.entries(saring).filter(([, v]) => v !== undefined));
}
