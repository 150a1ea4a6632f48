"use client";

import { Breakable } from "@/components/ui/breakable";
import { DescriptionList } from "@/components/ui/description-list";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

type Sebutan = { judul: string; nomor: string | null };

/** Says of two records that look alike that they are two. */
export function BedaForm({
  simpan,
  tetap,
  ini,
  dengan,
}: {
  simpan: Simpan;
  tetap: { catatanId: string; denganId: string; kunci: string };
  ini: Sebutan;
  dengan: Sebutan;
}) {
  const dialog = `beda-${tetap.catatanId}`;
  const id = `${dialog}-alasan`;
  return (
    <Dialog
      id={dialog}
      title="Nyatakan bukan ganda"
      trigger={
        <>
          Bukan ganda<span className="sr-only">: {ini.judul}</span>…
        </>
      }
      variant="tautan"
    >
      <KirimForm simpan={simpan} tetap={tetap} tempat={{ alasan: id }} className="space-y-4">
        <DescriptionList
          items={[
            { term: "Catatan", value: sebut(ini) },
            { term: "Mirip dengan", value: sebut(dengan) },
          ]}
        />
        <p className="text-sm text-ink-soft">
          Keduanya catatan yang berbeda dan tetap dihitung. Pasangan ini hilang dari daftar sampai salah satunya berubah
          dan keduanya masih mirip.
        </p>
        <Alasan id={id} />
        <SubmitButton>Nyatakan bukan ganda</SubmitButton>
      </KirimForm>
    </Dialog>
  );
}

// titles of records that look alike are often the same: the number tells which is which
const sebut = ({ judul, nomor }: Sebutan) => (
  <>
    {judul}
    {nomor && (
      <span className="block text-sm text-ink-soft">
        <Breakable text={nomor} />
      </span>
    )}
  </>
);

function Alasan({ id }: { id: string }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <Field
      name="alasan"
      id={id}
      label="Alasan"
      hint="Apa yang membedakan keduanya. Tanpa nama orang."
      required
      error={g.alasan}
    >
      {(c) => <Textarea {...c} rows={3} defaultValue={String(v.alasan ?? "")} />}
    </Field>
  );
}
