import { MASALAH, Masalah } from "@/lib/antarmuka/masalah";
import { bacaSaring, type Saring } from "@/lib/terbitan/filter";
import { paramsDari } from "@/lib/terbitan/jalur";
import { tidakDikenal } from "@/lib/terbitan/queries";

/**
 * Answers the search of an address; `jenis` is the kind where the path names one.
 * @throws Masalah that names what cannot be understood in it, or does not exist
 */
export async function jawabCari(
  req: Request,
  jalan: (s: Saring) => Promise<Response>,
  jenis?: string,
): Promise<Response> {
  const tanya = paramsDari(new URL(req.url).searchParams);
  const lain = jenis !== undefined && tanya.jenis !== undefined && tanya.jenis !== jenis;
  const { saring, galat } = bacaSaring(jenis === undefined ? tanya : { ...tanya, jenis });
  if (lain) galat.unshift(`Alamat ini hanya memuat ${jenis}: saringan “jenis” tidak berlaku.`);
  if (galat.length === 0) galat.push(...(await tidakDikenal(saring)));
  if (galat.length > 0) throw new Masalah("permintaan", { id: galat.join(" "), en: MASALAH.permintaan.arti.en });
  return jalan(saring);
}
