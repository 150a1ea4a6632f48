"use client";

import { useEffect, useRef } from "react";
import { angka } from "@/lib/format";

/**
 * The next record that waits for a verifier, after one was decided. The button that was pressed is gone, and the focus with
 * it: it goes on here, so that a desk is worked through without a mouse.
 */
export function Berikutnya({ jenis, isi }: { jenis: string; isi: { id: string; judul: string; n: number } | null }) {
  const tautan = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) tautan.current?.focus();
  }, []);
  return (
    <p className="mt-1">
      {isi ? (
        <>
          Berikutnya ({angka(isi.n)} menunggu):{" "}
          <a ref={tautan} href={`/kerja/${jenis}/${isi.id}`} className="font-bold">
            {isi.judul}
          </a>
        </>
      ) : (
        <>
          Tidak ada lagi yang menunggu Anda di sini.{" "}
          <a ref={tautan} href="/kerja">
            Kembali ke meja kerja
          </a>
        </>
      )}
    </p>
  );
}
