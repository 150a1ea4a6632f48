import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, bulan } from "@/lib/format";
import { daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";

/** LHP per kecamatan, a regency at a time; what names no kecamatan stands last, so that the parts add up. */
export function Kecamatan({ isi }: { isi: IsiPengawasan }) {
  const { a, f, kecamatan, kabupaten } = isi;
  const butir = new Map((a.menurut.kecamatan ?? []).map((b) => [b.kunci, b]));
  const dikenal = new Set(kecamatan.map((k) => k.kode));
  const lain = [...butir.keys()].filter((k) => !dikenal.has(k)).sort();
  const baris = (kode: string, nama: string) => ({
    kode,
    nama,
    n: butir.get(kode)?.n ?? 0,
    akhir: butir.get(kode)?.akhir,
  });
  const kelompok = [
    ...kabupaten.map((kab) => ({
      nama: kab.nama,
      baris: kecamatan.filter((k) => k.indukKode === kab.kode).map((k) => baris(k.kode, k.nama)),
    })),
    { nama: "Tanpa kecamatan", baris: lain.map((k) => baris(k, `${namaLain(k, kabupaten)}`)) },
  ].filter((k) => k.baris.length > 0);
  return (
    <Card title="Per kecamatan" subtitle="Menurut wilayah kejadian pada LHP.">
      {kelompok.map((k) => {
        const jumlah = k.baris.reduce((n, b) => n + b.n, 0);
        const kosong = k.baris.filter((b) => b.n === 0).length;
        return (
          <Disclosure
            key={k.nama}
            open={kelompok.length === 1}
            summary={`${k.nama}: ${angka(jumlah)} LHP${kosong ? `, ${angka(kosong)} kecamatan belum ada` : ""}`}
          >
            <Table caption={`LHP per kecamatan, ${k.nama}`} captionHidden>
              <thead>
                <tr>
                  <Th>Kecamatan</Th>
                  <Th numeric>LHP</Th>
                  <Th numeric>Terakhir</Th>
                </tr>
              </thead>
              <tbody>
                {k.baris.map((b) => (
                  <Tr key={b.kode}>
                    <th scope="row" className="border-b border-line px-3 py-2 font-normal">
                      {b.nama}
                    </th>
                    <Td numeric>
                      {b.n > 0 ? (
                        <a href={daftar(f, { kecamatan: b.kode })}>{angka(b.n)}</a>
                      ) : (
                        <span className="text-ink-faint">0</span>
                      )}
                    </Td>
                    <Td numeric>{b.akhir ? bulan(b.akhir) : "–"}</Td>
                  </Tr>
                ))}
              </tbody>
            </Table>
          </Disclosure>
        );
      })}
    </Card>
  );
}

const namaLain = (kode: string, kabupaten: { kode: string; nama: string }[]) =>
  kabupaten.find((k) => k.kode === kode)?.nama ?? (kode === "64" ? "Seluruh provinsi" : kode);
