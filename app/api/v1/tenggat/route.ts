import { apiTerbuka } from "@/lib/api";
import { Penolakan } from "@/lib/errors";
import { galat } from "@/lib/jenis/fields";
import type { HariHitung } from "@/lib/tenggat/clock";
import { tanyaTenggat } from "@/lib/tenggat/jawab";
import { dasarHari, kataCara, kataHari } from "@/lib/tenggat/kata";
import { tanya } from "@/lib/tenggat/tanya";

/**
 * GET /api/v1/tenggat?mulai=2024-01-29&lama=14&satuan=hari_kerja, or …&aturan=penanganan&regime=pemilu: the due day and
 * every day on the way. Bad input is a problem+json with a sentence.
 */
export const GET = apiTerbuka(async (req) => {
  const t = tanya.safeParse(Object.fromEntries(new URL(req.url).searchParams));
  if (!t.success) {
    const bidang = galat(t.error);
    throw new Penolakan(
      Object.entries(bidang)
        .map(([nama, kata]) => `${nama}: ${kata}`)
        .join(" "),
      bidang,
    );
  }
  const { mulai, ukuran, aturan, jatuh, maks } = await tanyaTenggat(t.data);
  const isi = {
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
  // a holiday may be added at any time, and moves the answer
  return Response.json(isi, { headers: { "Cache-Control": "public, max-age=60", "Access-Control-Allow-Origin": "*" } });
});

/** A day as programs read it. */
const jsonHari = (h: HariHitung) => ({
  tanggal: h.tanggal,
  dihitung: h.ke !== null,
  hari_ke: h.ke,
  sebab: h.sebab,
  keterangan: kataHari(h),
  dasar: dasarHari(h) ?? null,
});
