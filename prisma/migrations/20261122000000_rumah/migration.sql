-- The portal's clock. Everything that is recorded takes its instant from here; only the owner of the database may
-- move it (that is how the demo replays its events in order), no role of the application can.
create function waktu() returns timestamptz language sql stable as $$
  select coalesce(
    case when session_user = (select pg_get_userbyid(datdba) from pg_database where datname = current_database())
         then nullif(current_setting('app.waktu', true), '')::timestamptz end,
    now())
$$;

-- CreateEnum
CREATE TYPE "jenis" AS ENUM ('pengawasan', 'pencegahan', 'pelanggaran', 'penindakan', 'sengketa');

-- CreateEnum
CREATE TYPE "regime" AS ENUM ('pemilu', 'pemilihan', 'non_tahapan');

-- CreateEnum
CREATE TYPE "tingkat_wilayah" AS ENUM ('provinsi', 'kabupaten_kota', 'kecamatan', 'desa');

-- CreateEnum
CREATE TYPE "tingkat_kantor" AS ENUM ('provinsi', 'kabupaten_kota', 'kecamatan');

-- CreateEnum
CREATE TYPE "jenis_libur" AS ENUM ('libur_nasional', 'cuti_bersama');

-- CreateEnum
CREATE TYPE "fungsi" AS ENUM ('operator', 'verifikator', 'pimpinan', 'ppid', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "status" AS ENUM ('dikirim', 'dikembalikan', 'divalidasi', 'dibatalkan');

-- CreateEnum
CREATE TYPE "sumber_data" AS ENUM ('portal', 'sigaplapor', 'sips', 'form_cegah', 'excel');

-- CreateEnum
CREATE TYPE "macam_tautan" AS ENUM ('menjadi_temuan', 'penindakan_dari', 'terkait');

-- CreateEnum
CREATE TYPE "tingkat_terbitan" AS ENUM ('angka', 'rinci');

-- CreateEnum
CREATE TYPE "status_ralat" AS ENUM ('diajukan', 'disetujui', 'ditolak');

-- CreateEnum
CREATE TYPE "jabatan_pengawas" AS ENUM ('anggota_provinsi', 'anggota_kabupaten_kota', 'panwascam', 'pkd', 'ptps', 'staf');

-- CreateEnum
CREATE TYPE "bentuk_pengawasan" AS ENUM ('langsung', 'melekat', 'uji_petik', 'pencermatan_dokumen', 'penelusuran', 'daring', 'patroli', 'koordinasi');

-- CreateEnum
CREATE TYPE "tindak_lanjut_pengawasan" AS ENUM ('nihil', 'saran_perbaikan', 'temuan', 'informasi_awal', 'imbauan', 'catatan');

-- CreateEnum
CREATE TYPE "jenis_pelanggaran" AS ENUM ('administratif', 'kode_etik', 'pidana', 'hukum_lainnya');

-- CreateEnum
CREATE TYPE "bentuk_pencegahan" AS ENUM ('identifikasi_kerawanan', 'pendidikan', 'kerja_sama', 'partisipasi_masyarakat', 'imbauan', 'publikasi', 'kegiatan_lainnya');

-- CreateEnum
CREATE TYPE "jenis_kegiatan" AS ENUM ('pemetaan_kerawanan', 'koordinasi_data', 'pendidikan_partisipatif', 'sosialisasi', 'bimbingan_teknis', 'pojok_pengawasan', 'koordinasi', 'nota_kesepahaman', 'diskusi_terarah', 'forum_warga', 'kampung_pengawasan', 'kkn_tematik', 'posko_aduan', 'surat_imbauan', 'surat_pencegahan', 'saran_perbaikan', 'siaran_pers', 'media_sosial', 'konferensi_pers', 'apel_siaga', 'patroli', 'penertiban_apk', 'konsultasi', 'lainnya');

-- CreateEnum
CREATE TYPE "metode_pencegahan" AS ENUM ('tatap_muka', 'daring', 'tertulis', 'lapangan', 'lisan', 'rapat', 'posko');

-- CreateEnum
CREATE TYPE "sumber_pelanggaran" AS ENUM ('temuan', 'laporan');

-- CreateEnum
CREATE TYPE "kategori_terlapor" AS ENUM ('partai_politik', 'calon_anggota', 'pasangan_calon', 'tim_kampanye', 'kpu', 'ppk', 'pps', 'kpps', 'pantarlih', 'jajaran_pengawas', 'asn', 'tni', 'polri', 'kepala_desa', 'bpd', 'pejabat', 'perseorangan', 'badan_usaha');

-- CreateEnum
CREATE TYPE "hasil_kajian" AS ENUM ('terbukti', 'tidak_terbukti');

-- CreateEnum
CREATE TYPE "alasan_tidak_diregistrasi" AS ENUM ('syarat_formal', 'syarat_materiel', 'kedaluwarsa', 'dicabut', 'telah_ditangani', 'bukan_kewenangan');

-- CreateEnum
CREATE TYPE "jalur" AS ENUM ('administratif', 'pidana', 'kode_etik', 'hukum_lainnya');

-- CreateEnum
CREATE TYPE "hasil_putusan" AS ENUM ('terbukti', 'tidak_terbukti');

-- CreateEnum
CREATE TYPE "alasan_henti" AS ENUM ('tidak_memenuhi_unsur', 'kurang_bukti', 'kedaluwarsa', 'dicabut_sebelum_register', 'telah_ditangani', 'bukan_kewenangan');

-- CreateEnum
CREATE TYPE "produk" AS ENUM ('putusan', 'rekomendasi', 'penerusan');

-- CreateEnum
CREATE TYPE "tindak_lanjut_instansi" AS ENUM ('belum_ada_kabar', 'dilaksanakan', 'sebagian', 'tidak_dilaksanakan');

-- CreateEnum
CREATE TYPE "jenis_sengketa" AS ENUM ('peserta_penyelenggara', 'antarpeserta');

-- CreateEnum
CREATE TYPE "pihak_sengketa" AS ENUM ('partai_politik', 'calon_anggota', 'pasangan_calon', 'bakal_calon', 'kpu_provinsi', 'kpu_kabupaten_kota');

-- CreateEnum
CREATE TYPE "objek_sengketa" AS ENUM ('surat_keputusan', 'berita_acara', 'perbuatan_peserta');

-- CreateEnum
CREATE TYPE "saluran_sengketa" AS ENUM ('langsung', 'sips');

-- CreateEnum
CREATE TYPE "hasil_sengketa" AS ENUM ('kesepakatan', 'dikabulkan_seluruhnya', 'dikabulkan_sebagian', 'ditolak', 'tidak_dapat_diterima', 'gugur', 'tidak_diregister', 'putusan_acara_cepat');

-- CreateTable
CREATE TABLE "wilayah" (
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "tingkat" "tingkat_wilayah" NOT NULL,
    "induk_kode" TEXT,
    "berlaku_sejak" DATE,
    "berlaku_sampai" DATE,

    CONSTRAINT "wilayah_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "kantor" (
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "nama_singkat" TEXT NOT NULL,
    "tingkat" "tingkat_kantor" NOT NULL,
    "wilayah_kode" TEXT NOT NULL,
    "induk_kode" TEXT,
    "kode_bawaslu" TEXT,
    "berlaku_sejak" DATE,
    "berlaku_sampai" DATE,

    CONSTRAINT "kantor_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "penyelenggaraan" (
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "nama_singkat" TEXT NOT NULL,
    "regime" "regime" NOT NULL,
    "dasar_hukum" TEXT,
    "hari_pemungutan" DATE,
    "mulai" DATE,
    "selesai" DATE,
    "cakupan" TEXT,
    "urutan" INTEGER NOT NULL,

    CONSTRAINT "penyelenggaraan_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "tahapan" (
    "kode" TEXT NOT NULL,
    "penyelenggaraan_kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "mulai" DATE,
    "selesai" DATE,
    "resmi" BOOLEAN NOT NULL,
    "pasti" BOOLEAN NOT NULL,
    "keterangan" TEXT,
    "urutan" INTEGER NOT NULL,

    CONSTRAINT "tahapan_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "hari_libur" (
    "tanggal" DATE NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" "jenis_libur" NOT NULL,
    "pasti" BOOLEAN NOT NULL,
    "dasar" TEXT,

    CONSTRAINT "hari_libur_pkey" PRIMARY KEY ("tanggal","nama")
);

-- CreateTable
CREATE TABLE "pasal" (
    "kode" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "regime" "regime" NOT NULL,
    "jenis" "jenis_pelanggaran",

    CONSTRAINT "pasal_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "pengaturan" (
    "kunci" TEXT NOT NULL,
    "nilai" TEXT NOT NULL,

    CONSTRAINT "pengaturan_pkey" PRIMARY KEY ("kunci")
);

-- CreateTable
CREATE TABLE "jeda_publikasi" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "regime" "regime" NOT NULL,
    "wilayah_kode" TEXT NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "dasar_hukum" TEXT NOT NULL,
    "aktif" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "jeda_publikasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengguna" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "surel" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "sandi_hash" TEXT NOT NULL,
    "sandi_sementara" BOOLEAN NOT NULL DEFAULT true,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "contoh" BOOLEAN NOT NULL DEFAULT false,
    "penyelenggaraan_kode" TEXT,
    "berlaku_sampai" DATE,
    "terakhir_masuk" TIMESTAMPTZ(3),
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tugas" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pengguna_id" UUID NOT NULL,
    "fungsi" "fungsi" NOT NULL,
    "kantor_kode" TEXT NOT NULL,
    "jenis" "jenis"[],
    "berlaku_sampai" DATE,

    CONSTRAINT "tugas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesi" (
    "id" TEXT NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terakhir_aktif" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dicabut_pada" TIMESTAMPTZ(3),

    CONSTRAINT "sesi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catatan" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "jenis" "jenis" NOT NULL,
    "nomor" TEXT,
    "sumber_data" "sumber_data" NOT NULL DEFAULT 'portal',
    "sumber_nomor" TEXT,
    "kantor_kode" TEXT NOT NULL,
    "wilayah_kode" TEXT NOT NULL,
    "penyelenggaraan_kode" TEXT NOT NULL,
    "tahapan_kode" TEXT NOT NULL,
    "tanggal_diterima" DATE NOT NULL,
    "judul" TEXT NOT NULL,
    "status" "status" NOT NULL DEFAULT 'dikirim',
    "posisi" TEXT,
    "induk_id" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "pesan" TEXT,
    "minta_ralat" TEXT,
    "dibuat_oleh" UUID NOT NULL,
    "diubah_oleh" UUID NOT NULL,
    "divalidasi_oleh" UUID,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),
    "dikirim_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),
    "divalidasi_pada" TIMESTAMPTZ(3),

    CONSTRAINT "catatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengawasan" (
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL DEFAULT 'pengawasan',
    "pelaksana" TEXT NOT NULL,
    "jabatan" "jabatan_pengawas" NOT NULL,
    "nomor_surat_tugas" TEXT,
    "bentuk" "bentuk_pengawasan"[],
    "tujuan" TEXT,
    "sasaran" TEXT,
    "tanggal_selesai" DATE,
    "tempat" TEXT,
    "tps" TEXT,
    "uraian" TEXT NOT NULL,
    "ada_dugaan" BOOLEAN NOT NULL,
    "dugaan_jenis" "jenis_pelanggaran",
    "dugaan_uraian" TEXT,
    "ada_potensi_sengketa" BOOLEAN NOT NULL,
    "potensi_uraian" TEXT,
    "tindak_lanjut" "tindak_lanjut_pengawasan" NOT NULL,
    "tindak_lanjut_uraian" TEXT,

    CONSTRAINT "pengawasan_pkey" PRIMARY KEY ("catatan_id")
);

-- CreateTable
CREATE TABLE "pencegahan" (
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL DEFAULT 'pencegahan',
    "bentuk" "bentuk_pencegahan" NOT NULL,
    "jenis_kegiatan" "jenis_kegiatan" NOT NULL,
    "kerawanan" TEXT,
    "sasaran" TEXT NOT NULL,
    "metode" "metode_pencegahan" NOT NULL,
    "tanggal_selesai" DATE,
    "tempat" TEXT,
    "jangkauan" INTEGER,
    "jumlah_peserta" INTEGER,
    "peserta_perempuan" INTEGER,
    "peserta_disabilitas" INTEGER,
    "mitra" TEXT,
    "nomor_naskah" TEXT,
    "tanggal_naskah" DATE,
    "uraian" TEXT,
    "hasil" TEXT,

    CONSTRAINT "pencegahan_pkey" PRIMARY KEY ("catatan_id")
);

-- CreateTable
CREATE TABLE "pelanggaran" (
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL DEFAULT 'pelanggaran',
    "sumber" "sumber_pelanggaran" NOT NULL,
    "nomor_penyampaian" TEXT,
    "tanggal_peristiwa" DATE,
    "tanggal_diketahui" DATE NOT NULL,
    "tempat" TEXT,
    "uraian" TEXT NOT NULL,
    "jenis_pelanggaran" "jenis_pelanggaran"[],
    "pasal" TEXT,
    "kategori_terlapor" "kategori_terlapor" NOT NULL,
    "jumlah_saksi" INTEGER,
    "bukti" TEXT,
    "melibatkan_anak" BOOLEAN NOT NULL DEFAULT false,
    "alasan_tidak_diregistrasi" "alasan_tidak_diregistrasi",
    "hasil_kajian" "hasil_kajian",

    CONSTRAINT "pelanggaran_pkey" PRIMARY KEY ("catatan_id")
);

-- CreateTable
CREATE TABLE "penindakan" (
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL DEFAULT 'penindakan',
    "jalur" "jalur" NOT NULL,
    "tujuan" TEXT,
    "nomor_perkara" TEXT,
    "hasil_kajian" "hasil_kajian",
    "hasil_putusan" "hasil_putusan",
    "alasan_henti" "alasan_henti",
    "produk" "produk",
    "nomor_produk" TEXT,
    "tanggal_produk" DATE,
    "amar" TEXT,
    "tindak_lanjut_instansi" "tindak_lanjut_instansi",
    "melibatkan_anak" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "penindakan_pkey" PRIMARY KEY ("catatan_id")
);

-- CreateTable
CREATE TABLE "sengketa" (
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL DEFAULT 'sengketa',
    "jenis_sengketa" "jenis_sengketa" NOT NULL,
    "pemohon" "pihak_sengketa" NOT NULL,
    "termohon" "pihak_sengketa" NOT NULL,
    "objek" "objek_sengketa" NOT NULL,
    "nomor_objek" TEXT,
    "tanggal_objek" DATE NOT NULL,
    "kerugian" TEXT,
    "petitum" TEXT,
    "saluran" "saluran_sengketa" NOT NULL,
    "hasil" "hasil_sengketa",

    CONSTRAINT "sengketa_pkey" PRIMARY KEY ("catatan_id")
);

-- CreateTable
CREATE TABLE "langkah" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "catatan_id" UUID NOT NULL,
    "urutan" INTEGER NOT NULL,
    "kode" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "nomor_dokumen" TEXT,
    "keterangan" TEXT,
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),

    CONSTRAINT "langkah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tautan" (
    "dari_id" UUID NOT NULL,
    "ke_id" UUID NOT NULL,
    "macam" "macam_tautan" NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),

    CONSTRAINT "tautan_pkey" PRIMARY KEY ("dari_id","ke_id","macam")
);

-- CreateTable
CREATE TABLE "catatan_versi" (
    "catatan_id" UUID NOT NULL,
    "versi" INTEGER NOT NULL,
    "verba" TEXT NOT NULL,
    "isi" JSONB NOT NULL,
    "alasan" TEXT,
    "oleh" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),

    CONSTRAINT "catatan_versi_pkey" PRIMARY KEY ("catatan_id","versi")
);

-- CreateTable
CREATE TABLE "ralat" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "catatan_id" UUID NOT NULL,
    "versi" INTEGER NOT NULL,
    "isi" JSONB NOT NULL,
    "alasan" TEXT NOT NULL,
    "status" "status_ralat" NOT NULL DEFAULT 'diajukan',
    "diajukan_oleh" UUID NOT NULL,
    "diajukan_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),
    "diputus_oleh" UUID,
    "diputus_pada" TIMESTAMPTZ(3),

    CONSTRAINT "ralat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draf" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL,
    "catatan_id" UUID,
    "isi" BYTEA NOT NULL,
    "kunci_id" TEXT NOT NULL,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),

    CONSTRAINT "draf_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotensi" (
    "kunci" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "verba" TEXT NOT NULL,
    "hasil" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),

    CONSTRAINT "idempotensi_pkey" PRIMARY KEY ("kunci")
);

-- CreateTable
CREATE TABLE "jejak" (
    "no" BIGINT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "pelaku" UUID,
    "verba" TEXT NOT NULL,
    "sasaran" TEXT NOT NULL,
    "kantor_kode" TEXT,
    "versi" INTEGER,
    "rincian" JSONB NOT NULL,
    "sebelum" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "jejak_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "terbitan" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "publik_id" TEXT NOT NULL,
    "edisi" INTEGER NOT NULL,
    "catatan_id" UUID NOT NULL,
    "jenis" "jenis" NOT NULL,
    "tingkat" "tingkat_terbitan" NOT NULL,
    "kantor_kode" TEXT NOT NULL,
    "wilayah_kode" TEXT NOT NULL,
    "penyelenggaraan_kode" TEXT NOT NULL,
    "tahapan_kode" TEXT NOT NULL,
    "tanggal_diterima" DATE NOT NULL,
    "berlaku" DATE NOT NULL,
    "registrasi" TEXT,
    "keadaan" TEXT NOT NULL,
    "isi" JSONB NOT NULL,
    "ringkasan" TEXT,
    "ralat" TEXT,
    "perlu_diperbarui" BOOLEAN NOT NULL DEFAULT false,
    "terkini" BOOLEAN NOT NULL DEFAULT true,
    "oleh" UUID NOT NULL,
    "terbit_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT waktu(),
    "ditarik_pada" TIMESTAMPTZ(3),
    "alasan_tarik" TEXT,

    CONSTRAINT "terbitan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "wilayah_induk_kode_idx" ON "wilayah"("induk_kode");

-- CreateIndex
CREATE UNIQUE INDEX "kantor_kode_bawaslu_key" ON "kantor"("kode_bawaslu");

-- CreateIndex
CREATE UNIQUE INDEX "tahapan_kode_penyelenggaraan_kode_key" ON "tahapan"("kode", "penyelenggaraan_kode");

-- CreateIndex
CREATE UNIQUE INDEX "pengguna_surel_key" ON "pengguna"("surel");

-- CreateIndex
CREATE UNIQUE INDEX "tugas_pengguna_id_fungsi_kantor_kode_key" ON "tugas"("pengguna_id", "fungsi", "kantor_kode");

-- CreateIndex
CREATE INDEX "sesi_pengguna_id_idx" ON "sesi"("pengguna_id");

-- CreateIndex
CREATE INDEX "catatan_jenis_tanggal_diterima_id_idx" ON "catatan"("jenis", "tanggal_diterima" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "catatan_kantor_kode_jenis_status_idx" ON "catatan"("kantor_kode", "jenis", "status");

-- CreateIndex
CREATE INDEX "catatan_induk_id_idx" ON "catatan"("induk_id");

-- CreateIndex
CREATE UNIQUE INDEX "catatan_id_jenis_key" ON "catatan"("id", "jenis");

-- CreateIndex
CREATE UNIQUE INDEX "catatan_jenis_sumber_data_sumber_nomor_key" ON "catatan"("jenis", "sumber_data", "sumber_nomor");

-- CreateIndex
CREATE UNIQUE INDEX "pengawasan_catatan_id_jenis_key" ON "pengawasan"("catatan_id", "jenis");

-- CreateIndex
CREATE UNIQUE INDEX "pencegahan_catatan_id_jenis_key" ON "pencegahan"("catatan_id", "jenis");

-- CreateIndex
CREATE UNIQUE INDEX "pelanggaran_catatan_id_jenis_key" ON "pelanggaran"("catatan_id", "jenis");

-- CreateIndex
CREATE UNIQUE INDEX "penindakan_catatan_id_jenis_key" ON "penindakan"("catatan_id", "jenis");

-- CreateIndex
CREATE UNIQUE INDEX "sengketa_catatan_id_jenis_key" ON "sengketa"("catatan_id", "jenis");

-- CreateIndex
CREATE INDEX "langkah_kode_tanggal_idx" ON "langkah"("kode", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "langkah_catatan_id_urutan_key" ON "langkah"("catatan_id", "urutan");

-- CreateIndex
CREATE INDEX "tautan_ke_id_idx" ON "tautan"("ke_id");

-- CreateIndex
CREATE INDEX "ralat_catatan_id_idx" ON "ralat"("catatan_id");

-- CreateIndex
CREATE INDEX "draf_pengguna_id_jenis_idx" ON "draf"("pengguna_id", "jenis");

-- CreateIndex
CREATE INDEX "jejak_sasaran_idx" ON "jejak"("sasaran");

-- CreateIndex
CREATE INDEX "terbitan_catatan_id_idx" ON "terbitan"("catatan_id");

-- CreateIndex
CREATE INDEX "terbitan_jenis_terkini_tanggal_diterima_publik_id_idx" ON "terbitan"("jenis", "terkini", "tanggal_diterima" DESC, "publik_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "terbitan_publik_id_edisi_key" ON "terbitan"("publik_id", "edisi");

-- AddForeignKey
ALTER TABLE "wilayah" ADD CONSTRAINT "wilayah_induk_kode_fkey" FOREIGN KEY ("induk_kode") REFERENCES "wilayah"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kantor" ADD CONSTRAINT "kantor_wilayah_kode_fkey" FOREIGN KEY ("wilayah_kode") REFERENCES "wilayah"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kantor" ADD CONSTRAINT "kantor_induk_kode_fkey" FOREIGN KEY ("induk_kode") REFERENCES "kantor"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tahapan" ADD CONSTRAINT "tahapan_penyelenggaraan_kode_fkey" FOREIGN KEY ("penyelenggaraan_kode") REFERENCES "penyelenggaraan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengguna" ADD CONSTRAINT "pengguna_penyelenggaraan_kode_fkey" FOREIGN KEY ("penyelenggaraan_kode") REFERENCES "penyelenggaraan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tugas" ADD CONSTRAINT "tugas_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tugas" ADD CONSTRAINT "tugas_kantor_kode_fkey" FOREIGN KEY ("kantor_kode") REFERENCES "kantor"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesi" ADD CONSTRAINT "sesi_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_kantor_kode_fkey" FOREIGN KEY ("kantor_kode") REFERENCES "kantor"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_wilayah_kode_fkey" FOREIGN KEY ("wilayah_kode") REFERENCES "wilayah"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_penyelenggaraan_kode_fkey" FOREIGN KEY ("penyelenggaraan_kode") REFERENCES "penyelenggaraan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_tahapan_kode_penyelenggaraan_kode_fkey" FOREIGN KEY ("tahapan_kode", "penyelenggaraan_kode") REFERENCES "tahapan"("kode", "penyelenggaraan_kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_induk_id_fkey" FOREIGN KEY ("induk_id") REFERENCES "catatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengawasan" ADD CONSTRAINT "pengawasan_catatan_id_jenis_fkey" FOREIGN KEY ("catatan_id", "jenis") REFERENCES "catatan"("id", "jenis") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pencegahan" ADD CONSTRAINT "pencegahan_catatan_id_jenis_fkey" FOREIGN KEY ("catatan_id", "jenis") REFERENCES "catatan"("id", "jenis") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pelanggaran" ADD CONSTRAINT "pelanggaran_catatan_id_jenis_fkey" FOREIGN KEY ("catatan_id", "jenis") REFERENCES "catatan"("id", "jenis") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penindakan" ADD CONSTRAINT "penindakan_catatan_id_jenis_fkey" FOREIGN KEY ("catatan_id", "jenis") REFERENCES "catatan"("id", "jenis") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sengketa" ADD CONSTRAINT "sengketa_catatan_id_jenis_fkey" FOREIGN KEY ("catatan_id", "jenis") REFERENCES "catatan"("id", "jenis") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "langkah" ADD CONSTRAINT "langkah_catatan_id_fkey" FOREIGN KEY ("catatan_id") REFERENCES "catatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan_versi" ADD CONSTRAINT "catatan_versi_catatan_id_fkey" FOREIGN KEY ("catatan_id") REFERENCES "catatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ralat" ADD CONSTRAINT "ralat_catatan_id_fkey" FOREIGN KEY ("catatan_id") REFERENCES "catatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terbitan" ADD CONSTRAINT "terbitan_catatan_id_fkey" FOREIGN KEY ("catatan_id") REFERENCES "catatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
