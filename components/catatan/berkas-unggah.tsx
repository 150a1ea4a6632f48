"use client";

import { type ChangeEvent, type DragEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { MasukLagi } from "@/components/shell/masuk-lagi";
import { Button, buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Field } from "@/components/ui/field";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { ukuranKata } from "@/lib/berkas/nama";
import { KATEGORI, LANJUT_JAM, MAKS_UKURAN, TERIMA } from "@/lib/berkas/schema";
import { useAntrean } from "./berkas-antrean";
import { ButirUnggahan } from "./berkas-butir";
import { useSegarkan } from "./berkas-segar";

const tidakBerubah = () => () => {};
const PILIH =
  "jump-target block w-full min-w-0 text-base file:mr-3 file:min-h-10 file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-4 file:font-bold file:text-ink hover:file:bg-sunken";

/** Brings files to a case: chosen, dropped or photographed; several at once; without script one, by a plain form. */
export function UnggahBerkas({
  jenis,
  catatanId,
  langkah,
}: {
  jenis: string;
  catatanId: string;
  langkah: { id: string; label: string }[];
}) {
  const antrean = useAntrean();
  const form = useRef<HTMLFormElement>(null);
  const [atas, setAtas] = useState(false);
  const hidup = useSyncExternalStore(
    tidakBerubah,
    () => true,
    () => false,
  );
  const terima = (files: File[]) => {
    const isi = new FormData(form.current ?? undefined);
    const satu = (nama: string) => String(isi.get(nama) ?? "");
    if (files.length > 0)
      antrean.tambah(files, { catatanId, langkahId: satu("langkahId"), kategori: satu("kategori") });
  };
  const kotak = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the script came
  useEffect(() => {
    const sebelum = [...(kotak.current?.files ?? [])];
    if (kotak.current && sebelum.length > 0) {
      kotak.current.value = "";
      terima(sebelum);
    }
  }, []);
  const dipilih = (event: ChangeEvent<HTMLInputElement>) => {
    terima([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  const dijatuhkan = (event: DragEvent) => {
    event.preventDefault();
    setAtas(false);
    terima([...event.dataTransfer.files]);
  };
  const diterima = antrean.butir.filter((b) => b.keadaan === "selesai").length;
  useSegarkan(antrean.sibuk ? 0 : diterima);
  return (
    <div className="space-y-4 print:hidden">
      <form
        ref={form}
        action={`/api/berkas/kirim?jenis=${jenis}`}
        method="post"
        encType="multipart/form-data"
        className="space-y-4"
      >
        <input type="hidden" name="catatanId" value={catatanId} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field name="kategori" id="berkas-kategori" label="Kategori">
            {(c) => <Select {...c} empty={null} defaultValue="alat_bukti" options={optionsOf(KATEGORI)} />}
          </Field>
          <Field name="langkahId" id="berkas-langkah" label="Untuk langkah">
            {(c) => (
              <Select
                {...c}
                empty="Tidak terkait langkah"
                options={langkah.map((l) => ({ value: l.id, label: l.label }))}
              />
            )}
          </Field>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button inside */}
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setAtas(true);
          }}
          onDragLeave={() => setAtas(false)}
          onDrop={dijatuhkan}
          className={cx(
            "rounded-md border border-dashed p-4",
            atas ? "border-ink bg-bronze-1" : "border-control bg-sunken",
          )}
        >
          <Field
            name="berkas"
            id="berkas-pilih"
            label={hidup ? "Pilih berkas, atau jatuhkan di sini" : "Pilih berkas"}
            hint={`Paling besar ${ukuranKata(MAKS_UKURAN)} tiap berkas: PDF, gambar, video MP4/MOV, rekaman suara, Word, Excel, PowerPoint tanpa makro, ZIP.${hidup ? ` Bila jaringan terputus, pilih lagi berkas yang sama dalam ${LANJUT_JAM} jam untuk melanjutkan.` : ""}`}
          >
            {(c) => (
              <input
                {...c}
                ref={kotak}
                type="file"
                accept={TERIMA}
                multiple={hidup}
                className={PILIH}
                onChange={hidup ? dipilih : undefined}
              />
            )}
          </Field>
          {hidup && (
            <div className="mt-3 hidden pointer-coarse:block">
              <label className={buttonClass({ size: "sedang" }, "cursor-pointer focus-within:outline-2")}>
                Ambil foto
                <input type="file" accept="image/*" capture="environment" className="sr-only" onChange={dipilih} />
              </label>
            </div>
          )}
        </div>
        {!hidup && (
          <button type="submit" className={buttonClass({ variant: "sekunder" })}>
            Unggah
          </button>
        )}
      </form>
      {antrean.butir.some((b) => b.keadaan === "masuk") && <MasukLagi onMasuk={() => antrean.lanjutkan("masuk")} />}
      {antrean.butir.length > 0 && (
        <ul aria-label="Unggahan" className="divide-y divide-line rounded-md border border-line px-3">
          {antrean.butir.map((b) => (
            <ButirUnggahan key={b.id} butir={b} batalkan={antrean.batalkan} ulangi={antrean.ulangi} />
          ))}
        </ul>
      )}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {antrean.butir.length > 0 && !antrean.sibuk && `${diterima} dari ${antrean.butir.length} berkas diterima.`}
      </p>
      {antrean.butir.some((b) => b.keadaan === "putus") && (
        <Button size="kecil" onClick={() => antrean.lanjutkan("putus")}>
          Lanjutkan sekarang
        </Button>
      )}
    </div>
  );
}
