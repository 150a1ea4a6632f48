import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { DownloadForm } from "@/components/ui/download";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";

type Surat = { kunci: string; label: string; kode: string | null };
type Props = {
  catatanId: string;
  surat: Surat[];
  ukuran: { value: string; label: string }[];
  /** May this viewer open the vault, and is there anybody in it? */
  identitas: boolean;
};

/** The papers of a case as PDF: by code name at once; with names after a reason that stands in the trace. */
export function SuratCatatan({ catatanId, surat, ukuran, identitas }: Props) {
  if (surat.length === 0) return null;
  const isi = (id: string) => (
    <>
      <Field name="ukuran" id={`ukuran-${id}`} label="Ukuran kertas">
        {(c) => <Select {...c} defaultValue="a4" empty={null} options={ukuran} />}
      </Field>
      <ul className="divide-y divide-line">
        {surat.map((s) => (
          <li key={s.kunci} className="flex items-center justify-between gap-3 py-2">
            <span className="min-w-0">
              {s.label}
              {s.kode && <span className="text-ink-soft"> ({s.kode})</span>}
            </span>
            <Button type="submit" size="kecil" className="shrink-0" formAction={`/api/surat/${catatanId}/${s.kunci}`}>
              Unduh PDF<span className="sr-only"> {s.label.toLowerCase()}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <Card
      id="surat"
      title="Surat"
      subtitle="Siap cetak dari isi catatan; yang kosong menjadi garis untuk ditulis tangan."
    >
      <DownloadForm method="get" action={`/api/surat/${catatanId}/${surat[0]?.kunci}`} className="space-y-2">
        {isi("sandi")}
      </DownloadForm>
      {identitas && (
        <div className="mt-2">
          <Disclosure summary="Dengan nama dan alamat…" quiet>
            <DownloadForm method="post" action={`/api/surat/${catatanId}/${surat[0]?.kunci}`} className="space-y-3">
              <Field
                name="alasan"
                id="alasan-surat"
                label="Alasan"
                required
                hint="Alasan dan nama Anda tercatat dalam jejak. Surat ini rahasia."
              >
                {(c) => <Input {...c} maxLength={300} autoComplete="off" />}
              </Field>
              {isi("identitas")}
            </DownloadForm>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}
