import { randomUUID } from "node:crypto";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Rinci } from "@/lib/catatan/rinci";
import { saat } from "@/lib/format";
import { KirimForm, type Simpan } from "./kirim";
import { perubahan } from "./riwayat";

/** A proposed correction: what would change and why; the second person decides. */
export function RalatUsulan({ r, boleh, putuskan }: { r: Rinci; boleh: boolean; putuskan: Simpan }) {
  if (!r.ralat) return null;
  const usul = { ...r.ralat.isi.induk, rincian: r.ralat.isi.rincian };
  const beda = perubahan(r.catatan as unknown as Record<string, unknown>, usul, r.catatan);
  return (
    <Alert kind="warning" title="Ralat menunggu persetujuan orang kedua">
      <p>
        Diajukan {r.ralat.oleh}, {saat(r.ralat.diajukanPada)}: “{r.ralat.alasan}”
      </p>
      <ul className="mt-2 space-y-1">
        {beda.map((b) => (
          <li key={b.label}>
            {b.label}: <del className="text-ink-soft">{b.dari}</del> →{" "}
            <ins className="no-underline font-bold">{b.ke}</ins>
          </li>
        ))}
      </ul>
      {boleh && (
        <KirimForm
          simpan={putuskan}
          tetap={{ jenis: r.catatan.jenis, ralatId: r.ralat.id, kunci: randomUUID() }}
          className="mt-3 flex flex-wrap gap-3"
        >
          <SubmitButton name="putusan" value="setuju">
            Setujui ralat
          </SubmitButton>
          <SubmitButton name="putusan" value="tolak" variant="sekunder">
            Tolak
          </SubmitButton>
        </KirimForm>
      )}
    </Alert>
  );
}
