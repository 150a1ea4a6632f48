import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { BulanTenggat } from "@/components/tenggat/bulan";
import { DaftarTenggat } from "@/components/tenggat/daftar";
import { KantorTenggat } from "@/components/tenggat/kantor";
import { SaringTenggatForm } from "@/components/tenggat/saring";
import { Alert } from "@/components/ui/alert";
import { Stat, StatList } from "@/components/ui/stat";
import { TabLinks } from "@/components/ui/tabs";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { angka, hariIni, hariTanggal } from "@/lib/format";
import {
  alamatTenggat,
  bacaSaringTenggat,
  KAPAN,
  type Kapan,
  RISIKO,
  TAMPILAN,
  type Tampilan,
} from "@/lib/tenggat/filter";
import { halamanTenggat, MAKS_BARIS } from "@/lib/tenggat/stats";
import { awalKecil } from "@/lib/terbitan/terbitan";

export const metadata: Metadata = { title: "Tenggat" };

export default async function TenggatPage({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor")) notFound();
  const kini = hariIni();
  const { saring, galat } = bacaSaringTenggat(await searchParams, kini);
  const h = await halamanTenggat(orang, saring);
  const banyakKantor = h.pilihan.kantor.length > 1;
  const tampilan = (Object.keys(TAMPILAN) as Tampilan[]).filter((t) => t !== "kantor" || banyakKantor);
  const kapan = (Object.keys(KAPAN) as Kapan[]).filter((k) => k !== "belum" || h.jumlah.belum > 0);
  return (
    <>
      <PageHeader title="Tenggat" meta={[hariTanggal(kini)]}>
        Jatuh tempo semua perkara yang berjalan. Daftar ini untuk mengatur pekerjaan; keterlambatan tidak pernah tampil
        untuk publik.
      </PageHeader>
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan tidak dapat dipakai" className="mb-4">
          {galat.join(" ")}
        </Alert>
      )}
      <div className="mb-6">
        <StatList>
          {kapan.map((k) => (
            <Stat
              key={k}
              label={KAPAN[k]}
              value={angka(h.jumlah[k])}
              href={alamatTenggat(saring, { tampilan: "daftar", kapan: k, risiko: undefined, hari: undefined })}
              alert={k === "lewat" && h.jumlah.lewat > 0}
            />
          ))}
        </StatList>
      </div>
      <TabLinks
        label="Tampilan"
        items={tampilan.map((t) => ({
          href: alamatTenggat(saring, { tampilan: t }),
          label: TAMPILAN[t],
          current: t === saring.tampilan,
        }))}
      />
      <div className="space-y-6">
        <SaringTenggatForm saring={saring} pilihan={h.pilihan} />
        {saring.risiko && (
          <p className="text-sm">
            Hanya yang: {awalKecil(RISIKO[saring.risiko])}.{" "}
            <a href={alamatTenggat(saring, { risiko: undefined })}>Tampilkan semua</a>
          </p>
        )}
        {saring.tampilan === "daftar" && <DaftarTenggat baris={h.baris} kantor={banyakKantor} />}
        {h.baris.length === MAKS_BARIS && (
          <p className="text-sm text-ink-soft">Tampil {MAKS_BARIS} yang terdekat. Saring untuk melihat yang lain.</p>
        )}
        {saring.tampilan === "kantor" && <KantorTenggat baris={h.kantor} saring={saring} />}
        {saring.tampilan === "bulan" && <BulanTenggat saring={saring} {...h.bulan} kini={kini} />}
      </div>
    </>
  );
}
