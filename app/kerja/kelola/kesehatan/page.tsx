import type { Metadata } from "next";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { adminHalaman } from "@/lib/akses/session";
import { saat } from "@/lib/format";
import { type Bagian, kesiapan } from "@/lib/sehat/queries";

export const metadata: Metadata = { title: "Kesehatan" };

const NAMA = {
  migrasi: "Bentuk basis data",
  cakram: "Ruang cakram",
  jejak: "Rantai jejak",
  berkas: "Penyimpanan berkas",
  pekerja: "Pekerja latar",
};
const kalimat = (v: string) => `${v.charAt(0).toUpperCase()}${v.slice(1)}.`;
const kata = ({ ok, sebab }: Bagian) => (sebab ? kalimat(sebab) : ok ? "Baik." : "Tidak dapat diperiksa.");

/** What /api/siap says, for the admin: what keeps the site closed, and what only lags behind. */
export default async function KesehatanPage() {
  await adminHalaman({ provinsi: true });
  const { siap, bagian } = await kesiapan();
  const perlu = Object.values(bagian).some((b) => b.sebab);
  return (
    <>
      <PageHeader title="Kesehatan">Diperiksa saat halaman ini dibuka, {saat(new Date())}.</PageHeader>
      {!siap ? (
        <Alert kind="danger" title="Situs belum siap menerima pengunjung" className="mb-5">
          Minta yang memasang portal ini membereskan bagian yang disebut di bawah.
        </Alert>
      ) : perlu ? (
        <Alert kind="warning" title="Situs berjalan, tetapi ada yang tertinggal" className="mb-5">
          Orang tetap dapat bekerja. Selama pekerja berhenti, berkas baru menunggu penyimpanan, catatan mirip tidak
          dicari, dan dasbor makin lambat. Minta yang memasang portal ini menjalankannya lagi.
        </Alert>
      ) : (
        <Alert kind="success" title="Semuanya baik" className="mb-5" />
      )}
      <Card title="Bagian">
        <DescriptionList
          items={Object.entries(NAMA).map(([kunci, term]) => ({
            term,
            value: kata(bagian[kunci as keyof typeof NAMA]),
          }))}
        />
      </Card>
    </>
  );
}
