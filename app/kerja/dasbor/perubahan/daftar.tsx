import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { Acuan } from "@/lib/angka/filter";
import type { Perubahan, Sifat } from "@/lib/angka/perubahan";
import { hariWita, tanggalPendek } from "@/lib/format";
import { dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";

/** In words: it came in, it went out, it is counted in another part. */
export const MACAM = {
  masuk: "Mulai dihitung",
  keluar: "Tidak lagi dihitung",
  pindah: "Berpindah bagian",
} as const;

/** Each record that moved the number, and from which part to which. */
export function TabelPerubahan({ jenis, baris, acuan }: { jenis: Jenis; baris: Perubahan[]; acuan: Acuan }) {
  return (
    <Table caption="Catatan yang mengubah angka" captionHidden stack>
      <thead>
        <tr>
          <Th>Catatan</Th>
          <Th>Perubahan</Th>
          <Th>Bagian</Th>
          <Th numeric>Diterima</Th>
          <Th numeric>Dicatat</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.id}>
            <th scope="row">
              {b.judul ? (
                <a href={`/kerja/${jenis}/${b.id}`}>{b.nomor ?? b.judul}</a>
              ) : (
                "Sudah dilimpahkan ke kantor lain"
              )}
            </th>
            <Td data-label="Perubahan">
              <Badge>{MACAM[b.macam]}</Badge>
            </Td>
            <Td data-label="Bagian">{bagianPerubahan(jenis, b, acuan)}</Td>
            <Td numeric data-label="Diterima">
              {tanggalPendek(b.terima)}
            </Td>
            <Td numeric data-label="Dicatat">
              {tanggalPendek(hariWita(b.dicatat))}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** From which part to which; of what came in or went out, the office. */
export const bagianPerubahan = (jenis: Jenis, b: Perubahan, acuan: Acuan): string =>
  b.macam === "pindah" && b.dulu && b.kini
    ? geseran(jenis, b.dulu, b.kini, acuan)
    : (acuan.kantor.find((k) => k.kode === b.kantor)?.namaSingkat ?? b.kantor);

/** "Registrasi: Masih dikaji → Diregistrasi" for every way in which the record is counted elsewhere. */
function geseran(jenis: Jenis, dulu: Sifat, kini: Sifat, acuan: Acuan): string {
  const dimensi = dimensiJenis(jenis);
  const label = (k: string) => ({ kantor: "Kantor", tahapan: "Tahapan" })[k] ?? dimensi[k]?.label ?? k;
  const nilai = (k: string, v = "") => {
    if (k === "kantor") return acuan.kantor.find((x) => x.kode === v)?.namaSingkat ?? v;
    if (k === "tahapan") return acuan.tahapan.find((x) => x.kode === v)?.nama ?? v;
    const d = dimensi[k];
    return (d && nilaiDimensi(jenis, d)[v]) ?? v;
  };
  return Object.keys(kini)
    .filter((k) => dulu[k] !== kini[k])
    .map((k) => `${label(k)}: ${nilai(k, dulu[k])} → ${nilai(k, kini[k])}`)
    .join("; ");
}
