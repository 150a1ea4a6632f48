"use client";

import { type Sort, Table, Th } from "@/components/ui/table";
import type { Status } from "@/lib/catatan/status";
import type { Jenis } from "@/lib/jenis/fields";
import { StatusLencana } from "./lencana";

/** A line of a list in the words that it shows. */
export type Garis = {
  id: string;
  /** what its box says when it is ticked; none where it may not be */
  pilih?: string;
  tanggal: string;
  judul: string;
  nomor?: string;
  kantor: string;
  tahapan: string;
  langkah?: string;
  status: Status;
  tingkat?: "angka" | "rinci";
  berubah?: string;
};

/**
 * A list as its page shows it. It has nothing to do in the browser; but as a client component it travels once, as data,
 * beside its markup, and not once more as a tree: half the page and half of the work of drawing it.
 */
export function DaftarTabel({
  jenis,
  caption,
  judul,
  urut,
  kolom,
  baris,
}: {
  jenis: Jenis;
  caption: string;
  /** what the kind calls its subject */
  judul: string;
  urut: { tanggal: Sort; judul: Sort };
  kolom: { pilih: boolean; langkah: boolean; berubah: boolean };
  baris: Garis[];
}) {
  return (
    <Table caption={caption} captionHidden stack>
      <thead>
        <tr>
          {kolom.pilih && (
            <Th>
              <span className="sr-only">Pilih</span>
            </Th>
          )}
          <Th sort={urut.tanggal}>Tanggal</Th>
          <Th sort={urut.judul} className="min-w-64">
            {judul}
          </Th>
          <Th>Kantor</Th>
          <Th>Tahapan</Th>
          {kolom.langkah && <Th>Langkah</Th>}
          <Th>Status</Th>
          <Th>Publik</Th>
          {kolom.berubah && <Th>Berubah sejak dikembalikan</Th>}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.id}>
            {kolom.pilih && (
              <td data-label="Pilih">
                {b.pilih && (
                  <input
                    type="checkbox"
                    name="pilih"
                    value={b.pilih}
                    aria-label={`Pilih ${b.judul}`}
                    className="size-5 scroll-mt-28 accent-bronze-5 align-middle"
                  />
                )}
              </td>
            )}
            <td data-label="Tanggal" className="whitespace-nowrap">
              {b.tanggal}
            </td>
            <th scope="row" className="min-w-64">
              <a href={`/kerja/${jenis}/${b.id}`} className="font-bold">
                {b.judul}
              </a>
              {b.nomor && <span className="block text-xs font-normal text-ink-soft">{b.nomor}</span>}
            </th>
            <td data-label="Kantor">{b.kantor}</td>
            <td data-label="Tahapan">
              <span className="md:line-clamp-2">{b.tahapan}</span>
            </td>
            {kolom.langkah && <td data-label="Langkah">{b.langkah}</td>}
            <td data-label="Status">
              <StatusLencana status={b.status} />
            </td>
            <td data-label="Publik" className="whitespace-nowrap">
              {b.tingkat === "rinci" ? "Terbit" : b.tingkat === "angka" ? "Dihitung" : "–"}
            </td>
            {kolom.berubah && <td data-label="Berubah sejak dikembalikan">{b.berubah}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
