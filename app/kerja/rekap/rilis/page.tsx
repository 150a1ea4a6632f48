import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { daftarRilis } from "@/lib/rilis/queries";
import { PilihBanding } from "./pilih";
import { TabelRilis } from "./tabel";

export const metadata: Metadata = { title: "Rilis rekapitulasi" };

/** Every recap that was kept, and the choice of two to lay beside each other. */
export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "pimpinan", "verifikator")) notFound();
  const { sesudah } = await searchParams;
  const { baris, lagi } = await daftarRilis(orang, typeof sesudah === "string" ? sesudah : undefined);
  return (
    <>
      <PageHeader
        title="Rilis rekapitulasi"
        crumbs={[{ label: "Rekapitulasi", href: "/kerja/rekap" }, { label: "Rilis" }]}
      >
        Rekap yang disimpan sebagaimana ditampilkan. Berkasnya tidak berubah lagi; sidiknya dapat dicocokkan kapan pun.
      </PageHeader>
      {baris.length === 0 ? (
        <EmptyState
          title={sesudah ? "Tidak ada rilis lagi" : "Belum ada rilis"}
          actions={<LinkButton href="/kerja/rekap">Susun rekap</LinkButton>}
        >
          Susun rekapnya, lalu pilih Simpan sebagai rilis.
        </EmptyState>
      ) : (
        <div className="space-y-6">
          <TabelRilis baris={baris} />
          <Pagination
            firstHref={sesudah ? "/kerja/rekap/rilis" : undefined}
            nextHref={lagi ? `/kerja/rekap/rilis?sesudah=${baris.at(-1)?.id}` : undefined}
          />
          {baris.length > 1 && <PilihBanding baris={baris} kini={baris[0]?.id} dulu={baris[1]?.id} />}
        </div>
      )}
    </>
  );
}
