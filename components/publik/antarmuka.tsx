import type { ReactNode } from "react";
import { Code } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Dwibahasa } from "@/lib/antarmuka/masalah";

type Parameter = { name: string; in: string; required: boolean; description?: string; schema: Record<string, unknown> };
export type RuteTampil = {
  jalur: string;
  operasi: string;
  judul: Dwibahasa;
  uraian: string;
  contoh: { alamat: string; arti: string }[];
  parameter: Parameter[];
};

/** A command to copy as it stands; long lines move inside the block, not the page. */
export function Perintah({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable by keyboard.
      tabIndex={0}
      className="my-3 overflow-x-auto rounded-md border border-line bg-sunken p-3"
    >
      <pre className="font-mono text-sm">{children}</pre>
    </section>
  );
}

function nilai({ enum: pilihan }: Record<string, unknown>): string | null {
  return Array.isArray(pilihan) ? pilihan.join(", ") : null;
}

function TabelParameter({ judul, isi }: { judul: string; isi: Parameter[] }) {
  return (
    <Table caption={judul} captionHidden stack>
      <thead>
        <tr>
          <Th>Nama</Th>
          <Th>Arti</Th>
        </tr>
      </thead>
      <tbody>
        {isi.map((p) => (
          <tr key={p.name}>
            <Td data-label="Nama">
              <Code>{p.in === "path" ? `{${p.name}}` : p.name}</Code>
              {p.required && <span className="ml-2 text-ink-soft">wajib</span>}
            </Td>
            <Td data-label="Arti">
              {p.description}
              {nilai(p.schema) && <span className="block break-words text-ink-soft">{nilai(p.schema)}</span>}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** One address: what it answers, examples to open or to copy, and what it may be asked. */
export function RuteAntarmuka({ rute: r, asal }: { rute: RuteTampil; asal: string }) {
  return (
    <Section id={r.operasi} title={r.judul.id}>
      <p>
        <Code>GET {r.jalur}</Code>
      </p>
      <p className="mt-3 max-w-measure">{r.uraian}</p>
      {r.contoh.length > 0 && (
        <ul className="mt-3 space-y-2">
          {r.contoh.map((c) => (
            <li key={c.alamat}>
              <a href={c.alamat}>{c.arti}</a> <span className="text-sm text-ink-soft">(JSON)</span>
              <Perintah label={`curl: ${c.arti}`}>{`curl '${asal}${c.alamat}'`}</Perintah>
            </li>
          ))}
        </ul>
      )}
      {r.parameter.length > 0 && (
        <Disclosure summary={`Parameter (${r.parameter.length})`} quiet>
          <TabelParameter judul={`Parameter ${r.jalur}`} isi={r.parameter} />
        </Disclosure>
      )}
    </Section>
  );
}

/** What can go wrong, each under the anchor to which a problem document points. */
export function DaftarMasalah({
  masalah,
}: {
  masalah: { nama: string; status: number; judul: Dwibahasa; arti: Dwibahasa }[];
}) {
  return (
    <dl className="space-y-4">
      {masalah.map((m) => (
        <div key={m.nama} id={`masalah-${m.nama}`} className="max-w-measure">
          <dt className="font-bold">
            {m.status} · {m.judul.id}
          </dt>
          <dd>
            {m.arti.id}
            <span lang="en" className="block text-sm text-ink-soft">
              {m.judul.en}. {m.arti.en}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
