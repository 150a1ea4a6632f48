"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";
import { DescriptionList } from "@/components/ui/description-list";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Keadaan } from "@/lib/form";
import { tanggal } from "@/lib/format";
import { JENIS_KELAMIN } from "@/lib/pihak/peran";
import type { Simpan } from "./kirim";
import { TempatPihak } from "./pihak-temuan";

type Terbuka = NonNullable<Keadaan["identitas"]>;

function isi(i: Terbuka) {
  const lahir = [i.tempatLahir, i.tanggalLahir && tanggal(i.tanggalLahir)].filter(Boolean).join(", ");
  return [
    ["Nama", i.nama],
    ["NIK", i.nik],
    ["Lahir", lahir],
    ["Jenis kelamin", i.jenisKelamin && JENIS_KELAMIN[i.jenisKelamin]],
    ["Pekerjaan", i.pekerjaan],
    ["Kewarganegaraan", i.kewarganegaraan],
    ["Alamat", i.alamat],
    ["Telepon", i.telepon],
    ["Surel", i.surel],
  ].flatMap(([term, value]) => (term && value ? [{ term, value }] : []));
}

function Identitas({ i, tutup }: { i: Terbuka; tutup: () => void }) {
  // A page that is kept for the Back button keeps nobody's name.
  useEffect(() => {
    addEventListener("pagehide", tutup);
    return () => removeEventListener("pagehide", tutup);
  }, [tutup]);
  return (
    <div className="mt-2 basis-full space-y-3 rounded-md border border-control bg-sunken p-3 text-base print:hidden">
      <DescriptionList items={isi(i)} />
      {!i.lengkap && (i.nik || i.telepon) && (
        <p className="text-sm text-ink-soft">
          NIK dan telepon disamarkan. Untuk angka lengkap, buka lagi dan pilih itu.
        </p>
      )}
      {i.juga.length > 0 && <TempatPihak judul="Orang ini juga tercatat sebagai" temuan={i.juga} />}
      <Button size="kecil" onClick={tutup}>
        Tutup identitas
      </Button>
    </div>
  );
}

type Props = { buka: Simpan; catatanId: string; pihakId: string; kode: string; adaAngka: boolean };

/** Opens one identity with a reason; it stands on this page only, until it is closed or left. */
export function BukaIdentitas(props: Props) {
  const [kali, setKali] = useState(0);
  return <Pintu key={kali} {...props} tutup={() => setKali(kali + 1)} />;
}

function Pintu({ buka, catatanId, pihakId, kode, adaAngka, tutup }: Props & { tutup: () => void }) {
  const [k, kirim, sibuk] = useActionState(buka, {});
  const [alasan, setAlasan] = useState("");
  if (k.identitas) return <Identitas i={k.identitas} tutup={tutup} />;
  return (
    <details className="open:basis-full print:hidden">
      <summary className="w-fit py-1 text-accent underline underline-offset-4">
        Buka identitas<span className="sr-only"> {kode}</span>…
      </summary>
      <form
        className="mt-2 space-y-2"
        action={kirim}
        onSubmit={(e) => {
          e.preventDefault();
          const f = new FormData(e.currentTarget);
          startTransition(() => kirim(f));
        }}
      >
        <input type="hidden" name="catatanId" value={catatanId} />
        <input type="hidden" name="pihakId" value={pihakId} />
        {k.pesan && (
          <Alert kind="danger" live>
            {k.bidang?.alasan ?? k.pesan}
          </Alert>
        )}
        <Field
          name="alasan"
          id={`alasan-${pihakId}`}
          label="Alasan membuka"
          hint="Alasan dan nama Anda tercatat dalam jejak. Jangan menyebut nama orang."
        >
          {(c) => <Input {...c} value={alasan} onChange={(e) => setAlasan(e.target.value)} autoComplete="off" />}
        </Field>
        {adaAngka && <Checkbox name="lengkap" label="Tampilkan NIK dan telepon lengkap" />}
        <SubmitButton size="kecil" variant="sekunder" pendingText="Membuka…" aria-disabled={sibuk || undefined}>
          Buka identitas
        </SubmitButton>
      </form>
    </details>
  );
}
