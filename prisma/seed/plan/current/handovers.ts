import type { Limpah } from "@/lib/pelimpahan/schema";

/** A handover of the demo: of which case, by what letter, and when and under which number it was received. */
export type Handover = {
  kunci: string;
  dari: string;
  surat: Limpah;
  diterima?: { oleh: string; tanggal: string; nomor: string };
};

const paper = (tanggal: string, nomor: string) => ({
  nomorSurat: `${nomor}/PP.00.01/K.KI/11/2026`,
  tanggal,
  nomorBeritaAcara: `${nomor}/BA-PLENO/11/2026`,
  tanggalBeritaAcara: tanggal,
});

/** One on its way, one that arrived, one to a body outside of the portal; the cases stand in ./cases.ts. */
export const HANDOVERS: Handover[] = [
  {
    kunci: "perkara/NON-TAHAPAN/511",
    dari: "64.72",
    surat: {
      tujuan: "64",
      instansi: null,
      alasan: "Terlapor bertugas di tingkat provinsi.",
      ...paper("2026-11-02", "014"),
    },
    diterima: { oleh: "64", tanggal: "2026-11-04", nomor: "003/TT/11/2026" },
  },
  {
    kunci: "perkara/NON-TAHAPAN/512",
    dari: "64.03",
    surat: {
      tujuan: "lain",
      instansi: "Bawaslu Provinsi Kalimantan Utara",
      alasan: "Peristiwa terjadi di luar Kalimantan Timur.",
      ...paper("2026-11-05", "009"),
    },
    diterima: { oleh: "64.03", tanggal: "2026-11-12", nomor: "021/TT/11/2026" },
  },
  {
    kunci: "perkara/NON-TAHAPAN/510",
    dari: "64.08",
    surat: {
      tujuan: "64.72",
      instansi: null,
      alasan: "Peristiwa terjadi di Kota Samarinda.",
      ...paper("2026-11-17", "027"),
    },
  },
];
