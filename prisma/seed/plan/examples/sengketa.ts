import examplesFile from "../../data/examples.json";
import { earlier, workdays } from "../days";
import { type Dispute, dispute, isPemilu } from "../disputes/build";
import type { Places } from "../place";
import type { Entry, Step } from "../record";

type Example = (typeof examplesFile.sengketa)[number];

const PARTY: Record<string, string> = {
  "bakal calon anggota DPD": "bakal_calon",
  "bakal pasangan calon": "bakal_calon",
  "bakal pasangan calon perseorangan": "bakal_calon",
  "partai politik": "partai_politik",
  "calon anggota DPRD kota": "calon_anggota",
  "pasangan calon": "pasangan_calon",
  "KPU provinsi": "kpu_provinsi",
  "KPU kabupaten": "kpu_kabupaten_kota",
  "KPU kota": "kpu_kabupaten_kota",
};
const OUTCOME: Record<string, [kode: string, hasil: string]> = {
  kesepakatan_mediasi: ["kesepakatan", "kesepakatan"],
  kesepakatan_musyawarah: ["kesepakatan", "kesepakatan"],
  ditolak: ["putusan", "ditolak"],
  dikabulkan_sebagian: ["putusan", "dikabulkan_sebagian"],
  putusan_acara_cepat: ["putusan", "putusan_acara_cepat"],
  "gugur (dicabut)": ["gugur", "gugur"],
};

function objectOf(objek: string): string {
  if (objek.startsWith("SK")) return "surat_keputusan";
  return objek.startsWith("Berita acara") ? "berita_acara" : "perbuatan_peserta";
}

function steps(e: Example): Step[] {
  const { tgl_register: registered, tgl_selesai: end, tgl_permohonan: filed } = e;
  if (!registered)
    return [
      { kode: "verifikasi", tanggal: workdays(filed, 1) },
      { kode: "tidak_diregister", tanggal: end, rincian: { hasil: "tidak_diregister" } },
    ];
  const register: Step = { kode: "diregister", tanggal: registered, nomor: e.nomor_register };
  const [kode, hasil] = OUTCOME[e.hasil] ?? ["putusan", "ditolak"];
  const outcome: Step = { kode, tanggal: end, rincian: { hasil } };
  if (e.jenis_sengketa === "antarpeserta")
    return [register, { kode: "musyawarah", tanggal: registered }, outcome, { kode: "selesai", tanggal: end }];
  const deadline = e.batas_mediasi_atau_musyawarah_tertutup ?? end;
  const talks = earlier(deadline, end);
  const out: Step[] = [
    { kode: "verifikasi", tanggal: earlier(workdays(filed, 1), registered) },
    register,
    { kode: isPemilu(e.penyelenggaraan) ? "mediasi" : "musyawarah", tanggal: talks },
  ];
  if (kode === "putusan") out.push({ kode: "adjudikasi", tanggal: workdays(talks, 1) });
  out.push(outcome);
  if (hasil === "kesepakatan" || hasil.startsWith("dikabulkan"))
    out.push({ kode: "tindak_lanjut_kpu", tanggal: workdays(end, 3) });
  out.push({ kode: "selesai", tanggal: out.at(-1)?.tanggal ?? end });
  return out;
}

/** The ten examples of sengketa. */
export const exampleSengketa = (places: Places): Entry[] =>
  examplesFile.sengketa.map((e, index) =>
    dispute(
      {
        kunci: `contoh/sengketa/${index + 1}`,
        kantor: e.kantor,
        penyelenggaraan: e.penyelenggaraan,
        tahapan: e.tahapan,
        hari: e.tgl_permohonan,
        judul: e.objek,
        jenisSengketa: e.jenis_sengketa.replace("-", "_") as Dispute["jenisSengketa"],
        pemohon: PARTY[e.pemohon] ?? "partai_politik",
        termohon: PARTY[e.termohon] ?? "partai_politik",
        objek: objectOf(e.objek),
        tanggalObjek: e.tgl_objek,
        kerugian: null,
        petitum: null,
        saluran: "langsung",
        langkah: steps(e),
      },
      places,
    ),
  );
