import { Card } from "@/components/ui/card";
import { DownloadForm } from "@/components/ui/download";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { ukuranKata } from "@/lib/berkas/nama";
import { alamatRekap, type Permintaan } from "@/lib/rekap/filter";

/** Takes the bundle out, for a purpose that stands in the trace. */
export function UnduhBundel({ p, ukuran }: { p: Permintaan; ukuran: number }) {
  return (
    <Card
      title="Unduh"
      subtitle="Tiap berkas dicocokkan dengan sidiknya sebelum diberikan; bundel besar memerlukan beberapa menit."
    >
      <DownloadForm
        method="post"
        action="/kerja/rekap/bukti/unduh"
        expected={ukuran}
        className="max-w-xl space-y-4 print:hidden"
      >
        {[...new URLSearchParams(alamatRekap(p))].map(([nama, nilai]) => (
          <input key={nama} type="hidden" name={nama} value={nilai} />
        ))}
        <Field
          name="keperluan"
          label="Keperluan"
          required
          hint="Misalnya nomor perkara di Mahkamah Konstitusi. Keperluan dan nama Anda tercatat dalam jejak."
        >
          {(c) => <Input {...c} maxLength={300} autoComplete="off" />}
        </Field>
        <SubmitButton>Unduh bundel{ukuran > 0 ? ` (ZIP, sekitar ${ukuranKata(ukuran)})` : " (ZIP)"}</SubmitButton>
      </DownloadForm>
    </Card>
  );
}
