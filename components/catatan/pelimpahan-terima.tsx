"use client";

import { Field } from "@/components/ui/field";
import { DateInput, Input } from "@/components/ui/input";
import { FieldGrid } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";
import { WilayahField } from "./wilayah";

type Wilayah = { kode: string; nama: string; tingkat: string; induk: string | null };

function IsiTerima({ hari, wilayah }: { hari: string; wilayah: Wilayah[] | null }) {
  const { bidang: g = {}, isian: v = {} } = useKeadaan();
  return (
    <>
      <FieldGrid>
        <Field name="nomorTandaTerima" label="Nomor tanda terima" required error={g.nomorTandaTerima}>
          {(c) => <Input {...c} defaultValue={String(v.nomorTandaTerima ?? "")} autoComplete="off" />}
        </Field>
        <Field name="tanggal" label="Tanggal diterima" required error={g.tanggal}>
          {(c) => <DateInput {...c} defaultValue={String(v.tanggal ?? hari)} max={hari} />}
        </Field>
      </FieldGrid>
      {wilayah && (
        <>
          <p className="text-sm text-ink-soft">
            Wilayah perkara ini di luar kantor Anda. Pilih wilayah yang dipakai untuk menghitungnya.
          </p>
          <FieldGrid>
            <WilayahField daftar={wilayah} nilai={String(v.wilayahKode ?? "")} galat={g.wilayahKode} />
          </FieldGrid>
        </>
      )}
    </>
  );
}

/** Receives a case, or notes another body's receipt. */
export function TerimaForm({
  simpan,
  tetap,
  tombol,
  ...isi
}: {
  simpan: Simpan;
  tetap: Record<string, string>;
  tombol: string;
  hari: string;
  wilayah: Wilayah[] | null;
}) {
  const label = { nomorTandaTerima: "Nomor tanda terima", tanggal: "Tanggal diterima", wilayahKode: "Wilayah" };
  return (
    <KirimForm simpan={simpan} tetap={tetap} label={label} className="space-y-4">
      <IsiTerima {...isi} />
      <SubmitButton>{tombol}</SubmitButton>
    </KirimForm>
  );
}
