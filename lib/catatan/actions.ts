"use server";

import { z } from "zod";
import { action, type Keadaan } from "@/lib/action";
import type { Orang } from "@/lib/akses/policy";
import { teks, uuid } from "@/lib/atoms";
import { hapusDraf, simpanDraf } from "@/lib/draf/commands";
import { Didahului, Penolakan, WAJIB } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { pukul } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { bacaIsian, type Isian, type Jenis, keIsian } from "@/lib/jenis/fields";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { segarkan } from "@/lib/terbitan/segar";
import { batalkan, buat, kembalikan, mintaRalat, ubah, validasi, validasiBanyak } from "./commands";
import { salah } from "./periksa";
import { BIDANG_INDUK, baca, kendali } from "./schema";

const KOSONG = (v: FormDataEntryValue | null) => (typeof v === "string" && v !== "" ? v : undefined);

function tafsir<T>(schema: z.ZodType<T>, form: FormData): T {
  const r = schema.safeParse(Object.fromEntries([...form.keys()].map((k) => [k, KOSONG(form.get(k))])));
  if (!r.success) tolak(r.error);
  return r.data;
}

/** What was typed, as typed; a file where text belongs is nothing. */
function isianForm(jenis: Jenis, form: FormData): Isian {
  const teksSatu = (k: string) => {
    const v = form.get(k);
    return typeof v === "string" ? v : "";
  };
  return {
    ...Object.fromEntries(BIDANG_INDUK.map((k) => [k, teksSatu(k)])),
    ...bacaIsian(DAFTAR[jenis].rincian.shape, form),
  };
}

function jenisForm(form: FormData): Jenis {
  const jenis = jenisDari(String(form.get("jenis")));
  if (!jenis) throw new Penolakan("Jenis catatan tidak dikenal. Buka kembali formulir dari menu.");
  return jenis;
}

/** What was typed against what is stored now, for "someone was faster". */
function beda(jenis: Jenis, isian: Isian, d: Didahului): NonNullable<Keadaan["konflik"]> {
  const wajah = new Map(bidangJenis(jenis).map((b) => [b.nama, b]));
  const label: Record<string, string> = {
    judul: DAFTAR[jenis].labelJudul,
    nomor: DAFTAR[jenis].labelNomor,
    tanggalDiterima: DAFTAR[jenis].labelTanggal,
  };
  const semua = Object.keys(isian).filter(
    (k) => k in d.tersimpan && String(keIsian(d.tersimpan[k])) !== String(isian[k]),
  );
  return {
    versi: d.versi,
    beda: semua.map((k) => {
      const f = wajah.get(k);
      return {
        bidang: k,
        label: f?.label ?? label[k] ?? k,
        tersimpan: (f ? tampil(f, d.tersimpan[k]) : String(keIsian(d.tersimpan[k]))) ?? "(kosong)",
      };
    }),
  };
}

const Form = kendali.extend({
  drafId: uuid(),
  dariId: uuid().optional(),
  informasiId: uuid().optional(),
  aksi: z.enum(["draf", "kirim", "ralat"]).default("kirim"),
});

/** What the new record grew from. */
const asal = ({ dariId, informasiId }: { dariId?: string; informasiId?: string }) => ({
  ...(dariId && { dariId }),
  ...(informasiId && { informasiId }),
});

async function simpan(orang: Orang, form: FormData): Promise<Keadaan> {
  const jenis = jenisForm(form);
  const f = tafsir(Form, form);
  if (Boolean(f.id) !== Boolean(f.versi) || (f.aksi === "ralat" && !f.id))
    throw new Penolakan("Formulir ini tidak lengkap. Buka kembali catatannya lewat daftar.");
  const isian = isianForm(jenis, form);
  if (f.aksi === "draf") {
    await simpanDraf(orang, {
      id: f.drafId,
      jenis,
      catatanId: f.id,
      isian: { ...isian, ...asal(f), ...(f.versi && { versi: String(f.versi) }) },
    });
    return { ok: true, pesan: `Draf tersimpan ${pukul(new Date())}.` };
  }
  const hasil = baca(jenis, isian);
  const alasan = f.aksi === "ralat" ? teks(500).safeParse(form.get("alasan")) : undefined;
  const bidang: Record<string, string> = {
    ...(!hasil.ok && salah(jenis, hasil.terbaca, hasil.bidang)),
    ...(alasan?.error && { alasan: alasan.error.issues[0]?.message ?? WAJIB }),
  };
  if (!hasil.ok || alasan?.error) throw new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
  if (alasan && f.id && f.versi) {
    await ajukanRalat(orang, f.id, f.versi, hasil.data, alasan.data, f.kunci);
    await hapusDraf(orang, f.drafId);
    return { tujuan: `/kerja/${jenis}/${f.id}?pesan=ralat` };
  }
  if (f.id && f.versi) {
    await ubah(orang, f.id, f.versi, hasil.data, f.kunci);
    await hapusDraf(orang, f.drafId);
    return { tujuan: `/kerja/${jenis}/${f.id}?pesan=ubah` };
  }
  const baru = await buat(orang, jenis, hasil.data, { kunci: f.kunci, ...asal(f), drafId: f.drafId });
  return { tujuan: `/kerja/${jenis}/${baru.id}?pesan=buat` };
}

/** The form of a record: keeps a draft, sends a new entry, changes one, or proposes a ralat. */
export const simpanCatatan = action(async (orang, form) => {
  try {
    return await simpan(orang, form);
  } catch (error) {
    if (!(error instanceof Didahului)) throw error;
    const jenis = jenisForm(form);
    const isian = isianForm(jenis, form);
    return {
      pesan:
        "Catatan ini baru saja diubah orang lain. Periksa perbedaannya, lalu kirim lagi bila isian Anda yang benar.",
      isian,
      konflik: beda(jenis, isian, error),
    };
  }
});

const Satu = z.object({ id: uuid(), versi: z.coerce.number().int(), kunci: uuid() });
const tujuan = (form: FormData, id: string, pesan: string) => ({
  tujuan: `/kerja/${jenisForm(form)}/${id}?pesan=${pesan}`,
});

function tersusul(error: unknown): never {
  if (error instanceof Didahului)
    throw new Penolakan("Catatan ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa lagi.");
  throw error;
}

/** Validates one record. */
export const validasiCatatan = action(async (orang, form) => {
  const s = tafsir(Satu, form);
  await validasi(orang, s.id, s.versi, s.kunci).catch(tersusul);
  segarkan(jenisForm(form));
  return tujuan(form, s.id, "validasi");
});

/** Gives a record back with a note. */
export const kembalikanCatatan = action(async (orang, form) => {
  const s = tafsir(Satu.extend({ catatan: teks(1000) }), form);
  await kembalikan(orang, s.id, s.versi, s.catatan, s.kunci).catch(tersusul);
  return tujuan(form, s.id, "kembalikan");
});

/** The province asks for a correction of a validated record. */
export const mintaRalatCatatan = action(async (orang, form) => {
  const s = tafsir(Satu.extend({ catatan: teks(1000) }), form);
  await mintaRalat(orang, s.id, s.versi, s.catatan, s.kunci).catch(tersusul);
  return tujuan(form, s.id, "minta_ralat");
});

/** Takes a wrong or double record out of the counts. */
export const batalkanCatatan = action(async (orang, form) => {
  const s = tafsir(Satu.extend({ alasan: teks(500) }), form);
  await batalkan(orang, s.id, s.versi, s.alasan, s.kunci).catch(tersusul);
  segarkan(jenisForm(form));
  return tujuan(form, s.id, "batalkan");
});

/** Agrees to or refuses a ralat. */
export const putuskanRalatCatatan = action(async (orang, form) => {
  const s = tafsir(z.object({ ralatId: uuid(), kunci: uuid(), putusan: z.enum(["setuju", "tolak"]) }), form);
  const r = await putuskanRalat(orang, s.ralatId, s.putusan === "setuju", s.kunci).catch(tersusul);
  segarkan(jenisForm(form));
  return tujuan(form, r.id, s.putusan === "setuju" ? "ralat_setuju" : "ralat_tolak");
});

const Terpilih = z.string().regex(/^[0-9a-f-]{36}~\d{1,9}$/);

/** Validates the chosen rows of a list. */
export const validasiTerpilih = action(async (orang, form) => {
  const jenis = jenisForm(form);
  const kunci = tafsir(z.object({ kunci: uuid() }), form).kunci;
  const pilihan = form
    .getAll("pilih")
    .flatMap((v) => Terpilih.safeParse(v).data ?? [])
    .map((v) => ({ id: v.slice(0, 36), versi: Number(v.slice(37)) }));
  if (pilihan.length === 0) throw new Penolakan("Pilih sedikitnya satu catatan.");
  const hasil = await validasiBanyak(orang, pilihan, kunci).catch(tersusul);
  segarkan(jenis);
  return { tujuan: `/kerja/${jenis}?status=dikirim&pesan=validasi_${hasil.jumlah}` };
});

/** Throws a draft away. */
export const hapusDrafCatatan = action(async (orang, form) => {
  await hapusDraf(orang, tafsir(z.object({ drafId: uuid() }), form).drafId);
  return { tujuan: "/kerja?pesan=draf_hapus" };
});
