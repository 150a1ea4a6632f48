import "server-only";
import { can, type Orang } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import { asViewer } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { type Ditahan, sebutanIdentitas } from "@/lib/pihak/queries";
import { teksPublik } from "./terbitan";

/** By which verb a record comes to stand in detail. */
export type Terbit = "terbitkan" | "terbitkan_jeda";

/** Holds the summary, the reason and every typed field that goes over against the vault. @returns whom they were held against. @throws Penolakan, TidakAda */
export async function tahanTerbit(
  orang: Orang,
  verba: Terbit,
  id: string,
  versi: number,
  ringkasan: string,
  alasan = "",
): Promise<Ditahan> {
  const c = await asViewer(konteks(orang), (tx) => muat(tx, id));
  // refused a moment later: nobody learns from this door who is in the vault
  if (c.versi !== versi || !can(orang, verba, { ...c, kantor: c.kantorKode })) return [];
  const ketikan = teksPublik(c.jenis, c.nomor, c.rincian);
  const teks = [ringkasan, alasan, ...ketikan.map((k) => k.teks)];
  const { sebutan, ditahan } = await sebutanIdentitas(orang, id, teks);
  const [ini, sebab, ...lain] = sebutan;
  const at = lain.findIndex((kata) => kata !== null);
  const salah = ini
    ? `Memuat ${ini}. Hapus sebelum terbit.`
    : at > -1 && `Isian “${ketikan[at]?.label}” memuat ${lain[at]}. Minta kantornya meralat sebelum terbit.`;
  if (salah || sebab)
    throw new Penolakan("Rincian tidak dapat terbit.", {
      ...(salah && { ringkasan: salah }),
      ...(sebab && { alasan: `Memuat ${sebab}, dan tersimpan dalam jejak.` }),
    });
  return ditahan;
}
