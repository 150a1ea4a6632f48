import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Sort } from "@/components/ui/table";
import { alamat, type Filter, type Halaman, type Urut } from "@/lib/catatan/filter";
import { NAMA_STATUS, type Status } from "@/lib/catatan/status";
import { tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { PilihSemua } from "./pilih-semua";

const NADA: Record<Status, BadgeTone> = {
  dikirim: "waiting",
  dikembalikan: "attention",
  divalidasi: "done",
  dibatalkan: "muted",
};
export const StatusLencana = ({ status }: { status: Status }) => (
  <Badge tone={NADA[status]}>{NAMA_STATUS[status]}</Badge>
);

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
  const adaPerbaikan = baris.some((b) => b.berubah);
  const def = DAFTAR[filter.jenis];
  const kolom: Column<BarisDaftar>[] = [
    {
      key: "tanggal",
      header: "Tanggal",
      nowrap: true,
      sort: urutan(filter, halaman, "tanggal"),
      cell: (b) => tanggalPendek(b.tanggalDiterima),
    },
    {
      key: "judul",
      header: def.labelJudul,
      rowHeader: true,
      sort: urutan(filter, halaman, "judul"),
      className: "min-w-64",
      cell: (b) => (
        <>
          <a href={`/kerja/${filter.jenis}/${b.id}`} className="font-bold">
            {b.judul}
          </a>
          {b.nomor && <span className="block text-xs font-normal text-ink-soft">{b.nomor}</span>}
        </>
      ),
    },
    { key: "kantor", header: "Kantor", cell: (b) => b.namaKantor },
    {
      key: "tahapan",
      header: "Tahapan",
      cell: (b) => <span className="line-clamp-2">{b.namaTahapan}</span>,
    },
    ...(Object.keys(def.alur).length > 2
      ? [{ key: "posisi", header: "Langkah", cell: (b: BarisDaftar) => def.alur[b.posisi ?? ""]?.label ?? "" }]
      : []),
    { key: "status", header: "Status", cell: (b) => <StatusLencana status={b.status} /> },
    {
      key: "publik",
      header: "Publik",
      nowrap: true,
      cell: (b) => (b.tingkat === "rinci" ? "Terbit" : b.tingkat === "angka" ? "Dihitung" : "–"),
    },
  ];
  if (adaPerbaikan) kolom.push({ key: "berubah", header: "Berubah sejak dikembalikan", cell: (b) => b.berubah ?? "" });
  if (pilih)
    kolom.unshift({
      key: "pilih",
      header: <PilihSemua />,
      cell: (b) =>
        pilih(b) && (
          <input
            type="checkbox"
            name="pilih"
            value={`${b.id}~${b.versi}`}
            aria-label={`Pilih ${b.judul}`}
            className="size-5 accent-bronze-5 align-middle"
          />
        ),
    });
  return (
    <DataTable
      caption={`Daftar ${def.label.toLowerCase()}`}
      captionHidden
      columns={kolom}
      rows={baris}
      rowKey={(b) => b.id}
      empty={kosong}
    />
  );
}
