import { geser } from "@/lib/format";
import { AKHIR } from "../days";
import { OFFICES } from "../offices";
import type { Places } from "../place";
import { finish, prevent, type Wanted } from "../prevention/build";
import { random } from "../random";
import type { Entry, Rincian } from "../record";
import { supervise } from "../supervision/build";

/** The Panwaslu Kecamatan that has an account in the demo. */
const PANWASCAM = "64.08.04";

/** What is missing from a returned entry, and what its verifier wrote about it. */
type Fault = { pesan: string; kurang: (e: Entry) => Rincian };
const FAULTS: Record<"pengawasan" | "pencegahan", Fault[]> = {
  pengawasan: [
    { pesan: "Nomor surat tugas belum diisi.", kurang: () => ({ nomorSuratTugas: null }) },
    {
      pesan: "Uraian belum menyebut jam mulai pengawasan. Mohon dilengkapi.",
      kurang: (e) => ({ uraian: String(e.rincian.uraian).replace(/^Pengawasan dimulai.*? WITA\. /, "") }),
    },
  ],
  pencegahan: [
    { pesan: "Sasaran kegiatan belum jelas. Tulis kelompoknya.", kurang: () => ({ sasaran: "Warga" }) },
    { pesan: "Isu kerawanan belum diisi.", kurang: () => ({ kerawanan: null }) },
  ],
};

type Fate = "menunggu" | "kembali" | "sah";
// how many of each an office has on its desk in the last weeks
const DESKS: Record<string, Record<Fate, number>> = {
  "64": { menunggu: 2, kembali: 1, sah: 3 },
  "64.08": { menunggu: 3, kembali: 2, sah: 3 },
  "64.72": { menunggu: 3, kembali: 2, sah: 4 },
  [PANWASCAM]: { menunggu: 2, kembali: 1, sah: 1 },
};
const USUAL = { menunggu: 1, kembali: 1, sah: 2 };

/** What lies on the desks in November 2026: waiting, returned, validated and not yet published. */
export function desks(places: Places): Entry[] {
  return [...OFFICES, PANWASCAM].flatMap((kantor) => {
    const desk = DESKS[kantor] ?? USUAL;
    return (Object.keys(desk) as Fate[]).flatMap((fate) =>
      Array.from({ length: desk[fate] }, (_, index) => [
        onDesk("pengawasan", kantor, fate, index, places),
        ...(kantor === PANWASCAM ? [] : [onDesk("pencegahan", kantor, fate, index, places)]),
      ]).flat(),
    );
  });
}

function onDesk(jenis: "pengawasan" | "pencegahan", kantor: string, fate: Fate, index: number, places: Places): Entry {
  const kunci = `meja/${jenis}/${kantor}/${fate}/${index}`;
  const r = random(kunci);
  // the first one that waits has waited too long
  const late = fate === "menunggu" && index === 0;
  const hari = late ? r.day("2026-10-28", "2026-11-04") : r.day("2026-11-06", geser(AKHIR, -2));
  const common = { kunci, kantor, penyelenggaraan: "NON-TAHAPAN", hari };
  const e =
    jenis === "pengawasan"
      ? supervise(
          { ...common, tahapan: r.pick(["NT-1-PDPB", "NT-2-PARPOL-BERKELANJUTAN"]), place: places.around(kantor, r) },
          r,
        )
      : finish(
          prevent(
            { ...common, tahapan: "NT-3-PENDIDIKAN", wanted: r.pick<Wanted>(["sosialisasi", "lain"]) },
            places,
            r,
          ),
          false,
          r,
        );
  if (fate === "menunggu") e.nasib = [];
  if (fate === "kembali") {
    const { pesan, kurang } = r.pick(FAULTS[jenis]);
    Object.assign(e.rincian, kurang(e));
    e.nasib = [{ verba: "kembalikan", hari: geser(hari, 1), pesan }];
  }
  return e;
}
