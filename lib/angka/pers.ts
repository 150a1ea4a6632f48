import type { Orang } from "@/lib/akses/policy";
import type figures from "@/prisma/seed/data/published-figures.json";

/** A number that was once published, where it stands in the file, and the question that this portal answers with it. */
export type AngkaPers = {
  jalur: string;
  sebutan: string;
  kode: string;
  saringan: Record<string, string>;
  /** `lebih`: the press said “mostly”, so the portal's number must exceed this one. */
  pers: number | "nihil" | { lebih: number };
  /** Rests on steps, which the public's side does not hold. */
  hanyaDalam?: true;
};
type Terbitan = typeof figures;

const dari = <T>(isi: Record<string, T>, buat: (kunci: string, nilai: T) => AngkaPers) =>
  Object.entries(isi).map(([k, v]) => buat(k, v));

function tahun2023(v: Terbitan["violations_2023"]): AngkaPers[] {
  const periode = { dari: "2023-01-01", per: v.as_of };
  const satu = (jalur: string, kata: string, pers: AngkaPers["pers"], lain: Record<string, string> = {}, sub = "") => ({
    jalur: `violations_2023.${jalur}`,
    sebutan: `pelanggaran 2023${kata && `, ${kata}`}`,
    kode: `pelanggaran${sub}`,
    saringan: { ...periode, ...lain },
    pers,
  });
  return [
    satu("total", "", v.total),
    satu("total", "diketahui hari itu", v.total, { diketahui: v.as_of }),
    ...dari(v.by_source, (k, n) => satu(`by_source.${k}`, k, n, {}, `.${k}`)),
    ...dari(v.by_registration, (k, n) => satu(`by_registration.${k}`, k, n, {}, `.${k}`)),
    ...dari(v.registered_by_source, (k, n) =>
      satu(`registered_by_source.${k}`, `diregistrasi, ${k}`, n, { sumber: k }, ".diregistrasi"),
    ),
    ...dari(v.by_kind, (k, n) => satu(`by_kind.${k}`, k, n, { jenis_pelanggaran: k })),
    ...Object.entries(v.by_office).flatMap(([kantor, isi]) =>
      typeof isi === "string"
        ? [satu(`by_office.${kantor}`, `kantor ${kantor}`, "nihil", { kantor })]
        : dari(isi, (k, n) => satu(`by_office.${kantor}.${k}`, `kantor ${kantor}, ${k}`, n, { kantor }, `.${k}`)),
    ),
  ];
}

function cegah2023(v: Terbitan["prevention_2023"]): AngkaPers[] {
  const satu = (jalur: string, kata: string, pers: number, lain: Record<string, string> = {}, kode = "pencegahan") => ({
    jalur: `prevention_2023.${jalur}`,
    sebutan: `pencegahan 2023${kata && `, ${kata}`}`,
    kode,
    saringan: { dari: "2023-01-01", per: v.as_of, ...lain },
    pers,
  });
  return [
    satu("sum_of_its_own_list", "", v.sum_of_its_own_list),
    ...dari(v.by_office, (kantor, n) => satu(`by_office.${kantor}`, `kantor ${kantor}`, n, { kantor })),
    satu("sosialisasi", "sosialisasi", v.sosialisasi, { jenis_kegiatan: "sosialisasi" }),
    satu("participants", "peserta", v.participants, {}, "pencegahan.peserta"),
  ];
}

/** Every number of the published figures that their `definitions` do not call a mistake, as a question by code. */
export function angkaPers(v: Terbitan): AngkaPers[] {
  const { violations_to_2024_02_02: feb, violations_pilkada: pilkada, campaign_activities_supervised: kampanye } = v;
  const pemilu = { penyelenggaraan: "PEMILU-2024" };
  const masa = { ...pemilu, tahapan: "P24-10-KAMPANYE" };
  const pilih = { penyelenggaraan: "PILKADA-2024", per: pilkada.as_of };
  const sengketa = { ...pemilu, tahapan: "P24-07-CALON-DPD", per: v.disputes_2023_02.as_of };
  const satu = (
    jalur: string,
    sebutan: string,
    kode: string,
    saringan: Record<string, string>,
    pers: AngkaPers["pers"],
  ): AngkaPers => ({ jalur, sebutan, kode, saringan, pers });
  return [
    ...tahun2023(v.violations_2023),
    satu(
      "violations_to_2024_02_02.total",
      "pelanggaran Pemilu 2024",
      "pelanggaran",
      { ...pemilu, per: feb.as_of },
      feb.total,
    ),
    satu(
      "violations_to_2024_02_02.total",
      "pelanggaran Pemilu 2024, diketahui hari itu",
      "pelanggaran",
      { ...pemilu, per: feb.as_of, diketahui: feb.as_of },
      feb.total,
    ),
    satu(
      "violations_to_2024_02_02.in_campaign_stage",
      "pelanggaran masa kampanye",
      "pelanggaran",
      { ...masa, per: feb.as_of },
      feb.in_campaign_stage,
    ),
    satu("violations_pilkada.total", "pelanggaran Pilkada 2024", "pelanggaran", pilih, pilkada.total),
    satu(
      "violations_pilkada.mostly",
      "pelanggaran Pilkada 2024, hukum lainnya",
      "pelanggaran",
      { ...pilih, jenis_pelanggaran: "hukum_lainnya" },
      { lebih: pilkada.total / 2 },
    ),
    {
      ...satu(
        "violations_pilkada.in_court",
        "Pilkada 2024, di pengadilan",
        "penindakan.pengadilan",
        pilih,
        pilkada.in_court,
      ),
      hanyaDalam: true,
    },
    ...cegah2023(v.prevention_2023),
    satu(
      "disputes_2023_02.dpd_applicants",
      "sengketa calon DPD",
      "sengketa",
      sengketa,
      v.disputes_2023_02.dpd_applicants,
    ),
    satu(
      "campaign_activities_supervised.reported",
      "pengawasan masa kampanye",
      "pengawasan",
      { ...masa, per: kampanye.as_of },
      kampanye.reported,
    ),
    satu(
      "campaign_activities_supervised.violations_followed_up",
      "pelanggaran masa kampanye sepekan kemudian",
      "pelanggaran",
      { ...masa, per: kampanye.as_of },
      kampanye.violations_followed_up,
    ),
  ];
}

/** Numbers of the file that its `definitions` call the press's own mistakes. */
export const KELIRU = ["prevention_2023.published_total"];

/** Who asks inside: reads like the leader of the province, and is nobody's account. */
export const PROVINSI: Orang = {
  id: "00000000-0000-0000-0000-000000000000",
  nama: "angka:terbitan",
  surel: "",
  sandiSementara: false,
  tugas: [{ fungsi: "pimpinan", kantor: "64", jenis: [] }],
};
