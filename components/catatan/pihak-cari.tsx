"use client";

import { Alert } from "@/components/ui/alert";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";
import { TempatPihak } from "./pihak-temuan";

/** Looks for somebody by exact NIK or name; nothing of what is typed goes into an address. */
export function CariPihak({ cari }: { cari: Simpan }) {
  return (
    <KirimForm simpan={cari} label={{ nikAtauNama: "NIK atau nama lengkap" }} className="max-w-measure space-y-4">
      <Isi />
    </KirimForm>
  );
}

function Isi() {
  const { bidang: g = {}, isian: v = {}, temuan } = useKeadaan();
  return (
    <>
      <Field
        name="nikAtauNama"
        label="NIK atau nama lengkap"
        hint="Harus sama persis; huruf besar dan tanda baca tidak dibedakan."
        required
        error={g.nikAtauNama}
      >
        {(c) => <Input {...c} type="search" autoComplete="off" spellCheck={false} />}
      </Field>
      <Field
        name="alasan"
        label="Alasan"
        hint="Alasan dan nama Anda tercatat dalam jejak. Jangan menyebut nama orang."
        required
        error={g.alasan}
      >
        {(c) => <Input {...c} autoComplete="off" defaultValue={String(v.alasan ?? "")} />}
      </Field>
      <SubmitButton pendingText="Mencari…">Cari pihak</SubmitButton>
      {temuan && (
        <div role="status" className="border-t border-line pt-4">
          {temuan.length === 0 ? (
            <Alert kind="info">Tidak tercatat dalam perkara kantor Anda.</Alert>
          ) : (
            <TempatPihak judul={`Tercatat ${temuan.length} kali`} temuan={temuan} />
          )}
        </div>
      )}
    </>
  );
}
