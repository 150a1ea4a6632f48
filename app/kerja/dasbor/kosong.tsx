import { EmptyState } from "@/components/ui/empty-state";
import { bulan, tanggal } from "@/lib/format";
import { kueri } from "./alamat";
import type { Kepala } from "./muat";
import type { Kosong } from "./susunan";

/** Nothing counted is an answer of its own, except on a day before the first record or where there is none at all. */
export const hanyaSebelumAwal = (kosong: Kosong | null, per: string): Kosong | null =>
  kosong?.awal && per >= kosong.awal ? null : kosong;

/** Nothing was counted: why that may be, and which wider question to ask instead. */
export function TanpaAngka({ kepala, kosong: { awal } }: { kepala: Kepala; kosong: Kosong }) {
  const { saringan: s, dasbor, acuan } = kepala;
  const ke = (ubah: Record<string, string | undefined>) => `/kerja/dasbor/${dasbor}${kueri(kepala, ubah)}`;
  if (awal === null)
    return (
      <EmptyState title="Belum ada catatan tervalidasi">
        Dasbor ini terisi sesudah catatan pertama divalidasi.
      </EmptyState>
    );
  if (s.per >= awal)
    return (
      <EmptyState title="Tidak ada catatan tervalidasi pada saringan ini">
        Itu bukan pernyataan nihil. Longgarkan saringannya:
        <ul className="mt-2 list-disc pl-5">
          {s.tahapan && <Lebar href={ke({ tahapan: "" })} kata="semua tahapan" />}
          {s.kantor && <Lebar href={ke({ kantor: "" })} kata="semua kantor" />}
          {s.dari && <Lebar href={ke({ dari: "" })} kata="sejak catatan pertama" />}
          {s.per !== acuan.hariData && <Lebar href={ke({ per: "" })} kata={`sampai ${tanggal(acuan.hariData)}`} />}
          <li>
            <a href={`/kerja/dasbor/${dasbor}?penyelenggaraan=`}>semua penyelenggaraan, tanpa saringan lain</a>
          </li>
        </ul>
      </EmptyState>
    );
  return (
    <EmptyState title={`Belum ada catatan sampai ${tanggal(s.per)}`}>
      Catatan pertama yang dihitung di sini diterima pada {bulan(awal)}. Sebelum itu tidak ada angka, bukan nol:{" "}
      <a href={ke({ per: "" })}>lihat sampai {tanggal(acuan.hariData)}</a>.
    </EmptyState>
  );
}

const Lebar = ({ href, kata }: { href: string; kata: string }) => (
  <li>
    <a href={href}>{kata}</a>
  </li>
);
