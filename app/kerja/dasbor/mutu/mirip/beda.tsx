import { Card } from "@/components/ui/card";
import { Table, Td, Th } from "@/components/ui/table";
import { saat } from "@/lib/format";
import type { Beda } from "@/lib/mutu/stats";
import { Satu } from "./satu";

/** The pairs that somebody told apart: who, when and why. */
export function Dibedakan({ isi }: { isi: Beda[] }) {
  if (isi.length === 0) return null;
  return (
    <Card
      title="Dinyatakan bukan ganda"
      subtitle="Berlaku selama nomor, tanggal, dan uraian keduanya tetap; sesudah salah satunya berubah, pasangan yang masih mirip muncul lagi di atas."
    >
      <Table caption="Catatan yang dinyatakan bukan ganda" captionHidden stack>
        <thead>
          <tr>
            <Th>Catatan</Th>
            <Th>Bukan ganda dari</Th>
            <Th>Alasan</Th>
            <Th>Dinyatakan</Th>
          </tr>
        </thead>
        <tbody>
          {isi.map((b) => (
            <tr key={`${b.ini.id}${b.dengan.id}`}>
              <Td data-label="Catatan">
                <Satu jenis={b.jenis} c={b.ini} />
              </Td>
              <Td data-label="Bukan ganda dari">
                <Satu jenis={b.jenis} c={b.dengan} />
              </Td>
              <Td data-label="Alasan">{b.alasan}</Td>
              <Td data-label="Dinyatakan">
                {saat(b.pada)}
                <span className="block text-ink-soft">
                  {b.oleh}, {b.kantor}
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
