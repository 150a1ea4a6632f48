import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/button";

export default function NotFound() {
  return (
    <MessagePage
      title="Tidak ditemukan"
      code="404"
      actions={
        <LinkButton variant="utama" href="/kerja">
          Ke meja kerja
        </LinkButton>
      }
    >
      <p>Halaman atau catatan ini tidak ada, sudah dipindahkan, atau tidak termasuk yang Anda tangani.</p>
      <p>Periksa alamatnya, atau cari catatan dari daftarnya.</p>
    </MessagePage>
  );
}
