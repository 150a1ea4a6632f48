import { geser } from "@/lib/format";
import { earlier, workdays } from "../days";
import type { Random } from "../random";
import type { Step } from "../record";
import { isPemilu } from "./build";

/** How a dispute went; the three below are never registered or never heard. */
export type Course =
  | "sepakat"
  | "ditolak"
  | "sebagian"
  | "seluruhnya"
  | "gugur"
  | "cepat"
  | "tidak_diregister"
  | "diperbaiki";

const RULING: Partial<Record<Course, string>> = {
  ditolak: "ditolak",
  sebagian: "dikabulkan_sebagian",
  seluruhnya: "dikabulkan_seluruhnya",
};

type Filed = { penyelenggaraan: string; jenisSengketa: string; hari: string };

/** The steps of a dispute after it was received; `number` prints the register number for a day. */
export function disputeSteps(d: Filed, course: Course, number: (hari: string) => string, r: Random): Step[] {
  return d.jenisSengketa === "antarpeserta" ? onTheSpot(d, course, number) : heard(d, course, number, r);
}

function onTheSpot(d: Filed, course: Course, number: (hari: string) => string): Step[] {
  const end = course === "cepat" ? geser(d.hari, 1) : d.hari;
  return [
    { kode: "diregister", tanggal: d.hari, nomor: number(d.hari) },
    { kode: "musyawarah", tanggal: d.hari },
    course === "cepat"
      ? { kode: "putusan", tanggal: end, rincian: { hasil: "putusan_acara_cepat" } }
      : { kode: "kesepakatan", tanggal: end, rincian: { hasil: "kesepakatan" } },
    { kode: "selesai", tanggal: end },
  ];
}

function heard(d: Filed, course: Course, number: (hari: string) => string, r: Random): Step[] {
  const pemilu = isPemilu(d.penyelenggaraan);
  const move = (day: string, n: number) => (pemilu ? workdays(day, n) : geser(day, n));
  const checked = move(d.hari, 1);
  if (course === "tidak_diregister")
    return [
      { kode: "verifikasi", tanggal: checked },
      { kode: "menunggu_perbaikan", tanggal: checked, keterangan: "Berkas dikembalikan untuk dilengkapi." },
      { kode: "tidak_diregister", tanggal: workdays(checked, 3), rincian: { hasil: "tidak_diregister" } },
    ];
  const mended: Step[] =
    course === "diperbaiki"
      ? [
          { kode: "menunggu_perbaikan", tanggal: checked, keterangan: "Berkas dikembalikan untuk dilengkapi." },
          { kode: "verifikasi", tanggal: workdays(checked, 2) },
        ]
      : [];
  const registered = mended.at(-1)?.tanggal ?? move(d.hari, r.int(1, 2));
  const talks = move(registered, r.int(1, 2));
  return [
    { kode: "verifikasi", tanggal: earlier(checked, registered) },
    ...mended,
    { kode: "diregister", tanggal: registered, nomor: number(registered) },
    { kode: pemilu ? "mediasi" : "musyawarah", tanggal: talks },
    ...ending(course, talks, move, r),
  ];
}

function ending(course: Course, talks: string, move: (day: string, n: number) => string, r: Random): Step[] {
  if (course === "gugur")
    return [
      { kode: "gugur", tanggal: talks, rincian: { hasil: "gugur" } },
      { kode: "selesai", tanggal: talks },
    ];
  const hasil = RULING[course];
  if (!hasil)
    return [
      { kode: "kesepakatan", tanggal: talks, rincian: { hasil: "kesepakatan" } },
      { kode: "tindak_lanjut_kpu", tanggal: workdays(talks, 3) },
      { kode: "selesai", tanggal: workdays(talks, 3) },
    ];
  const ruling = move(talks, r.int(6, 9));
  const after: Step[] = hasil === "ditolak" ? [] : [{ kode: "tindak_lanjut_kpu", tanggal: workdays(ruling, 3) }];
  return [
    { kode: "adjudikasi", tanggal: move(talks, 3) },
    { kode: "putusan", tanggal: ruling, rincian: { hasil } },
    ...after,
    { kode: "selesai", tanggal: after[0]?.tanggal ?? ruling },
  ];
}
