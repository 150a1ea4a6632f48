import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { KirimField } from "@/components/catatan/field";
import { KirimForm, type Simpan } from "@/components/catatan/kirim";
import { FieldGrid } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Isian } from "@/lib/jenis/fields";
import type { Bidang } from "@/lib/jenis/tampil";
import { AtauSlip } from "./slip";

type Props = {
  simpan: Simpan;
  bidang: Bidang[];
  nilai?: Isian;
  /** sent along unseen */
  tetap?: Record<string, string>;
  tombol: string;
  columns?: 1 | 2 | 3;
  children?: ReactNode;
  /** where one signs in, for the slip of a one-time password */
  alamat?: string;
};

/** A form of an administrator, drawn from the faces of its fields. */
export function IsianForm({ simpan, bidang, nilai, tetap, tombol, columns = 2, children, alamat = "" }: Props) {
  return (
    <KirimForm
      simpan={simpan}
      tetap={{ ...tetap, kunci: randomUUID() }}
      label={Object.fromEntries(bidang.map((b) => [b.nama, b.label]))}
      className="space-y-5"
    >
      <AtauSlip alamat={alamat}>
        <FieldGrid columns={columns}>
          {bidang.map((b) => (
            <KirimField key={b.nama} bidang={b} nilai={nilai?.[b.nama]} />
          ))}
        </FieldGrid>
        {children}
        <div>
          <SubmitButton>{tombol}</SubmitButton>
        </div>
      </AtauSlip>
    </KirimForm>
  );
}
