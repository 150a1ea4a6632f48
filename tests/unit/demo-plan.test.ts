import { beforeAll, describe, expect, test } from "vitest";
import { kelompok } from "@/lib/jenis/define";
import figures from "@/prisma/seed/data/published-figures.json";
import type { Plan } from "@/prisma/seed/plan/plan";
import type { Entry } from "@/prisma/seed/plan/record";
import { all, has, rincianOn, select, tally, thePlan } from "@/tests/support/plan";

let p: Plan;
beforeAll(async () => {
  p = await thePlan();
}, 60_000);

const office = (e: Entry) => e.kantor.slice(0, 5);
const source = (e: Entry) => String(e.rincian.sumber);
const kind = (per: string) => (e: Entry) => kelompok(rincianOn(e, per).jenisPelanggaran as string[]);
const sum = (entries: Entry[], field: string) => entries.reduce((n, e) => n + Number(e.rincian[field] ?? 0), 0);

describe("pelanggaran 2023 menurut siaran pers", () => {
  const said = figures.violations_2023;
  const per = said.as_of;
  const cases = () => select(p, "pelanggaran", "2023-01-01", per);
  const registered = () => cases().filter((e) => has(e, "diregistrasi", per));

  test("seluruhnya, juga sejak awal Pemilu 2024", () => {
    expect(cases()).toHaveLength(said.total);
    expect(select(p, "pelanggaran", "2022-06-14", per, "PEMILU-2024")).toHaveLength(said.total);
  });
  test("menurut sumber", () => expect(tally(cases(), source)).toEqual(said.by_source));
  test("menurut registrasi: tidak ada yang masih dikaji", () => {
    expect(registered()).toHaveLength(said.by_registration.diregistrasi);
    expect(cases().filter((e) => has(e, "tidak_diregistrasi", per))).toHaveLength(
      said.by_registration.tidak_diregistrasi,
    );
  });
  test("yang diregistrasi menurut sumber", () =>
    expect(tally(registered(), source)).toEqual(said.registered_by_source));
  test("menurut jenis, termasuk yang belum ditentukan", () => expect(tally(cases(), kind(per))).toEqual(said.by_kind));
  test("menurut kantor dan sumber, dengan yang nihil", () => {
    for (const [kode, n] of Object.entries(said.by_office)) {
      const own = tally(
        cases().filter((e) => office(e) === kode),
        source,
      );
      expect([kode, own.laporan ?? 0, own.temuan ?? 0]).toEqual(
        typeof n === "string" ? [kode, 0, 0] : [kode, n.laporan, n.temuan],
      );
    }
  });
});

describe("pelanggaran Pemilu 2024 pada awal Februari", () => {
  const at = (per: string) => select(p, "pelanggaran", "2022-06-14", per, "PEMILU-2024");
  const campaign = (per: string) => at(per).filter((e) => e.tahapan === "P24-10-KAMPANYE");

  test("47 perkara, 22 pada tahapan kampanye", () => {
    const said = figures.violations_to_2024_02_02;
    expect(at(said.as_of)).toHaveLength(said.total);
    expect(campaign(said.as_of)).toHaveLength(said.in_campaign_stage);
  });
  test("yang ditindaklanjuti sepekan kemudian adalah perkara yang sama", () => {
    const said = figures.campaign_activities_supervised;
    const names = (list: Entry[]) => list.map((e) => e.kunci).sort();
    expect(campaign(said.as_of)).toHaveLength(said.violations_followed_up);
    expect(names(campaign(said.as_of))).toEqual(names(campaign(figures.violations_to_2024_02_02.as_of)));
  });
  test("kegiatan kampanye yang diawasi", () => {
    const said = figures.campaign_activities_supervised;
    const lhp = select(p, "pengawasan", "2000-01-01", said.as_of).filter((e) => e.tahapan === "P24-10-KAMPANYE");
    expect(lhp).toHaveLength(said.reported);
  });
});

describe("Pemilihan 2024", () => {
  const said = figures.violations_pilkada;
  test("43 perkara, kebanyakan hukum lainnya", () => {
    const cases = select(p, "pelanggaran", "2024-01-26", said.as_of, "PILKADA-2024");
    expect(cases).toHaveLength(said.total);
    expect(tally(cases, kind(said.as_of)).hukum_lainnya).toBeGreaterThan(said.total / 2);
  });
  test("satu sudah di pengadilan: contoh 7", () => {
    const inCourt = all(p).filter((e) => e.jenis === "penindakan" && has(e, "dilimpahkan_pn", said.as_of));
    expect(inCourt.map((e) => e.induk)).toEqual(["contoh/pelanggaran/7"]);
    expect(inCourt).toHaveLength(said.in_court);
  });
});

describe("pencegahan 2023", () => {
  const said = figures.prevention_2023;
  const acts = () => select(p, "pencegahan", "2023-01-01", said.as_of);

  test("menurut kantor, dan jumlahnya", () => {
    expect(tally(acts(), office)).toEqual(said.by_office);
    expect(acts()).toHaveLength(said.sum_of_its_own_list);
    expect(select(p, "pencegahan", "2022-06-14", said.as_of, "PEMILU-2024")).toHaveLength(said.sum_of_its_own_list);
  });
  test("sosialisasi dan peserta", () => {
    expect(acts().filter((e) => e.rincian.jenisKegiatan === "sosialisasi")).toHaveLength(said.sosialisasi);
    expect(sum(acts(), "jumlahPeserta")).toBe(said.participants);
  });
  test.each(["jumlahPeserta", "jangkauan"])("%s: Samarinda terbanyak, Mahakam Ulu tersedikit", (field) => {
    const ranked = Object.keys(said.by_office)
      .map((kode) => ({
        kode,
        n: sum(
          acts().filter((e) => office(e) === kode),
          field,
        ),
      }))
      .sort((a, b) => b.n - a.n);
    expect(ranked[0]?.kode).toBe("64.72");
    expect(ranked.at(-1)?.kode).toBe("64.11");
  });
});

test("empat bakal calon anggota DPD bersengketa sampai akhir Februari 2023", () => {
  const said = figures.disputes_2023_02;
  const filed = select(p, "sengketa", "2022-06-14", said.as_of, "PEMILU-2024");
  expect(filed).toHaveLength(said.dpd_applicants);
  expect(filed.every((e) => e.rincian.pemohon === "bakal_calon" && e.tahapan === "P24-07-CALON-DPD")).toBe(true);
});
