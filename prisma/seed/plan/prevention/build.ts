import templates from "../../data/pencegahan.json";
import { type Phase, phaseOf, regimeOf } from "../phases";
import type { Place, Places } from "../place";
import { afterPause } from "../publication";
import type { Random } from "../random";
import { type Entry, entry } from "../record";
import { fill, worded } from "../themes";
import { preventionSummary } from "./words";

type Template = (typeof templates)[number];
/** Which acts are wanted: of one kind, of any but socialisation, of any but that and letters, or any. */
export type Wanted = "sosialisasi" | "surat_imbauan" | "selain_sosialisasi" | "lain" | "semua";
export type Prevention = {
  kunci: string;
  kantor: string;
  penyelenggaraan: string;
  tahapan: string;
  hari: string;
  wanted: Wanted;
};

function templateFor(fase: Phase, wanted: Wanted, r: Random): Template {
  const fits = (t: Template) => {
    if (wanted === "semua") return true;
    if (wanted === "selain_sosialisasi") return t.jenis !== "sosialisasi";
    return wanted === "lain" ? !["sosialisasi", "surat_imbauan"].includes(t.jenis) : t.jenis === wanted;
  };
  const all = templates.filter(fits);
  const fitting = all.filter((t) => t.fase.split(" ").includes(fase));
  return r.pick(fitting.length > 0 ? fitting : all);
}

/** How many people an act reached, where that can be said. */
function reach(t: Template, r: Random): { jangkauan: number | null; jumlahPeserta: number | null } {
  if (t.peserta) {
    const jumlahPeserta = r.int(t.peserta[0] ?? 20, t.peserta[1] ?? 60);
    return { jangkauan: jumlahPeserta, jumlahPeserta };
  }
  if (t.metode === "tertulis") return { jangkauan: r.int(1, 18), jumlahPeserta: null };
  if (t.metode === "posko") return { jangkauan: r.int(10, 40), jumlahPeserta: null };
  return { jangkauan: null, jumlahPeserta: null };
}

/** One prevention act; its number is given later, in the order of days. */
export function prevent(p: Prevention, places: Places, r: Random): Entry {
  const t = templateFor(phaseOf(p.tahapan), p.wanted, r);
  const pemilihan = regimeOf(p.penyelenggaraan) === "pemilihan";
  const place: Place = t.judul.includes("{kabupaten}") ? places.whole(p.kantor) : places.around(p.kantor, r);
  return entry({
    kunci: p.kunci,
    jenis: "pencegahan",
    kantor: p.kantor,
    wilayah: place.kode,
    penyelenggaraan: p.penyelenggaraan,
    tahapan: p.tahapan,
    tanggal: p.hari,
    judul: worded(fill(t.judul, place), pemilihan),
    rincian: {
      bentuk: t.bentuk,
      jenisKegiatan: t.jenis,
      kerawanan: worded(t.kerawanan, pemilihan),
      sasaran: worded(t.sasaran, pemilihan),
      metode: t.metode,
      tanggalSelesai: null,
      tempat: place.kode === p.kantor ? null : place.lokasi,
      ...reach(t, r),
      pesertaPerempuan: null,
      pesertaDisabilitas: null,
      mitra: t.bentuk === "kerja_sama" ? "Pemerintah daerah" : null,
      nomorNaskah: null,
      tanggalNaskah: t.metode === "tertulis" ? p.hari : null,
      uraian: null,
      hasil: r.chance(0.4) ? "Dokumentasi dan daftar hadir disimpan di kantor." : null,
    },
    nasib: [{ verba: "validasi", hari: p.hari }],
  });
}

/** What is told of the people once their number is settled, and the publication that repeats it. */
export function finish(e: Entry, published: boolean, r: Random): Entry {
  const n = e.rincian.jumlahPeserta;
  if (typeof n === "number") {
    e.rincian.pesertaPerempuan = Math.round(n * (r.int(30, 62) / 100));
    e.rincian.pesertaDisabilitas = Math.round(n * (r.int(0, 4) / 100));
  }
  if (published)
    e.nasib.push({
      verba: "terbitkan",
      hari: afterPause(e.penyelenggaraan, e.wilayah, e.tanggal),
      ringkasan: preventionSummary(e),
    });
  return e;
}
