import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pesan } from "@/components/catatan/pesan";
import { TenggatKartu } from "@/components/catatan/tenggat";
import { IsiInformasi } from "@/components/informasi/isi";
import { StatusInformasiLencana } from "@/components/informasi/lencana";
import { RiwayatInformasi } from "@/components/informasi/riwayat";
import { VerbaInformasi } from "@/components/informasi/verba";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { ada } from "@/lib/akses/ada";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import type { Params } from "@/lib/catatan/filter";
import { hariIni, tanggal } from "@/lib/format";
import { ambilInformasi, batalkanInformasi, telusuriInformasi, tutupInformasi } from "@/lib/informasi/actions";
import { halamanInformasi } from "@/lib/informasi/halaman";
import { alamatInformasi } from "@/lib/informasi/schema";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };
export const metadata: Metadata = { title: "Informasi awal" };
const AKSI = { telusuri: telusuriInformasi, ambil: ambilInformasi, tutup: tutupInformasi, batalkan: batalkanInformasi };

export default async function InformasiPage({ params, searchParams }: Props) {
  const orang = await wajibViewer();
  const { id } = await params;
  if (!uuid().safeParse(id).success) notFound();
  const h = await ada(halamanInformasi(orang, id));
  const { informasi: i, tenggat, sebutan } = h;
  const hari = hariIni();
  return (
    <>
      <PageHeader
        title={i.judul}
        crumbs={[{ label: "Informasi awal", href: alamatInformasi() }, { label: i.rujukan ?? "Tanpa nomor" }]}
        meta={[
          <StatusInformasiLencana key="s" status={i.status} />,
          i.kantor,
          `diterima ${tanggal(i.tanggalDiterima)}`,
          `dipegang ${i.pemegang}`,
        ]}
      />
      <div className="space-y-4">
        <Pesan kode={(await searchParams).pesan} />
        {sebutan && (
          <Alert kind="warning" title={`Isinya memuat ${sebutan}`}>
            Identitas orang hanya disimpan di brankas perkara. Jangan salin bagian itu ke tempat lain.
          </Alert>
        )}
      </div>
      <div className="mt-6 grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 min-w-0 space-y-4 lg:order-1">
          <IsiInformasi i={i} />
        </div>
        <div className="order-1 min-w-0 space-y-4 lg:order-2">
          {tenggat && <TenggatKartu tenggat={[tenggat]} alur={{}} hari={hari} minta={null} />}
          <Card title="Yang dapat Anda lakukan" className="print:hidden">
            <VerbaInformasi orang={orang} i={i} hari={hari} aksi={AKSI} />
          </Card>
          <RiwayatInformasi h={h} />
        </div>
      </div>
    </>
  );
}
