"use client";

import { unstable_rethrow } from "next/navigation";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useRef,
  useState,
} from "react";
import { MasukLagi } from "@/components/shell/masuk-lagi";
import { Alert } from "@/components/ui/alert";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Keadaan } from "@/lib/action";
import { useJaga } from "./jaga";

export type Simpan = (sebelum: Keadaan, form: FormData) => Promise<Keadaan>;
const Kini = createContext<Keadaan>({});
/** What the form around this was last told. */
export const useKeadaan = () => useContext(Kini);

const TERPUTUS: Keadaan = {
  pesan: "Server tidak terjangkau. Isian Anda masih ada di layar ini; coba kirim lagi sebentar lagi.",
};

/**
 * Sending a form: natively before the script has come, and afterwards without losing what was typed when the line
 * breaks or the session ends.
 */
export function useKirim(simpan: Simpan) {
  const [tanpaSkrip, aksi] = useActionState(simpan, {});
  const [dengan, kirim, sibuk] = useActionState<Keadaan | null, FormData>(async (sebelum, form) => {
    try {
      return await simpan(sebelum ?? {}, form);
    } catch (error) {
      unstable_rethrow(error);
      return TERPUTUS;
    }
  }, null);
  const terakhir = useRef<FormData | null>(null);
  useJaga(dengan === TERPUTUS);
  const ulang = (form: FormData) => {
    terakhir.current = form;
    startTransition(() => kirim(form));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sibuk) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    ulang(new FormData(event.currentTarget, submitter));
  };
  return {
    keadaan: dengan ?? tanpaSkrip,
    aksi,
    onSubmit,
    sibuk,
    ulangi: () => terakhir.current && ulang(terakhir.current),
  };
}

/** Names of fields that small forms share. */
const LABEL = {
  alasan: "Alasan",
  catatan: "Catatan",
  ringkasan: "Ringkasan",
  kode: "Langkah",
  tanggal: "Tanggal langkah",
  nomor: "Nomor",
  peran: "Peran",
  nama: "Nama",
  nik: "NIK",
  telepon: "Telepon",
};

/** Sentences over a form: what is wrong, or what was done; and the sign-in when the session has ended. */
export function Pemberitahuan({
  keadaan,
  ulangi,
  label = {},
  tempat = {},
}: {
  keadaan: Keadaan;
  ulangi: () => void;
  /** words for the fields, as they follow one another on the form */
  label?: Record<string, string>;
  /** ids of controls that are not their names, where a form stands on a page several times */
  tempat?: Record<string, string>;
}) {
  const nama: Record<string, string> = { ...LABEL, ...label };
  const urut = [...Object.keys(label), ...Object.keys(LABEL)];
  const bidang = Object.entries(keadaan.bidang ?? {}).sort(([a], [b]) => urut.indexOf(a) - urut.indexOf(b));
  return (
    <div className="space-y-4 empty:hidden">
      {bidang.length > 0 && (
        <ErrorSummary
          errors={bidang.map(([id, kata]) => ({
            id: tempat[id] ?? id,
            message: nama[id] ? `${nama[id]}: ${kata}` : kata,
          }))}
        />
      )}
      {keadaan.pesan && bidang.length === 0 && (
        <Alert kind={keadaan.ok ? "success" : "danger"} live>
          {keadaan.pesan}
        </Alert>
      )}
      {keadaan.masukLagi && <MasukLagi onMasuk={ulangi} />}
    </div>
  );
}

/** A form of few fields around a server action; fields inside read their errors from `useKeadaan`. */
export function KirimForm({
  simpan,
  children,
  className,
  tetap = {},
  label,
  tempat,
  panjang = false,
}: {
  simpan: Simpan;
  children: ReactNode;
  className?: string;
  tetap?: Record<string, string | number>;
  label?: Record<string, string>;
  tempat?: Record<string, string>;
  /** much is typed here and no draft keeps it: the browser asks before the page is left */
  panjang?: boolean;
}) {
  const { keadaan, aksi, onSubmit, sibuk, ulangi } = useKirim(simpan);
  const [terketik, setTerketik] = useState(false);
  useJaga(panjang && terketik && !sibuk);
  // The key in `tetap` changes only when the page is drawn anew, after success: until then, sent twice is done once.
  return (
    <Kini value={keadaan}>
      <form
        action={aksi}
        onSubmit={onSubmit}
        onInput={() => setTerketik(true)}
        noValidate
        aria-busy={sibuk}
        className={className}
      >
        {Object.entries(tetap).map(([nama, nilai]) => (
          <input key={nama} type="hidden" name={nama} value={nilai} />
        ))}
        <Pemberitahuan keadaan={keadaan} ulangi={ulangi} label={label} tempat={tempat} />
        {children}
      </form>
    </Kini>
  );
}
