"use client";

import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { ukuranKata } from "@/lib/berkas/schema";
import { KirimForm, type Simpan, useKeadaan } from "./kirim";

export type AksiBerkas = { batalkan: Simpan; siapkan: Simpan; setujui: Simpan; tarik: Simpan };
type Tetap = Record<string, string>;
type Turunan = {
  id: string;
  keterangan: string;
  ukuran: number;
  disetujuiPada: string | null;
  ditarikPada: string | null;
};

function SatuBidang({
  nama,
  id,
  label,
  hint,
  tombol,
}: {
  nama: string;
  id: string;
  label: string;
  hint: string;
  tombol: string;
}) {
  const { bidang = {}, isian = {} } = useKeadaan();
  return (
    <>
      <Field name={nama} id={id} label={label} hint={hint} error={bidang[nama]} required>
        {(c) => <Input {...c} defaultValue={String(isian[nama] ?? "")} autoComplete="off" />}
      </Field>
      <SubmitButton size="kecil" variant="sekunder">
        {tombol}
      </SubmitButton>
    </>
  );
}

const RINGKAS = "w-fit text-accent underline underline-offset-4";

/** Cancels one file with a reason; it stays. */
export function BatalkanBerkas({ simpan, tetap, nama }: { simpan: Simpan; tetap: Tetap; nama: string }) {
  return (
    <details className="mt-1 text-sm print:hidden">
      <summary className={RINGKAS}>
        Batalkan berkas<span className="sr-only"> {nama}</span>…
      </summary>
      <KirimForm simpan={simpan} tetap={tetap} className="mt-2 space-y-2">
        <SatuBidang
          nama="alasan"
          id={`alasan-${tetap.id}`}
          label="Alasan"
          hint="Berkas tidak dihapus: tetap tersimpan dengan alasan dan nama Anda."
          tombol="Batalkan berkas"
        />
      </KirimForm>
    </details>
  );
}

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
    <div className="mt-1 text-sm print:hidden">
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
        <details>
          <summary className={RINGKAS}>
            Siapkan gambar untuk publik<span className="sr-only"> dari {b.nama}</span>…
          </summary>
          <KirimForm simpan={siapkan} tetap={{ ...tetap, id: b.id }} className="mt-2 space-y-2">
            <SatuBidang
              nama="keterangan"
              id={`keterangan-${b.id}`}
              label="Keterangan gambar"
              hint="Tampil untuk publik: apa yang terlihat, tanpa nama orang. Gambar dibuat ulang tanpa data kamera dan tempat; PPID menyetujuinya."
              tombol="Siapkan gambar"
            />
          </KirimForm>
        </details>
      )}
    </div>
  );
}
