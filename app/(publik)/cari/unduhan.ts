import { type Keluhan, keluhan, sebagaiTolakan } from "@/lib/antarmuka/keluhan";
import { Masalah } from "@/lib/antarmuka/masalah";
import { bacaSaring, type Saring } from "@/lib/terbitan/filter";
import { paramsDari } from "@/lib/terbitan/jalur";
import { kenali } from "@/lib/terbitan/kenali";
import { bacaPilihan, type PilihanPublik } from "@/lib/terbitan/queries";

const jenisTetap = (jenis: string) =>
  keluhan(
    `Alamat ini hanya memuat ${jenis}: saringan “jenis” tidak berlaku.`,
    "Hilangkan, atau pakai alamat jenis itu sendiri: /data/{jenis}/unduh.csv.",
    `This address holds ${jenis} only: the filter “jenis” does not apply. Leave it out, or use that kind's own address: /data/{jenis}/unduh.csv.`,
  );

function tolakBila(galat: Keluhan[]): void {
  if (galat.length > 0) throw new Masalah("permintaan", sebagaiTolakan(galat));
}

/**
 * Answers the search of an address, `jalan` with what it may name; `jenis` is the kind where the path names one.
 * @throws Masalah that names what cannot be understood in it, or does not exist
 */
export async function jawabCari(
  req: Request,
  jalan: (s: Saring, ada: PilihanPublik) => Promise<Response>,
  jenis?: string,
): Promise<Response> {
  const tanya = paramsDari(new URL(req.url).searchParams);
  const lain = jenis !== undefined && tanya.jenis !== undefined && tanya.jenis !== jenis;
  const { saring, galat } = bacaSaring(jenis === undefined ? tanya : { ...tanya, jenis });
  if (lain) galat.unshift(jenisTetap(jenis));
  tolakBila(galat);
  const ada = await bacaPilihan(saring);
  tolakBila(kenali(saring, ada));
  return jalan(saring, ada);
}
