import { createHash } from "node:crypto";
import { DAFTAR } from "@/lib/jenis/daftar";
import { proyeksi, type Tingkat } from "@/lib/terbitan/terbitan";
import { uuidOf } from "../plan/random";
import type { Case, Edition } from "./state";

type New = { tingkat?: Tingkat; ringkasan?: string; ralat?: string; hanyaPosisi?: boolean };

/** Posts the next edition of a record, by the rules of lib/terbitan/commands.ts (terbitEdisi), and supersedes the last. */
export function post(k: Case, oleh: string, pada: string, neu: New = {}): Edition {
  const { c } = k;
  const lama = k.edisi.at(-1);
  const keadaan = DAFTAR[c.jenis].keadaan(c.posisi, c.rincian, k.regime);
  const stillInDetail = lama?.tingkat === "rinci" && lama.ditarik_pada === null;
  const tingkat = neu.tingkat ?? (stillInDetail ? "rinci" : "angka");
  const registered = registration(k);
  if (neu.hanyaPosisi && lama && lama.ditarik_pada === null) {
    const before = [lama.tingkat, lama.keadaan, lama.registrasi, lama.berlaku];
    if (before.join() === [tingkat, keadaan, registered.registrasi, registered.berlaku].join()) return lama;
  }
  const edisi = (lama?.edisi ?? 0) + 1;
  const words = k.edisi.findLast((e) => e.tingkat === "rinci" && !e.perlu_diperbarui);
  if (lama) lama.terkini = false;
  const edition: Edition = {
    id: uuidOf(`terbitan/${c.id}/${edisi}`),
    publik_id: lama?.publik_id ?? publicId(c.id),
    edisi,
    catatan_id: c.id,
    jenis: c.jenis,
    tingkat,
    kantor_kode: c.kantorKode.slice(0, 5),
    wilayah_kode: c.wilayahKode.slice(0, tingkat === "rinci" ? 8 : 5),
    penyelenggaraan_kode: c.penyelenggaraanKode,
    tahapan_kode: c.tahapanKode,
    tanggal_diterima: c.tanggalDiterima,
    ...registered,
    keadaan,
    isi: proyeksi(c.jenis, tingkat, c.nomor, c.rincian),
    ringkasan: tingkat === "rinci" ? (neu.ringkasan ?? lama?.ringkasan ?? null) : null,
    ralat: neu.ralat ?? null,
    perlu_diperbarui: tingkat === "rinci" && neu.ringkasan === undefined && words?.keadaan !== keadaan,
    terkini: true,
    oleh,
    terbit_pada: pada,
    ditarik_pada: null,
    alasan_tarik: null,
  };
  k.edisi.push(edition);
  return edition;
}

/** Takes back what stands now. */
export function withdraw(k: Case, pada: string, alasan: string): void {
  const kini = k.edisi.at(-1);
  if (kini) Object.assign(kini, { ditarik_pada: pada, alasan_tarik: alasan });
}

// the public id tells nothing of the inside one
const publicId = (id: string) => createHash("sha256").update(`publik/${id}`).digest("hex").slice(0, 12);

function registration({ c, langkah }: Case): { registrasi: string | null; berlaku: string } {
  const r = DAFTAR[c.jenis].registrasi;
  if (!r) return { registrasi: null, berlaku: c.tanggalDiterima };
  const step = langkah.findLast((l) => l.kode === r.ya || r.tidak.includes(l.kode));
  if (!step) return { registrasi: "masih_dikaji", berlaku: c.tanggalDiterima };
  return { registrasi: step.kode === r.ya ? "diregistrasi" : "tidak_diregistrasi", berlaku: step.tanggal };
}
