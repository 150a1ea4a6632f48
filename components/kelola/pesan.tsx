import { Alert } from "@/components/ui/alert";

const PESAN: Record<string, string> = {
  disimpan: "Tersimpan.",
  dihapus: "Dihapus.",
  tugas_diberikan: "Fungsi diberikan. Berlaku sejak klik berikutnya orang itu.",
  tugas_dicabut: "Fungsi dicabut. Berlaku sejak klik berikutnya orang itu.",
  diaktifkan: "Akun diaktifkan. Orangnya dapat masuk lagi.",
  dinonaktifkan: "Akun dinonaktifkan dan semua sesinya diakhiri.",
  sesi_diakhiri: "Sesi diakhiri.",
  sandi_diganti: "Kata sandi diganti. Semua sesi lain diakhiri.",
};

/** What the last post did, named in the address so that it is there without script too. */
export function PesanKelola({ kode }: { kode?: string | string[] }) {
  const kata = typeof kode === "string" ? PESAN[kode] : undefined;
  return kata ? (
    <Alert kind="success" live className="mb-4">
      {kata}
    </Alert>
  ) : null;
}
