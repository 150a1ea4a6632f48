"use client";

import { useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { DateInput, Input, Textarea } from "@/components/ui/input";
import { optionsNamed, optionsOf } from "@/components/ui/options";
import { FieldGrid, Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { Pilihan } from "@/lib/catatan/pilihan";
import { padaRegime } from "@/lib/jenis/define";
import type { Isian, Jenis } from "@/lib/jenis/fields";
import type { BagianForm, Bidang } from "@/lib/jenis/tampil";
import { useDraf } from "./draf";
import { CatatanField } from "./field";
import { Pemberitahuan, type Simpan, useKirim } from "./kirim";
import { useHidup, WilayahField } from "./wilayah";

type Props = {
  simpan: Simpan;
  jenis: Jenis;
  label: { tanggal: string; nomor: string; bantuanNomor: string; judul: string; bantuanJudul: string };
  pokok: Bidang[];
  bagian: BagianForm[];
  pilihan: Pilihan;
  sumberData: Record<string, string>;
  nilai: Isian;
  tetap: Record<string, string | number>;
  mode: "baru" | "ubah" | "ralat";
};
const satu = (v?: string | string[]) => (Array.isArray(v) ? v[0] : v) ?? "";
const kata = (bidang: Bidang[]) => Object.fromEntries(bidang.map((b) => [b.nama, b.label]));

/** The form of a record, drawn from its kind. Works before and without script; with it, drafts keep themselves. */
export function CatatanForm(p: Props) {
  const { keadaan, aksi, onSubmit, sibuk, ulangi } = useKirim(p.simpan);
  const form = useRef<HTMLFormElement>(null);
  // The key of this submission must outlive a new rendering: sent twice, stored once.
  const [tetap] = useState(p.tetap);
  const isian = { ...p.nilai, ...keadaan.isian };
  const draf = useDraf(p.simpan, p.mode !== "ralat", form);
  const { tersimpan } = draf;
  useEffect(() => {
    if (keadaan.ok) tersimpan();
  }, [keadaan, tersimpan]);
  const galat = keadaan.bidang ?? {};
  const label: Record<string, string> = {
    kantorKode: "Kantor",
    ...kata(p.pokok.slice(0, 1)),
    penyelenggaraanKode: "Penyelenggaraan",
    tahapanKode: "Tahapan",
    tanggalDiterima: p.label.tanggal,
    judul: p.label.judul,
    wilayahKode: "Wilayah",
    nomor: p.label.nomor,
    ...kata(p.pokok.slice(1)),
    sumberNomor: "Nomor pada aplikasi sumber",
    ...kata(p.bagian.flatMap((b) => b.bidang)),
    alasan: "Alasan ralat",
  };
  const beda = keadaan.konflik?.beda ?? [];
  const [syarat, setSyarat] = useState(isian);
  const [penyelenggaraan, setPenyelenggaraan] = useState(satu(isian.penyelenggaraanKode));
  const hidup = useHidup();
  const regime = p.pilihan.penyelenggaraan.find((k) => k.kode === penyelenggaraan)?.regime;
  const field = (b: Bidang) =>
    hidup && b.bila && !b.bila.nilai.includes(satu(syarat[b.bila.bidang])) ? null : (
      <CatatanField
        key={b.nama}
        bidang={hidup ? padaRegime(b, regime) : b}
        nilai={isian[b.nama]}
        galat={galat[b.nama]}
        saran={b.saran === "pasal" ? p.pilihan.pasal : undefined}
        peringatan={
          beda.find((x) => x.bidang === b.nama) &&
          `tersimpan sekarang: ${beda.find((x) => x.bidang === b.nama)?.tersimpan}`
        }
      />
    );
  return (
    <form
      ref={form}
      action={aksi}
      noValidate
      aria-busy={sibuk}
      className="space-y-8"
      onSubmit={(e) => {
        draf.berhenti();
        onSubmit(e);
      }}
      onInput={(e) => {
        const t = e.target as HTMLInputElement;
        if (t.type === "checkbox") setSyarat((s) => ({ ...s, [t.name]: t.checked ? t.value : "" }));
        draf.berubah();
      }}
    >
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input
          key={nama}
          type="hidden"
          name={nama}
          value={nama === "versi" ? (keadaan.konflik?.versi ?? nilai) : nilai}
        />
      ))}
      <Pemberitahuan keadaan={keadaan} ulangi={ulangi} label={label} />
      {beda.length > 0 && (
        <Alert kind="warning" title="Yang tersimpan berbeda dari isian Anda">
          <ul className="mt-2 list-disc pl-5">
            {beda.map((b) => (
              <li key={b.bidang}>
                <a href={`#${b.bidang}`}>{b.label}</a>: {b.tersimpan}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Section title="Pokok catatan" className="border-t-0 pt-0">
        <FieldGrid>
          {p.pilihan.kantor.length > 1 && p.mode === "baru" ? (
            <Field name="kantorKode" label="Kantor" required error={galat.kantorKode}>
              {(c) => <Select {...c} defaultValue={satu(isian.kantorKode)} options={optionsNamed(p.pilihan.kantor)} />}
            </Field>
          ) : (
            <input type="hidden" name="kantorKode" value={satu(isian.kantorKode)} />
          )}
          {p.pokok.slice(0, 1).map(field)}
          <Field name="penyelenggaraanKode" label="Penyelenggaraan" required error={galat.penyelenggaraanKode}>
            {(c) => (
              <Select
                {...c}
                defaultValue={satu(isian.penyelenggaraanKode)}
                options={optionsNamed(p.pilihan.penyelenggaraan)}
                onChange={(e) => setPenyelenggaraan(e.target.value)}
              />
            )}
          </Field>
          <Field name="tahapanKode" label="Tahapan" required error={galat.tahapanKode}>
            {(c) => (
              <Select
                {...c}
                defaultValue={satu(isian.tahapanKode)}
                // The groups stay what they were before the script came, so that what was chosen stays chosen.
                options={p.pilihan.penyelenggaraan
                  .filter((k) => !hidup || k.kode === penyelenggaraan)
                  .map((k) => ({
                    label: k.nama,
                    options: optionsNamed(p.pilihan.tahapan.filter((t) => t.induk === k.kode)),
                  }))}
              />
            )}
          </Field>
          <Field name="tanggalDiterima" label={p.label.tanggal} required error={galat.tanggalDiterima}>
            {(c) => <DateInput {...c} defaultValue={satu(isian.tanggalDiterima)} min="2000-01-01" max="2099-12-31" />}
          </Field>
          <Field
            name="judul"
            label={p.label.judul}
            required
            hint={p.label.bantuanJudul}
            error={galat.judul}
            className="sm:col-span-2"
          >
            {(c) => <Input {...c} defaultValue={satu(isian.judul)} autoComplete="off" />}
          </Field>
          <WilayahField daftar={p.pilihan.wilayah} nilai={satu(isian.wilayahKode)} galat={galat.wilayahKode} />
          <Field name="nomor" label={p.label.nomor} hint={p.label.bantuanNomor} error={galat.nomor}>
            {(c) => <Input {...c} defaultValue={satu(isian.nomor)} autoComplete="off" />}
          </Field>
          {p.pokok.slice(1).map(field)}
        </FieldGrid>
        <details className="mt-5" open={satu(isian.sumberData) !== "portal" || undefined}>
          <summary className="w-fit font-bold text-accent underline underline-offset-4">
            Sudah tercatat di aplikasi lain?
          </summary>
          <div className="mt-3">
            <FieldGrid>
              <Field name="sumberData" label="Sumber data" error={galat.sumberData}>
                {(c) => (
                  <Select
                    {...c}
                    defaultValue={satu(isian.sumberData) || "portal"}
                    empty={null}
                    options={optionsOf(p.sumberData)}
                  />
                )}
              </Field>
              <Field name="sumberNomor" label="Nomor pada aplikasi itu" error={galat.sumberNomor}>
                {(c) => <Input {...c} defaultValue={satu(isian.sumberNomor)} autoComplete="off" />}
              </Field>
            </FieldGrid>
          </div>
        </details>
      </Section>
      {p.bagian.map((b) => (
        <Section key={b.judul} title={b.judul} block={b.blok}>
          <FieldGrid>{b.bidang.map((x) => field({ ...x, blok: undefined }))}</FieldGrid>
        </Section>
      ))}
      {p.mode === "ralat" && (
        <Section title="Alasan ralat">
          <Field name="alasan" label="Mengapa catatan ini diralat" required error={galat.alasan}>
            {(c) => <Textarea {...c} rows={2} defaultValue={satu(keadaan.isian?.alasan)} />}
          </Field>
        </Section>
      )}
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-paper px-4 py-3 max-sm:[&>button]:px-3 max-sm:*:text-sm sm:mx-0 sm:px-0">
        <Button
          type="submit"
          variant="utama"
          name="aksi"
          value={p.mode === "ralat" ? "ralat" : "kirim"}
          aria-disabled={sibuk || undefined}
        >
          {sibuk ? "Mengirim…" : p.mode === "ralat" ? "Ajukan ralat" : "Kirim untuk divalidasi"}
        </Button>
        {p.mode !== "ralat" && (
          <Button type="submit" name="aksi" value="draf" aria-disabled={sibuk || undefined}>
            Simpan draf
          </Button>
        )}
        <span role="status" className="text-sm text-ink-soft">
          {draf.kata}
        </span>
      </div>
    </form>
  );
}
