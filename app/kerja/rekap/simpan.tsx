import { randomUUID } from "node:crypto";
import { KirimForm } from "@/components/catatan/kirim";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { tanggal } from "@/lib/format";
import { alamatRekap } from "@/lib/rekap/filter";
import type { Rekap } from "@/lib/rekap/rekap";
import { simpanRilisRekap } from "@/lib/rilis/actions";
import { UKURAN } from "@/lib/surat/schema";

/** Keeps this recap as it is shown: its files stay the same bytes for ever. */
export function Simpan({ rekap: r }: { rekap: Rekap }) {
  const alamat = Object.fromEntries(new URLSearchParams(alamatRekap(r.permintaan)));
  return (
    <div className="mb-6 print:hidden">
      <Disclosure summary="Simpan sebagai rilis">
        <p className="mb-4 max-w-measure text-sm text-ink-soft">
          XLSX dan PDF rekap ini disimpan dan tidak berubah lagi, juga sesudah datanya diperbaiki. Rilis yang sama hanya
          disimpan satu kali.
        </p>
        <KirimForm
          simpan={simpanRilisRekap}
          tetap={{ ...alamat, kunci: randomUUID() }}
          label={{ judul: "Judul pendek", kertas: "Kertas PDF" }}
          className="max-w-xl space-y-4"
        >
          <Field name="judul" label="Judul pendek" required hint="Yang dibaca orang di daftar rilis.">
            {(c) => <Input {...c} maxLength={120} defaultValue={`${r.judul} per ${tanggal(r.permintaan.per)}`} />}
          </Field>
          <Field name="kertas" label="Kertas PDF">
            {(c) => (
              <Select
                {...c}
                empty={null}
                defaultValue="a4"
                options={Object.entries(UKURAN).map(([value, { label }]) => ({ value, label }))}
              />
            )}
          </Field>
          <SubmitButton pendingText="Menulis berkas dan menyimpan…">Simpan sebagai rilis</SubmitButton>
        </KirimForm>
      </Disclosure>
    </div>
  );
}
