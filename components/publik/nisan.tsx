import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/button";
import { hariWita, tanggal } from "@/lib/format";

/** What stays at the address of a record that was taken back: the day and the reason, nothing of what stood there. */
export function Nisan({
  tarikan,
  induk,
  masihDihitung,
}: {
  tarikan: { pada: Date; alasan: string };
  induk: { label: string; href: string };
  masihDihitung: boolean;
}) {
  return (
    <MessagePage
      title="Halaman ini ditarik"
      actions={
        <>
          <LinkButton href={induk.href} variant="utama">
            {induk.label}
          </LinkButton>
          <LinkButton href="/tentang#ditarik">Mengapa halaman ditarik</LinkButton>
        </>
      }
    >
      <p>
        Rincian catatan pada alamat ini pernah terbit dan ditarik pada{" "}
        <strong>{tanggal(hariWita(tarikan.pada))}</strong>.
      </p>
      <p>
        Alasan: <strong>{tarikan.alasan}</strong>
      </p>
      <p>
        {masihDihitung
          ? "Catatannya tetap dihitung dalam angka, tanpa rincian."
          : "Catatannya dibatalkan dan tidak dihitung lagi dalam angka."}
      </p>
    </MessagePage>
  );
}
