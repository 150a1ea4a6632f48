import type { Orang } from "@/lib/akses/policy";
import { DASBOR, dasborTerbuka } from "@/lib/angka/policy";
import { BENTUK_PETAK, berkasPetak, type Sampul } from "@/lib/angka/unduh";
import { jawab } from "@/lib/api";
import { Penolakan } from "@/lib/errors";
import { hariAtauSaat, saat, tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { alamatBerkas } from "../alamat";
import { sebutan } from "../kalimat";
import type { Kepala } from "../muat";
import { SUSUNAN } from "./daftar";

type Alamat = { dasbor: string; petak: string; bentuk: string };

/** What the file says of itself besides its numbers. */
function sampul(kepala: Kepala, { dasbor, petak, bentuk }: Alamat): Sampul {
  const { saringan: s, cakupan, dibaca } = kepala;
  const alamat = `${process.env.NEXTAUTH_URL?.replace(/\/$/, "") ?? ""}${alamatBerkas(kepala, petak, bentuk)}`;
  return {
    nama: `${dasbor}-${petak}-${s.per}`,
    isi: [
      ["Dasbor", DASBOR[kepala.dasbor].judul],
      ["Saringan", sebutan(kepala)],
      ["Dari tanggal diterima", s.dari ? tanggal(s.dari) : "Sejak catatan pertama"],
      ["Sampai tanggal (keadaan per)", tanggal(s.per)],
      ["Seperti diketahui", s.diketahui ? `pada ${hariAtauSaat(s.diketahui)}` : saat(dibaca)],
      ["Kelengkapan", cakupanKata(cakupan, s.per)],
      ["Alamat untuk mengunduh lagi", alamat],
    ],
  };
}

/** A tile by its address, counted again for whoever asks. @throws Penolakan where the address cannot be understood */
export async function unduhPetak(orang: Orang, req: Request, alamat: Alamat): Promise<Response> {
  const bentuk = BENTUK_PETAK.find((b) => b === alamat.bentuk);
  if (!bentuk) return jawab(404, "Petak dasbor hanya diunduh sebagai csv atau xlsx.");
  const dasbor = dasborTerbuka(orang).find((d) => d === alamat.dasbor);
  if (!dasbor) return jawab(404, "Dasbor itu tidak ada, atau tidak terbuka untuk akun ini.");
  const { kepala, petak } = await SUSUNAN[dasbor](orang, Object.fromEntries(new URL(req.url).searchParams));
  if (kepala.galat.length > 0) throw new Penolakan(kepala.galat.join(" "));
  if (!kepala.tercatat) throw new Penolakan("Belum tercatat di portal ini pada hari itu. Itu bukan nol.");
  const ini = petak.find((p) => p.kode === alamat.petak);
  if (!ini) return jawab(404, "Petak itu tidak ada pada dasbor ini dengan saringan ini.");
  return berkasPetak(ini, sampul(kepala, alamat), bentuk);
}
