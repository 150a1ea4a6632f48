"use client";

import { startTransition, useActionState, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Checkbox } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input, Select, Textarea } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

function Bidang({ peran }: { peran: Record<string, string> }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <>
      <Field name="peran" label="Peran" required error={g.peran}>
        {(c) => (
          <Select
            {...c}
            defaultValue={String(v.peran ?? "")}
            options={Object.entries(peran).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      <Field name="nama" label="Nama" required error={g.nama}>
        {(c) => <Input {...c} autoComplete="off" />}
      </Field>
      <Field name="nik" label="NIK" hint="16 angka sesuai KTP; boleh kosong." error={g.nik}>
        {(c) => <Input {...c} inputMode="numeric" autoComplete="off" />}
      </Field>
      <Field name="telepon" label="Telepon" error={g.telepon}>
        {(c) => <Input {...c} type="tel" autoComplete="off" />}
      </Field>
      <Field name="alamat" label="Alamat" error={g.alamat}>
        {(c) => <Textarea {...c} rows={2} />}
      </Field>
      <Checkbox name="anak" label="Masih anak (di bawah 18 tahun)" />
      <SubmitButton>Simpan ke brankas</SubmitButton>
    </>
  );
}

/** Puts a person of the case into the vault. */
export function PihakBaruForm({
  simpan,
  tetap,
  peran,
}: {
  simpan: Simpan;
  tetap: Record<string, string>;
  peran: Record<string, string>;
}) {
  return (
    <Dialog id="pihak-baru" title="Catat pihak" trigger="Catat pihak" size="kecil">
      <KirimForm simpan={simpan} tetap={tetap} className="space-y-4">
        <p className="text-sm text-ink-soft">
          Nama tersimpan tersegel, terpisah dari catatan. Catatan hanya menyebut nama sandi seperti PLP-0043.
        </p>
        <Bidang peran={peran} />
      </KirimForm>
    </Dialog>
  );
}

/** Opens one identity with a reason; it stands on this page only until it is left. */
export function BukaIdentitas({
  buka,
  catatanId,
  pihakId,
  kode,
}: {
  buka: Simpan;
  catatanId: string;
  pihakId: string;
  kode: string;
}) {
  const [k, kirim, sibuk] = useActionState(buka, {});
  const [alasan, setAlasan] = useState("");
  if (k.identitas)
    return (
      <dl className="mt-1 text-sm">
        {(
          [
            ["Nama", k.identitas.nama],
            ["NIK", k.identitas.nik],
            ["Telepon", k.identitas.telepon],
            ["Alamat", k.identitas.alamat],
          ] as const
        ).map(
          ([t, v]) =>
            v && (
              <div key={t}>
                <dt className="inline text-ink-soft">{t}: </dt>
                <dd className="inline">{v}</dd>
              </div>
            ),
        )}
      </dl>
    );
  return (
    <details className="mt-1 text-sm">
      <summary className="w-fit text-accent underline underline-offset-4">
        Buka identitas<span className="sr-only"> {kode}</span>…
      </summary>
      <form
        className="mt-2 space-y-2"
        action={kirim}
        onSubmit={(e) => {
          e.preventDefault();
          const f = new FormData(e.currentTarget);
          startTransition(() => kirim(f));
        }}
      >
        <input type="hidden" name="catatanId" value={catatanId} />
        <input type="hidden" name="pihakId" value={pihakId} />
        {k.pesan && (
          <Alert kind="danger" live>
            {k.bidang?.alasan ?? k.pesan}
          </Alert>
        )}
        <Field name="alasan" id={`alasan-${pihakId}`} label="Alasan" hint="Alasan dan nama Anda tercatat dalam jejak.">
          {(c) => <Input {...c} value={alasan} onChange={(e) => setAlasan(e.target.value)} autoComplete="off" />}
        </Field>
        <SubmitButton size="kecil" variant="sekunder" aria-disabled={sibuk || undefined}>
          Buka identitas
        </SubmitButton>
      </form>
    </details>
  );
}
