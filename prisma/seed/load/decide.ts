import { BIDANG_INDUK } from "@/lib/catatan/schema";
import { uuidOf } from "../plan/random";
import type { Entry } from "../plan/record";
import { post, withdraw } from "./edition";
import { person } from "./people";
import type { Case, Rows } from "./state";
import { keep, raise } from "./version";

type Fate = Entry["nasib"][number];

/** What was decided on an entry: validated, returned, corrected, published… (the commands of lib/catatan, ralat, terbitan). */
export function decide(k: Case, f: Fate, pada: string, rows: Rows): void {
  const { c } = k;
  const operator = person("operator", c.kantorKode).id;
  const verifier = person("verifikator", c.kantorKode).id;
  const trace = (pelaku: string, verba: string, rincian: object = {}, versi: number | null = c.versi) =>
    rows.jejak.push({ pada, pelaku, verba, sasaran: c.id, kantor_kode: c.kantorKode, versi, rincian });

  switch (f.verba) {
    case "validasi":
      Object.assign(c, { status: "divalidasi", divalidasiOleh: verifier, divalidasiPada: pada, pesan: null });
      raise(c, pada);
      post(k, verifier, pada);
      return void trace(verifier, "validasi");
    case "kembalikan":
      keep(c, "kembalikan", verifier, pada, rows, f.pesan);
      Object.assign(c, { status: "dikembalikan", pesan: f.pesan });
      raise(c, pada);
      return void trace(verifier, "kembalikan");
    case "ubah":
      keep(c, c.status === "dikembalikan" ? "kirim" : "ubah", operator, pada, rows);
      Object.assign(c.rincian, f.menjadi);
      Object.assign(c, { diubahOleh: operator, status: "dikirim", pesan: null, dikirimPada: pada });
      raise(c, pada);
      return void trace(operator, "ubah");
    case "minta_ralat":
      c.mintaRalat = f.pesan;
      raise(c, pada);
      return void trace(person("verifikator", "64").id, "minta_ralat");
    case "ajukan_ralat": {
      const induk = Object.fromEntries(BIDANG_INDUK.map((b) => [b, c[b]]));
      const isi = { induk, rincian: { ...c.rincian, ...f.rincian } };
      const id = uuidOf(`ralat/${c.id}/${c.versi}`);
      rows.ralat.push({
        id,
        catatan_id: c.id,
        versi: c.versi,
        isi,
        alasan: f.alasan,
        status: "diajukan",
        diajukan_oleh: operator,
        diajukan_pada: pada,
        diputus_oleh: null,
        diputus_pada: null,
      });
      return void trace(operator, "ralat", { tahap: "diajukan" });
    }
    case "setujui_ralat": {
      const open = rows.ralat.findLast((r) => r.catatan_id === c.id) as { isi: { rincian: object }; alasan: string };
      Object.assign(open, { status: "disetujui", diputus_oleh: verifier, diputus_pada: pada });
      trace(verifier, "ralat", { tahap: "disetujui" });
      keep(c, "ralat", verifier, pada, rows, open.alasan);
      Object.assign(c.rincian, open.isi.rincian);
      c.mintaRalat = null;
      raise(c, pada);
      return void post(k, verifier, pada, { ralat: "Isi diralat." });
    }
    case "batalkan":
      keep(c, "batalkan", verifier, pada, rows, f.alasan);
      Object.assign(c, { status: "dibatalkan", pesan: f.alasan });
      raise(c, pada);
      withdraw(k, pada, "Catatan dibatalkan.");
      return void trace(verifier, "batalkan");
    case "terbitkan": {
      const ppid = person("ppid", "64").id;
      const { publik_id } = post(k, ppid, pada, { tingkat: "rinci", ringkasan: f.ringkasan });
      return void trace(ppid, "terbitkan", { publikId: publik_id });
    }
    case "tarik": {
      const ppid = person("ppid", "64").id;
      withdraw(k, pada, f.alasan);
      const { publik_id } = post(k, ppid, pada, { tingkat: "angka" });
      return void trace(ppid, "tarik", { publikId: publik_id });
    }
  }
}
