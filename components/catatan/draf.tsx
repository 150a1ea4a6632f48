"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { Simpan } from "./kirim";

const JEDA = 4000;

/** Keeps the form as a draft on the server a few seconds after the last key; says so, and says when it could not. */
export function useDraf(kirim: Simpan, boleh: boolean, form: RefObject<HTMLFormElement | null>) {
  const [kata, setKata] = useState("");
  const jam = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(jam.current), []);
  const simpan = async () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    data.set("aksi", "draf");
    try {
      const hasil = await kirim({}, data);
      setKata(
        hasil.ok ? (hasil.pesan ?? "") : hasil.masukLagi ? "Sesi berakhir: draf belum tersimpan." : (hasil.pesan ?? ""),
      );
    } catch {
      setKata("Server tidak terjangkau: draf belum tersimpan, isian masih di layar ini.");
    }
  };
  return {
    kata,
    berhenti: () => clearTimeout(jam.current),
    berubah: () => {
      if (!boleh) return;
      clearTimeout(jam.current);
      jam.current = setTimeout(simpan, JEDA);
    },
  };
}
