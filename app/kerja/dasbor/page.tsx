import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/button";
import { wajibViewer } from "@/lib/akses/session";
import { dasborTerbuka } from "@/lib/angka/policy";

export const metadata: Metadata = { title: "Dasbor" };

export default async function Page() {
  const [pertama] = dasborTerbuka(await wajibViewer());
  if (pertama) redirect(`/kerja/dasbor/${pertama}`);
  return (
    <MessagePage
      title="Dasbor tidak tersedia untuk akun ini"
      actions={<LinkButton href="/kerja">Kembali ke meja kerja</LinkButton>}
    >
      <p>
        Dasbor dibuka untuk pimpinan dan verifikator, atas kantor masing-masing dan kantor di bawahnya. Bila Anda
        memerlukannya, minta admin menambahkan fungsi itu pada akun Anda.
      </p>
    </MessagePage>
  );
}
