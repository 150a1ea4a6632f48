"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useJaga } from "./jaga";
import type { Simpan } from "./kirim";

const JEDA = 4000;
const ULANG = 15_000;
const TERPUTUS = "Server tidak terjangkau: draf belum tersimpan, isian masih di layar ini. Dicoba lagi sendiri.";

/**
 * Keeps the form as a draft on the server a few seconds after the last key; says so, and says when it could not. A broken
 * line is waited out; until the draft is kept, the browser asks before the page is left.
 */
export function useDraf(kirim: Simpan, boleh: boolean, form: RefObject<HTMLFormElement | null>) {
  const [kata, setKata] = useState("");
  const [belum, setBelum] = useState(false);
  const jam = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ketikan = useRef(0);
  // What waits to be kept; null while nothing does, and once the form was sent: its answer may be lost on the way back,
  // and a draft that is kept after it would be a second record in waiting.
  const menunggu = useRef<(() => void) | null>(null);
  const tersimpan = useCallback(() => setBelum(false), []);
  useJaga(belum);
  useEffect(() => {
    const sekarang = () => menunggu.current?.();
    // a phone may end a page that is out of sight
    const tersembunyi = () => document.visibilityState === "hidden" && sekarang();
    window.addEventListener("online", sekarang);
    document.addEventListener("visibilitychange", tersembunyi);
    return () => {
      window.removeEventListener("online", sekarang);
      document.removeEventListener("visibilitychange", tersembunyi);
      clearTimeout(jam.current);
    };
  }, []);
  const berhenti = () => {
    clearTimeout(jam.current);
    menunggu.current = null;
  };
  const nanti = (lama: number) => {
    menunggu.current = simpan;
    clearTimeout(jam.current);
    jam.current = setTimeout(simpan, lama);
  };
  const simpan = async () => {
    if (!form.current) return;
    berhenti();
    const sampai = ketikan.current;
    const data = new FormData(form.current);
    data.set("aksi", "draf");
    try {
      const hasil = await kirim({}, data);
      if (hasil.ok && sampai === ketikan.current) setBelum(false);
      setKata(hasil.masukLagi ? "Sesi berakhir: draf belum tersimpan." : (hasil.pesan ?? ""));
    } catch {
      setKata(TERPUTUS);
      if (sampai === ketikan.current) nanti(ULANG);
    }
  };
  return {
    kata,
    berhenti: () => {
      ketikan.current++;
      berhenti();
    },
    tersimpan,
    berubah: () => {
      ketikan.current++;
      setBelum(true);
      if (boleh) nanti(JEDA);
    },
  };
}
