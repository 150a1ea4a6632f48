import { geser } from "@/lib/format";
import { earlier, onWorkday, workdays } from "../days";
import { regimeOf } from "../phases";
import type { Random } from "../random";
import type { Rincian, Step } from "../record";
import type { Kind } from "../themes";
import type { Ending } from "./table";
import type { Days } from "./timeline";

/** What a track needs to know of its case. */
export type Track = {
  jalur: Kind;
  penyelenggaraan: string;
  kantor: string;
  kabupaten: string;
  terlapor: string;
  terbukti: boolean;
  akhir?: Ending;
  days: Days;
  letter: (hari: string, klasifikasi: string) => string;
  /** The number that an administrative case of a Pemilu was given when its track opened; its putusan bears it too. */
  nomorPerkara: string | null;
  /** The steps of an example's track, where its days are known. */
  given?: Step[];
};

/** The steps of one track after it was opened, and in which words the public is told how it stands. */
export function handling(t: Track, r: Random): { langkah: Step[]; hasil: string } {
  const path = {
    administratif: regimeOf(t.penyelenggaraan) === "pemilihan" ? recommendation : hearing,
    pidana: gakkumdu,
    kode_etik: ethics,
    hukum_lainnya: forwarding,
  };
  const found = path[t.jalur](t, r);
  return t.given ? { ...found, langkah: t.given } : found;
}

const product = (produk: string, nomorProduk: string | null, tanggalProduk: string, more: Rincian = {}) => ({
  produk,
  nomorProduk,
  tanggalProduk,
  ...more,
});

function hearing(t: Track, r: Random) {
  const { registrasi = "", pleno = "", status } = t.days;
  const opened = earlier(workdays(registrasi, 2), pleno);
  const amar = t.terbukti
    ? r.pick([
        "Teguran tertulis.",
        "Perbaikan tata cara dalam waktu tiga hari.",
        "Pemberian sanksi administratif berupa peringatan.",
      ])
    : "Menyatakan terlapor tidak terbukti melanggar.";
  const langkah: Step[] = [
    { kode: "pendahuluan", tanggal: registrasi, rincian: { acara: "biasa" } },
    { kode: "sidang", tanggal: opened, keterangan: "Pembacaan laporan dan jawaban." },
    {
      kode: "putusan",
      tanggal: pleno,
      nomorDokumen: t.nomorPerkara ?? undefined,
      rincian: {
        hasilPutusan: t.terbukti ? "terbukti" : "tidak_terbukti",
        ...product("putusan", t.nomorPerkara, pleno, { amar }),
      },
    },
  ];
  if (t.terbukti && workdays(pleno, 3) > status)
    langkah.push(
      { kode: "status_diumumkan", tanggal: status },
      {
        kode: "tindak_lanjut_kpu",
        tanggal: workdays(pleno, 3),
        rincian: { tindakLanjutInstansi: r.chance(0.85) ? "dilaksanakan" : "sebagian" },
      },
    );
  else langkah.push({ kode: "status_diumumkan", tanggal: status });
  return { langkah, hasil: t.terbukti ? "Putusan Bawaslu: terbukti" : "Putusan Bawaslu: tidak terbukti" };
}

function recommendation(t: Track, r: Random) {
  const { pleno = "", status } = t.days;
  const amar =
    t.akhir === "psu"
      ? "Merekomendasikan pemungutan suara ulang di TPS yang bersangkutan."
      : "Merekomendasikan perbaikan tata cara kepada penyelenggara.";
  const nomor = t.letter(pleno, "PP.01.02");
  const langkah: Step[] = [
    {
      kode: "rekomendasi",
      tanggal: pleno,
      nomorDokumen: nomor,
      rincian: product("rekomendasi", nomor, pleno, { amar }),
    },
    { kode: "status_diumumkan", tanggal: status },
  ];
  if (t.akhir === "psu" || r.chance(0.7))
    langkah.push({
      kode: "tindak_lanjut_kpu",
      tanggal: geser(status, r.int(2, 7)),
      rincian: { tindakLanjutInstansi: t.akhir === "psu" || r.chance(0.8) ? "dilaksanakan" : "sebagian" },
    });
  return { langkah, hasil: "Direkomendasikan kepada KPU" };
}

function gakkumdu(t: Track, r: Random) {
  const { registrasi = "", pleno = "", status } = t.days;
  const first = earlier(geser(registrasi, 1), pleno);
  const langkah: Step[] = [
    { kode: "pembahasan_1", tanggal: first },
    { kode: "pembahasan_2", tanggal: pleno },
  ];
  if (!t.terbukti) {
    const alasanHenti = r.weigh({ tidak_memenuhi_unsur: 60, kurang_bukti: 40 });
    langkah.push(
      { kode: "dihentikan", tanggal: pleno, rincian: { alasanHenti } },
      { kode: "status_diumumkan", tanggal: status },
    );
    return { langkah, hasil: "Bukan pelanggaran, penanganan dihentikan" };
  }
  const nomor = t.letter(pleno, "PP.01.01");
  const report = geser(status, 1);
  const third = onWorkday(workdays(report, 10));
  langkah.push(
    {
      kode: "diteruskan_polri",
      tanggal: pleno,
      nomorDokumen: nomor,
      rincian: { tujuan: "Penyidik Polri pada Sentra Gakkumdu", ...product("penerusan", nomor, pleno) },
    },
    { kode: "status_diumumkan", tanggal: status },
    { kode: "penyidikan", tanggal: report },
    { kode: "pembahasan_3", tanggal: third },
  );
  if (t.akhir !== "pengadilan")
    langkah.push({ kode: "sp3", tanggal: workdays(third, 2), rincian: { alasanHenti: "kurang_bukti" } });
  else
    langkah.push(
      { kode: "tahap_1", tanggal: workdays(third, 1) },
      { kode: "p21", tanggal: workdays(third, 4) },
      { kode: "dilimpahkan_pn", tanggal: workdays(third, 8) },
      { kode: "putusan_pn", tanggal: workdays(third, 15), rincian: { putusanPengadilan: "bersalah" } },
      { kode: "inkrah", tanggal: workdays(third, 19) },
    );
  return { langkah, hasil: "Diteruskan kepada penyidik" };
}

const POLL_STAFF = new Set(["ppk", "pps", "kpps", "pantarlih"]);

function ethics(t: Track, r: Random) {
  const { pleno = "", status } = t.days;
  const toKpu = POLL_STAFF.has(t.terlapor);
  const nomor = t.letter(pleno, "PP.00.02");
  const rincian = toKpu
    ? product("rekomendasi", nomor, pleno, { amar: "Merekomendasikan pembinaan dan pemeriksaan kode etik." })
    : {
        tujuan: t.terlapor === "jajaran_pengawas" ? "Bawaslu provinsi" : "DKPP",
        ...product("penerusan", nomor, pleno),
      };
  const langkah: Step[] = [
    { kode: toKpu ? "direkomendasikan" : "diteruskan", tanggal: pleno, nomorDokumen: nomor, rincian },
    { kode: "status_diumumkan", tanggal: status },
  ];
  if (r.chance(0.5)) langkah.push(feedback(status, r));
  return { langkah, hasil: toKpu ? "Direkomendasikan kepada KPU" : "Diteruskan kepada DKPP" };
}

function forwarding(t: Track, r: Random) {
  const { pleno = "", status } = t.days;
  const village = t.terlapor === "kepala_desa" || t.terlapor === "bpd";
  // the commission for civil servants handed over to BKN in 2024
  const tujuan = village
    ? `Pemerintah ${t.kantor === "64" ? "kabupaten/kota" : t.kabupaten}`
    : pleno < "2024-08-01"
      ? "Instansi pembina ASN"
      : "BKN";
  const nomor = t.letter(pleno, "PP.00.02");
  const langkah: Step[] = [
    {
      kode: "diteruskan",
      tanggal: pleno,
      nomorDokumen: nomor,
      rincian: { tujuan, ...product("penerusan", nomor, pleno) },
    },
    { kode: "status_diumumkan", tanggal: status },
  ];
  if (r.chance(0.35)) langkah.push(feedback(status, r));
  return { langkah, hasil: `Diteruskan kepada ${village ? "pemerintah daerah" : "instansi pembina ASN"}` };
}

const feedback = (status: string, r: Random): Step => ({
  kode: "umpan_balik",
  tanggal: workdays(status, r.int(15, 60)),
  rincian: { tindakLanjutInstansi: r.weigh({ dilaksanakan: 60, sebagian: 25, tidak_dilaksanakan: 15 }) },
});
