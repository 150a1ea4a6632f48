import "server-only";
import { limpahkan, terimaLimpahan } from "@/lib/pelimpahan/commands";
import type { Handover } from "../plan/current/handovers";
import { uuidOf } from "../plan/random";
import { instant } from "./clock";
import { person } from "./people";
import { idOf } from "./replay";
import type { Rows } from "./state";
import type { Act } from "./trace";

/** Handovers go through their own commands at their turn: the database itself lists what is handed over. */
export const handovers = (all: Handover[], rows: Rows): Act[] =>
  all.flatMap((h) => {
    const id = idOf(h.kunci);
    const versi = rows.catatan.find((c) => c.id === id)?.versi ?? 0;
    let pelimpahanId = "";
    const sent: Act = {
      pada: instant(h.surat.tanggal, 16 * 60),
      run: async () => {
        const from = person("verifikator", h.dari);
        ({ pelimpahanId } = await limpahkan(from, id, versi, h.surat, uuidOf(`limpahkan/${h.kunci}`)));
      },
    };
    const { diterima } = h;
    if (!diterima) return [sent];
    const { tanggal, nomor: nomorTandaTerima } = diterima;
    const received: Act = {
      pada: instant(tanggal, 16 * 60),
      run: () =>
        terimaLimpahan(
          person("operator", diterima.oleh),
          pelimpahanId,
          { tanggal, nomorTandaTerima, wilayahKode: null },
          uuidOf(`terima/${h.kunci}`),
        ),
    };
    return [sent, received];
  });
