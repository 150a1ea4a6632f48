import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { ukuranKata } from "@/lib/berkas/nama";
import { angka, saat, tanggal } from "@/lib/format";
import { alamatRilis, BENTUK } from "@/lib/katalog/himpunan";
import { kataTutup, namaRilis, type Rilis } from "@/lib/katalog/rilis";

/** Every dated release of a dataset: its files with size and digest, or why it is closed. */
export function DaftarRilis({ kode, rilis }: { kode: string; rilis: Rilis[] }) {
  if (rilis.length === 0)
    return (
      <p className="max-w-measure">Belum ada rilis. Yang pertama dibuat saat ada isinya, lalu setiap tanggal 1.</p>
    );
  return (
    <Table caption="Rilis bertanggal" captionHidden stack>
      <thead>
        <tr>
          <Th>Rilis</Th>
          <Th>Isinya</Th>
          <Th>Berkas</Th>
        </tr>
      </thead>
      <tbody>
        {rilis.map((r) => (
          <tr key={namaRilis(r)} id={`rilis-${namaRilis(r)}`}>
            <th scope="row" className="whitespace-nowrap">
              {tanggal(r.tanggal)}
              {r.ke > 1 && `, yang ke-${r.ke}`}
            </th>
            <Td data-label="Isinya">
              {angka(r.baris)} baris sampai {tanggal(r.sampai)}. {r.lisensi}.
              <span className="block text-sm text-ink-soft">Dibuat {saat(r.pada)}.</span>
            </Td>
            <Td data-label="Berkas">{r.ditutupPada ? <Tutup r={r} /> : <Berkas kode={kode} r={r} />}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Tutup({ r }: { r: Rilis }) {
  return (
    <>
      <Badge tone="muted">Ditutup</Badge> {r.ditutupPada && saat(r.ditutupPada)}
      <span className="mt-1 block max-w-measure text-sm text-ink-soft">{kataTutup(r)}</span>
    </>
  );
}

function Berkas({ kode, r }: { kode: string; r: Rilis }) {
  const nama = namaRilis(r);
  return (
    <ul className="space-y-2">
      {r.berkas.map((b) => (
        <li key={b.bentuk}>
          <a href={alamatRilis(kode, nama, `${kode}.${b.bentuk}`)}>
            {BENTUK[b.bentuk].nama}, {ukuranKata(b.ukuran)}
            <span className="sr-only">, rilis {tanggal(r.tanggal)}</span>
          </a>
          <span className="block text-xs break-all text-ink-soft">SHA-256 {b.sha256}</span>
        </li>
      ))}
      <li>
        <a href={alamatRilis(kode, nama, "SHA256SUMS")}>
          SHA256SUMS<span className="sr-only">, rilis {tanggal(r.tanggal)}</span>
        </a>
        <span className="text-sm text-ink-soft"> untuk memeriksa unduhan</span>
      </li>
    </ul>
  );
}
