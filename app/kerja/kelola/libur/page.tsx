import type { Metadata } from "next";
import { IsianForm } from "@/components/kelola/isian";
import { PesanGeser, PesanKelola } from "@/components/kelola/pesan";
import { TombolTanya } from "@/components/kelola/tombol";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tabs";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { hariIni, hariTanggal } from "@/lib/format";
import { hapusLibur, simpanLibur } from "@/lib/rujukan/actions";
import { libur, NAMA_LIBUR } from "@/lib/rujukan/isian";
import { daftarLibur, tahunLibur } from "@/lib/rujukan/kelola";

export const metadata: Metadata = { title: "Hari libur" };
type Tanya = Partial<Record<"tahun" | "pesan" | "bergeser" | "pekan", string | string[]>>;
type Props = { searchParams: Promise<Tanya> };
const ALAMAT = "/kerja/kelola/libur";

export default async function LiburPage({ searchParams }: Props) {
  await adminHalaman({ provinsi: true });
  const p = await searchParams;
  const kini = Number(hariIni().slice(0, 4));
  const tahun = /^20\d\d$/.test(String(p.tahun)) ? Number(p.tahun) : kini;
  const daftar = await daftarLibur(tahun);
  const semua = await tahunLibur();
  const tahunan = [...new Set([...semua, kini, kini + 1, tahun])].sort((a, b) => b - a);
  return (
    <>
      <PageHeader title={`Hari libur ${tahun}`} actions={<LinkButton href="#tambah">Tambah hari libur</LinkButton>}>
        Tenggat dihitung dengan kalender ini. Tahun yang belum diisi ditolak, bukan dianggap tanpa libur.
      </PageHeader>
      <PesanKelola kode={p.pesan} />
      <PesanGeser bergeser={p.bergeser} pekan={p.pekan} />
      <TabLinks
        label="Tahun"
        items={tahunan.map((t) => ({ href: `${ALAMAT}?tahun=${t}`, label: `${t}`, current: t === tahun }))}
      />
      <div className="space-y-8">
        <DataTable
          caption={`Hari libur ${tahun}`}
          captionHidden
          rows={daftar}
          rowKey={(h) => `${h.tanggal} ${h.nama}`}
          empty={
            <Alert kind="warning" title={`Kalender libur ${tahun} belum diisi`}>
              Tambahkan hari libur nasional dan cuti bersama dari SKB tiga menteri.
            </Alert>
          }
          columns={[
            { key: "tanggal", header: "Tanggal", nowrap: true, cell: (h) => hariTanggal(h.tanggal) },
            { key: "nama", header: "Nama", rowHeader: true, cell: (h) => h.nama },
            { key: "jenis", header: "Jenis", cell: (h) => NAMA_LIBUR[h.jenis] },
            { key: "dasar", header: "Dasar", cell: (h) => h.dasar ?? (h.pasti ? "–" : "belum dipastikan") },
            {
              key: "hapus",
              header: <VisuallyHidden>Tindakan</VisuallyHidden>,
              label: "Tindakan",
              cell: (h) => (
                <TombolTanya
                  id={`hapus-${h.tanggal}-${h.nama.length}`}
                  simpan={hapusLibur}
                  tetap={{ tanggal: h.tanggal, nama: h.nama }}
                  judul="Hapus hari libur?"
                  tanya={`${h.nama}, ${hariTanggal(h.tanggal)}, kembali menjadi hari kerja.`}
                >
                  Hapus
                </TombolTanya>
              ),
            },
          ]}
        />
        <Section
          id="tambah"
          title="Tambah atau perbarui hari libur"
          description="Tanggal dan nama yang sama diperbarui."
        >
          <IsianForm simpan={simpanLibur} bidang={bidangDari(libur)} nilai={{ pasti: "ya" }} tombol="Simpan" />
        </Section>
      </div>
    </>
  );
}
