import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KirimForm } from "@/components/catatan/kirim";
import { Pesan } from "@/components/catatan/pesan";
import { PilihBanyak } from "@/components/catatan/pilih-banyak";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { angka, tanggalPendek } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { terbitkanTerpilih } from "@/lib/terbitan/actions";
import { MAKS_SIAP, siapTerbit } from "@/lib/terbitan/meja";
import { ringkasanOtomatis } from "@/lib/terbitan/terbitan";

export const metadata: Metadata = { title: "Siap terbit" };

export default async function SiapTerbitPage({
  params,
  searchParams,
}: {
  params: Promise<{ jenis: string }>;
  searchParams: Promise<Params>;
}) {
  const orang = await wajibViewer();
  const jenis = jenisDari((await params).jenis);
  if (!jenis || !punyaFungsi(orang, "ppid")) notFound();
  const baris = await siapTerbit(orang, jenis);
  const massal = jenis === "pencegahan";
  const tabel = (
    <DataTable
      caption="Catatan yang siap terbit"
      captionHidden
      rows={baris}
      rowKey={(b) => b.id}
      empty={
        <EmptyState title="Tidak ada yang menunggu terbit">
          Catatan muncul di sini setelah divalidasi dan hukum mengizinkan rinciannya terbit.
        </EmptyState>
      }
      columns={[
        ...(massal
          ? [
              {
                key: "pilih",
                header: <span className="sr-only">Pilih</span>,
                label: "Pilih",
                cell: (b: (typeof baris)[number]) => (
                  <input
                    type="checkbox"
                    name="pilih"
                    value={`${b.id}~${b.versi}`}
                    aria-label={`Pilih ${b.judul}`}
                    className="size-5 scroll-mt-28 accent-bronze-5"
                  />
                ),
              },
            ]
          : []),
        { key: "tanggal", header: "Tanggal", nowrap: true, cell: (b) => tanggalPendek(b.tanggal) },
        {
          key: "judul",
          header: "Catatan",
          rowHeader: true,
          cell: (b) => <a href={`/kerja/${jenis}/${b.id}`}>{b.judul}</a>,
        },
        { key: "kantor", header: "Kantor", cell: (b) => b.kantor },
        ...(massal
          ? [
              {
                key: "ringkasan",
                header: "Ringkasan yang akan terbit",
                cell: (b: (typeof baris)[number]) => ringkasanOtomatis(DAFTAR[jenis].label, b.tahapan, b.wilayah),
              },
            ]
          : []),
      ]}
    />
  );
  return (
    <>
      <PageHeader
        title={`Siap terbit: ${DAFTAR[jenis].label.toLowerCase()}`}
        crumbs={[{ label: "Meja kerja", href: "/kerja" }, { label: "Siap terbit" }]}
      >
        {baris.length > 0 &&
          (massal
            ? "Pilih catatannya, lalu terbitkan dengan ringkasan yang tertera; atau buka satu untuk menulis ringkasannya sendiri."
            : "Buka catatannya, tulis ringkasannya, lalu terbitkan.")}
        {baris.length >= MAKS_SIAP && ` Yang tampil ${angka(MAKS_SIAP)} terbaru.`}
      </PageHeader>
      <div className="space-y-4">
        <Pesan kode={(await searchParams).pesan} />
        {massal && baris.length > 0 ? (
          <KirimForm simpan={terbitkanTerpilih} tetap={{ jenis, kunci: randomUUID() }} className="space-y-4">
            <PilihBanyak>
              <SubmitButton pendingText="Menerbitkan…">Terbitkan yang dipilih</SubmitButton>
            </PilihBanyak>
            {tabel}
          </KirimForm>
        ) : (
          tabel
        )}
      </div>
    </>
  );
}
