"use client";

import type { DetailedError, HttpResponse, PreviousUpload, Upload, UploadOptions } from "tus-js-client";
import { kabarNama, ukuranKata } from "@/lib/berkas/nama";
import { MAKS_UKURAN } from "@/lib/berkas/schema";

const POTONG = 4 * 1024 * 1024;
const JEDA = [0, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000];
const AWALAN = "satudata-unggah:";

/** Which file this is, for taking an upload up again: its outside and the case, not its name in clear. */
export function sidikBerkas(file: File, catatanId: string): string {
  let h = 0xcbf29ce484222325n;
  for (const c of `${catatanId}\n${file.name}\n${file.size}\n${file.lastModified}`)
    h = BigInt.asUintN(64, (h ^ BigInt(c.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return h.toString(16);
}

/** Where unfinished uploads are remembered: address and size only, since desks are shared. Sign-out forgets them. */
const ingatan: UploadOptions["urlStorage"] = {
  findAllUploads: async () => [],
  findUploadsByFingerprint: async (sidik) => {
    const isi = localStorage.getItem(AWALAN + sidik);
    return isi ? [{ ...(JSON.parse(isi) as PreviousUpload), metadata: {}, urlStorageKey: AWALAN + sidik }] : [];
  },
  removeUpload: async (kunci) => localStorage.removeItem(kunci),
  addUpload: async (sidik, { size, creationTime, uploadUrl }) => {
    localStorage.setItem(AWALAN + sidik, JSON.stringify({ size, creationTime, uploadUrl, parallelUploadUrls: null }));
    return AWALAN + sidik;
  },
};

/** An answer that no other try would change, or that wants the person first. */
class Jawaban extends Error {
  constructor(
    readonly status: number,
    readonly pesan: string,
  ) {
    super(pesan);
  }
}

function dariJawaban(res: HttpResponse): string {
  const kepala = res.getHeader("Berkas-Pesan");
  if (kepala) return decodeURIComponent(kepala);
  try {
    return (JSON.parse(res.getBody()) as { pesan?: string }).pesan ?? "";
  } catch {
    return "";
  }
}

const bolehDiulang = (status: number) => status >= 500 && status !== 507;
const jawabanDari = (error: Error | DetailedError) => {
  const d = error as Partial<DetailedError>;
  if (d.causingError instanceof Jawaban) return d.causingError;
  return d.originalResponse ? new Jawaban(d.originalResponse.getStatus(), dariJawaban(d.originalResponse)) : undefined;
};

type Kabar = {
  maju(terkirim: number): void;
  usai(keadaan: "selesai" | "gagal" | "putus" | "masuk", pesan?: string): void;
  ulang(): void;
};

/** Sends one file; it goes on by itself after short breaks, and from `start()` after long ones. */
export async function kirimTus(
  file: File,
  tujuan: { catatanId: string; langkahId: string; kategori: string },
  kabar: Kabar,
): Promise<Upload> {
  const { Upload } = await import("tus-js-client");
  const tus = new Upload(file, {
    endpoint: "/api/berkas/unggah",
    chunkSize: POTONG,
    retryDelays: JEDA,
    metadata: { ...tujuan, nama: file.name },
    fingerprint: async () => sidikBerkas(file, tujuan.catatanId),
    urlStorage: ingatan,
    removeFingerprintOnSuccess: true,
    onProgress: (terkirim) => kabar.maju(terkirim),
    onSuccess: () => kabar.usai("selesai", kabarNama(file.name)),
    onAfterResponse: (req, res) => {
      const status = res.getStatus();
      // the library would begin anew; the session, the file or the server is what must be mended first
      if (req.getMethod() === "HEAD" && (status === 401 || status === 403 || status === 422 || status >= 500))
        throw new Jawaban(status, dariJawaban(res));
    },
    onShouldRetry: (error) => {
      const status = jawabanDari(error)?.status ?? 0;
      const ya = status === 0 || status === 409 || status === 423 || status === 429 || bolehDiulang(status);
      if (ya) kabar.ulang();
      return ya;
    },
    onError: (error) => {
      const j = jawabanDari(error);
      if (j?.status === 401) kabar.usai("masuk", "Sesi Anda berakhir. Masuk lagi untuk melanjutkan dari sini.");
      else if (!j || bolehDiulang(j.status) || j.status === 429)
        kabar.usai("putus", j?.pesan || "Jaringan terputus. Dilanjutkan sendiri begitu tersambung.");
      else
        kabar.usai("gagal", j.pesan || `Berkas tidak diterima (${j.status}). Paling besar ${ukuranKata(MAKS_UKURAN)}.`);
    },
  });
  const [lama] = await tus.findPreviousUploads();
  if (lama) tus.resumeFromPreviousUpload(lama);
  tus.start();
  return tus;
}
