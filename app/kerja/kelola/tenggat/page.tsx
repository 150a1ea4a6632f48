import type { Metadata } from "next";
import { PesanGeser, PesanKelola } from "@/components/kelola/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { lamaAturan } from "@/components/tenggat/aturan";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { adminHalaman } from "@/lib/akses/session";
import { hariIni, tanggal } from "@/lib/format";
import { rujukan } from "@/lib/rujukan/queries";
import { daftarAturan } from "@/lib/tenggat/queries";
import { HUKUM, NAMA_HUKUM, NAMA_KEPASTIAN } from "@/lib/tenggat/schema";

export const metadata: Metadata = { title: "Aturan tenggat" };
type Props = { searchParams: Promise<Partial<Record<"pesan" | "bergeser", string | string[]>>> };
const RAGAM = { pasti: "done", perlu_dicek: "attention", lemah: "danger" } as const;

export default async function AturanTenggatPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const p = await searchParams;
  const semua = await rujukan(daftarAturan);
  const kini = hariIni();
  return (
    <>
      <PageHeader title="Aturan tenggat">
        Lama tiap tenggat, dasarnya, dan seberapa pasti. Perkara memakai versi yang berlaku pada hari registrasinya;
        hukum yang berubah menjadi versi baru sejak harinya.
      </PageHeader>
      <PesanKelola kode={p.pesan} />
      <PesanGeser bergeser={p.bergeser} />
      <div className="space-y-8">
        {HUKUM.map((h) => (
          <Section key={h} title={NAMA_HUKUM[h]}>
            <DataTable
              caption={`Aturan tenggat ${NAMA_HUKUM[h]}`}
              captionHidden
              rows={semua.filter((a) => a.regime === h)}
              rowKey={(a) => a.id}
              columns={[
                { key: "rujukan", header: "No.", nowrap: true, cell: (a) => a.rujukan },
                {
                  key: "nama",
                  header: "Tenggat",
                  rowHeader: true,
                  cell: (a) =>
                    a.satuan === "jendela" ? a.nama : <a href={`/kerja/kelola/tenggat/${a.id}`}>{a.nama}</a>,
                },
                {
                  key: "lama",
                  header: "Lama",
                  cell: (a) => `${lamaAturan(a)}${a.perpanjanganTotal ? `, paling lama ${a.perpanjanganTotal}` : ""}`,
                },
                { key: "mulai", header: "Dimulai dari", cell: (a) => a.mulaiDari },
                { key: "dasar", header: "Dasar hukum", cell: (a) => a.dasarHukum },
                {
                  key: "pasti",
                  header: "Kepastian",
                  cell: (a) => (
                    <>
                      <Badge tone={RAGAM[a.kepastian]}>{NAMA_KEPASTIAN[a.kepastian]}</Badge>
                      <span className="block text-xs text-ink-soft">
                        {a.diperiksaOleh ? `diperiksa ${a.diperiksaOleh}` : "belum diperiksa"}
                      </span>
                    </>
                  ),
                },
                {
                  key: "berlaku",
                  header: "Berlaku",
                  cell: (a) =>
                    `${tanggal(a.berlakuSejak)} – ${a.berlakuSampai ? tanggal(a.berlakuSampai) : "sekarang"}${a.berlakuSejak > kini ? " (belum)" : ""}`,
                },
              ]}
            />
          </Section>
        ))}
      </div>
    </>
  );
}
