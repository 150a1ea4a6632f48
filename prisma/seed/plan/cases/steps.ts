import type { Random } from "../random";
import type { Step } from "../record";
import type { CaseLine } from "./table";
import type { Days } from "./timeline";

type Told = { nomor: string | null; pasal: string | null; terbukti: boolean };

/** The steps of a case after its first. */
export function caseSteps(line: CaseLine, d: Days, told: Told, r: Random): Step[] {
  return d.tidakDiregistrasi ? unregistered(line, d, told, r) : registered(line, d, told);
}

function unregistered(line: CaseLine, d: Days, { pasal }: Told, r: Random): Step[] {
  const none = line.jenis.length === 0;
  const alasan = none ? "syarat_materiel" : r.weigh({ syarat_materiel: 55, syarat_formal: 30, kedaluwarsa: 15 });
  return compact([
    step("kajian_awal", d.kajianAwal, { rincian: { jenisPelanggaran: line.jenis, pasal } }),
    step("menunggu_kelengkapan", d.kelengkapan, { keterangan: "Pelapor diberi tahu untuk melengkapi syarat." }),
    step("tidak_diregistrasi", d.tidakDiregistrasi, { rincian: { alasanTidakDiregistrasi: alasan } }),
    step("status_diumumkan", d.status),
  ]);
}

function registered(line: CaseLine, d: Days, { nomor, pasal, terbukti }: Told): Step[] {
  const hasilKajian = terbukti ? "terbukti" : "tidak_terbukti";
  const intake = [
    step("kajian_awal", d.kajianAwal, { rincian: { jenisPelanggaran: line.jenis, pasal } }),
    step("diregistrasi", d.registrasi, { nomor: nomor ?? undefined }),
  ];
  return compact([
    // a temuan begins with its registration
    ...(line.sumber === "laporan" ? intake : []),
    step("klarifikasi", d.klarifikasi),
    step("kajian", d.kajian),
    step("pleno", d.pleno, { rincian: { hasilKajian } }),
    step("status_diumumkan", d.status),
  ]);
}

const step = (kode: string, tanggal: string | undefined, more: Partial<Step> = {}) =>
  tanggal ? { kode, tanggal, ...more } : undefined;
const compact = (steps: (Step | undefined)[]) => steps.filter((s) => s !== undefined);
