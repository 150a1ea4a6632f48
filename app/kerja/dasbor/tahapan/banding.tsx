import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, persen } from "@/lib/format";
import type { Kantor } from "@/lib/rujukan/queries";
import { bila, daftar } from "../tautan";
import { type Evaluasi, UKURAN, type Ukuran } from "./muat";

const SEMUA = Object.keys(UKURAN) as Ukuran[];
const kepala = "border-b border-line px-3 py-2 text-left font-normal";

/** A number that opens what it counted; clocks are counted per case and open no list. */
function Sel({ e, kantor, u }: { e: Evaluasi; kantor: string; u: Ukuran }) {
  const n = e.n(kantor, u);
  const f = e.f[u];
  const href = f && bila(n, daftar(f, kantor ? { kantor } : {}));
  return (
    <Td numeric>
      {href ? <a href={href}>{angka(n)}</a> : <span className={n ? undefined : "text-ink-faint"}>{angka(n)}</span>}
    </Td>
  );
}

/** The share of clocks that were kept, or a dash below twenty. */
const ditepati = (e: Evaluasi, kantor = "") =>
  persen(e.n(kantor, "tepat"), e.n(kantor, "tepat") + e.n(kantor, "lambat")) || "–";

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
