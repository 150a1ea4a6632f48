import type { z } from "zod";
import { buka } from "@/lib/antarmuka/api";
import { parameterTenggat } from "@/lib/antarmuka/parameter";
import type { Tenggat } from "@/lib/antarmuka/schema";
import { bacaParameter } from "@/lib/antarmuka/tanya";
import { Penolakan } from "@/lib/errors";
import { galat } from "@/lib/jenis/fields";
import type { HariHitung } from "@/lib/tenggat/clock";
import { tanyaTenggat } from "@/lib/tenggat/jawab";
import { dasarHari, kataCara, kataHari } from "@/lib/tenggat/kata";
import { tanya } from "@/lib/tenggat/tanya";

type Jawab = z.output<typeof Tenggat>;

/**
 * GET /api/v1/tenggat?mulai=2024-01-29&lama=14&satuan=hari_kerja, or …&aturan=penanganan&regime=pemilu: the due day and
 * every day on the way.
 */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = buka(async (alamat): Promise<Jawab> => {
  const t = tanya.safeParse(bacaParameter(parameterTenggat, alamat));
  if (!t.success) {
    const bidang = galat(t.error);
    const kata = Object.entries(bidang).map(([nama, k]) => `${nama}: ${k}`);
    throw new Penolakan(kata.join(" "), bidang);
  }
  const { mulai, ukuran, aturan, jatuh, maks } = await tanyaTenggat(t.data);
  return {
    mulai: mulai.hari,
    jam_mulai: mulai.jam,
    lama: ukuran.lama,
    satuan: ukuran.satuan,
    cara: kataCara(ukuran),
    aturan: aturan && {
      kode: aturan.kode,
      regime: aturan.regime,
      nama: aturan.nama,
      mulai_dari: aturan.mulaiDari,
      dasar_hukum: aturan.dasarHukum,
      kepastian: aturan.kepastian,
      berlaku_sejak: aturan.berlakuSejak,
      berlaku_sampai: aturan.berlakuSampai,
      diperiksa_oleh: aturan.diperiksaOleh,
    },
    jatuh_tempo: jatuh.jatuhTempo,
    jam: jatuh.jam,
    zona: "Asia/Makassar",
    hari: jatuh.hari.map(jsonHari),
    ...(maks && { batas_maks: maks.jatuhTempo, perpanjangan: aturan?.perpanjanganDasar }),
  };
});

/** A day as programs read it. */
const jsonHari = (h: HariHitung): Jawab["hari"][number] => ({
  tanggal: h.tanggal,
  dihitung: h.ke !== null,
  hari_ke: h.ke,
  sebab: h.sebab,
  keterangan: kataHari(h),
  dasar: dasarHari(h) ?? null,
});
