import { hearingNumber, hearingSeries, letterNumber } from "../numbers";
import { regimeOf } from "../phases";
import type { Place } from "../place";
import { afterPause } from "../publication";
import { random } from "../random";
import { type Entry, entry, type Fate, type Step } from "../record";
import type { Kind } from "../themes";
import type { Context } from "./build";
import { handling } from "./handling";
import type { CaseLine } from "./table";
import type { Days } from "./timeline";
import { handlingSummary } from "./words";

type Opening = {
  line: CaseLine;
  perkara: Entry;
  days: Days;
  place: Place;
  publik: string;
  terlapor: string;
  terbukti: boolean;
  nomor: string | null;
  macam: string;
  given?: Step[];
};

const NOTHING_YET = {
  acara: null,
  tujuan: null,
  nomorPerkara: null,
  hasilKajian: null,
  hasilPutusan: null,
  alasanHenti: null,
  putusanPengadilan: null,
  alasanGugur: null,
  produk: null,
  nomorProduk: null,
  tanggalProduk: null,
  amar: null,
  tindakLanjutInstansi: null,
  melibatkanAnak: false,
};

/** Pidana, and administratif in a Pemilu, open when the case is registered; the others at the pleno. */
const atRegistration = (line: CaseLine, jalur: Kind) =>
  jalur === "pidana" || (jalur === "administratif" && regimeOf(line.penyelenggaraan) !== "pemilihan");

// Steps after the announcement that change what the public is told.
const LATER: Record<string, string> = {
  sp3: "Penyidikan dihentikan; bukan pelanggaran",
  dilimpahkan_pn: "Dalam pemeriksaan pengadilan",
  putusan_pn: "Diputus pengadilan negeri, belum berkekuatan hukum tetap",
  inkrah: "Diputus pengadilan, berkekuatan hukum tetap",
};

/** The penindakan that the registration or the pleno of a case opened, one a track. */
export function openTracks(o: Opening, { series }: Context): Entry[] {
  const { line, days, place, publik, perkara } = o;
  const { kantor, penyelenggaraan } = line;
  const tracks = line.jenis.filter((jalur) => atRegistration(line, jalur) || o.terbukti);
  return tracks.map((jalur) => {
    const opened = (atRegistration(line, jalur) ? days.registrasi : days.pleno) ?? line.hari;
    const sumber = line.sumber === "temuan" ? "TM" : "LP";
    const c = { kantor, sumber, macam: o.macam, hari: opened, register: true };
    const heard = jalur === "administratif" && atRegistration(line, jalur);
    const nomorPerkara = heard ? hearingNumber(series.next(hearingSeries(c)), c) : null;
    const { langkah, hasil } = handling(
      {
        ...o,
        jalur,
        penyelenggaraan,
        kantor,
        kabupaten: place.kabupaten,
        akhir: line.akhir,
        letter: (hari, klasifikasi) =>
          letterNumber(series.next(`surat|${kantor}|${hari.slice(0, 4)}`), kantor, hari, klasifikasi),
        nomorPerkara,
      },
      random(`${perkara.kunci}/${jalur}`),
    );
    const told = (hari: string, news: string): Fate => ({
      verba: "terbitkan",
      hari: afterPause(penyelenggaraan, perkara.wilayah, hari),
      ringkasan: handlingSummary({ jalur, publik, place, hasil: news, hari }),
    });
    // one page is left behind by what happened: PPID finds it among *Publikasi tertinggal*
    const left = (kode: string) => line.akhir === "pengadilan" && kode === "inkrah";
    return entry({
      kunci: `${perkara.kunci}/${jalur}`,
      jenis: "penindakan",
      induk: perkara.kunci,
      kantor,
      wilayah: perkara.wilayah,
      penyelenggaraan,
      tahapan: line.tahapan,
      tanggal: opened,
      judul: perkara.judul,
      rincian: { jalur, ...NOTHING_YET, nomorPerkara },
      langkah,
      nasib: [
        { verba: "validasi", hari: opened },
        told(days.status, hasil),
        ...langkah.flatMap(({ kode, tanggal }) => {
          const news = tanggal > days.status && !left(kode) ? LATER[kode] : undefined;
          return news ? [told(tanggal, news)] : [];
        }),
      ],
    });
  });
}
