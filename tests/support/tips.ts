import { catatInformasi, telusuri } from "@/lib/informasi/commands";
import { type InformasiBaru, informasi } from "@/lib/informasi/schema";
import type { Crew } from "./handover";
import { key } from "./journey";

/** What the form of a tip sends, as somebody types it. */
export const typedTip: Record<string, string> = {
  kantorKode: "64.08",
  wilayahKode: "64.08.04",
  penyelenggaraanKode: "PEMILU-2024",
  tahapanKode: "P24-10-KAMPANYE",
  tanggalDiterima: "2024-01-29",
  sumber: "media_sosial",
  rujukan: "",
  judul: "Aparatur desa diduga membagikan bahan kampanye",
  uraian: "Unggahan warga memperlihatkan pembagian bahan kampanye di balai desa.",
};

/** The same, read as the action reads it. @throws where a test typed something that the form refuses */
export const tip = (over: Record<string, string> = {}): InformasiBaru => informasi.parse({ ...typedTip, ...over });

/** A tip whose penelusuran runs. @returns its id */
export async function traced(crew: Crew, over: Record<string, string> = {}, day = "2024-01-29"): Promise<string> {
  const { id } = await catatInformasi(crew.operator, tip(over), key());
  await telusuri(crew.operator, id, day, key());
  return id;
}
