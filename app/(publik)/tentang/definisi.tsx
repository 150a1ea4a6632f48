import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { kamus } from "@/lib/terbitan/kamus";

/** Where the meaning of each figure is kept. */
export function BagianDefinisi() {
  return (
    <Section id="definisi" title="Arti setiap angka">
      <p className="max-w-measure">
        Di dekat setiap angka tertulis kode dan versi definisinya. <a href="/kamus-angka">Kamus angka</a> menjelaskan
        setiap kode: apa yang dihitung, satuannya, menurut apa ia dapat dibagi, sejak kapan, dan pertanyaan apa yang
        dijawabnya.
      </p>
      <p className="mt-4 max-w-measure text-sm text-ink-soft">
        Persentase tidak ditampilkan bila jumlah seluruhnya kurang dari 20. Setiap angka menyebut hari awal dan hari
        akhirnya.
      </p>
    </Section>
  );
}

/** The open data: where each file is, and what its columns hold. */
export function BagianKamus() {
  return (
    <>
      <Section
        id="unduh"
        title="Unduh data"
        description="CSV berhuruf UTF-8, satu baris untuk setiap catatan yang dapat dibaca rinci. Saringan pada halaman Cari dapat diunduh dengan cara yang sama."
      >
        <p className="mb-3">
          Juga sebagai XLSX, JSON, dan NDJSON, beserta angkanya, di <a href="/katalog">katalog data terbuka</a>.
        </p>
        <ul className="space-y-1">
          {JENIS.map((jenis) => (
            <li key={jenis}>
              <a href={`/data/${jenis}/unduh.csv`}>{DAFTAR[jenis].label} (CSV)</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="kamus"
        title="Kamus data"
        description="Arti setiap kolom. Kode pada berkas unduhan sudah diganti dengan katanya. Teks atau baris yang diawali = + - @ diberi tanda petik ' di depannya, supaya lembar kerja tidak menjalankannya sebagai rumus."
      >
        {JENIS.map((jenis) => (
          <div key={jenis} id={`kamus-${jenis}`} className="jump-target">
            <Disclosure summary={DAFTAR[jenis].label}>
              <TabelKamus jenis={jenis} />
            </Disclosure>
          </div>
        ))}
      </Section>
    </>
  );
}

function TabelKamus({ jenis }: { jenis: Jenis }) {
  return (
    <Table caption={`Kamus data ${DAFTAR[jenis].label.toLowerCase()}`} captionHidden stack>
      <thead>
        <tr>
          <Th>Kolom</Th>
          <Th>Arti</Th>
          <Th>Nilai</Th>
        </tr>
      </thead>
      <tbody>
        {kamus(jenis).map((k) => (
          <tr key={k.kunci}>
            <th scope="row" className="font-bold">
              {k.label}
            </th>
            <Td data-label="Arti">{k.arti || "Seperti namanya."}</Td>
            <Td data-label="Nilai">{k.nilai ? Object.values(k.nilai).join(" · ") : "–"}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
