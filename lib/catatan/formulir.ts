import "server-only";
import { randomUUID } from "node:crypto";
import { can, type Orang } from "@/lib/akses/policy";
import { asViewer } from "@/lib/db";
import { draf } from "@/lib/draf/queries";
import { TidakAda } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { informasiUntukTemuan, temuanDariInformasi } from "@/lib/informasi/formulir";
import { konteks } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { type Isian, type Jenis, keIsian } from "@/lib/jenis/fields";
import { muat } from "./baris";
import { type Pilihan, pilihanForm } from "./pilihan";
import { terakhir } from "./queries";
import { BIDANG_INDUK, type Catatan } from "./schema";

export type Formulir = {
  pilihan: Pilihan;
  nilai: Isian;
  tetap: Record<string, string | number>;
  catatan: Catatan | null;
};

/** A stored record as a form shows it. */
export function isianDari(c: Catatan): Isian {
  return Object.fromEntries([
    ...BIDANG_INDUK.map((k) => [k, keIsian(c[k])]),
    ...Object.entries(c.rincian).map(([k, v]) => [k, keIsian(v)]),
  ]);
}

/** An empty form, or one begun from a draft, or from the pengawasan or informasi awal that became a temuan. @throws TidakAda */
export async function formulirBaru(
  orang: Orang,
  jenis: Jenis,
  o: { drafId?: string; dariId?: string; informasiId?: string },
): Promise<Formulir> {
  const lama = o.drafId ? await draf(orang, o.drafId) : null;
  if (lama && lama.jenis !== jenis) throw new TidakAda();
  return asViewer(konteks(orang), async (tx) => {
    const pilihan = await pilihanForm(tx, orang, jenis);
    const sendiri = pilihan.kantor.filter((k) => can(orang, "buat", { jenis, kantor: k.kode }));
    if (sendiri.length === 0 || !DAFTAR[jenis].berdiriSendiri) throw new TidakAda();
    const akhir = await terakhir(tx, orang, jenis);
    const asalDari = (k: "dariId" | "informasiId") => (typeof lama?.isian[k] === "string" ? lama.isian[k] : o[k]);
    const [dariId, informasiId] = [asalDari("dariId"), asalDari("informasiId")];
    if (informasiId && jenis !== "pelanggaran") throw new TidakAda();
    // a draft holds all of it already, and opens also where a colleague has decided otherwise: sending says so
    const informasi = informasiId && !lama ? await informasiUntukTemuan(tx, orang, informasiId) : null;
    const laporan = informasi?.asal ? await muat(tx, informasi.asal.id) : null;
    const asal = dariId ? await muat(tx, dariId) : null;
    const nilai: Isian = {
      kantorKode: akhir?.kantorKode ?? sendiri[0]?.kode ?? "",
      sumberData: "portal",
      tanggalDiterima: hariIni(),
      ...bersih(akhir),
      ...(asal ? temuanDari(asal) : {}),
      ...(informasi ? temuanDariInformasi(informasi, laporan) : {}),
      ...lama?.isian,
    };
    const tetap = {
      ...{ jenis, kunci: randomUUID(), drafId: lama?.id ?? randomUUID() },
      ...(dariId ? { dariId } : {}),
      ...(informasiId ? { informasiId } : {}),
    };
    return { pilihan: { ...pilihan, kantor: sendiri }, nilai, tetap, catatan: null };
  });
}

/** The form of a record that is changed or corrected. @throws TidakAda where the viewer may not do so */
export async function formulirUbah(
  orang: Orang,
  jenis: Jenis,
  id: string,
  verba: "ubah" | "ralat",
  drafId?: string,
): Promise<Formulir> {
  const lama = drafId ? await draf(orang, drafId) : null;
  if (lama && lama.catatanId !== id) throw new TidakAda();
  return asViewer(konteks(orang), async (tx) => {
    const c = await muat(tx, id);
    if (c.jenis !== jenis || !can(orang, verba, { ...c, kantor: c.kantorKode })) throw new TidakAda();
    return {
      pilihan: await pilihanForm(tx, orang, jenis),
      nilai: { ...isianDari(c), ...lama?.isian },
      // A draft keeps the version it was begun from: if someone was faster meanwhile, the form says so.
      tetap: {
        jenis,
        id,
        versi: Number(lama?.isian.versi ?? c.versi),
        kunci: randomUUID(),
        drafId: lama?.id ?? randomUUID(),
      },
      catatan: c,
    };
  });
}

const bersih = (v: object | undefined) =>
  Object.fromEntries(Object.entries(v ?? {}).filter(([, x]) => typeof x === "string")) as Isian;

/** What of an LHP goes over into the temuan that it gives birth to: nothing is typed again. */
function temuanDari(c: Catatan): Isian {
  const r = c.rincian;
  return {
    kantorKode: c.kantorKode,
    wilayahKode: c.wilayahKode,
    penyelenggaraanKode: c.penyelenggaraanKode,
    tahapanKode: c.tahapanKode,
    judul: c.judul,
    sumber: "temuan",
    tanggalPeristiwa: c.tanggalDiterima,
    tanggalDiketahui: c.tanggalDiterima,
    tempat: keIsian(r.tempat),
    uraian: keIsian(r.dugaanUraian ?? r.uraian),
    jenisPelanggaran: r.dugaanJenis ? [String(r.dugaanJenis)] : [],
  };
}
