import type { Kategori } from "@/lib/berkas/schema";
import type { Jenis } from "@/lib/jenis/fields";
import type { Peran } from "@/lib/pihak/peran";

/** A record as it was known at the instant of its bundle; days are YYYY-MM-DD, everybody by code name. */
export type CatatanBukti = {
  id: string;
  jenis: Jenis;
  nomor: string | null;
  judul: string;
  tanggalDiterima: string;
  kantorKode: string;
  wilayahKode: string;
  penyelenggaraanKode: string;
  tahapanKode: string;
  kantor: string;
  wilayah: string;
  penyelenggaraan: string;
  tahapan: string;
  rincian: Record<string, unknown>;
  langkah: LangkahBukti[];
  pihak: { peran: Peran; kode: string; anak: boolean }[];
  berkas: BerkasBukti[];
};
export type LangkahBukti = {
  kode: string;
  tanggal: string;
  jam: string | null;
  nomorDokumen: string | null;
  nomorBeritaAcara: string | null;
  tanggalBeritaAcara: string | null;
  pelaku: string | null;
  hasil: string | null;
  keterangan: string | null;
};
export type BerkasBukti = {
  id: string;
  nama: string;
  kategori: Kategori;
  /** the step that it belongs to */
  langkah: string | null;
  ukuran: number;
  mime: string;
  sha256: string;
  kunciSimpan: string;
  /** WITA day of its coming */
  diterima: string;
};

const urutan = (n: number, lebar: number) => String(n + 1).padStart(lebar, "0");

/** Where a record lies in its bundle: in the order of the list, by its number. */
export function map(c: Pick<CatatanBukti, "jenis" | "nomor" | "id">, ke: number): string {
  const nomor = (c.nomor ?? c.id.slice(0, 8)).replace(/[^A-Za-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  return `catatan/${urutan(ke, 3)}-${c.jenis}-${nomor.slice(0, 60)}`;
}

/** Where a file lies in its bundle: two of one name do not meet. */
export const tempatBerkas = (map: string, b: Pick<BerkasBukti, "nama">, ke: number) =>
  `${map}/berkas/${urutan(ke, 2)}-${b.nama}`;

/** A record for a program, its keys always in one order. */
export function jsonCatatan(c: CatatanBukti, map: string): string {
  const { id, berkas, rincian, ...isi } = c;
  const urut = Object.fromEntries(Object.entries(rincian).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(
    {
      id,
      ...isi,
      rincian: urut,
      berkas: berkas.map(({ id, kunciSimpan: _, ...b }, n) => ({ id, ...b, tempat: tempatBerkas(map, b, n) })),
    },
    null,
    2,
  )}\n`;
}

/** A line as `sha256sum -c` reads it. */
export const barisSidik = (sidik: string, tempat: string) => `${sidik}  ${tempat}\n`;
