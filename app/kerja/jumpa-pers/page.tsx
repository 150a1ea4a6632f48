import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { DownloadButton } from "@/components/ui/download";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { tanggal } from "@/lib/format";
import { kantorBicara, lembarPers } from "@/lib/kutipan/queries";
import { Catat } from "./catat";
import { Sebelum } from "./sebelum";
import { Tempel } from "./tempel";

export const metadata: Metadata = { title: "Lembar jumpa pers" };
type Props = { searchParams: Promise<Params> };

/** One sheet for the phone: what to say, what the public sees, what was said last, who has not delivered. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const p = await searchParams;
  const milik = kantorBicara(orang);
  const kantor = milik.find((k) => k === p.kantor) ?? milik[0];
  if (!kantor) notFound();
  const l = await lembarPers(orang, kantor, p);
  if (!l) notFound();
  const alamat = new URLSearchParams({ kantor, penyelenggaraan: l.penyelenggaraan.kode, per: l.s.per });
  return (
    <>
      <PageHeader
        title="Lembar jumpa pers"
        meta={[l.penyelenggaraan.namaSingkat, `sampai ${tanggal(l.s.per)}`]}
        actions={
          <DownloadButton href={`/kerja/jumpa-pers/unduh?${alamat}`}>Unduh PDF (satu halaman A4)</DownloadButton>
        }
      />
      <Pesan kode={p.pesan} />
      <div className="max-w-[46rem] space-y-5">
        <ol className="space-y-4 text-lg">
          {l.kalimat.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ol>
        <Sebelum lembar={l} />
        <Tempel lembar={l} />
        <Catat lembar={l} kantor={kantor} />
      </div>
    </>
  );
}
