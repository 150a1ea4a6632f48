"use client";

import { useKeadaan } from "@/components/catatan/kirim";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** A password; what was typed never comes back from the server. */
export function SandiField({
  nama,
  label,
  bantuan,
  kini = false,
}: {
  nama: string;
  label: string;
  bantuan?: string;
  kini?: boolean;
}) {
  const { bidang } = useKeadaan();
  return (
    <Field name={nama} label={label} hint={bantuan} error={bidang?.[nama]} required>
      {(c) => (
        <Input {...c} type="password" autoComplete={kini ? "current-password" : "new-password"} maxLength={128} />
      )}
    </Field>
  );
}

/** The address one signs in with. */
export function SurelField({ nama = "surel", label = "Surel" }: { nama?: string; label?: string }) {
  const { bidang, isian } = useKeadaan();
  return (
    <Field name={nama} label={label} error={bidang?.[nama]} required>
      {(c) => (
        <Input
          {...c}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={String(isian?.[nama] ?? "")}
        />
      )}
    </Field>
  );
}
