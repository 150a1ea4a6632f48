"use client";

import { Badge } from "@/components/ui/badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { ukuranKata } from "@/lib/berkas/nama";
import { FormRingkas, type Tetap } from "./berkas-aksi";
import { KirimForm, type Simpan } from "./kirim";

type Turunan = {
  id: string;
  keterangan: string;
  ukuran: number;
  disetujuiPada: string | null;
  ditarikPada: string | null;
};

/** The pictures for the public that were made of one file: made anew, looked at, approved one by one, taken back. */
export function TurunanBerkas({
  b,
  tetap,
  siapkan,
  setujui,
  tarik,
}: {
  b: { id: string; nama: string; turunan: Turunan[] };
  tetap: Tetap;
  siapkan?: Simpan;
  setujui?: Simpan;
  tarik?: Simpan;
}) {
  const hidup = b.turunan.filter((t) => !t.ditarikPada);
  if (!siapkan && hidup.length === 0) return null;
  return (
    <div className={hidup.length > 0 ? "basis-full" : "has-[details[open]]:basis-full"}>
      {hidup.map((t) => (
        <div key={t.id} className="my-2 border-l-2 border-bronze-3 pl-3">
          <p>
            <Badge tone={t.disetujuiPada ? "done" : "waiting"}>
              {t.disetujuiPada ? "Tampil untuk publik" : "Menunggu PPID"}
            </Badge>{" "}
            <a href={`/api/berkas/turunan/${t.id}`} target="_blank" rel="noreferrer">
              {t.keterangan}
            </a>{" "}
            ({ukuranKata(t.ukuran)})
          </p>
          <div className="mt-1 flex flex-wrap gap-2">
            {setujui && !t.disetujuiPada && (
              <KirimForm simpan={setujui} tetap={{ ...tetap, id: t.id }}>
                <SubmitButton size="kecil" variant="sekunder">
                  Setujui untuk publik
                </SubmitButton>
              </KirimForm>
            )}
            {tarik && (
              <KirimForm simpan={tarik} tetap={{ ...tetap, id: t.id }}>
                <SubmitButton size="kecil" variant="teks">
                  {t.disetujuiPada ? "Tarik gambar" : "Tolak gambar"}
                </SubmitButton>
              </KirimForm>
            )}
          </div>
        </div>
      ))}
      {siapkan && (
        <FormRingkas
          simpan={siapkan}
          tetap={{ ...tetap, id: b.id }}
          judul="Siapkan gambar untuk publik"
          atas={`dari ${b.nama}`}
          bidang={{
            nama: "keterangan",
            id: `keterangan-${b.id}`,
            label: "Keterangan gambar",
            hint: "Tampil untuk publik: apa yang terlihat, tanpa nama orang. Gambar dibuat ulang tanpa data kamera dan tempat; PPID menyetujuinya.",
            tombol: "Siapkan gambar",
          }}
        />
      )}
    </div>
  );
}
