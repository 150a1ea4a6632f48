import { Alert } from "@/components/ui/alert";
import { angka } from "@/lib/format";

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

/** How many deadlines a change of calendar or rules has moved; a holiday on a weekend changes nothing. */
export function PesanGeser({ bergeser, pekan }: { bergeser?: string | string[]; pekan?: string | string[] }) {
  if (typeof bergeser !== "string" || !/^\d{1,7}$/.test(bergeser)) return null;
  const n = Number(bergeser);
  return (
    <Alert kind="info" live className="mb-4">
      {pekan === "ya" &&
        "Hari itu jatuh pada akhir pekan, yang memang bukan hari kerja: tidak ada tenggat yang berubah. "}
      {n > 0 && `${angka(n)} tenggat yang berjalan bergeser; sebabnya tercatat pada tiap perkara.`}
      {n === 0 && pekan !== "ya" && "Tidak ada tenggat berjalan yang bergeser."}
    </Alert>
  );
}

/** What the last post did, named in the address so that it is there without script too. */
export function PesanKelola({ kode }: { kode?: string | string[] }) {
  const kata = typeof kode === "string" ? PESAN[kode] : undefined;
  return kata ? (
    <Alert kind="success" live className="mb-4">
      {kata}
    </Alert>
  ) : null;
}
