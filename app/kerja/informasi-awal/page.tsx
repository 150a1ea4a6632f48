import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pesan } from "@/components/catatan/pesan";
import { TabelInformasi } from "@/components/informasi/daftar";
import { SaringInformasiForm } from "@/components/informasi/saring";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { hariIni } from "@/lib/format";
import { bacaSaring, type SaringInformasi } from "@/lib/informasi/filter";
import { daftarInformasi, MAKS_BERJALAN } from "@/lib/informasi/queries";
import { alamatInformasi } from "@/lib/informasi/schema";
import { bolehInformasi } from "@/lib/informasi/status";

export const metadata: Metadata = { title: "Informasi awal" };

function alamat({ kantor, sumber }: SaringInformasi, sebelum?: string): string {
  const q = new URLSearchParams(Object.entries({ kantor, sumber, sebelum }).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return `${alamatInformasi()}${q.size ? `?${q}` : ""}`;
}

export default async function InformasiAwalPage({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor")) notFound();
  const p = await searchParams;
  const s = bacaSaring(p);
  const { berjalan, selesai, berikut, kantor } = await daftarInformasi(orang, s);
  const catat = orang.tugas.some((t) => bolehInformasi(orang, "catat_informasi", t.kantor));
  const tabel = { hari: hariIni(), kantor: kantor.length > 1 };
  return (
    <>
      <PageHeader
        title="Informasi awal"
        actions={
          catat && (
            <LinkButton variant="utama" href={alamatInformasi("baru")}>
              Catat informasi awal
            </LinkButton>
          )
        }
      >
        Informasi dugaan pelanggaran yang belum menjadi laporan atau temuan. Ditelusuri, lalu menjadi temuan atau
        selesai; tidak dihitung sebagai perkara.
      </PageHeader>
      <div className="space-y-4">
        <Pesan kode={p.pesan} />
        <SaringInformasiForm s={s} kantor={kantor} />
        {!s.sebelum && (
          <Card
            title="Berjalan"
            subtitle={berjalan.length === MAKS_BERJALAN ? `${MAKS_BERJALAN} yang terdekat jatuh temponya.` : undefined}
          >
            <TabelInformasi
              judul="Informasi awal yang berjalan"
              semua={berjalan}
              kosong="Tidak ada informasi awal yang menunggu atau sedang ditelusuri."
              {...tabel}
            />
          </Card>
        )}
        <Card title="Sudah diputus">
          <TabelInformasi
            judul="Informasi awal yang sudah diputus"
            semua={selesai}
            kosong="Belum ada informasi awal yang diputus."
            {...tabel}
          />
          <Pagination
            firstHref={s.sebelum ? alamat(s) : undefined}
            nextHref={berikut ? alamat(s, berikut) : undefined}
          />
        </Card>
      </div>
    </>
  );
}
