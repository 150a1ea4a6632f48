"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button, LinkButton } from "@/components/ui/button";

export default function KerjaError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <MessagePage
      title="Halaman ini sedang terganggu"
      code={error.digest}
      actions={
        <>
          <Button variant="utama" onClick={retry}>
            Coba lagi
          </Button>
          <LinkButton href="/kerja">Ke meja kerja</LinkButton>
        </>
      }
    >
      <p>Server tidak dapat menyiapkan halaman ini. Draf yang sudah tersimpan tetap ada.</p>
      <p>Coba lagi sebentar lagi. Bila berulang, sampaikan kode di bawah kepada admin.</p>
    </MessagePage>
  );
}
