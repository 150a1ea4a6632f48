import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { PERTANYAAN } from "@/lib/angka/pertanyaan";
import { Jawaban } from "./jawaban";

/** The 25 questions: what answers each, and what of it the portal cannot answer. Pages of the inside are linked for those to whom they open. */
export function DaftarPertanyaan({ publik, terbuka = [] }: { publik: boolean; terbuka?: readonly string[] }) {
  const belum = PERTANYAAN.filter((p) => p.belum).length;
  return (
    <Section
      id="pertanyaan"
      title="25 pertanyaan"
      description={`Yang ditanyakan pimpinan, divisi, dan PPID kepada portal ini. ${PERTANYAAN.length - belum} terjawab seluruhnya; pada ${belum} lainnya disebut apa yang belum dapat dijawab, dan mengapa.`}
    >
      <Table caption="Pertanyaan dan angka yang menjawabnya" captionHidden stack>
        <thead>
          <tr>
            <Th>Pertanyaan</Th>
            <Th>Dijawab oleh</Th>
            <Th>Yang belum terjawab</Th>
          </tr>
        </thead>
        <tbody>
          {PERTANYAAN.map((p) => (
            <tr key={p.no}>
              <th scope="row" id={`tanya-${p.no}`} className="jump-target md:w-2/5">
                <strong>{p.no}.</strong> {p.tanya}
                <span className="block text-ink-soft">{p.pemilik}</span>
              </th>
              <Td data-label="Dijawab oleh">
                <Jawaban p={p} publik={publik} terbuka={terbuka.includes(p.halaman?.href ?? "")} />
              </Td>
              <Td data-label="Yang belum terjawab" className="text-ink-soft">
                {p.belum ?? "–"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
