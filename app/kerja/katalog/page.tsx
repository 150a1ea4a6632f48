import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KirimForm } from "@/components/catatan/kirim";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { angka, saat, tanggal } from "@/lib/format";
import { pintaRilisData } from "@/lib/katalog/actions";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { rilisDalam } from "@/lib/katalog/queries";
import { rilisTerbaru } from "@/lib/katalog/rilis";

export const metadata: Metadata = { title: "Rilis data terbuka" };

/** Every dataset with its newest release; PPID of the province asks for one outside the calendar. */
export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  const boleh = HIMPUNAN.filter((h) => h.jenis.every((jenis) => can(orang, "rilis_data", { jenis, kantor: "64" })));
  if (boleh.length === 0) notFound();
  const semua = await rilisDalam(orang);
  return (
    <>
      <PageHeader title="Rilis data terbuka">
        <p>
          Setiap tanggal 1 semua himpunan data dirilis sendiri. Rilis di luar itu diminta di sini; pekerja portal
          membuatnya dalam satu atau dua menit. Yang isinya sama dengan rilis terakhir tidak dibuat dua kali.
        </p>
      </PageHeader>
      <div className="space-y-5">
        <Pesan kode={(await searchParams).pesan} />
        <DataTable
          caption="Himpunan data dan rilis terakhirnya"
          captionHidden
          rows={boleh}
          rowKey={(h) => h.kode}
          columns={[
            {
              key: "judul",
              header: "Himpunan",
              rowHeader: true,
              cell: (h) => <a href={`/katalog/${h.kode}#rilis`}>{h.judul}</a>,
            },
            {
              key: "rilis",
              header: "Rilis terakhir",
              cell: (h) => {
                const r = rilisTerbaru(semua.filter((x) => x.himpunan === h.kode));
                return r ? `${tanggal(r.tanggal)}, ${angka(r.baris)} baris, dibuat ${saat(r.pada)}` : "Belum ada";
              },
            },
            {
              key: "pinta",
              header: <span className="sr-only">Tindakan</span>,
              cell: (h) =>
                h.macam === "bulanan" ? (
                  <span className="text-sm text-ink-soft">Hanya sebulan sekali</span>
                ) : (
                  <KirimForm simpan={pintaRilisData} tetap={{ himpunan: h.kode, kunci: randomUUID() }}>
                    <SubmitButton variant="sekunder" pendingText="Meminta…">
                      Minta rilis<span className="sr-only"> {h.judul}</span>
                    </SubmitButton>
                  </KirimForm>
                ),
            },
          ]}
        />
      </div>
    </>
  );
}
