import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { tanggal } from "@/lib/format";
import type { Limpahan } from "@/lib/pelimpahan/queries";
import { alamatPelimpahan } from "@/lib/pelimpahan/schema";

/** Is the case on its way to another office? Then nobody writes in it. */
export const sedangDilimpahkan = (semua: readonly Limpahan[]) =>
  semua.find((p) => p.status === "dikirim" && p.keKantor !== null);

/** What stands over a case that is on its way. */
export function SedangDilimpahkan({ p }: { p: Limpahan }) {
  return (
    <Alert
      kind="warning"
      title={`Dilimpahkan kepada ${p.namaKe}, menunggu diterima`}
      actions={<LinkButton href={alamatPelimpahan(p.id)}>Buka pelimpahan</LinkButton>}
    >
      Sejak {tanggal(p.tanggal)}. Isi perkara ini tidak berubah sampai kantor itu menerima atau menolaknya.
    </Alert>
  );
}
