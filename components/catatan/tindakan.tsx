import { randomUUID } from "node:crypto";
import type { ButtonVariant } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Bidang } from "@/lib/jenis/tampil";
import { KirimField } from "./field";
import { KirimForm, type Simpan } from "./kirim";

type Dasar = { simpan: Simpan; tetap: Record<string, string | number>; tombol: string; varian?: ButtonVariant };

/** A verb that needs nothing but a press. */
export function TindakanLangsung({ simpan, tetap, tombol, varian = "utama" }: Dasar) {
  return (
    <KirimForm simpan={simpan} tetap={{ ...tetap, kunci: randomUUID() }} className="space-y-3">
      <SubmitButton variant={varian} full>
        {tombol}
      </SubmitButton>
    </KirimForm>
  );
}

/** A verb that asks for words first, in a dialog over the record. */
export function TindakanTertulis({
  simpan,
  tetap,
  tombol,
  varian = "sekunder",
  id,
  judul,
  pengantar,
  bidang,
  nilai,
}: Dasar & { id: string; judul: string; pengantar?: string; bidang: Bidang[]; nilai?: Record<string, string> }) {
  return (
    <Dialog id={id} title={judul} trigger={tombol} variant={varian}>
      <KirimForm
        simpan={simpan}
        tetap={{ ...tetap, kunci: randomUUID() }}
        label={Object.fromEntries(bidang.map((b) => [b.nama, b.label]))}
        tempat={Object.fromEntries(bidang.map((b) => [b.nama, `${id}-${b.nama}`]))}
        className="space-y-4"
      >
        {pengantar && <p className="text-sm text-ink-soft">{pengantar}</p>}
        {bidang.map((b) => (
          <KirimField key={b.nama} id={`${id}-${b.nama}`} bidang={b} nilai={nilai?.[b.nama]} />
        ))}
        <SubmitButton variant={varian === "bahaya" ? "bahaya" : "utama"}>{tombol}</SubmitButton>
      </KirimForm>
    </Dialog>
  );
}

/** A text field for a dialog. */
export const bidangTeks = (nama: string, label: string, max: number, bantuan?: string): Bidang => ({
  nama,
  label,
  input: "paragraf",
  wajib: true,
  max,
  bantuan,
});
