import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NihilKartu, NihilPilih } from "@/components/catatan/nihil";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { nyatakanNihilKantor } from "@/lib/nihil/actions";
import { halamanNihil } from "@/lib/nihil/queries";
import { Sudah } from "./sudah";

export const metadata: Metadata = { title: "Nihil" };

/** What an office has not said of its ended months, to be said at once; and what it said last. */
export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  if (!punyaFungsi(orang, "operator", "verifikator")) notFound();
  const { belum, sudah } = await halamanNihil(orang);
  return (
    <>
      <PageHeader title="Nihil">
        <p>
          Bulan tanpa catatan hanya berarti nol bila kantor menyatakannya. Yang masih berjalan dan yang sudah berisi
          catatan tidak dapat dinyatakan nihil; begitu catatan bulan itu masuk, pernyataannya gugur sendiri.
        </p>
      </PageHeader>
      <div className="space-y-5">
        <Pesan kode={(await searchParams).pesan} />
        {belum.length === 0 ? (
          <EmptyState title="Semua bulan sudah disampaikan">
            Tiap bulan yang sudah lewat berisi catatan atau sudah dinyatakan nihil.
          </EmptyState>
        ) : (
          <>
            <NihilKartu isi={belum} nyatakan={nyatakanNihilKantor} dari="nihil" />
            {belum.length > 1 && <NihilPilih isi={belum} nyatakan={nyatakanNihilKantor} />}
          </>
        )}
        <Sudah isi={sudah} />
      </div>
    </>
  );
}
