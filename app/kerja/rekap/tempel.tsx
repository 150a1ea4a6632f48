import { Card } from "@/components/ui/card";
import { CopyText } from "@/components/ui/copy-text";
import type { Rekap } from "@/lib/rekap/rekap";
import { teksRekap } from "@/lib/rekap/teks";

/** The recap as a message. */
export const Tempel = ({ rekap }: { rekap: Rekap }) => (
  <Card
    title="Teks untuk WhatsApp"
    subtitle="Angka yang sama dengan rekap ini, siap ditempel. Tanda bintang menebalkan tulisan."
    className="print:hidden"
  >
    <CopyText name="wa" label="Teks siap tempel" text={teksRekap(rekap)} />
  </Card>
);
