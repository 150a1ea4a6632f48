import { Card } from "@/components/ui/card";
import { Table, Th, Tr } from "@/components/ui/table";
import type { Kantor } from "@/lib/rujukan/queries";
import { type Evaluasi, UKURAN } from "./muat";
import { kepala, SEMUA, Sel } from "./sel";

/** One stage, an office a line. */
export function KantorTahapan({ e, kantor, nama }: { e: Evaluasi; kantor: Kantor[]; nama: (kode: string) => string }) {
  return (
    <Card
      title={`${e.tahapan.nama}, ${nama(e.tahapan.penyelenggaraanKode)}`}
      subtitle="Masih terbuka: belum sampai pleno, tidak diregistrasi, dicabut, atau dialihkan. Tenggat: jam hukum perkara, termasuk yang berjalan melewati harinya."
    >
      <Table caption={`${e.tahapan.nama} menurut kantor`} captionHidden>
        <thead>
          <tr>
            <Th>Kantor</Th>
            {SEMUA.map((u) => (
              <Th key={u} numeric>
                {UKURAN[u]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kantor.map((k) => (
            <Tr key={k.kode}>
              <th scope="row" className={kepala}>
                {k.namaSingkat}
              </th>
              {SEMUA.map((u) => (
                <Sel key={u} e={e} kantor={k.kode} u={u} />
              ))}
            </Tr>
          ))}
        </tbody>
        {kantor.length > 1 && (
          <tfoot className="border-t border-control font-bold">
            <tr>
              <th scope="row" className={kepala}>
                <b>Jumlah</b>
              </th>
              {SEMUA.map((u) => (
                <Sel key={u} e={e} kantor="" u={u} />
              ))}
            </tr>
          </tfoot>
        )}
      </Table>
    </Card>
  );
}
