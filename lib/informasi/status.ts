import { can, type Orang, type Verba } from "@/lib/akses/policy";

export const STATUS_INFORMASI = {
  diterima: "Belum ditelusuri",
  ditelusuri: "Sedang ditelusuri",
  menjadi_temuan: "Menjadi temuan",
  selesai: "Selesai tanpa tindak lanjut",
  dibatalkan: "Dibatalkan",
};
export type StatusInformasi = keyof typeof STATUS_INFORMASI;

export type Lanjutan = { verba: Verba; label: string; siapa: string };
const OPERATOR_KORDIV = "operator atau kordiv kantor ini";
const BATAL: Lanjutan = { verba: "batalkan_informasi", label: "Dibatalkan", siapa: "kordiv kantor ini" };
const MENYUSUL: Record<StatusInformasi, Lanjutan[]> = {
  diterima: [{ verba: "telusuri", label: "Penelusuran dimulai", siapa: OPERATOR_KORDIV }, BATAL],
  ditelusuri: [
    { verba: "buat", label: "Menjadi temuan", siapa: "operator kantor ini" },
    { verba: "tutup_informasi", label: "Selesai tanpa tindak lanjut", siapa: OPERATOR_KORDIV },
    BATAL,
  ],
  menjadi_temuan: [],
  selesai: [],
  dibatalkan: [],
};

/** What may come next, by whom. */
export const menyusul = (status: StatusInformasi): Lanjutan[] => MENYUSUL[status];
export const masihBerjalan = (status: StatusInformasi) => status === "diterima" || status === "ditelusuri";

/** May this person do this here? It is the matter of those who handle pelanggaran. */
export const bolehInformasi = (orang: Orang, verba: Verba, kantor: string) =>
  can(orang, verba, { jenis: "pelanggaran", kantor });
