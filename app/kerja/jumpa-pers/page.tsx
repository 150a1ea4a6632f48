import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KirimForm } from "@/components/catatan/kirim";
import { Pesan } from "@/components/catatan/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { wajibViewer } from "@/lib/akses/session";
import type { Params } from "@/lib/catatan/filter";
import { angka, bulan, saat, tanggal } from "@/lib/format";
import { catatKutipan } from "@/lib/kutipan/actions";
import { kantorBicara, lembarPers } from "@/lib/kutipan/queries";

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
  const { s, kalimat, publik, belum, kutipan } = l;
  const total = l.angka.pelanggaran.total;
  const selisih = kutipan ? total - kutipan.nilai : 0;
  return (
    <>
      <PageHeader title="Lembar jumpa pers" meta={[l.penyelenggaraan.namaSingkat, `sampai ${tanggal(s.per)}`]} />
      <Pesan kode={p.pesan} />
      <div className="max-w-[46rem] space-y-5">
        <ol className="space-y-4 text-lg">
          {kalimat.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ol>
        <Card title="Sebelum berbicara">
          <ul className="list-disc space-y-2 pl-5">
            <li>
              {publik === total
                ? `Situs publik menampilkan angka yang sama, ${angka(publik)}.`
                : `Situs publik menampilkan ${angka(publik)}, di dalam ${angka(total)}: sebut angka publik bila ditanya sumbernya.`}
            </li>
            <li>
              {kutipan ? (
                <>
                  Terakhir dikutip {angka(kutipan.nilai)} (sampai {tanggal(kutipan.per)}), oleh {kutipan.oleh} kepada{" "}
                  {kutipan.kepada} pada {saat(kutipan.pada)}. Selisihnya {selisih > 0 ? "+" : selisih < 0 ? "−" : ""}
                  {angka(Math.abs(selisih))}:{" "}
                  <a
                    href={`/kerja/dasbor/perubahan?jenis=pelanggaran&penyelenggaraan=${l.penyelenggaraan.kode}&dulu=${kutipan.per}&per=${s.per}`}
                  >
                    lihat perkara demi perkara
                  </a>
                  .
                </>
              ) : (
                "Belum ada angka yang dicatat sebagai dikutip untuk penyelenggaraan ini."
              )}
            </li>
            <li>
              {belum.length === 0
                ? "Semua kantor sudah menyampaikan data."
                : `Belum menyampaikan: ${belum.map((b) => `${b.nama}${b.kurang.length ? ` (${angka(b.kurang.length)} bulan, terakhir ${bulan(b.kurang.at(-1) ?? s.per)})` : ""}`).join("; ")}.`}
            </li>
          </ul>
        </Card>
        <Card title="Teks untuk WhatsApp" subtitle="Sentuh lama, pilih semua, lalu salin.">
          <Field name="wa" label="Teks siap tempel">
            {(c) => (
              <Textarea {...c} readOnly rows={12} defaultValue={teks(l.penyelenggaraan.namaSingkat, s.per, kalimat)} />
            )}
          </Field>
        </Card>
        <Card title="Catat sebagai dikutip" subtitle="Yang berikutnya akan melihat selisihnya dari angka ini.">
          <KirimForm
            simpan={catatKutipan}
            tetap={{ kantor, penyelenggaraan: l.penyelenggaraan.kode, per: s.per, kunci: randomUUID() }}
          >
            <Field
              name="kepada"
              label="Disampaikan kepada"
              required
              hint="Media, rapat, atau lembaganya; bukan nama orang."
            >
              {(c) => <Input {...c} maxLength={200} />}
            </Field>
            <SubmitButton className="mt-4">Catat sebagai dikutip</SubmitButton>
          </KirimForm>
        </Card>
      </div>
    </>
  );
}

const teks = (penyelenggaraan: string, per: string, kalimat: string[]) =>
  [
    `*Data pengawasan ${penyelenggaraan}, sampai ${tanggal(per)}*`,
    ...kalimat.map((k) => `• ${k}`),
    "Sumber: Satu Data Bawaslu Kalimantan Timur",
  ].join("\n\n");
