import { EmptyState } from "@/components/ui/empty-state";
import { type Acuan, type Alamat, alamatRekap, type Permintaan } from "@/lib/rekap/filter";

/** Nothing is counted here: the wider questions that may have something, each one press away. */
export function Kosong({ p, acuan, halaman = "/kerja/rekap" }: { p: Permintaan; acuan: Acuan; halaman?: string }) {
  const [luas] = acuan.lingkup;
  const lebih: { nama: string; ubah: Partial<Alamat>; ada: boolean }[] = [
    { nama: "semua tahapan", ubah: { tahapan: undefined }, ada: Boolean(p.tahapan) },
    { nama: "sejak catatan pertama", ubah: { dari: undefined }, ada: Boolean(p.dari) },
    {
      nama: "semua penyelenggaraan",
      ubah: { penyelenggaraan: undefined, tahapan: undefined },
      ada: Boolean(p.penyelenggaraan),
    },
    { nama: "semua kantor Anda", ubah: { lingkup: luas?.kode ?? p.lingkup }, ada: luas?.kode !== p.lingkup },
    { nama: "sampai hari terakhir data berubah", ubah: { per: undefined, diketahui: undefined }, ada: true },
  ];
  return (
    <EmptyState title="Tidak ada yang dihitung pada pilihan ini">
      <p>Tidak ada catatan tervalidasi di dalamnya. Itu bukan pernyataan nihil.</p>
      <p className="mt-2">
        Longgarkan:{" "}
        {lebih
          .filter((l) => l.ada)
          .map(({ nama, ubah }, i) => (
            <span key={nama}>
              {i > 0 && " · "}
              <a href={`${halaman}?${alamatRekap({ ...p, ...ubah })}`}>{nama}</a>
            </span>
          ))}
      </p>
    </EmptyState>
  );
}
