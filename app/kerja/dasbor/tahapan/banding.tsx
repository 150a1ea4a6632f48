import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { type Evaluasi, UKURAN } from "./muat";
import { ditepati, kepala, SEMUA, Sel } from "./sel";

/** Two stages, a measure a line. */
export function Sanding({ satu, dua, nama }: { satu: Evaluasi; dua: Evaluasi | null; nama: (kode: string) => string }) {
  const sisi = dua ? [satu, dua] : [satu];
  return (
    <Card title="Seluruh kantor" subtitle="Persentase tidak ditampilkan bila kurang dari 20 tenggat.">
      <Table caption="Ukuran tahapan" captionHidden>
        <thead>
          <tr>
            <Th>Ukuran</Th>
            {sisi.map((e) => (
              <Th key={e.tahapan.kode} numeric>
                {nama(e.tahapan.penyelenggaraanKode)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEMUA.map((u) => (
            <Tr key={u}>
              <th scope="row" className={kepala}>
                {UKURAN[u]}
              </th>
              {sisi.map((e) => (
                <Sel key={e.tahapan.kode} e={e} kantor="" u={u} />
              ))}
            </Tr>
          ))}
          <Tr>
            <th scope="row" className={kepala}>
              Bagian tenggat yang ditepati
            </th>
            {sisi.map((e) => (
              <Td key={e.tahapan.kode} numeric>
                {ditepati(e)}
              </Td>
            ))}
          </Tr>
        </tbody>
      </Table>
    </Card>
  );
}
