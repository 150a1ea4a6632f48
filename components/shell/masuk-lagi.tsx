"use client";

import { type FormEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Keadaan } from "@/lib/form";

const TERPUTUS: Keadaan = { pesan: "Server tidak terjangkau. Coba lagi sebentar lagi." };
const tidakBerubah = () => () => {};

/**
 * Sign-in over a form whose session has ended. What was typed stays where it is; after signing in `onMasuk` sends it
 * again. Without script it is a link: the form keeps what was typed and is sent again by hand.
 */
export function MasukLagi({
  onMasuk,
  alamat = "/api/sesi/masuk",
  halaman = "/masuk",
}: {
  onMasuk: () => void;
  alamat?: string;
  halaman?: string;
}) {
  const hidup = useSyncExternalStore(
    tidakBerubah,
    () => true,
    () => false,
  );
  if (!hidup) {
    return (
      <p>
        <a href={halaman} target="_blank" rel="noreferrer">
          Masuk di tab baru
        </a>
        , lalu kembali ke sini dan kirim lagi.
      </p>
    );
  }
  return <Lembar onMasuk={onMasuk} alamat={alamat} />;
}

function Lembar({ onMasuk, alamat }: { onMasuk: () => void; alamat: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [keadaan, setKeadaan] = useState<Keadaan>({});
  const [sibuk, setSibuk] = useState(false);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const kirim = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React carries events through the portal to the form underneath.
    event.stopPropagation();
    if (sibuk) return;
    setSibuk(true);
    const hasil: Keadaan = await fetch(alamat, { method: "POST", body: new FormData(event.currentTarget) })
      .then((jawaban) => jawaban.json())
      .catch(() => TERPUTUS);
    setSibuk(false);
    setKeadaan(hasil);
    if (!hasil.ok) return;
    dialog.current?.close();
    onMasuk();
  };
  const galat = keadaan.bidang ?? {};
  const lembar = (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-judul`}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-md border border-control bg-surface p-5 text-ink backdrop:bg-rail/60"
    >
      <h2 id={`${id}-judul`} className="text-xl">
        Sesi Anda telah berakhir
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">Masuk lagi: isian Anda masih ada dan langsung dikirim ulang.</p>
      <form onSubmit={kirim} onInput={(event) => event.stopPropagation()} noValidate className="space-y-4">
        {keadaan.pesan && !keadaan.ok && (
          <Alert kind="danger" live>
            {keadaan.pesan}
          </Alert>
        )}
        <Field name="surel" id={`${id}-surel`} label="Surel" error={galat.surel} required>
          {(c) => (
            <Input {...c} type="email" autoComplete="username" defaultValue={String(keadaan.isian?.surel ?? "")} />
          )}
        </Field>
        <Field name="sandi" id={`${id}-sandi`} label="Kata sandi" error={galat.sandi} required>
          {(c) => <Input {...c} type="password" autoComplete="current-password" />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="utama" aria-disabled={sibuk || undefined}>
            {sibuk ? "Memeriksa…" : "Masuk dan kirim ulang"}
          </Button>
          <Button onClick={() => dialog.current?.close()}>Nanti</Button>
        </div>
      </form>
    </dialog>
  );
  return (
    <>
      <Button size="kecil" onClick={() => dialog.current?.showModal()}>
        Masuk lagi
      </Button>
      {/* It holds a form of its own, and forms do not nest. */}
      {createPortal(lembar, document.body)}
    </>
  );
}
