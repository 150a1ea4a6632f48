import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { TidakAda } from "@/lib/errors";
import { tanggal } from "@/lib/format";
import { bandingkan, sepertanyaan } from "@/lib/rilis/banding";
import { bacaRilis, type RilisUtuh } from "@/lib/rilis/queries";
import { JenisBeda } from "./tabel";
import { tautanPerubahan } from "./tautan";

export const metadata: Metadata = { title: "Bandingkan rilis" };

const sebut = ({ id, judul, nomor, rekap }: RilisUtuh) => (
  <>
    <a href={`/kerja/rekap/rilis/${id}`}>{judul}</a> <Code>{nomor}</Code>
    <span className="block text-sm text-ink-soft">
      {rekap.lingkup}, per {tanggal(rekap.permintaan.per)}, seperti diketahui{" "}
      {rekap.saringan.find(([k]) => k === "Seperti diketahui")?.[1]}
    </span>
  </>
);
const urut = ({ rekap: { permintaan: p } }: RilisUtuh) => `${p.per} ${p.diketahui}`;

/** Two releases figure by figure; the one of the earlier day comes first, however they were chosen. */
export default async function Page({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  const p = await searchParams;
  const baca = (v: Params[string]) =>
    bacaRilis(orang, String(v ?? "")).catch((error: unknown) => {
      if (error instanceof TidakAda) notFound();
      throw error;
    });
  const [satu, dua] = [await baca(p.dulu), await baca(p.kini)];
  const [dulu, kini] = urut(satu) <= urut(dua) ? [satu, dua] : [dua, satu];
  const { lain, bagian, tanpa } = bandingkan(dulu.rekap, kini.rekap);
  const terdaftar = sepertanyaan(dulu.rekap, kini.rekap);
  return (
    <>
      <PageHeader
        title="Bandingkan rilis"
        crumbs={[
          { label: "Rekapitulasi", href: "/kerja/rekap" },
          { label: "Rilis", href: "/kerja/rekap/rilis" },
          { label: "Bandingkan" },
        ]}
      />
      <div className="space-y-5">
        <DescriptionList
          items={[
            { term: "Dahulu", value: sebut(dulu) },
            { term: "Kemudian", value: sebut(kini) },
          ]}
        />
        {dulu.id === kini.id && <Alert kind="info">Ini rilis yang sama. Pilih dua rilis yang berlainan.</Alert>}
        {lain.length > 0 && (
          <Alert kind="warning" title="Keduanya tidak menanyakan hal yang sama">
            {lain.map((l) => `${l.apa}: ${l.dulu} → ${l.kini}.`).join(" ")} Selisihnya bukan hanya karena waktu.
          </Alert>
        )}
        {tanpa.length > 0 && (
          <p className="text-sm text-ink-soft">
            Hanya ada pada salah satunya, jadi tidak dibandingkan: {tanpa.join("; ")}.
          </p>
        )}
        {bagian.length === 0 && <p>Tidak ada jenis catatan yang ada pada keduanya.</p>}
        {bagian.map((b) => (
          <JenisBeda
            key={b.jenis}
            b={b}
            href={terdaftar ? tautanPerubahan(dulu.rekap, kini.rekap, b.jenis) : undefined}
          />
        ))}
        <PrintLine address={kini.rekap.tautan} day={tanggal(kini.per)} />
      </div>
    </>
  );
}
