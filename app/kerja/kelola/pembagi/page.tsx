import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { angka } from "@/lib/format";
import { simpanPembagi } from "@/lib/rujukan/actions";
import { pembagi } from "@/lib/rujukan/isian";
import { daftarKantor, daftarPembagi, daftarPenyelenggaraan, rujukan } from "@/lib/rujukan/queries";

export const metadata: Metadata = { title: "TPS dan pemilih" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };

/** What a figure may be divided by: only what somebody published, with its source. */
export default async function PembagiPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const daftar = await rujukan((tx) => daftarPembagi(tx));
  const kantor = (await rujukan(daftarKantor)).filter((k) => k.tingkat !== "kecamatan");
  const penyelenggaraan = await rujukan(daftarPenyelenggaraan);
  const wilayah = Object.fromEntries(
    kantor.map((k) => [k.wilayahKode, k.kode === "64" ? "Seluruh Kalimantan Timur" : k.nama.replace(/^Bawaslu /, "")]),
  );
  const nama = Object.fromEntries(penyelenggaraan.map((p) => [p.kode, p.namaSingkat]));
  return (
    <>
      <PageHeader title="TPS dan pemilih">
        Peta dasbor menghitung per 100 TPS atau per 100.000 pemilih hanya untuk wilayah yang angkanya ada di sini. Yang
        disimpan ulang menggantikan yang lama.
      </PageHeader>
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        <DataTable
          caption="Jumlah TPS dan pemilih menurut penyelenggaraan dan wilayah"
          captionHidden
          rows={daftar}
          rowKey={(p) => `${p.penyelenggaraan}${p.wilayah}`}
          empty={<p className="text-ink-soft">Belum ada jumlah TPS atau pemilih.</p>}
          columns={[
            {
              key: "penyelenggaraan",
              header: "Penyelenggaraan",
              rowHeader: true,
              cell: (p) => nama[p.penyelenggaraan] ?? p.penyelenggaraan,
            },
            { key: "wilayah", header: "Wilayah", cell: (p) => wilayah[p.wilayah] ?? p.wilayah },
            { key: "tps", header: "TPS", numeric: true, cell: (p) => (p.tps === null ? "–" : angka(p.tps)) },
            {
              key: "pemilih",
              header: "Pemilih",
              numeric: true,
              cell: (p) => (p.pemilih === null ? "–" : angka(p.pemilih)),
            },
            { key: "sumber", header: "Sumber", cell: (p) => p.sumber },
          ]}
        />
        <Section title="Isi atau ganti">
          <IsianForm
            simpan={simpanPembagi}
            bidang={bidangDari(pembagi, { penyelenggaraanKode: nama, wilayahKode: wilayah })}
            tombol="Simpan"
          />
        </Section>
      </div>
    </>
  );
}
