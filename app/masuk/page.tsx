import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KirimForm } from "@/components/catatan/kirim";
import { SandiField, SurelField } from "@/components/kelola/sandi";
import { DemoBanner } from "@/components/shell/demo-banner";
import { Brand } from "@/components/shell/logo";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { masuk } from "@/lib/akses/actions";
import { kembaliAman } from "@/lib/akses/kembali";
import { viewer } from "@/lib/akses/session";
import { demo } from "@/lib/rujukan/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Masuk", robots: { index: false } };

type Props = {
  searchParams: Promise<{ kembali?: string | string[]; pesan?: string | string[]; error?: string | string[] }>;
};

export default async function MasukPage({ searchParams }: Props) {
  const { kembali, pesan, error } = await searchParams;
  const tujuan = kembaliAman(kembali);
  if (await viewer()) redirect(tujuan);
  return (
    <>
      {(await demo()) && <DemoBanner />}
      <main id="isi" className="mx-auto w-full max-w-md px-4 py-12">
        <Brand href="/" line="Provinsi Kalimantan Timur" />
        <h1 className="mt-10 mb-6 text-3xl">Masuk</h1>
        <KirimForm simpan={masuk} tetap={{ kembali: tujuan }} className="space-y-5">
          {pesan === "keluar" && (
            <Alert kind="success">Anda telah keluar. Tidak ada yang tertinggal di peramban ini.</Alert>
          )}
          {error && <Alert kind="danger">Belum berhasil masuk. Coba lagi di sini.</Alert>}
          {tujuan !== "/kerja" && !pesan && <Alert>Masuk untuk membuka halaman itu.</Alert>}
          <SurelField />
          <SandiField nama="sandi" label="Kata sandi" kini />
          <SubmitButton pendingText="Memeriksa…" full>
            Masuk
          </SubmitButton>
        </KirimForm>
        <p className="mt-8 text-sm text-ink-soft">
          Lupa kata sandi? Admin kantor Anda memberi kata sandi sekali pakai. <a href="/">Kembali ke halaman publik</a>
        </p>
      </main>
    </>
  );
}
