import { randomUUID } from "node:crypto";
import { KirimForm } from "@/components/catatan/kirim";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table, Td, Th } from "@/components/ui/table";
import { bulan, saat } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { batalkanNihilKantor } from "@/lib/nihil/actions";
import type { SudahNihil } from "@/lib/nihil/queries";

/** What was declared last; a declaration made by mistake is taken back here. */
export function Sudah({ isi }: { isi: SudahNihil[] }) {
  if (isi.length === 0) return null;
  return (
    <Card
      title="Terakhir dinyatakan nihil"
      subtitle="Pernyataan yang keliru dibatalkan; bulannya terbuka lagi, dan yang pernah dinyatakan tetap tercatat."
    >
      <Table caption="Pernyataan nihil terakhir" captionHidden stack>
        <thead>
          <tr>
            <Th>Bulan</Th>
            <Th>Jenis catatan</Th>
            <Th>Dinyatakan</Th>
            <Th>Tindakan</Th>
          </tr>
        </thead>
        <tbody>
          {isi.map((n) => (
            <tr key={`${n.kantor}${n.jenis}${n.bulan}`}>
              <Td data-label="Bulan">
                <Dua atas={bulan(n.bulan)} bawah={n.nama} />
              </Td>
              <Td data-label="Jenis catatan">{DAFTAR[n.jenis].label}</Td>
              <Td data-label="Dinyatakan">
                <Dua atas={saat(n.pada)} bawah={n.oleh} />
              </Td>
              <Td>
                <KirimForm
                  simpan={batalkanNihilKantor}
                  tetap={{ kantor: n.kantor, jenis: n.jenis, bulan: n.bulan, kunci: randomUUID() }}
                >
                  <SubmitButton variant="tautan">
                    Batalkan<span className="sr-only">{` nihil ${DAFTAR[n.jenis].label} ${bulan(n.bulan)}`}</span>
                  </SubmitButton>
                </KirimForm>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

const Dua = ({ atas, bawah }: { atas: string; bawah: string | null | undefined }) => (
  <span>
    {atas} {bawah && <span className="block text-sm text-ink-soft">{bawah}</span>}
  </span>
);
