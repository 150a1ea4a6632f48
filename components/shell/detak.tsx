"use client";

import { useEffect } from "react";

const JEDA = 60_000;

/** Typing counts as activity: while somebody types, the server hears of it at most once a minute. Once in the layout. */
export function Detak({ alamat = "/api/sesi/detak" }: { alamat?: string }) {
  useEffect(() => {
    let terakhir = Date.now();
    const dengar = () => {
      if (Date.now() - terakhir < JEDA) return;
      terakhir = Date.now();
      // Nothing is said when it fails: the form itself says so when it is sent.
      fetch(alamat, { method: "POST", keepalive: true }).catch(() => {});
    };
    document.addEventListener("input", dengar);
    return () => document.removeEventListener("input", dengar);
  }, [alamat]);
  return null;
}
