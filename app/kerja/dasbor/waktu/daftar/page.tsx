import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { wajibViewer } from "@/lib/akses/session";
import { BARIS_JANGKA, bacaJangka, daftarJangka, selJangka } from "@/lib/angka/jangka";
import { KEADAAN, ringkas } from "@/lib/angka/lama";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { angka, hariAtauSaat, tanggal, tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { type Hukum, NAMA_HUKUM } from "@/lib/tenggat/schema";
import { awalKecil } from "@/lib/terbitan/terbitan";
import type { Props } from "../../muat";

export const metadata: Metadata = { title: "Langkah berbatas waktu" };

/** The clocks behind a number of the page of time, the longest first. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const p = await searchParams;
  const terbuka = dasborTerbuka(orang);
  // who has disputes only has their clocks
  if (!terbuka.includes("waktu") && !(p.jenis === "sengketa" && terbuka.includes("hps"))) notFound();
  const { saringan, acuan, galat, isi } = await bacaDasbor(orang, p, "pelanggaran", async ({ tx, saringan: s }) => {
    const { tanya, sesudah, galat: asing } = bacaJangka(s, p);
    const [sel = []] = await selJangka(tx, orang, tanya);
    const baris = await daftarJangka(tx, orang, tanya, sesudah);
    return { tanya, asing, sesudah, n: tanya.keadaan ? ringkas(sel)[tanya.keadaan] : ringkas(sel).n, baris };
  });
  const { tanya, n, sesudah, asing } = isi;
  const baris = isi.baris.slice(0, BARIS_JANGKA);
  const akhir = isi.baris.length > BARIS_JANGKA ? baris.at(-1) : undefined;
  const alamat = (lanjut?: string) => {
    const q = new URLSearchParams(
      Object.entries(p).flatMap(([k, v]) => (typeof v === "string" && k !== "sesudah" ? [[k, v]] : [])),
    );
    if (lanjut) q.set("sesudah", lanjut);
    return `/kerja/dasbor/waktu/daftar?${q}`;
  };
  const nama = tanya.jam && baris[0]?.nama;
  const kantor = acuan.kantor.find((k) => k.kode === saringan.kantor)?.nama;
  const kata = [
    tanya.keadaan && awalKecil(KEADAAN[tanya.keadaan]),
    nama && `langkah ${awalKecil(nama)}`,
    tanya.regime && NAMA_HUKUM[tanya.regime as Hukum],
    kantor,
  ];
  return (
    <>
      <PageHeader title="Langkah berbatas waktu" />
      {[...galat, ...asing].length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {[...galat, ...asing].join(" ")}
        </Alert>
      )}
      <p className="mb-6 max-w-measure">
        {angka(n)} tenggat sampai {tanggal(saringan.per)}
        {kata.some(Boolean) && `: ${kata.filter(Boolean).join(", ")}`}
        {saringan.diketahui && `, seperti diketahui pada ${hariAtauSaat(saringan.diketahui)}`}. Yang terlama di atas.{" "}
        <a href="/kerja/dasbor/waktu">Ke waktu penanganan</a>
      </p>
      <DataTable
        caption="Tenggat"
        captionHidden
        rows={baris}
        rowKey={(b) => b.id}
        empty={<EmptyState title="Tidak ada tenggat dengan saringan ini">Longgarkan saringannya.</EmptyState>}
        columns={[
          {
            key: "perkara",
            header: "Perkara",
            rowHeader: true,
            cell: (b) => (
              <>
                <a href={`/kerja/${b.jenis}/${b.catatanId}#tenggat`}>{b.nomor ?? b.judul}</a>
                <span className="block text-sm text-ink-soft">
                  {DAFTAR[b.jenis].label} · {acuan.kantor.find((k) => k.kode === b.kantor)?.namaSingkat ?? b.kantor}
                </span>
              </>
            ),
          },
          { key: "nama", header: "Langkah", cell: (b) => b.nama },
          { key: "mulai", header: "Mulai", numeric: true, cell: (b) => tanggalPendek(b.mulai) },
          { key: "batas", header: "Batas", numeric: true, cell: (b) => (b.batas ? tanggalPendek(b.batas) : "–") },
          {
            key: "selesai",
            header: "Selesai",
            numeric: true,
            cell: (b) => (b.selesai ? tanggalPendek(b.selesai) : "–"),
          },
          { key: "hari", header: "Hari", numeric: true, cell: (b) => angka(b.hari) },
          { key: "keadaan", header: "Keadaan", cell: (b) => KEADAAN[b.keadaan] },
        ]}
      />
      <Pagination
        firstHref={sesudah ? alamat() : undefined}
        nextHref={akhir ? alamat(`${akhir.hari}~${akhir.id}`) : undefined}
        summary={`${angka(baris.length)} dari ${angka(n)} tenggat`}
      />
    </>
  );
}
