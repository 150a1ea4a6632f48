import type { ReactNode } from "react";
import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/button";
import { Bingkai, type DataSitus } from "./bingkai";

type Gagal = { status: 404 | 503; situs: DataSitus; kode?: string };

/** A public page that has nothing to show: it is not there (`children` may say why), or the portal is disturbed. */
export function PesanPublik({
  h,
  jalur,
  judul,
  children,
}: {
  h: Gagal;
  jalur: string;
  judul?: string;
  children?: ReactNode;
}) {
  const ada = h.status === 503;
  return (
    <Bingkai situs={h.situs} jalur={jalur}>
      <MessagePage
        title={ada ? "Halaman ini sedang terganggu" : (judul ?? "Halaman tidak ditemukan")}
        code={h.kode ?? String(h.status)}
        actions={
          <>
            <LinkButton href={ada ? jalur : "/"} variant="utama">
              {ada ? "Muat ulang" : "Ke ringkasan"}
            </LinkButton>
            <LinkButton href="/cari">Cari data</LinkButton>
          </>
        }
      >
        {ada ? (
          <p>Data belum dapat dibaca. Coba lagi sebentar lagi; tidak ada data yang hilang.</p>
        ) : (
          (children ?? <p>Alamat ini salah ketik, atau catatannya tidak tersedia untuk publik.</p>)
        )}
      </MessagePage>
    </Bingkai>
  );
}
