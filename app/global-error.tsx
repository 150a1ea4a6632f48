"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button, LinkButton } from "@/components/ui/button";
import "./globals.css";

/** Stands in for the whole document when the root layout or the frame inside cannot be drawn; also the page kept for status 500,
 *  which knows no error. It needs no data, no session, and reads as plain HTML when its style sheet does not come. */
export default function GlobalError({ error, retry }: { error?: { digest?: string }; retry?: () => void }) {
  return (
    <html lang="id">
      <body>
        <title>Situs sedang terganggu – Satu Data Bawaslu Kaltim</title>
        <main className="mx-auto max-w-page px-4 py-8 sm:px-6 sm:py-12">
          <p className="font-bold">Satu Data Bawaslu Kalimantan Timur</p>
          <MessagePage
            title="Situs sedang terganggu"
            code={error?.digest ?? "500"}
            actions={
              <>
                {retry && (
                  <Button variant="utama" onClick={() => retry()}>
                    Coba lagi
                  </Button>
                )}
                <LinkButton href="/">Ke halaman depan</LinkButton>
              </>
            }
          >
            <p>
              Server tidak dapat menyiapkan halaman ini. Yang sudah terkirim dan draf yang sudah tersimpan tetap ada.
            </p>
            <p>
              Tunggu sebentar, lalu muat ulang halaman ini. Bila berulang, sampaikan jam kejadian dan kode di bawah
              kepada admin atau PPID Bawaslu Provinsi Kalimantan Timur.
            </p>
          </MessagePage>
        </main>
      </body>
    </html>
  );
}
