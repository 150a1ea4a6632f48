import { createHash } from "node:crypto";
import { GET as berkasHimpunan } from "@/app/(publik)/katalog/[himpunan]/[berkas]/route";
import { GET as berkasRilis } from "@/app/(publik)/katalog/[himpunan]/rilis/[tanggal]/[berkas]/route";

/** A file of a release, as a browser asks for it. */
export const get = (kode: string, rilis: string, berkas: string, headers: Record<string, string> = {}) =>
  berkasRilis(new Request(`http://portal.test/katalog/${kode}/rilis/${rilis}/${berkas}`, { headers }), {
    params: Promise.resolve({ himpunan: kode, tanggal: rilis, berkas }),
  });
type Daftar = {
  data: { rilis: string; ditutup_pada: string | null; berkas: { alamat: string; bita: number; sha256: string }[] }[];
};
/** The releases of a dataset, as its JSON tells them. */
export const versions = async (kode: string): Promise<Daftar["data"]> => {
  const answer = await berkasHimpunan(new Request(`http://portal.test/katalog/${kode}/rilis.json`), {
    params: Promise.resolve({ himpunan: kode, berkas: "rilis.json" }),
  });
  return ((await answer.json()) as Daftar).data;
};
export const sha = (b: Uint8Array) => createHash("sha256").update(b).digest("hex");
export const bytes = async (r: Response) => new Uint8Array(await r.arrayBuffer());
