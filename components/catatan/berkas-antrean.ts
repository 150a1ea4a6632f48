"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Upload } from "tus-js-client";
import { kirimTus, sidikBerkas } from "./berkas-kirim";
import { useJaga } from "./jaga";

export type Keadaan = "antre" | "berjalan" | "putus" | "masuk" | "selesai" | "gagal" | "batal";
export type Butir = { id: number; nama: string; ukuran: number; terkirim: number; keadaan: Keadaan; pesan?: string };
export type Tujuan = { catatanId: string; langkahId: string; kategori: string };

const BERSAMAAN = 3;
type Ubahan = { baru: Butir[] } | { id: number; isi: Partial<Butir> };
const susun = (lama: Butir[], u: Ubahan): Butir[] =>
  "baru" in u
    ? [...lama.filter((b) => b.keadaan !== "selesai" && b.keadaan !== "batal"), ...u.baru]
    : lama.map((b) => (b.id === u.id ? { ...b, ...u.isi } : b));

/**
 * The uploads of a page: at most three at once, the others wait. A broken line is waited out and gone on from, also after
 * the session had to be renewed.
 */
export function useAntrean() {
  const [butir, ubah] = useReducer(susun, []);
  const tusDari = useRef(new Map<number, Upload>());
  const isiDari = useRef(new Map<number, { file: File; tujuan: Tujuan }>());
  const nomor = useRef(0);
  const mulai = useCallback((id: number) => {
    const isi = isiDari.current.get(id);
    if (!isi) return;
    const lama = tusDari.current.get(id);
    ubah({ id, isi: { keadaan: "berjalan", pesan: undefined } });
    if (lama) return lama.start();
    kirimTus(isi.file, isi.tujuan, {
      maju: (terkirim) => ubah({ id, isi: { terkirim } }),
      usai: (keadaan, pesan) => {
        ubah({ id, isi: { keadaan, pesan } });
      },
      ulang: () => ubah({ id, isi: { pesan: "Jaringan terputus; dicoba lagi sendiri." } }),
    }).then(
      (tus) => tusDari.current.set(id, tus),
      () => ubah({ id, isi: { keadaan: "putus", pesan: "Server tidak terjangkau." } }),
    );
  }, []);

  const jalan = butir.filter((b) => b.keadaan === "berjalan").length;
  const berikut = jalan < BERSAMAAN ? butir.find((b) => b.keadaan === "antre")?.id : undefined;
  useEffect(() => {
    if (berikut !== undefined) mulai(berikut);
  }, [berikut, mulai]);

  const lanjutkan = useCallback(
    (apa: Keadaan) => {
      for (const b of butir) if (b.keadaan === apa) mulai(b.id);
    },
    [butir, mulai],
  );
  useEffect(() => {
    const tersambung = () => lanjutkan("putus");
    window.addEventListener("online", tersambung);
    return () => window.removeEventListener("online", tersambung);
  }, [lanjutkan]);
  const sibuk = butir.some((b) => ["antre", "berjalan", "putus", "masuk"].includes(b.keadaan));
  useJaga(sibuk);

  const tambah = (files: File[], tujuan: Tujuan) => {
    const jalanKini = new Set(
      butir
        .filter((b) => !["selesai", "batal", "gagal"].includes(b.keadaan))
        .map((b) => sidikDari(isiDari.current.get(b.id))),
    );
    const baru = files
      .filter((file) => !jalanKini.has(sidikBerkas(file, tujuan.catatanId)))
      .map((file): Butir => {
        const id = ++nomor.current;
        isiDari.current.set(id, { file, tujuan });
        return { id, nama: file.name, ukuran: file.size, terkirim: 0, keadaan: "antre" };
      });
    ubah({ baru });
  };
  const batalkan = (id: number) => {
    ubah({ id, isi: { keadaan: "batal", pesan: "Dibatalkan." } });
    tusDari.current
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    tusDari.current.delete(id);
    isiDari.current.delete(id);
  };
  return { butir, sibuk, tambah, batalkan, lanjutkan, ulangi: mulai };
}

const sidikDari = (isi?: { file: File; tujuan: Tujuan }) => isi && sidikBerkas(isi.file, isi.tujuan.catatanId);
