import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CariPihak } from "@/components/catatan/pihak-cari";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { cariPihakKantor } from "@/lib/pihak/actions";

export const metadata: Metadata = { title: "Cari pihak" };

export default async function CariPihakPage() {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "verifikator", "pimpinan")) notFound();
  return (
    <>
      <PageHeader title="Cari pihak">
        Apakah seseorang tercatat dalam perkara lain kantor Anda. Yang tampil hanya nama sandi dan perkaranya; yang Anda
        ketik tidak disimpan, tetapi tiap pencarian tercatat beserta alasannya.
      </PageHeader>
      <Card>
        <CariPihak cari={cariPihakKantor} />
      </Card>
    </>
  );
}
