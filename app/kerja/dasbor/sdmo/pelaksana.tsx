import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, bulan } from "@/lib/format";
import { type Bagian, menurutDimensi } from "../nama";
import { Kosong } from "../pilah";
import { daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";

const AWAL = 12;
const MAKS = 60;

/** LHP per supervising unit, and when its last one was. */
export function Pelaksana({ isi }: { isi: IsiPengawasan }) {
  const semua = menurutDimensi(isi.a.menurut.pelaksana ?? [], isi.f, "pelaksana");
  const lain = semua.slice(AWAL, MAKS);
  return (
    <Card
      title="Per pelaksana"
      subtitle={`Satuan pengawas seperti tertulis pada LHP: ${angka(semua.length)} pelaksana.`}
    >
      {semua.length === 0 ? (
        <Kosong />
      ) : (
        <div className="space-y-3">
          <Daftar judul="LHP per pelaksana" isi={isi} baris={semua.slice(0, AWAL)} />
          {lain.length > 0 && (
            <Disclosure quiet summary={`${angka(lain.length)} pelaksana berikutnya`}>
              <Daftar judul="LHP per pelaksana, lanjutan" isi={isi} baris={lain} />
            </Disclosure>
          )}
          {semua.length > MAKS && (
            <p className="text-sm text-ink-soft">
              {angka(MAKS)} pelaksana terbanyak ditampilkan. Pilih satu kantor pada saringan untuk melihat yang lain.
            </p>
          )}
        </div>
      )}
    </Card>
  );
}

function Daftar({ judul, isi, baris }: { judul: string; isi: IsiPengawasan; baris: Bagian[] }) {
  return (
    <Table caption={judul} captionHidden>
      <thead>
        <tr>
          <Th>Pelaksana</Th>
          <Th numeric>LHP</Th>
          <Th numeric>Terakhir</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <Tr key={b.kunci}>
            <th scope="row" className="border-b border-line px-3 py-2 font-normal">
              {b.label}
            </th>
            <Td numeric>
              <a href={daftar(isi.f, { pelaksana: b.kunci })}>{angka(b.n)}</a>
            </Td>
            <Td numeric>{b.akhir && bulan(b.akhir)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
