import type { Sort } from "@/components/ui/table";
import { alamat, type Filter, type Halaman, type Urut } from "@/lib/catatan/filter";
import type { Status } from "@/lib/catatan/status";
import { tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { DaftarTabel } from "./daftar-tabel";

export type BarisDaftar = {
  id: string;
  versi: number;
  judul: string;
  nomor: string | null;
  namaKantor: string;
  namaTahapan: string;
  tanggalDiterima: string;
  status: Status;
  posisi: string | null;
  tingkat: "angka" | "rinci" | null;
  /** What its writer changed after it was returned, in words. */
  berubah?: string;
};

function urutan(f: Filter, h: Halaman, urut: Urut): Sort {
  const kini = h.urut === urut;
  return {
    href: alamat(f, { urut, arah: kini && !h.naik ? "naik" : undefined }),
    direction: kini ? (h.naik ? "naik" : "turun") : undefined,
  };
}

/** The list of a kind: one line a record, sortable by links. `pilih` puts a box before rows that may be validated at once. */
export function CatatanTabel({
  filter,
  halaman,
  baris,
  pilih,
  kosong,
}: {
  filter: Filter;
  halaman: Halaman;
  baris: BarisDaftar[];
  pilih?: (b: BarisDaftar) => boolean;
  kosong: React.ReactNode;
}) {
  if (baris.length === 0) return kosong;
  const def = DAFTAR[filter.jenis];
  const kolom = {
    pilih: pilih !== undefined,
    langkah: Object.keys(def.alur).length > 2,
    berubah: baris.some((b) => b.berubah),
  };
  return (
    <DaftarTabel
      jenis={filter.jenis}
      caption={`Daftar ${def.label.toLowerCase()}`}
      judul={def.labelJudul}
      urut={{ tanggal: urutan(filter, halaman, "tanggal"), judul: urutan(filter, halaman, "judul") }}
      kolom={kolom}
      baris={baris.map((b) => ({
        id: b.id,
        tanggal: tanggalPendek(b.tanggalDiterima),
        judul: b.judul,
        kantor: b.namaKantor,
        tahapan: b.namaTahapan,
        status: b.status,
        // what a line does not say does not travel
        ...(b.nomor && { nomor: b.nomor }),
        ...(b.tingkat && { tingkat: b.tingkat }),
        ...(b.berubah && { berubah: b.berubah }),
        ...(kolom.langkah && { langkah: def.alur[b.posisi ?? ""]?.label }),
        ...(pilih?.(b) && { pilih: `${b.id}~${b.versi}` }),
      }))}
    />
  );
}
