import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { tanggalPendek } from "@/lib/format";
import type { Informasi } from "@/lib/informasi/queries";
import { alamatInformasi, SUMBER_INFORMASI } from "@/lib/informasi/schema";
import { masihBerjalan } from "@/lib/informasi/status";
import { SisaPenelusuran, StatusInformasiLencana } from "./lencana";

type Props = { judul: string; semua: Informasi[]; hari: string; kantor: boolean; kosong: ReactNode };

/** A list of tips; each leads to its page. */
export function TabelInformasi({ judul, semua, hari, kantor, kosong }: Props) {
  const berjalan = semua.some((i) => masihBerjalan(i.status));
  const kolom: Column<Informasi>[] = [
    {
      key: "informasi",
      header: "Informasi",
      rowHeader: true,
      cell: (i) => (
        <>
          <a className="block font-bold" href={alamatInformasi(i.id)}>
            {i.judul}
          </a>
          <span className="block text-sm text-ink-soft">{SUMBER_INFORMASI[i.sumber]}</span>
        </>
      ),
    },
    { key: "diterima", header: "Diterima", nowrap: true, cell: (i) => tanggalPendek(i.tanggalDiterima) },
    { key: "keadaan", header: "Keadaan", cell: (i) => <StatusInformasiLencana status={i.status} /> },
  ];
  if (berjalan)
    kolom.push({
      key: "jatuh",
      header: "Jatuh tempo",
      cell: (i) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {i.jatuhTempo ? tanggalPendek(i.jatuhTempo) : i.mulai ? null : "–"} <SisaPenelusuran i={i} hari={hari} />
        </span>
      ),
    });
  else
    kolom.push({
      key: "selesai",
      header: "Selesai",
      nowrap: true,
      cell: (i) => (i.selesai ? tanggalPendek(i.selesai) : "–"),
    });
  kolom.push({ key: "pemegang", header: "Dipegang", cell: (i) => i.pemegang });
  if (kantor) kolom.push({ key: "kantor", header: "Kantor", cell: (i) => i.kantor });
  return (
    <DataTable
      caption={judul}
      captionHidden
      rows={semua}
      rowKey={(i) => i.id}
      empty={<p className="text-ink-soft">{kosong}</p>}
      columns={kolom}
    />
  );
}
