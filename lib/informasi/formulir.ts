import "server-only";
import { randomUUID } from "node:crypto";
import type { Orang } from "@/lib/akses/policy";
import { type Pilihan, pilihanForm } from "@/lib/catatan/pilihan";
import type { Catatan } from "@/lib/catatan/schema";
import { asViewer, type Tx } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { type Isian, keIsian } from "@/lib/jenis/fields";
import { type Informasi, satuInformasi } from "./queries";
import { bolehInformasi } from "./status";

export type FormulirInformasi = { pilihan: Pilihan; nilai: Isian; tetap: { kunci: string } };

/** An empty form, or one begun from a tip that was cancelled. @throws TidakAda where this person keeps no tips */
export function formulirInformasi(orang: Orang, salinId?: string): Promise<FormulirInformasi> {
  return asViewer(konteks(orang), async (tx) => {
    const pilihan = await pilihanForm(tx, orang, "pelanggaran");
    const kantor = pilihan.kantor.filter((k) => bolehInformasi(orang, "catat_informasi", k.kode));
    if (kantor.length === 0) throw new TidakAda();
    const awal: Isian = { kantorKode: kantor[0]?.kode ?? "", tanggalDiterima: hariIni() };
    const salin = salinId ? salinan(await satuInformasi(tx, orang, salinId)) : {};
    return { pilihan: { ...pilihan, kantor }, nilai: { ...awal, ...salin }, tetap: { kunci: randomUUID() } };
  });
}

const SALIN = [
  "kantorKode",
  "wilayahKode",
  "penyelenggaraanKode",
  "tahapanKode",
  "tanggalDiterima",
  "sumber",
  "rujukan",
  "judul",
  "uraian",
] as const;
const salinan = (i: Informasi): Isian => Object.fromEntries(SALIN.map((k) => [k, keIsian(i[k])]));

/** A tip that this person may make a temuan of now. @throws TidakAda */
export async function informasiUntukTemuan(tx: Tx, orang: Orang, id: string): Promise<Informasi> {
  const i = await satuInformasi(tx, orang, id);
  if (i.status !== "ditelusuri" || !bolehInformasi(orang, "buat", i.kantorKode)) throw new TidakAda();
  return i;
}

const DARI_LAPORAN = ["tanggalPeristiwa", "tempat", "kategoriTerlapor", "jumlahSaksi", "bukti", "jenisPelanggaran"];
DARI_LAPORAN.push("pasal", "pemilihan", "melibatkanAnak");

/** What of a tip, and of the record that it was kept from, goes over into the temuan: nothing is typed again. */
export function temuanDariInformasi(i: Informasi, asal: Catatan | null): Isian {
  const r = asal?.rincian ?? {};
  const dariAsal: Isian =
    asal?.jenis === "pengawasan"
      ? {
          tanggalPeristiwa: asal.tanggalDiterima,
          tempat: keIsian(r.tempat),
          jenisPelanggaran: r.dugaanJenis ? [String(r.dugaanJenis)] : [],
        }
      : asal?.jenis === "pelanggaran"
        ? Object.fromEntries(DARI_LAPORAN.map((k) => [k, keIsian(r[k])]))
        : {};
  const { kantorKode, wilayahKode, judul, uraian } = i;
  return {
    ...dariAsal,
    kantorKode,
    wilayahKode,
    penyelenggaraanKode: i.penyelenggaraanKode ?? "",
    tahapanKode: i.tahapanKode ?? "",
    judul,
    uraian,
    sumber: "temuan",
    tanggalDiketahui: hariIni(),
  };
}
