import type { Metadata } from "next";
import { TugasKata } from "@/components/kelola/akun";
import { PesanKelola } from "@/components/kelola/pesan";
import { TombolTanya } from "@/components/kelola/tombol";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { idSesi } from "@/lib/akses/cookie";
import { sidKini, wajibViewer } from "@/lib/akses/session";
import { saat } from "@/lib/format";
import { keluarLainnya } from "@/lib/pengguna/actions";
import { akunSaya } from "@/lib/pengguna/queries";

export const metadata: Metadata = { title: "Akun saya" };
type Props = { searchParams: Promise<{ pesan?: string | string[] }> };

export default async function AkunSayaPage({ searchParams }: Props) {
  const orang = await wajibViewer();
  const { tugas, sesi } = await akunSaya(orang, idSesi((await sidKini()) ?? ""));
  const lainnya = sesi.filter((s) => !s.kini).length;
  return (
    <>
      <PageHeader title="Akun saya" />
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        <DescriptionList
          items={[
            { term: "Nama", value: orang.nama },
            { term: "Surel", value: orang.surel },
            {
              term: "Fungsi",
              value: tugas.length > 0 && (
                <ul>
                  {tugas.map((t) => (
                    <li key={`${t.fungsi} ${t.kantor}`}>
                      <TugasKata tugas={t} />
                    </li>
                  ))}
                </ul>
              ),
              hint: "Diatur oleh admin.",
            },
          ]}
        />
        <Section title="Kata sandi" description="Sedikitnya 12 huruf. Mengganti kata sandi mengakhiri semua sesi lain.">
          <LinkButton href="/kerja/akun/sandi">Ganti kata sandi</LinkButton>
        </Section>
        <Section
          title="Sesi terbuka"
          description="Sesi berakhir setelah 30 menit tanpa kegiatan, dan paling lama 12 jam."
        >
          <DataTable
            caption="Sesi Anda yang masih terbuka"
            captionHidden
            rows={sesi}
            rowKey={(s) => `${s.sejak.getTime()}`}
            columns={[
              {
                key: "ini",
                header: "Perangkat",
                rowHeader: true,
                cell: (s) => (s.kini ? "Perangkat ini" : "Perangkat lain"),
              },
              { key: "sejak", header: "Masuk sejak", nowrap: true, cell: (s) => saat(s.sejak) },
              { key: "terakhir", header: "Kegiatan terakhir", nowrap: true, cell: (s) => saat(s.terakhir) },
            ]}
          />
          <div className="mt-4 flex flex-wrap gap-3">
            {lainnya > 0 && (
              <TombolTanya
                id="keluar-lain"
                simpan={keluarLainnya}
                tetap={{}}
                judul="Keluar dari perangkat lain?"
                tanya="Sesi di perangkat ini tetap terbuka."
                variant="utama"
              >
                Keluar dari perangkat lain
              </TombolTanya>
            )}
            <form action="/api/sesi/keluar" method="post">
              <input type="hidden" name="semua" value="ya" />
              <button
                type="submit"
                className="min-h-8 rounded-md border border-control px-3 text-sm font-bold hover:border-ink"
              >
                Keluar dari semua perangkat
              </button>
            </form>
          </div>
        </Section>
      </div>
    </>
  );
}
