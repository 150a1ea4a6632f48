import { KirimForm, type Simpan } from "@/components/catatan/kirim";
import type { ButtonVariant } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { simpan: Simpan; tetap: Record<string, string>; children: string; variant?: ButtonVariant };

/** One press that changes something small and can be taken back. */
export function TombolKelola({ simpan, tetap, children, variant = "sekunder" }: Props) {
  return (
    <KirimForm simpan={simpan} tetap={tetap}>
      <SubmitButton variant={variant} size="kecil" pendingText="Menyimpan…">
        {children}
      </SubmitButton>
    </KirimForm>
  );
}

/** One press that is asked about first. */
export function TombolTanya({
  id,
  judul,
  tanya,
  variant = "bahaya",
  ...rest
}: Props & { id: string; judul: string; tanya: string }) {
  return (
    <Dialog id={id} title={judul} trigger={rest.children} size="kecil">
      <p className="mb-4">{tanya}</p>
      <KirimForm simpan={rest.simpan} tetap={rest.tetap}>
        <SubmitButton variant={variant} pendingText="Menyimpan…">
          {rest.children}
        </SubmitButton>
      </KirimForm>
    </Dialog>
  );
}
