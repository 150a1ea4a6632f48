import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { Ingatan } from "@/lib/ingat";
import { type IsiKartu, sidikKartu, UKURAN } from "./kartu";
import { rupaKartu } from "./rupa";
import { tempatPelukis } from "./tempat";

type Gambar = Buffer<ArrayBuffer>;
type Tunggu = { selesai: (png: Gambar) => void; gagal: (error: Error) => void };
type Kamar = {
  pelukis: ChildProcess | null;
  tunggu: Map<number, Tunggu>;
  nomor: number;
  gambar: Ingatan<Gambar, null>;
};

const MAKS_BITA = 24 * 1024 * 1024;
/** As many cards wait for the one painter; whoever comes then is asked to come again. */
const MAKS_ANTRE = 40;
const LAMA = 20_000;

/** Too many cards are being drawn at this moment. */
export class KartuPenuh extends Error {}

// each bundle of the server has its own copy of this file; painter and pictures are one
const shared = globalThis as unknown as { satudataKartu?: Kamar };
function kamar(): Kamar {
  shared.satudataKartu ??= {
    pelukis: null,
    tunggu: new Map(),
    nomor: 0,
    gambar: new Ingatan((png) => png.length, MAKS_BITA),
  };
  return shared.satudataKartu;
}

function berhenti(k: Kamar, w: ChildProcess, sebab: Error): void {
  if (k.pelukis !== w) return;
  k.pelukis = null;
  for (const t of k.tunggu.values()) t.gagal(sebab);
  k.tunggu.clear();
  w.kill();
}

type Jawaban = { id: number; png?: Uint8Array<ArrayBuffer>; error?: string };

function pelukis(k: Kamar): ChildProcess {
  if (k.pelukis) return k.pelukis;
  const w = fork(tempatPelukis(), { execArgv: [], serialization: "advanced" });
  w.on("message", ({ id, png, error }: Jawaban) => {
    const t = k.tunggu.get(id);
    k.tunggu.delete(id);
    if (k.tunggu.size === 0) lepas(w);
    if (png) t?.selesai(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
    else t?.gagal(new Error(`kartu: ${error}`));
  });
  w.on("error", (error) => berhenti(k, w, error));
  w.on("exit", () => berhenti(k, w, new Error("pelukis kartu berhenti")));
  lepas(w);
  k.pelukis = w;
  return w;
}

/** A painter with nothing to paint keeps nobody from ending. */
function lepas(w: ChildProcess): void {
  w.unref();
  w.channel?.unref();
}

function lukis(k: Kamar, isi: IsiKartu): Promise<Gambar> {
  const w = pelukis(k);
  const id = ++k.nomor;
  return new Promise((ya, tidak) => {
    const jam = setTimeout(() => berhenti(k, w, new Error("pelukis kartu tidak menjawab")), LAMA);
    const akhiri = () => clearTimeout(jam);
    k.tunggu.set(id, {
      selesai: (png) => {
        akhiri();
        ya(png);
      },
      gagal: (error) => {
        akhiri();
        tidak(error);
      },
    });
    w.ref();
    w.channel?.ref();
    w.send({ id, tree: rupaKartu(isi), ukuran: UKURAN });
  });
}

/**
 * The picture of a card (PNG, 1200 × 630). The same words are drawn once and kept, whatever page asks; one process paints
 * them one after the other, beside the one that answers visitors. @throws KartuPenuh when too many wait
 */
export function gambarKartu(isi: IsiKartu): Promise<Gambar> {
  const k = kamar();
  const baru = () => (k.tunggu.size >= MAKS_ANTRE ? Promise.reject(new KartuPenuh()) : lukis(k, isi));
  return k.gambar.ambil(sidikKartu(isi), null, () => true, baru);
}
