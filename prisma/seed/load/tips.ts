import "server-only";
import { asViewer } from "@/lib/db";
import {
  ambilInformasi,
  batalkanInformasi,
  catatInformasi,
  informasiDariCatatan,
  jadikanTemuan,
  telusuri,
  tutupInformasi,
} from "@/lib/informasi/commands";
import { informasi } from "@/lib/informasi/schema";
import { konteks } from "@/lib/jejak/commands";
import { uuidOf } from "../plan/random";
import type { Entry } from "../plan/record";
import { GROWN, TIPS, type Tip } from "../plan/tips";
import { instant } from "./clock";
import { person } from "./people";
import { idOf } from "./replay";
import type { Act } from "./trace";

/** Tips of the demo, each act by its own command on its own day. */
export const tipActs = (entries: Entry[]): Act[] => [
  ...TIPS.flatMap((t, n) =>
    acts(t, `tip/${n}`, (kunci) => catatInformasi(person("operator", t.kantor), typed(t), kunci)),
  ),
  ...GROWN.flatMap((t) => {
    const temuan = entries.find((e) => e.kunci === t.temuan);
    return acts(
      t,
      `tip/${t.dari}`,
      (kunci) => informasiDariCatatan(person("operator", t.kantor), idOf(t.dari), kunci),
      temuan,
    );
  }),
];

const typed = ({ kantor, wilayah, penyelenggaraan, tahapan, hari, sumber, judul, uraian }: Tip) =>
  informasi.parse({
    kantorKode: kantor,
    wilayahKode: wilayah,
    penyelenggaraanKode: penyelenggaraan,
    tahapanKode: tahapan,
    tanggalDiterima: hari,
    rujukan: "",
    ...{ sumber, judul, uraian },
  });

type Course = Pick<Tip, "kantor" | "hari" | "mulai" | "ambil" | "akhir">;

function acts(t: Course, name: string, keep: (kunci: string) => Promise<{ id: string }>, temuan?: Entry): Act[] {
  const [operator, kordiv] = [person("operator", t.kantor), person("verifikator", t.kantor)];
  const { mulai, ambil, akhir } = t;
  let id = "";
  const at = (hari: string, jam: number, run: (kunci: string) => Promise<unknown>): Act => ({
    pada: instant(hari, jam * 60 + 40),
    run: () => run(uuidOf(`${name}/${jam}`)),
  });
  const course = [
    at(t.hari, 18, async (kunci) => {
      id = (await keep(kunci)).id;
    }),
  ];
  if (mulai) course.push(at(mulai, 19, (kunci) => telusuri(operator, id, mulai, kunci)));
  if (ambil) course.push(at(ambil, 20, (kunci) => ambilInformasi(kordiv, id, kunci)));
  if (temuan) {
    const { sumber, tanggalDiketahui } = temuan.rincian;
    const found = { id: idOf(temuan.kunci), kantorKode: temuan.kantor, sumber, tanggalDiketahui };
    // its link of the chain is the temuan's own
    const link = () => asViewer(konteks(operator, "buat"), (tx) => jadikanTemuan(tx, operator, id, found));
    course.push(at(temuan.tanggal, 21, link));
  } else if (akhir && "selesai" in akhir)
    course.push(
      at(akhir.hari, 21, (kunci) =>
        tutupInformasi(operator, { id, tanggal: akhir.hari, alasan: akhir.selesai }, kunci),
      ),
    );
  else if (akhir) course.push(at(akhir.hari, 21, (kunci) => batalkanInformasi(kordiv, id, akhir.batal, kunci)));
  return course;
}
