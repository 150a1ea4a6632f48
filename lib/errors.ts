/**
 * A refusal that a person caused and can mend: its message is shown to them as it stands. `program` is the same for who
 * asks by a program, in both languages.
 */
export class Penolakan extends Error {
  constructor(
    message: string,
    readonly bidang: Record<string, string> = {},
    readonly program?: { id: string; en: string },
  ) {
    super(message);
    this.name = "Penolakan";
  }
}

/** What one may not see does not exist: pages turn this into 404. */
export class TidakAda extends Error {
  constructor() {
    super("Catatan tidak ditemukan.");
    this.name = "TidakAda";
  }
}

/** Someone was faster: carries what is stored now, so that the form can show the difference. */
export class Didahului extends Error {
  constructor(
    readonly versi: number,
    readonly tersimpan: Record<string, unknown>,
  ) {
    super("Catatan ini baru saja diubah orang lain.");
    this.name = "Didahului";
  }
}

const KENDALA: Record<string, string> = {
  wilayah_kantor: "Wilayah berada di luar wilayah kantor.",
  rentang_tanggal: "Tanggal selesai mendahului tanggal mulai.",
  alur_status: "Status catatan sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.",
  anak_dihitung: "Perkara ini masih punya penindakan yang dihitung. Batalkan penindakannya lebih dahulu.",
  induk_dibatalkan: "Dugaan pelanggarannya sudah dibatalkan.",
  versi_naik: "Catatan ini baru saja diubah orang lain. Muat ulang halaman.",
  hanya_ralat: "Catatan tervalidasi hanya dapat diubah lewat ralat.",
  bukan_milik_sendiri: "Catatan tidak dapat divalidasi oleh orang yang membuat atau mengubahnya.",
  orang_kedua: "Rincian diterbitkan oleh orang lain daripada pembuat dan pemvalidasi catatan.",
  penerbit: "Rincian diterbitkan PPID, yang bukan pembuat dan bukan pemvalidasi catatan.",
  penerbit_sendiri: "Edisi untuk publik dibuat atas nama sendiri. Muat ulang halaman, lalu coba lagi.",
  terbit_tervalidasi: "Yang terbit hanya catatan tervalidasi. Muat ulang halaman.",
  jeda_tidak_ada: "Tidak ada jeda publikasi yang berjalan untuk catatan ini. Muat ulang halaman.",
  jeda_pimpinan: "Selama jeda publikasi rincian baru hanya diterbitkan pimpinan, dengan alasan.",
  alur: "Langkah ini tidak dapat mengikuti langkah terakhir. Muat ulang halaman, lalu pilih langkah yang ditawarkan.",
  langkah_ulang: "Langkah ini sudah pernah dicatat.",
  langkah_perlu: "Langkah ini memerlukan langkah lain lebih dahulu.",
  langkah_bukan_sesudah: "Langkah ini tidak dapat dicatat lagi: perkaranya sudah melewatinya.",
  langkah_belum_terjadi: "Tanggal langkah belum terjadi.",
  urutan_langkah: "Tanggal langkah mendahului langkah sebelumnya.",
  langkah_catatan_id_urutan_key: "Perkara ini baru saja dilanjutkan orang lain. Muat ulang halaman.",
  pembatalan_langkah: "Hanya langkah terakhir yang dapat dibatalkan.",
  orang_kedua_langkah: "Langkah hasil dicatat oleh verifikator yang bukan pembuat catatan.",
  berita_acara: "Langkah hasil memerlukan nomor dan tanggal berita acara pleno.",
  berita_acara_utuh: "Isi nomor dan tanggal berita acara bersama-sama; pleno tidak sesudah langkahnya.",
  nomor_dokumen: "Langkah ini memerlukan nomor putusan atau surat yang menjadi dasarnya.",
  acara_administratif: "Acara pemeriksaan hanya untuk jalur administratif.",
  catatan_jenis_sumber_data_sumber_nomor_key: "Nomor pada aplikasi sumber itu sudah tercatat di portal.",
  kuasa_mewakili:
    "Kuasa mewakili pihak dari perkara yang sama. Muat ulang halaman, lalu pilih lagi siapa yang diwakili.",
  pihak_keliru_pkey: "Pihak ini sudah ditandai keliru. Muat ulang halaman.",
  kunci_identitas:
    "Server ini memakai kunci identitas yang lain daripada basis datanya; tidak ada yang disimpan. Beri tahu pengelola.",
  sedang_dilimpahkan: "Perkara ini sedang dilimpahkan: isinya tidak berubah sampai kantor tujuan memutus.",
  kantor_tetap: "Catatan berpindah kantor hanya lewat pelimpahan.",
  pelimpahan_perkara: "Yang dilimpahkan adalah dugaan pelanggaran yang sudah divalidasi.",
  pelimpahan_terdaftar: "Perkara yang sudah diregistrasi tidak dilimpahkan: nomornya milik kantor ini.",
  pelimpahan_satu_berjalan: "Perkara ini sudah dilimpahkan dan menunggu jawaban.",
  pelimpahan_tetap: "Pelimpahan ini sudah diputus. Muat ulang halaman.",
  langkah_pelimpahan: "Langkah ini hanya berdiri bersama pelimpahannya.",
  idempotensi_pkey: "Formulir ini sudah dikirim. Muat ulang halaman.",
  berkas_catatan_batal: "Catatan ini sudah dibatalkan; berkas tidak dapat ditambahkan.",
  berkas_langkah_lain: "Langkah itu bukan langkah catatan ini. Muat ulang halaman.",
  berkas_sudah_batal: "Berkas ini sudah dibatalkan.",
  turunan_baru: "Turunan publik hanya dibuat dari gambar yang tersimpan dan tidak dibatalkan.",
  turunan_diputus: "Turunan publik ini sudah diputus. Muat ulang halaman.",
  turunan_orang_kedua: "Turunan publik disetujui oleh orang lain daripada pengunggah berkasnya.",
  turunan_belum_terbit: "Terbitkan rincian catatan ini lebih dahulu; gambarnya tampil di halaman itu.",
  informasi_asal: "Hanya laporan yang tidak diregistrasi atau dicabut, dan LHP, yang menjadi informasi awal.",
  informasi_satu_asal: "Catatan ini sudah menjadi informasi awal. Muat ulang halaman untuk melihatnya.",
  informasi_tetap: "Informasi awal ini sudah diputus. Muat ulang halaman.",
  informasi_alur: "Informasi awal ini baru saja dilanjutkan orang lain. Muat ulang halaman.",
  informasi_temuan: "Informasi awal hanya menjadi temuan yang dicatat darinya.",
  tenggat_selesai: "Tenggat yang sudah selesai tidak bergeser.",
  perpanjangan_berdasar: "Tenggat ini tidak dapat diperpanjang menurut aturannya.",
  tenggat_perpanjangan_pkey: "Keterangan tambahan sudah pernah diminta untuk tenggat ini.",
  aturan_satu_berlaku: "Sudah ada versi aturan ini yang berlaku pada hari itu.",
  nihil_berjalan: "Bulan itu belum berakhir. Nihil dinyatakan sesudah bulannya lewat.",
  nihil_berisi:
    "Sudah ada catatan pada bulan itu, jadi bulan itu tidak nihil. Muat ulang halaman untuk melihat yang masih kosong.",
  ralat_satu_berjalan: "Masih ada ralat yang menunggu keputusan untuk catatan ini.",
};

/** Said where a statement took too long or waited too long for another. */
export const SIBUK = "Server sedang sibuk. Coba lagi sebentar lagi; isian Anda masih ada.";
/** Said of a reason that a step of the case asks for. */
export const WAJIB = "Wajib: sebutkan alasannya.";
/** The same, beside the field that it is about. */
const KENDALA_BIDANG: Record<string, [bidang: string, kalimat: string]> = {
  catatan_nomor_kantor: ["nomor", "Nomor ini sudah dipakai catatan lain di kantor ini."],
  nomor_tetap: ["nomor", "Perkara sudah diregistrasi: nomornya dapat diganti, tidak dapat dikosongkan."],
  nomor_perkara_kantor: ["nomorPerkara", "Nomor ini sudah dipakai perkara lain di kantor ini."],
  nomor_perkara_tetap: ["nomorPerkara", "Perkara sudah bernomor: nomornya dapat diganti, tidak dapat dikosongkan."],
  wajib_alasan_tidak_diregistrasi: ["alasanTidakDiregistrasi", WAJIB],
  wajib_alasan_henti: ["alasanHenti", WAJIB],
  wajib_alasan_gugur: ["alasanGugur", WAJIB],
  pemilihan_regime: [
    "pemilihan",
    "Tidak berlaku di sini: Pemilu menyangkut presiden atau DPR, DPD, dan DPRD; Pemilihan menyangkut gubernur, bupati di kabupaten, atau wali kota di kota.",
  ],
};

/** Turns a refusal of the database into a sentence, or gives the error back when it is not one. */
export function dariBasisData(error: unknown): unknown {
  const e = error as { code?: string; constraint?: string; message?: string };
  if (typeof e?.code !== "string") return error;
  if (e.constraint === "halangan_rinci")
    return new Penolakan(`Rincian ${e.message?.replace("belum boleh terbit rinci: ", "belum boleh terbit: ")}.`);
  const kalimat = e.constraint ? KENDALA[e.constraint] : undefined;
  if (kalimat) return new Penolakan(kalimat);
  const [bidang, teguran] = KENDALA_BIDANG[e.constraint ?? ""] ?? [];
  if (bidang && teguran) return new Penolakan("Ada isian yang perlu diperbaiki.", { [bidang]: teguran });
  if (e.code === "42501") return new TidakAda();
  if (e.code === "57014" || e.code === "55P03") return new Penolakan(SIBUK);
  return error;
}
