type Kind = "administratif" | "kode_etik" | "pidana" | "hukum_lainnya";
type Row = { kode: string; label: string; regime: "pemilu" | "pemilihan" | "non_tahapan"; jenis: Kind | null };

const row = (regime: Row["regime"], jenis: Row["jenis"], kode: string, label: string): Row => ({
  kode,
  label,
  regime,
  jenis,
});

/** Articles that a kajian names most often; the admin adds to them. The code is how an office writes the article. */
export const PASAL: Row[] = [
  row("pemilu", "administratif", "Ps. 460-461 UU 7/2017", "Pelanggaran tata cara, prosedur, atau mekanisme"),
  row("pemilu", "administratif", "Ps. 463 UU 7/2017", "Pelanggaran administratif terstruktur, sistematis, dan masif"),
  row("pemilu", "administratif", "Ps. 275 jo. 298 UU 7/2017", "Metode kampanye dan pemasangan alat peraga"),
  row("pemilu", "administratif", "Ps. 276 UU 7/2017", "Kampanye di luar jadwal yang ditetapkan"),
  row("pemilu", "pidana", "Ps. 280(1)a-h jo. 521 UU 7/2017", "Larangan dalam kampanye, termasuk fasilitas pemerintah"),
  row("pemilu", "pidana", "Ps. 280(1)j jo. 523(1) UU 7/2017", "Menjanjikan atau memberikan uang atau materi lain"),
  row("pemilu", "pidana", "Ps. 280(2) jo. 494 UU 7/2017", "Pihak yang dilarang ikut serta sebagai pelaksana kampanye"),
  row("pemilu", "pidana", "Ps. 488 UU 7/2017", "Keterangan tidak benar dalam daftar pemilih"),
  row("pemilu", "pidana", "Ps. 490 UU 7/2017", "Tindakan kepala desa yang menguntungkan peserta Pemilu"),
  row("pemilu", "pidana", "Ps. 491 UU 7/2017", "Mengacaukan, menghalangi, atau mengganggu kampanye"),
  row("pemilu", "pidana", "Ps. 523(2) UU 7/2017", "Memberikan uang atau materi lain pada masa tenang"),
  row("pemilu", "pidana", "Ps. 533 UU 7/2017", "Mengaku sebagai orang lain atau memilih lebih dari satu kali"),
  row("pemilu", "kode_etik", "Ps. 456-457 UU 7/2017", "Pelanggaran kode etik penyelenggara Pemilu"),
  row("pemilu", "kode_etik", "Peraturan DKPP 2/2017", "Kode etik dan pedoman perilaku penyelenggara Pemilu"),
  row("pemilu", "hukum_lainnya", "Ps. 283 UU 7/2017", "Kegiatan yang mengarah pada keberpihakan pejabat dan ASN"),
  row("pemilu", "hukum_lainnya", "UU 20/2023; SKB netralitas ASN", "Netralitas aparatur sipil negara"),
  row("pemilu", "hukum_lainnya", "Ps. 29 UU 6/2014", "Larangan bagi kepala desa"),
  row("pemilihan", "administratif", "Ps. 138-140 UU 1/2015", "Pelanggaran administrasi Pemilihan"),
  row("pemilihan", "administratif", "Ps. 112 UU 1/2015", "Keadaan yang mewajibkan pemungutan suara ulang"),
  row("pemilihan", "administratif", "Ps. 71(2) UU 10/2016", "Penggantian pejabat enam bulan sebelum penetapan"),
  row("pemilihan", "pidana", "Ps. 71(1) jo. 188 UU 10/2016", "Pejabat menguntungkan atau merugikan pasangan calon"),
  row("pemilihan", "pidana", "Ps. 187(2) UU 1/2015", "Pelanggaran larangan kampanye"),
  row("pemilihan", "pidana", "Ps. 187(4) UU 1/2015", "Mengacaukan, menghalangi, atau mengganggu kampanye"),
  row("pemilihan", "pidana", "Ps. 187A UU 10/2016", "Menjanjikan atau memberikan uang kepada pemilih"),
  row("pemilihan", "kode_etik", "Ps. 136-137 UU 1/2015", "Pelanggaran kode etik penyelenggara Pemilihan"),
  row("pemilihan", "kode_etik", "Ps. 15 Peraturan DKPP 2/2017", "Prinsip profesional penyelenggara"),
  row("pemilihan", "hukum_lainnya", "Ps. 24(1)d UU 20/2023", "Kewajiban ASN menjaga netralitas"),
  row("pemilihan", "hukum_lainnya", "Ps. 70 UU 10/2016", "Pelibatan ASN, anggota TNI/Polri, dan perangkat desa"),
  row("non_tahapan", "hukum_lainnya", "Ps. 9(2) UU 20/2023", "ASN bebas dari pengaruh golongan dan partai politik"),
];
