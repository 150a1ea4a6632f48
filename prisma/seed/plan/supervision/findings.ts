import type { Places } from "../place";
import { random } from "../random";
import type { Entry } from "../record";
import type { Kind } from "../themes";
import { supervise } from "./build";

/** The LHP behind each temuan that has none yet: a temuan grows from the office's own supervision. */
export function behindFindings(entries: Entry[], places: Places): Entry[] {
  return entries
    .filter((e) => e.jenis === "pelanggaran" && e.rincian.sumber === "temuan" && !e.dari)
    .map((e) => {
      const kunci = `lhp/${e.kunci}`;
      const jenis = (e.rincian.jenisPelanggaran as Kind[])[0] ?? "administratif";
      e.dari = kunci;
      return supervise(
        {
          kunci,
          kantor: e.kantor,
          penyelenggaraan: e.penyelenggaraan,
          tahapan: e.tahapan,
          hari: String(e.rincian.tanggalDiketahui),
          place: places.at(e.wilayah),
          tindakLanjut: "temuan",
          dugaan: { jenis, uraian: `${e.judul}. Dibahas dalam rapat pleno.` },
        },
        random(kunci),
      );
    });
}
