import { Table, Td, Th } from "@/components/ui/table";
import { angka, persen, tanggalPendek } from "@/lib/format";
import type { Mutu, Urut } from "@/lib/mutu/filter";
import type { Kantor } from "@/lib/rujukan/queries";
import { bila } from "../tautan";

export const KEPALA: Record<Urut, string> = {
  kelengkapan: "Bulan disampaikan",
  jeda: "Jeda tengah",
  kembali: "Dikembalikan",
  lambat: "Tenggat terlewati",
  mirip: "Mirip",
  terakhir: "Terakhir mencatat",
};

type Props = {
  tampil: Urut[];
  isi: Mutu[];
  urut: Urut;
  kantor: Kantor[];
  alamat: (ubah: Record<string, string>) => string;
};

/** The board: an office a line, the worst first by the column that is chosen. */
export function Papan({ tampil, isi, urut, kantor, alamat }: Props) {
  return (
    <Table caption="Mutu data menurut kantor" captionHidden stack>
      <thead>
        <tr>
          <Th>Kantor</Th>
          {tampil.map((u) => (
            <Th key={u} numeric sort={{ href: alamat({ urut: u }), direction: u === urut ? "turun" : undefined }}>
              {KEPALA[u]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isi.map((m) => (
          <Baris key={m.kantor} m={m} nama={kantor.find((k) => k.kode === m.kantor)?.namaSingkat ?? m.kantor} />
        ))}
      </tbody>
    </Table>
  );
}

/** "3 dari 48", with a share where there are enough to speak of one. */
function Dari({ n, semua, href }: { n: number; semua: number; href?: string }) {
  if (semua === 0) return "–";
  const bagi = persen(n, semua);
  return (
    <span>
      {href ? <a href={href}>{angka(n)}</a> : angka(n)} dari {angka(semua)}
      {bagi && <span className="ml-2 inline-block text-ink-soft md:min-w-10">{bagi}</span>}
    </span>
  );
}

function Baris({ m, nama }: { m: Mutu; nama: string }) {
  const hatch = m.kurang.length > 0 ? "hatch text-ink" : undefined;
  return (
    <tr>
      <th scope="row">{nama}</th>
      <Td numeric data-label={KEPALA.kelengkapan} className={hatch}>
        <Dari n={m.wajib - m.kurang.length} semua={m.wajib} href={bila(m.kurang.length, `#kurang-${m.kantor}`)} />
      </Td>
      <Td numeric data-label={KEPALA.jeda}>
        <span>
          {m.jeda === null ? "–" : `${angka(m.jeda)} hari`}
          <span className="ml-2 inline-block text-ink-soft md:min-w-20">{angka(m.masuk)} catatan</span>
        </span>
      </Td>
      <Td numeric data-label={KEPALA.kembali}>
        <Dari n={m.kembali} semua={m.kembali + m.validasi} />
      </Td>
      {m.lambat !== null && m.tepat !== null && (
        <Td numeric data-label={KEPALA.lambat}>
          <span className="inline-flex flex-wrap gap-x-2 md:flex-nowrap md:justify-end">
            <Dari n={m.lambat} semua={m.lambat + m.tepat} />
            {m.lewat !== null && m.lewat > 0 && (
              <a className="text-danger" href={`/kerja/tenggat?kantor=${m.kantor}&kapan=lewat`}>
                {angka(m.lewat)} berjalan lewat
              </a>
            )}
          </span>
        </Td>
      )}
      {m.mirip !== null && (
        <Td numeric data-label={KEPALA.mirip}>
          {m.mirip ? <a href={`/kerja/dasbor/mutu/mirip?kantor=${m.kantor}`}>{angka(m.mirip)}</a> : "0"}
        </Td>
      )}
      <Td numeric data-label={KEPALA.terakhir}>
        {m.terakhir ? tanggalPendek(m.terakhir) : "belum pernah"}
      </Td>
    </tr>
  );
}
