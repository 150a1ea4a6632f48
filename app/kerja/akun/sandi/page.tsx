import type { Metadata } from "next";
import { KirimForm } from "@/components/catatan/kirim";
import { SandiField } from "@/components/kelola/sandi";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { wajibViewer } from "@/lib/akses/session";
import { gantiSandi } from "@/lib/pengguna/actions";

export const metadata: Metadata = { title: "Ganti kata sandi" };

export default async function SandiPage() {
  const orang = await wajibViewer();
  return (
    <>
      <PageHeader
        title="Ganti kata sandi"
        crumbs={
          orang.sandiSementara
            ? undefined
            : [{ label: "Akun saya", href: "/kerja/akun" }, { label: "Ganti kata sandi" }]
        }
      />
      <KirimForm simpan={gantiSandi} className="max-w-md space-y-5">
        {orang.sandiSementara && (
          <Alert title="Kata sandi Anda masih sementara">
            Buat kata sandi sendiri lebih dahulu; sesudah itu portal terbuka.
          </Alert>
        )}
        <input hidden type="email" name="surel" autoComplete="username" defaultValue={orang.surel} />
        <SandiField nama="sandiLama" label="Kata sandi sekarang" kini />
        <SandiField
          nama="sandiBaru"
          label="Kata sandi baru"
          bantuan="Sedikitnya 12 huruf. Beberapa kata acak lebih kuat dan lebih mudah diingat daripada satu kata dengan angka."
        />
        <SandiField nama="sandiUlang" label="Ulangi kata sandi baru" />
        <SubmitButton>Ganti kata sandi</SubmitButton>
      </KirimForm>
    </>
  );
}
